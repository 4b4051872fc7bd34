//! What the window is sent says the same words as the file, written its way.

use services::{
    Category, Counted, Level, ListFormat, NothingTicked, Polarity, Profile, SecondFactorRule, Untold,
};

use crate::faults::{GOOD, put};

fn json<T: serde::Serialize>(value: T) -> String {
    serde_json::to_value(value).expect("writes").as_str().expect("a word").to_owned()
}

/// Reads a profile with `word` in one place, and gives what it means.
fn read<T>(line: &str, word: &str, pick: impl Fn(&Profile) -> T) -> T {
    let key = line.split(' ').next().expect("a key");
    let value =
        if line.contains('[') { format!("{key} = [\"{word}\"]") } else { format!("{key} = \"{word}\"") };
    pick(&Profile::read(&put(line, &value)).unwrap_or_else(|faults| panic!("{word}: {}", faults[0])))
}

#[test]
fn every_word_of_a_file_is_the_windows_word_with_dashes() {
    assert!(Profile::read(GOOD).is_ok(), "the file that the words are put into is in order");
    for word in ["owner", "admin", "elevated", "normal", "read-only", "unknown"] {
        let level: Level = read("level = \"admin\"", word, |p| p.roles[0].level);
        assert_eq!(json(level), word.replace('-', "_"), "one scale, whatever writes it");
    }
    for word in [
        "marketing",
        "web-and-domains",
        "shop",
        "money",
        "office",
        "communication",
        "files",
        "people-and-pay",
        "development",
        "security",
        "building",
        "other",
    ] {
        let category: Category = read("category = \"other\"", word, |p| p.category);
        assert_eq!(json(category), word.replace('-', "_"), "the same kinds");
    }
    for word in ["counts", "free", "unknown"] {
        let counted: Counted = read("invited = \"counts\"", word, |p| p.seats.invited);
        assert_eq!(json(counted), word, "the same answers");
    }
    for word in ["none", "offered", "required", "bound", "unknown"] {
        let rule: SecondFactorRule = read("second-factor = \"offered\"", word, |p| p.sign_in.second_factor);
        assert_eq!(json(rule), word, "the same rules");
    }
    for word in ["grants", "forbids"] {
        let polarity: Polarity = read("polarity = \"forbids\"", word, |p| p.permissions[0].polarity);
        assert_eq!(json(polarity), word, "the same direction");
    }
    for word in ["nothing", "everything", "unknown"] {
        let nothing: NothingTicked = read("nothing-ticked = \"everything\"", word, |p| p.nothing_ticked);
        assert_eq!(json(nothing), word, "the same meaning");
    }
    for word in ["csv", "xlsx", "json", "screen"] {
        let format: ListFormat =
            read("formats = [\"csv\"]", word, |p| p.user_lists[0].formats.as_ref().expect("known")[0]);
        assert_eq!(json(format), word, "the same forms");
    }
    for word in ["email", "role", "status", "last-use", "second-factor"] {
        let untold: Untold = read("cannot-tell = [\"role\"]", word, |p| {
            p.user_lists[0].cannot_tell.as_ref().expect("known")[0]
        });
        assert_eq!(json(untold), word.replace('-', "_"), "the same gaps");
    }
}
