//! What is wrong with a file is said by line, in a sentence, with what to do.

use services::{FILE_MOST, KEY_MOST, LIST_MOST, PERMISSIONS_MOST, Profile, ROLES_MOST, Reason, RemovedBy};

/// A file in order, with everything that a file can say.
pub(crate) const GOOD: &str = r#"format = 1
key = "tea-round"
name = "Tea Round"
vendor = "Harbour Lane"
what = "Says who makes the tea."
web = "https://tea.example/sign-in"
category = "other"
nothing-ticked = "everything"

[checked]
on = "2026-11"
tried = true
sources = ["Asked in the kitchen."]

[owners]
most = 2
who-could-remove-us = "The landlord."
note = "Both are in on Mondays."

[seats]
invited = "counts"
disabled = "free"
note = "There are six cups."

[sign-in]
second-factor = "offered"
second-factor-note = "A spoon."
lockout = "No biscuit for 30 minutes."
idle = "unknown"
passwords = "unknown"
single-sign-on = "unknown"

[[user-list]]
name = "The rota"
place = "Kitchen > Fridge door"
steps = ["Open the kitchen.", "Read the rota."]
formats = ["csv"]
cannot-tell = ["role"]
note = "In pencil."

[hand-over]
check-first = ["The kettle works."]
steps = ["Hand over the kettle."]
proof = "unknown"
support = "Ask the landlord."

[hand-over.resets]
second-factor = "unknown"
tokens = "unknown"
billing = "unknown"

[[role]]
key = "tea-maker"
name = "Tea maker"
level = "admin"
does = "Makes the tea."
limit = 3

[[role]]
key = "drinker"
name = "Drinker"
level = "normal"
does = "Drinks it."

[[permission]]
key = "no-sugar"
name = "No sugar"
polarity = "forbids"
does = "Keeps the sugar away."
"#;

/// [`GOOD`] with `from`, which stands there once, replaced.
pub(crate) fn put(from: &str, to: &str) -> String {
    assert_eq!(GOOD.matches(from).count(), 1, "{from:?} stands there once");
    GOOD.replace(from, to)
}

/// What is wrong with [`GOOD`] once `from` is `to`: one sentence a fault.
fn wrong(from: &str, to: &str) -> Vec<String> {
    Profile::read(&put(from, to)).expect_err("something is wrong").iter().map(ToString::to_string).collect()
}

fn one_fault(from: &str, to: &str, sentence: &str) {
    assert_eq!(wrong(from, to), [sentence], "one fault, by its line");
}

#[test]
fn the_file_the_others_are_made_of_is_in_order() {
    let profile = Profile::read(GOOD).expect("in order");
    assert_eq!(profile.roles.len(), 2, "both roles");
    assert_eq!(profile.roles[0].limit, Some(3), "its limit");
    assert_eq!(profile.sign_in.idle, None, "\"unknown\" is nothing known");
}

const REMOVING: &str = r#"[removing]
by = "ourselves"
steps = ["Take the cup away."]
sessions = "unknown"
left = "unknown"

[hand-over]
"#;

#[test]
fn a_file_from_before_removing_could_be_said_stays_as_it_was() {
    let old = Profile::read(GOOD).expect("in order");
    assert_eq!(old.removing, None);
    assert!(!old.write().contains("removing"), "nothing is said that the file didn't say");
    let new = Profile::read(&put("[hand-over]\n", REMOVING)).expect("in order");
    assert_eq!(new.removing.unwrap().by, RemovedBy::Ourselves);
    let wrong = put("[hand-over]\n", &REMOVING.replace("by = \"ourselves\"\n", ""));
    let faults: Vec<String> = Profile::read(&wrong).unwrap_err().iter().map(ToString::to_string).collect();
    assert_eq!(faults, ["line 41: `by` is missing. Add it, or write \"unknown\" if you don't know it."]);
}

#[test]
fn a_word_that_is_not_on_the_list_is_named_with_those_that_are() {
    one_fault(
        "level = \"admin\"",
        "level = \"boss\"",
        "line 55: `level` is \"boss\"; it must be one of owner, admin, elevated, normal, read-only, unknown.",
    );
    one_fault(
        "formats = [\"csv\"]",
        "formats = [\"csv\", \"pdf\"]",
        "line 37: `formats` is \"pdf\"; it must be one of csv, xlsx, json, screen.",
    );
}

#[test]
fn what_is_missing_is_asked_for_where_its_heading_stands() {
    one_fault("name = \"Tea maker\"\n", "", "line 52: `name` is missing. Add it.");
    one_fault("vendor = \"Harbour Lane\"\n", "", "line 1: `vendor` is missing. Add it.");
    one_fault(
        "[seats]\ninvited = \"counts\"\ndisabled = \"free\"\nnote = \"There are six cups.\"\n",
        "",
        "line 1: `seats` is missing. Add it.",
    );
}

#[test]
fn a_fact_that_is_missing_may_be_said_to_be_unknown() {
    one_fault(
        "lockout = \"No biscuit for 30 minutes.\"\n",
        "",
        "line 25: `lockout` is missing. Add it, or write \"unknown\" if you don't know it.",
    );
    one_fault(
        "steps = [\"Hand over the kettle.\"]\n",
        "",
        "line 41: `steps` is missing. Add it, or write \"unknown\" if you don't know it.",
    );
    one_fault(
        "invited = \"counts\"\n",
        "",
        "line 20: `invited` is missing. Add it, or write \"unknown\" if you don't know it.",
    );
    one_fault(
        "most = 2\n",
        "",
        "line 15: `most` is missing. Add it, or write \"unknown\" if you don't know it.",
    );
}

#[test]
fn a_name_that_profiles_do_not_have_is_not_passed_over() {
    one_fault(
        "limit = 3",
        "limits = 3",
        "line 57: `limits` is nothing a profile says here. Take it out, or look at how it is spelt.",
    );
    one_fault(
        "[seats]",
        "[seat]\nrow = \"A\"\n\n[seats]",
        "line 20: `seat` is nothing a profile says here. Take it out, or look at how it is spelt.",
    );
}

#[test]
fn a_value_of_another_kind_is_named_for_what_it_is() {
    one_fault(
        "name = \"Tea Round\"",
        "name = 7",
        "line 3: `name` is a number; it must be a text between quotation marks.",
    );
    one_fault(
        "tried = true",
        "tried = \"yes\"",
        "line 12: `tried` is a text; it must be true or false, without quotation marks.",
    );
    one_fault(
        "steps = [\"Hand over the kettle.\"]",
        "steps = \"Hand over the kettle.\"",
        "line 43: `steps` is a text; it must be a list between square brackets.",
    );
    one_fault(
        "category = \"other\"",
        "category = [\"other\"]",
        "line 7: `category` is a list; it must be a word between quotation marks.",
    );
    one_fault(
        "most = 2",
        "most = true",
        "line 16: `most` is yes or no; it must be a number, \"unlimited\" or \"unknown\".",
    );
    one_fault(
        "on = \"2026-11\"",
        "on = 2026-11-23",
        "line 11: `on` is a date; it must be a text between quotation marks.",
    );
    one_fault(
        "[[permission]]",
        "[permission]",
        "line 65: `permission` is a heading; it must be in two pairs of square brackets, once for each.",
    );
    let one_role = GOOD.find("[[role]]").map(|at| format!("role = [1]\n{}", &GOOD[..at])).expect("roles");
    let faults = Profile::read(&one_role).expect_err("a role is no number");
    assert_eq!(
        faults[0].to_string(),
        "line 1: `role` is a number; it must be a heading of its own.",
        "by its line"
    );
}

#[test]
fn a_sentence_ends_with_a_full_stop() {
    let sentence = "line 56: `does` must be a whole sentence. End it with a full stop.";
    one_fault("does = \"Makes the tea.\"", "does = \"Makes the tea\"", sentence);
    one_fault(
        "steps = [\"Open the kitchen.\", \"Read the rota.\"]",
        "steps = [\n    \"Open the kitchen.\",\n    \"Read the rota\",\n]",
        "line 38: `steps` must be a whole sentence. End it with a full stop.",
    );
    one_fault(
        "note = \"In pencil.\"",
        "note = \"unknown\"",
        "line 39: `note` must be a whole sentence. End it with a full stop.",
    );
}

#[test]
fn a_text_is_neither_empty_nor_endless_nor_invisible() {
    one_fault("name = \"Tea Round\"", "name = \" \"", "line 3: `name` is empty. Write something.");
    one_fault(
        "name = \"Tea Round\"",
        &format!("name = \"{}\"", "x".repeat(121)),
        "line 3: `name` is longer than 120 characters. Shorten it.",
    );
    one_fault(
        "what = \"Says who makes the tea.\"",
        &format!("what = \"{}.\"", "x".repeat(500)),
        "line 5: `what` is longer than 500 characters. Shorten it.",
    );
    let invisible = "line 3: `name` holds a line break or an invisible character. Write it on one line, without such characters.";
    one_fault("name = \"Tea Round\"", "name = \"Tea\\nRound\"", invisible);
    one_fault("name = \"Tea Round\"", "name = \"Tea\u{202e}Round\"", invisible);
}

#[test]
fn a_key_holds_small_letters_digits_and_single_dashes() {
    for bad in ["Tea", "tea round", "tea--round", "-tea", "tea-", "tea_round", "thé"] {
        one_fault(
            "key = \"tea-round\"",
            &format!("key = \"{bad}\""),
            &format!(
                "line 2: `key` is \"{bad}\"; it may hold small letters, digits and single dashes between them."
            ),
        );
    }
    one_fault(
        "key = \"tea-round\"",
        &format!("key = \"{}\"", "x".repeat(KEY_MOST + 1)),
        "line 2: `key` is longer than 64 characters. Shorten it.",
    );
}

#[test]
fn a_web_address_begins_with_https() {
    for bad in [
        "http://tea.example",
        "tea.example",
        "https://",
        "https://tea",
        "https://a..b",
        "https://tea.example/a b",
        "https://user@tea.example",
        "javascript:alert(1).x",
    ] {
        one_fault(
            "web = \"https://tea.example/sign-in\"",
            &format!("web = \"{bad}\""),
            "line 6: `web` must be a web address that begins with https://.",
        );
    }
}

#[test]
fn a_month_is_a_month() {
    for bad in ["2026", "2026-13", "2026-1", "11/2026", "2026-11-23"] {
        one_fault(
            "on = \"2026-11\"",
            &format!("on = \"{bad}\""),
            &format!("line 11: `on` is \"{bad}\"; it must be a month such as 2026-11."),
        );
    }
}

#[test]
fn a_number_is_whole_and_in_range() {
    for bad in ["0", "-1", "1_000_001", "99999999999999999999", "1.5", "\"three\""] {
        one_fault(
            "limit = 3",
            &format!("limit = {bad}"),
            "line 57: `limit` must be a whole number from 1 to 1000000.",
        );
    }
    let profile =
        Profile::read(&put("limit = 3", "limit = 0x10")).expect("TOML's other ways to write a number");
    assert_eq!(profile.roles[0].limit, Some(16), "sixteen");
}

#[test]
fn the_same_key_does_not_stand_twice() {
    one_fault(
        "key = \"drinker\"",
        "key = \"tea-maker\"",
        "line 59: \"tea-maker\" stands here a second time. Each `key` may stand only once.",
    );
    one_fault(
        "formats = [\"csv\"]",
        "formats = [\"csv\", \"csv\"]",
        "line 37: \"csv\" stands here a second time. Each `formats` may stand only once.",
    );
}

#[test]
fn an_empty_list_says_nothing() {
    one_fault(
        "steps = [\"Hand over the kettle.\"]",
        "steps = []",
        "line 43: `steps` is an empty list. Add at least one.",
    );
    let without_roles = GOOD.find("[[role]]").map(|at| format!("role = []\n{}", &GOOD[..at])).expect("roles");
    let faults = Profile::read(&without_roles).expect_err("no role");
    assert_eq!(
        faults[0].to_string(),
        "line 1: `role` is an empty list. Add at least one.",
        "a service has a role"
    );
    let told =
        Profile::read(&put("cannot-tell = [\"role\"]", "cannot-tell = []")).expect("a list that tells all");
    assert_eq!(told.user_lists[0].cannot_tell, Some(vec![]), "nothing is left out, which is known");
}

#[test]
fn counts_and_sizes_are_bounded() {
    let sentences = vec!["\"So.\""; LIST_MOST + 1].join(", ");
    one_fault(
        "steps = [\"Hand over the kettle.\"]",
        &format!("steps = [{sentences}]"),
        "line 43: there are 31 of `steps`; a profile has at most 30. Take some out.",
    );
    for (part, heading, most) in [
        ("role", "level = \"normal\"", ROLES_MOST),
        ("permission", "polarity = \"grants\"", PERMISSIONS_MOST),
    ] {
        let mut file = GOOD.to_owned();
        for n in 0..most {
            file.push_str(&format!(
                "\n[[{part}]]\nkey = \"x{n}\"\nname = \"X\"\n{heading}\ndoes = \"So.\"\n"
            ));
        }
        let faults = Profile::read(&file).expect_err("too many");
        assert!(
            matches!(&faults[..], [fault] if matches!(fault.reason, Reason::TooMany { .. })),
            "{part}: {faults:?}"
        );
    }
    let long = format!("{GOOD}{}", "#".repeat(FILE_MOST));
    let faults = Profile::read(&long).expect_err("too long");
    assert_eq!(faults.len(), 1, "a file that is too long isn't even looked at");
    assert_eq!(
        faults[0].to_string(),
        "line 1: the file is 66 KiB long; a profile has at most 64 KiB. Shorten it.",
        "what and how much"
    );
    let many = vec!["\"So\""; LIST_MOST].join(", ");
    let told = wrong("steps = [\"Hand over the kettle.\"]", &format!("steps = [{many}]"));
    assert_eq!(told.len(), 20, "nobody reads a hundred faults");
}

#[test]
fn headings_and_lists_within_each_other_without_end_are_no_way_to_crash() {
    let half = FILE_MOST / 2 - 10;
    for file in [
        format!("[{}a]\n", "a.".repeat(half)),
        format!("{}a = 1\n", "a.".repeat(half)),
        format!("a = {}", "[".repeat(half)),
        format!("a = {}", "{a=".repeat(half / 2)),
    ] {
        assert!(Profile::read(&file).is_err(), "not a profile");
    }
}

#[test]
fn what_is_not_toml_is_named_by_line_and_nothing_else_is_guessed() {
    let faults = Profile::read(&put("vendor = \"Harbour Lane\"", "vendor = \"Harbour Lane"))
        .expect_err("an open text");
    assert!(
        faults.iter().all(|fault| matches!(fault.reason, Reason::NotToml { .. })) && faults[0].line == 4,
        "{faults:?}"
    );
    let twice = Profile::read(&put("vendor = \"Harbour Lane\"", "vendor = \"A\"\nvendor = \"B\""))
        .expect_err("twice");
    assert_eq!(
        twice[0].to_string(),
        "line 5: this can't be read (duplicate key). Look at the quotation marks, brackets, backslashes and equals signs here.",
        "the second is the one too many"
    );
}

#[test]
fn every_fault_is_told_at_once_by_line() {
    let file = GOOD
        .replace("level = \"admin\"", "level = \"boss\"")
        .replace("name = \"Tea Round\"", "name = \"\"")
        .replace("tried = true", "tried = 1");
    let lines: Vec<_> =
        Profile::read(&file).expect_err("three faults").iter().map(|fault| fault.line).collect();
    assert_eq!(lines, [3, 12, 55], "from the top down, in one go");
}

#[test]
fn a_file_of_a_newer_form_asks_for_a_newer_program_and_for_nothing_else() {
    let newer = put("format = 1", "format = 2").replace("[seats]", "[chairs]");
    let faults = Profile::read(&newer).expect_err("newer");
    assert_eq!(faults.len(), 1, "what this version doesn't know isn't wrong");
    assert_eq!(
        faults[0].to_string(),
        "line 1: this profile was made by a newer Keyholder. Update Keyholder, then read it again.",
        "what to do"
    );
}
