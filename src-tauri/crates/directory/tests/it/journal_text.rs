use directory::{
    AccessId, AccountId, Author, BackupMade, Change, CompanyId, Day, Detail, FOUNDER, Fault, Field, Grant,
    GrantChanged, IdentityQuestion, IdentityQuestionChanged, KeysChanged, KitMade, KitNumber, Names, Notice,
    NoticeAcknowledged, NoticeId, NoticeKind, OlderCopyAccepted, PasswordChanged, PasswordFault, Permission,
    PersonalCodeUsed, RecoveryUsed, Refusal, Role, Settings, SettingsChanged, SignInCompleted, SignInEnded,
    SignInMade, SignInReset, SignedIn, SignedOut, StrikeAsked, StrikeDropped, Struck, Timestamp, TriesSeen,
    UserAdded, UserChanged, UserDetails, UserDisabled, UserId, UserKind, VerificationFailed, details,
    sentence, words,
};

use crate::office::{MORNING, front_desk, identity};

struct People;

impl Names for People {
    fn user(&self, user: UserId) -> String {
        match user.0 {
            1 => "Ingrid Solberg".into(),
            2 => "Aylin Demir".into(),
            3 => "Marek Nowak".into(),
            n => format!("user {n}"),
        }
    }

    fn company(&self, company: CompanyId) -> String {
        format!("company {}", company.0)
    }

    fn account(&self, account: AccountId) -> String {
        if account == AccountId(1) { "Newsletter".into() } else { format!("account {}", account.0) }
    }

    fn access(&self, _: AccessId) -> Option<(UserId, AccountId)> {
        Some((UserId(2), AccountId(1)))
    }

    fn notice(&self, notice: NoticeId) -> Option<Notice> {
        let about = UserId(2);
        let (owner, kind) = (FOUNDER, NoticeKind::UserAdded);
        let (users, by) = (1, None);
        Some(Notice { id: notice, owner, kind, about, users, by, at: MORNING, acknowledged_at: None })
    }
}

fn by_ingrid(change: &Change) -> String {
    sentence(&Author::User(FOUNDER), change, &People)
}

#[test]
fn each_change_reads_as_who_did_what() {
    let (user, computer) = (UserId(2), front_desk());
    let told =
        |change: Change, text: &str| assert_eq!(by_ingrid(&change), text, "read aloud, it makes sense");
    let aylin = crate::office::details("Aylin Demir");
    told(
        Change::UserAdded(UserAdded { user, as_kind: UserKind::Person, details: aylin }),
        "Ingrid Solberg added the user Aylin Demir (person).",
    );
    told(
        Change::UserDisabled(UserDisabled { user, reason: "Left on Friday.".into() }),
        "Ingrid Solberg disabled Aylin Demir: Left on Friday.",
    );
    told(
        Change::SignInMade(SignInMade { user, grant: Grant::preset(Role::Billing), identity: identity(1) }),
        "Ingrid Solberg gave Aylin Demir a sign-in as billing.",
    );
    let (before, after) = (Grant::preset(Role::Billing), Grant::preset(Role::Owner));
    told(
        Change::GrantChanged(GrantChanged { user, before, after, reason: "takes over".into() }),
        "Ingrid Solberg changed the role of Aylin Demir from billing to owner: takes over.",
    );
    told(
        Change::SignInReset(SignInReset { user, identity: identity(1), caller_checked: true }),
        "Ingrid Solberg reset the sign-in of Aylin Demir, who answered the identity question.",
    );
    told(
        Change::PasswordChanged(PasswordChanged {
            user: FOUNDER,
            identity: crate::office::identity(9),
            earlier: None,
        }),
        "Ingrid Solberg chose a new password.",
    );
    told(
        Change::SignedIn(SignedIn { user: FOUNDER, computer: computer.clone(), step: None }),
        "Ingrid Solberg signed in on FRONT-DESK.",
    );
    told(
        Change::TriesSeen(TriesSeen {
            user,
            computer: computer.clone(),
            tries: 5,
            last_at: MORNING,
            locked_until: Some(MORNING.plus(1_800_000)),
        }),
        "Ingrid Solberg saw 5 wrong sign-ins of Aylin Demir on FRONT-DESK, locked until 2026-11-23 08:30 UTC.",
    );
    told(
        Change::OlderCopyAccepted(OlderCopyAccepted {
            user: FOUNDER,
            computer: computer.clone(),
            seen_entry: 142,
            seen_at: MORNING,
        }),
        "Ingrid Solberg accepted a copy of the vault that lacks some of what FRONT-DESK saw by 2026-11-23 08:00 UTC, when \
         it had 142 entries.",
    );
    told(Change::SignedOut(SignedOut { user }), "Ingrid Solberg signed Aylin Demir out everywhere.");
    told(Change::SignedOut(SignedOut { user: FOUNDER }), "Ingrid Solberg signed out everywhere.");
    told(
        Change::KitMade(KitMade {
            number: KitNumber(2),
            owner: user,
            identity: identity(1),
            replaces: Some(KitNumber(1)),
        }),
        "Ingrid Solberg made recovery kit 2 for Aylin Demir in place of recovery kit 1.",
    );
    told(
        Change::NoticeAcknowledged(NoticeAcknowledged { notice: NoticeId(4) }),
        "Ingrid Solberg read the notice that a user was added (Aylin Demir).",
    );
    told(
        Change::VerificationFailed(VerificationFailed { found: directory::FoundWrong::Entry { entry: 17 } }),
        "Ingrid Solberg verified the vault and found entry 17 wrong.",
    );
    let aylin = directory::Strike::Person { user };
    told(
        Change::StrikeAsked(StrikeAsked { what: aylin.clone() }),
        "Ingrid Solberg asked to forget Aylin Demir.",
    );
    told(
        Change::Struck(Struck { what: aylin.clone(), asked: Some(18), substitutes: Vec::new() }),
        "Ingrid Solberg agreed to forget Aylin Demir, as entry 18 asks.",
    );
    told(
        Change::Struck(Struck { what: aylin, asked: None, substitutes: Vec::new() }),
        "Ingrid Solberg decided to forget Aylin Demir, as the settings allow by now.",
    );
    let text = directory::TextAt { entry: 7, compartment: directory::Compartment::Core, text: 2 };
    told(
        Change::StrikeAsked(StrikeAsked { what: directory::Strike::Texts { texts: vec![text] } }),
        "Ingrid Solberg asked to strike a text out of entry 7.",
    );
    told(
        Change::StrikeDropped(StrikeDropped { asked: 18, reason: "Still needed".into() }),
        "Ingrid Solberg decided that what entry 18 asks to strike out stays: Still needed.",
    );
    told(
        Change::SettingsChanged(SettingsChanged {
            before: Box::default(),
            after: Box::new(Settings { idle_minutes: 20, lock_after: 3, ..Settings::default() }),
        }),
        "Ingrid Solberg changed the settings (wrong sign-ins before a lock, minutes before signing out).",
    );
}

#[test]
fn what_people_do_to_themselves_reads_so() {
    let (user, computer) = (FOUNDER, front_desk());
    let own = |change: Change, text: &str| assert_eq!(by_ingrid(&change), format!("Ingrid Solberg {text}."));
    let details = || Box::new(crate::office::details("Ingrid Solberg"));
    own(
        Change::UserChanged(UserChanged { user, before: details(), after: details() }),
        "changed their own record",
    );
    own(
        Change::SignInEnded(SignInEnded { user, reason: "Leaves".into() }),
        "took away their own sign-in: Leaves",
    );
    let [owner, auditor] = [Role::Owner, Role::Auditor].map(Grant::preset);
    let reason = || String::from("steps down");
    own(
        Change::GrantChanged(GrantChanged { user, before: owner, after: auditor.clone(), reason: reason() }),
        "changed their own role from owner to auditor: steps down",
    );
    own(
        Change::GrantChanged(GrantChanged {
            user,
            before: auditor.clone(),
            after: auditor,
            reason: reason(),
        }),
        "changed what they may do as auditor: steps down",
    );
    let tries =
        Change::TriesSeen(TriesSeen { user, computer, tries: 2, last_at: MORNING, locked_until: None });
    own(tries, "saw 2 wrong sign-ins of their own on FRONT-DESK");
    let replaces = Some(KitNumber(1));
    let kit = Change::KitMade(KitMade { number: KitNumber(2), owner: user, identity: identity(1), replaces });
    own(kit, "made recovery kit 2 of their own in place of recovery kit 1");
}

#[test]
fn a_kit_and_a_personal_code_are_named_for_what_they_are() {
    let (number, successor) = (KitNumber(3), UserId(2));
    let used = Change::RecoveryUsed(RecoveryUsed { number, successor, computer: front_desk() });
    assert_eq!(
        sentence(&Author::Kit(number), &used, &People),
        "Recovery kit 3 opened the vault on FRONT-DESK and let Aylin Demir take over.",
        "nobody was signed in"
    );
    let (identity, personal_code) = (identity(1), identity(2));
    let code = Change::PersonalCodeUsed(PersonalCodeUsed {
        user: successor,
        computer: front_desk(),
        identity,
        personal_code,
    });
    assert_eq!(
        sentence(&Author::PersonalCode(successor), &code, &People),
        "Aylin Demir set a new password with the personal code on FRONT-DESK.",
        "her own code"
    );
}

#[test]
fn details_show_what_was_and_what_is_and_leave_the_rest_out() {
    let before = crate::office::details("Aylin Demir");
    let starts: Option<Day> = Some("2026-12-01".parse().expect("a day"));
    let after = UserDetails { job_title: "Bookkeeper".into(), starts, ..before.clone() };
    let change = Change::UserChanged(UserChanged {
        user: UserId(2),
        before: Box::new(before),
        after: Box::new(after),
    });
    let line = |label, after: &str| Detail { label, before: None, after: Some(after.into()) };
    assert_eq!(
        details(&change, &People),
        [line("Job title", "Bookkeeper"), line("First day", "2026-12-01")],
        "only what differs"
    );
}

#[test]
fn a_changed_grant_shows_what_was_gained_and_lost() {
    let (before, after) = (Grant::preset(Role::Billing), Grant::preset(Role::Support));
    let change =
        Change::GrantChanged(GrantChanged { user: UserId(2), before, after, reason: "moved desks".into() });
    let labels: Vec<_> =
        details(&change, &People).into_iter().map(|d| (d.label, d.before, d.after)).collect();
    let text = |text: &str| Some(String::from(text));
    assert_eq!(
        labels,
        [
            ("Role", text("billing"), text("support")),
            ("May also", None, text("see login details and support tickets")),
            ("May no longer", text("see billing data"), None),
            ("Reason", None, text("moved desks")),
        ],
        "the owner sees what it means"
    );
}

#[test]
fn of_a_backups_fingerprint_as_much_is_shown_as_people_compare() {
    let digest = "6f2a91c07de452b8".to_owned() + &"0".repeat(48);
    let shown = details(&Change::BackupMade(BackupMade { digest }), &People);
    let [Detail { label: "Fingerprint of the backup file", before: None, after: Some(after) }] = &shown[..]
    else {
        panic!("{shown:?}")
    };
    assert!(after.starts_with("6F2A 91C0 7DE4 52B8. "), "{after}: groups of four, and what to do with them");
    let keys = Change::KeysChanged(KeysChanged { file: crate::office::keys_file(21, &[]) });
    assert_eq!(details(&keys, &People), [], "numbers that nobody can use");
    assert_eq!(by_ingrid(&keys), "Ingrid Solberg renewed the vault's keys.");
}

#[test]
fn no_key_hash_or_sealed_text_is_shown() {
    let (user, second_factor) = (UserId(2), String::from("SEALED"));
    let hidden = IdentityQuestion { own: "OWN COPY".into(), callers: "LETTER".into() };
    let changes = [
        Change::IdentityQuestionChanged(IdentityQuestionChanged { user, identity_question: hidden.clone() }),
        Change::SignInCompleted(SignInCompleted {
            user,
            identity: identity(0xABCD),
            second_factor,
            identity_question: hidden,
            personal_code: identity(0xABCD),
        }),
    ];
    for change in changes {
        let shown = format!("{}{:?}", by_ingrid(&change), details(&change, &People));
        for secret in ["SEALED", "OWN COPY", "LETTER", "abcd"] {
            assert!(!shown.contains(secret), "{secret} is nobody's to read: {shown}");
        }
    }
}

#[test]
fn a_refusal_says_what_happened_and_what_to_do() {
    let when = Timestamp::text_utc;
    let said = |refusal: Refusal| words::refusal(&refusal, when);
    assert_eq!(
        said(Refusal::Field { field: Field::Username, fault: Fault::Taken }),
        "Username: Somebody else has this username. Choose another one.",
        "with the field's label"
    );
    assert_eq!(
        said(Refusal::KitReplaced { number: KitNumber(1), at: MORNING }),
        "Kit 1 was replaced on 2026-11-23 08:00 UTC and opens nothing. Destroy it and look for the newer one.",
        "with the date"
    );
    for refusal in [
        Refusal::LastOwner,
        Refusal::OwnersOnly,
        Refusal::Expired,
        Refusal::NotAllowed { needs: Permission::ManageKits },
        Refusal::Password { why: PasswordFault::TooShort { least: 12 } },
    ] {
        let text = said(refusal);
        assert!(
            text.ends_with('.') && text.matches(['.', ';']).count() >= 2,
            "what happened, what to do: {text}"
        );
    }
}

#[test]
fn changes_of_the_register_read_as_who_did_what() {
    let told: Vec<String> = crate::register_samples::samples().iter().map(by_ingrid).collect();
    for text in [
        "Ingrid Solberg added the company Brightwire IT (partner).",
        "Ingrid Solberg opened the account Newsletter.",
        "Ingrid Solberg closed the account Newsletter and ended every access to it: Not used.",
        "Ingrid Solberg gave Aylin Demir access to Newsletter (Account Manager).",
        "Ingrid Solberg took away the access of Aylin Demir to Newsletter: Left.",
        "Ingrid Solberg started leaver run 1 for Aylin Demir with 11 steps.",
        "Ingrid Solberg did step 1 of run 1.",
        "Ingrid Solberg let step 1 of run 1 be until 2026-12-31: Needed until then.",
    ] {
        assert!(told.iter().any(|line| line == text), "read aloud, it makes sense: {text}\n{told:#?}");
    }
    assert!(told.iter().all(|line| line.len() > 20), "every kind has a sentence: {told:#?}");
}
