//! Every kind of change by every role about oneself, one's own company and somebody else: who may make it, written down
//! once more by hand and compared. A kind without a line fails the test.

use std::collections::BTreeSet;

use directory::{
    AccessChanged, AccessDetails, AccessEnded, AccessGranted, AccessId, AccountChanged, AccountClosed,
    AccountDetails, AccountId, AccountOpened, AccountReopened, Applied, Author, BackupMade, BillingWritten,
    BusinessRenamed, Change, ClockAccepted, CompanyAdded, CompanyChanged, CompanyDetails, CompanyEnded,
    CompanyId, CompanyKind, CompanyResumed, FOUNDER, FoundWrong, Grant, GrantChanged,
    IdentityQuestionChanged, JobWritten, KitChecked, KitMade, KitNumber, KitPlaced, LockoutCleared,
    NoticeAcknowledged, NoticeId, OlderCopyAccepted, Overlay, OwnerNoteWritten, PasswordChanged,
    PersonalCodeChanged, PersonalCodeUsed, ProfileWritten, ROLES, Read, RecoveryUsed, Refusal, Register,
    Role, Row, RuleError, RunAbout, RunClosed, RunDetails, RunGivenUp, RunId, RunKind, RunStarted,
    SecondFactorChanged, Settings, SettingsChanged, SignInCompleted, SignInEnded, SignInMade, SignInReset,
    SignedIn, SignedOut, StepAdded, StepDone, StepExcepted, StepReopened, StepVerified, Store, Strike,
    StrikeAsked, StrikeDropped, Struck, Substitute, SupportWritten, Task, Timestamp, Touches, TriesSeen,
    UserAdded, UserChanged, UserDetails, UserDisabled, UserEnabled, UserId, UserKind, VaultMade,
    VerificationFailed, access, accounts, apply, authorise, companies, kits, runs, sign_ins, strikes, users,
};

use crate::format::samples;
use crate::office::{Office, details, front_desk, identity, question};

/// Whom a change is about, as whoever makes it sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whom {
    Me,
    MyCompany,
    SomebodyElse,
}

/// The office in which somebody tries a change, and whom it is about.
struct Case {
    office: Office,
    me: UserId,
    whom: Whom,
    /// Me, a colleague or a stranger; none of the last two signs in.
    user: UserId,
    /// The one I work for, or another.
    company: CompanyId,
}

/// Who may: O owner, A administrator, B billing, S support, C billing and support, U auditor, P partner manager, with the
/// setting for administrators on. About me, about my company or a colleague there, about somebody else; `-` where there
/// is no such change.
type Line = (&'static str, [&'static str; 3], fn(&mut Case) -> Change);

const ALL: &str = "OABSCUP";

/// Kinds whose rule asks for something else than the role: which keys their author holds.
const BY_KEYS: &[&str] = &["keys_changed"];

const TABLE: &[Line] = &[
    ("vault_made", ["-", "-", ""], |_| {
        Change::VaultMade(VaultMade {
            business: "Eve's".into(),
            settings: Settings::default(),
            sample: false,
        })
    }),
    ("business_renamed", ["-", "-", "O"], |_| {
        Change::BusinessRenamed(BusinessRenamed {
            before: "Harbour Lane Studio".into(),
            after: "Harbour Lane".into(),
        })
    }),
    ("user_added", ["-", "OAP", "OA"], |case| case.adds(|_| {})),
    ("user_added", ["-", "OA", "OA"], |case| case.adds(|new| new.stops = Some(day("2027-01-01")))),
    ("user_added", ["-", "OA", "OA"], |case| case.adds(|new| new.department = "Front desk".into())),
    ("user_added", ["-", "OA", "OA"], |case| case.adds(|new| new.responsible = Some(FOUNDER))),
    // How somebody is called and reached.
    ("user_changed", ["OAP", "OAP", "OA"], |case| case.writes(|record| record.name = "Other Name".into())),
    ("user_changed", ["OAP", "OAP", "OA"], |case| case.writes(|record| record.username = "other".into())),
    ("user_changed", ["OAP", "OAP", "OA"], |case| {
        case.writes(|record| record.reply_to = "a@b.example".into())
    }),
    ("user_changed", ["OAP", "OAP", "OA"], |case| case.writes(|record| record.job_title = "Other".into())),
    // How long they stay, where, and who answers for them.
    ("user_changed", ["O", "OA", "OA"], |case| case.writes(|record| record.stops = Some(day("2099-01-01")))),
    ("user_changed", ["O", "OA", "OA"], |case| case.writes(|record| record.department = "Other".into())),
    ("user_changed", ["O", "OA", "OA"], |case| {
        let elsewhere = if case.whom == Whom::SomebodyElse { CompanyId(1) } else { CompanyId(2) };
        case.writes(|record| record.company = Some(elsewhere))
    }),
    ("user_changed", ["O", "OA", "-"], |case| case.writes(|record| record.company = None)),
    ("user_changed", ["O", "OA", "OA"], |case| case.writes(|record| record.responsible = Some(FOUNDER))),
    ("user_changed", ["O", "OA", "OA"], |case| case.writes(|record| record.purpose = "Other".into())),
    ("user_changed", ["-", "OA", "OA"], |case| {
        case.gets(Role::Auditor);
        case.writes(|record| record.username = "other".into())
    }),
    ("user_changed", ["-", "O", "O"], |case| {
        case.gets(Role::Owner);
        case.writes(|record| record.job_title = "Other".into())
    }),
    ("user_disabled", ["OA", "OAP", "OA"], |case| {
        Change::UserDisabled(UserDisabled { user: case.user, reason: why() })
    }),
    ("user_disabled", ["-", "OA", "OA"], |case| {
        case.gets(Role::Auditor);
        Change::UserDisabled(UserDisabled { user: case.user, reason: why() })
    }),
    ("user_disabled", ["-", "OAP", "OA"], |case| {
        // Nobody of our own business is a partner manager.
        case.gets(if case.whom == Whom::MyCompany { Role::PartnerManager } else { Role::Support });
        Change::UserDisabled(UserDisabled { user: case.user, reason: why() })
    }),
    ("user_enabled", ["-", "OA", "OA"], |case| {
        let user = case.user;
        case.by_founder(|office, actor| office.judged(actor.user, users::disable(user, "left")));
        Change::UserEnabled(UserEnabled { user, reason: why() })
    }),
    ("sign_in_made", ["-", "OA", "OA"], |case| {
        Change::SignInMade(SignInMade {
            user: case.user,
            grant: Grant::preset(Role::Billing),
            identity: identity(900),
        })
    }),
    ("sign_in_ended", ["OA", "OA", "OA"], |case| {
        case.gets(Role::Billing);
        Change::SignInEnded(SignInEnded { user: case.user, reason: why() })
    }),
    // An owner steps back; everybody else's grant is for others.
    ("grant_changed", ["O", "OA", "OA"], |case| {
        case.gets(Role::Billing);
        let mut after = case.grant();
        (after.role, after.permissions) = (Role::Auditor, Role::Auditor.preset());
        case.regrants(after)
    }),
    ("grant_changed", ["O", "OA", "OA"], |case| {
        case.gets(Role::Billing);
        let after = Grant { role: Role::Support, permissions: BTreeSet::new() };
        case.regrants(after)
    }),
    ("sign_in_reset", ["", "OA", "OA"], |case| {
        case.gets(Role::Billing);
        Change::SignInReset(SignInReset { user: case.user, identity: identity(900), caller_checked: true })
    }),
    ("sign_in_completed", ["", "", ""], |case| {
        case.gets(Role::Billing);
        Change::SignInCompleted(SignInCompleted {
            user: case.user,
            identity: identity(900),
            second_factor: "x".into(),
            identity_question: question(),
            personal_code: identity(901),
        })
    }),
    ("password_changed", [ALL, "", ""], |case| {
        case.gets(Role::Billing);
        Change::PasswordChanged(PasswordChanged { user: case.user, identity: identity(900), earlier: None })
    }),
    ("second_factor_changed", [ALL, "", ""], |case| {
        case.gets(Role::Billing);
        Change::SecondFactorChanged(SecondFactorChanged { user: case.user, second_factor: "x".into() })
    }),
    ("identity_question_changed", [ALL, "", ""], |case| {
        case.gets(Role::Billing);
        Change::IdentityQuestionChanged(IdentityQuestionChanged {
            user: case.user,
            identity_question: question(),
        })
    }),
    ("personal_code_changed", [ALL, "", ""], |case| {
        case.gets(Role::Billing);
        Change::PersonalCodeChanged(PersonalCodeChanged { user: case.user, personal_code: identity(900) })
    }),
    ("personal_code_used", ["", "", ""], |case| {
        case.gets(Role::Billing);
        Change::PersonalCodeUsed(PersonalCodeUsed {
            user: case.user,
            computer: front_desk(),
            identity: identity(900),
            personal_code: identity(901),
        })
    }),
    ("signed_in", [ALL, "", ""], |case| {
        case.gets(Role::Billing);
        Change::SignedIn(SignedIn { user: case.user, computer: front_desk(), step: Some(1) })
    }),
    ("tries_seen", ["OA", "OA", "OA"], |case| {
        Change::TriesSeen(TriesSeen {
            user: case.user,
            computer: front_desk(),
            tries: 1,
            last_at: Timestamp(0),
            locked_until: None,
        })
    }),
    ("lockout_cleared", ["", "OA", "OA"], |case| {
        Change::LockoutCleared(LockoutCleared { user: case.user, computer: front_desk() })
    }),
    ("signed_out", [ALL, "OA", "OA"], |case| {
        case.gets(Role::Billing);
        Change::SignedOut(SignedOut { user: case.user })
    }),
    ("kit_made", ["O", "O", "O"], |case| {
        case.gets(Role::Owner);
        Change::KitMade(KitMade {
            number: KitNumber(1),
            owner: case.user,
            identity: identity(900),
            replaces: None,
        })
    }),
    ("kit_placed", ["O", "O", "O"], |case| {
        Change::KitPlaced(KitPlaced { number: case.kit(), place: "Safe".into() })
    }),
    ("kit_checked", ["O", "O", "O"], |case| Change::KitChecked(KitChecked { number: case.kit() })),
    ("recovery_used", ["", "", ""], |case| {
        Change::RecoveryUsed(RecoveryUsed {
            number: case.kit(),
            successor: case.user,
            computer: front_desk(),
        })
    }),
    ("notice_acknowledged", ["O", "-", ""], |case| {
        let whose = if case.whom == Whom::Me { case.me } else { FOUNDER };
        let notices: Vec<_> = case.office.overlay.notices().collect();
        let own = notices.iter().find(|notice| notice.owner == whose).or(notices.first());
        Change::NoticeAcknowledged(NoticeAcknowledged { notice: own.map_or(NoticeId(1), |notice| notice.id) })
    }),
    ("settings_changed", ["-", "-", "O"], |case| case.sets(|rules| rules.idle_minutes = 20)),
    ("settings_changed", ["-", "-", "O"], |case| case.sets(|rules| rules.idle_minutes = 480)),
    ("backup_made", ["-", "-", "OA"], |_| Change::BackupMade(BackupMade { digest: "ab".into() })),
    ("clock_accepted", [ALL, "", ""], |case| {
        case.gets(Role::Billing);
        // Signed in under a clock that ran ten years ahead.
        let ahead = case.office.at.plus(3_650 * directory::time::DAY);
        let step = u64::try_from(ahead.0 / 30_000).ok();
        let signed = Change::SignedIn(SignedIn { user: case.user, computer: front_desk(), step });
        case.office.commit(Author::User(case.user), &[signed]);
        let last_at = Timestamp(ahead.0 / 30_000 * 30_000);
        Change::ClockAccepted(ClockAccepted { user: case.user, computer: front_desk(), last_at })
    }),
    ("older_copy_accepted", ["O", "", ""], |case| {
        Change::OlderCopyAccepted(OlderCopyAccepted {
            user: case.user,
            computer: front_desk(),
            seen_entry: 50,
            seen_at: case.office.at,
        })
    }),
    ("verification_failed", ["-", "-", "OAU"], |_| {
        Change::VerificationFailed(VerificationFailed { found: FoundWrong::Tables })
    }),
    ("strike_asked", ["-", "O", "O"], |case| Change::StrikeAsked(StrikeAsked { what: case.leaves() })),
    ("strike_dropped", ["-", "-", "O"], |case| {
        let what = case.leaves();
        case.by_founder(|office, actor| office.judged(actor.user, strikes::ask(what)));
        let asked = case.office.overlay.asked().expect("reads").first().expect("asked for").entry;
        Change::StrikeDropped(StrikeDropped { asked, reason: why() })
    }),
    // The founder asked, and nobody else is an owner but whoever tries.
    ("struck", ["-", "O", "O"], |case| {
        let what = case.leaves();
        case.by_founder(|office, actor| office.judged(actor.user, strikes::ask(what.clone())));
        let asked = case.office.overlay.asked().expect("reads").first().map(|asked| asked.entry);
        let substitute =
            Substitute { entry: 1, compartment: directory::Compartment::Core, digest: "ab".repeat(32) };
        Change::Struck(Struck { what, asked, substitutes: vec![substitute] })
    }),
    ("company_added", ["-", "-", "OA"], |_| {
        Change::CompanyAdded(CompanyAdded {
            company: CompanyId(3),
            as_kind: CompanyKind::Client,
            details: named("New"),
        })
    }),
    // How long a company works with us, and whose address makes somebody its staff.
    ("company_changed", ["-", "O", "OA"], |case| {
        let before = case.office.overlay.company(case.company).expect("reads").expect("a company").details;
        let after = CompanyDetails { ends: Some(day("2099-01-01")), ..before.clone() };
        Change::CompanyChanged(CompanyChanged {
            company: case.company,
            before: Box::new(before),
            after: Box::new(after),
        })
    }),
    ("company_ended", ["-", "O", "OA"], |case| {
        Change::CompanyEnded(CompanyEnded { company: case.company, reason: why() })
    }),
    ("company_resumed", ["-", "O", "OA"], |case| {
        let company = case.company;
        case.by_founder(|office, actor| office.judged(actor.user, companies::end(company, "over")));
        Change::CompanyResumed(CompanyResumed { company, reason: why() })
    }),
    ("profile_written", ["-", "-", "OA"], |_| {
        Change::ProfileWritten(ProfileWritten { key: "till".into(), before: None, after: "x".into() })
    }),
    ("account_opened", ["-", "-", "O"], |_| {
        Change::AccountOpened(AccountOpened { account: AccountId(2), details: Box::new(account("New")) })
    }),
    ("account_changed", ["-", "-", "OA"], |_| {
        Change::AccountChanged(AccountChanged {
            account: AccountId(1),
            before: Box::new(account("Newsletter")),
            after: Box::new(account("News")),
        })
    }),
    ("account_closed", ["-", "-", "O"], |_| {
        Change::AccountClosed(AccountClosed { account: AccountId(1), reason: why() })
    }),
    ("account_reopened", ["-", "-", "O"], |case| {
        case.by_founder(|office, actor| office.judged(actor.user, accounts::close(AccountId(1), "unused")));
        Change::AccountReopened(AccountReopened { account: AccountId(1), reason: why() })
    }),
    ("billing_written", ["-", "-", "OABC"], |_| {
        Change::BillingWritten(BillingWritten { account: AccountId(1), billing: Box::default() })
    }),
    ("support_written", ["-", "-", "OASC"], |_| {
        Change::SupportWritten(SupportWritten { account: AccountId(1), support: Box::default() })
    }),
    ("owner_note_written", ["-", "-", "O"], |_| {
        Change::OwnerNoteWritten(OwnerNoteWritten { account: AccountId(1), note: why() })
    }),
    // The register records what somebody can reach, oneself included.
    ("access_granted", ["OA", "OA", "OA"], |case| {
        Change::AccessGranted(AccessGranted {
            access: AccessId(1),
            user: case.user,
            account: AccountId(1),
            details: Box::default(),
        })
    }),
    ("access_changed", ["OA", "OA", "OA"], |case| {
        let (access, user, account) = case.has_access();
        let after = AccessDetails { reason: why(), ..AccessDetails::default() };
        Change::AccessChanged(AccessChanged {
            access,
            user,
            account,
            before: Box::default(),
            after: Box::new(after),
        })
    }),
    ("access_ended", ["OA", "OA", "OA"], |case| {
        let (access, user, account) = case.has_access();
        Change::AccessEnded(AccessEnded { access, user, account, reason: why() })
    }),
    // A run about a person.
    ("run_started", ["", "OA", "OA"], |case| case.starts(RunAbout::User(case.user), RunKind::Leaver)),
    ("run_started", ["", "OA", "OA"], |case| case.starts(RunAbout::User(case.user), RunKind::Joiner)),
    ("run_started", ["", "OA", "OA"], |case| case.starts(RunAbout::User(case.user), RunKind::Mover)),
    ("step_done", ["", "OA", "OA"], |case| {
        let run = case.run(RunAbout::User(case.user), false);
        Change::StepDone(StepDone { run, step: 0, note: String::new() })
    }),
    ("step_verified", ["", "OA", "OA"], |case| {
        let run = case.run(RunAbout::User(case.user), true);
        Change::StepVerified(StepVerified { run, step: 0, how: why() })
    }),
    ("step_reopened", ["", "OA", "OA"], |case| {
        let run = case.run(RunAbout::User(case.user), true);
        Change::StepReopened(StepReopened { run, step: 0, reason: why() })
    }),
    ("step_excepted", ["", "O", "O"], |case| {
        let run = case.run(RunAbout::User(case.user), false);
        Change::StepExcepted(StepExcepted { run, step: 0, until: day("2030-01-01"), reason: why() })
    }),
    ("step_added", ["", "OA", "OA"], |case| {
        let run = case.run(RunAbout::User(case.user), false);
        Change::StepAdded(StepAdded { run, what: why(), privileged: false })
    }),
    ("run_closed", ["", "OA", "OA"], |case| {
        Change::RunClosed(RunClosed { run: case.run(RunAbout::User(case.user), true) })
    }),
    ("run_given_up", ["", "OA", "OA"], |case| {
        Change::RunGivenUp(RunGivenUp { run: case.run(RunAbout::User(case.user), false), reason: why() })
    }),
    // A run about a company: its staff is whom it is about, the owner among them too.
    ("run_started", ["-", "", "OA"], |case| case.starts(RunAbout::Company(case.company), RunKind::Leaver)),
    ("step_done", ["-", "", "OA"], |case| {
        let run = case.run(RunAbout::Company(case.company), false);
        Change::StepDone(StepDone { run, step: 0, note: String::new() })
    }),
    ("step_verified", ["-", "", "OA"], |case| {
        let run = case.run(RunAbout::Company(case.company), true);
        Change::StepVerified(StepVerified { run, step: 0, how: why() })
    }),
    ("step_reopened", ["-", "", "OA"], |case| {
        let run = case.run(RunAbout::Company(case.company), true);
        Change::StepReopened(StepReopened { run, step: 0, reason: why() })
    }),
    ("step_excepted", ["-", "", "O"], |case| {
        let run = case.run(RunAbout::Company(case.company), false);
        Change::StepExcepted(StepExcepted { run, step: 0, until: day("2030-01-01"), reason: why() })
    }),
    ("step_added", ["-", "", "OA"], |case| {
        let run = case.run(RunAbout::Company(case.company), false);
        Change::StepAdded(StepAdded { run, what: why(), privileged: false })
    }),
    ("run_closed", ["-", "", "OA"], |case| {
        Change::RunClosed(RunClosed { run: case.run(RunAbout::Company(case.company), true) })
    }),
    ("run_given_up", ["-", "", "OA"], |case| {
        Change::RunGivenUp(RunGivenUp {
            run: case.run(RunAbout::Company(case.company), false),
            reason: why(),
        })
    }),
    ("job_written", ["-", "-", "OA"], |_| {
        Change::JobWritten(JobWritten { name: "Designer".into(), accesses: Vec::new() })
    }),
];

#[test]
fn each_role_may_change_oneself_ones_company_and_others_as_the_table_says() {
    let (offices, mut wrong) = (ROLES.map(office_of), Vec::new());
    let mut tried = 0;
    for (kind_of_line, may, make) in TABLE {
        for (whom, letters) in [Whom::Me, Whom::MyCompany, Whom::SomebodyElse].into_iter().zip(may) {
            for (role, (office, me)) in ROLES.into_iter().zip(&offices) {
                if *letters == "-" {
                    continue;
                }
                let mut case = Case::new(office.clone(), *me, whom);
                let change = make(&mut case);
                assert_eq!(change.kind().stored(), *kind_of_line, "the line makes what it is named after");
                let author = Author::User(*me);
                let judged =
                    authorise(&case.office.overlay, &author, case.office.at, std::slice::from_ref(&change));
                if judged.is_ok() != letters.contains(letter(role)) {
                    wrong.push(format!("{role:?} about {whom:?}: {change:?} gave {judged:?}"));
                }
                tried += 1;
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new(), "of {tried}");
    assert!(tried > 1_000, "every line by every role about everybody: {tried}");
}

#[test]
fn a_change_that_puts_a_row_that_decides_says_so() {
    let (office, me) = office_of(Role::Owner);
    let mut deciding = BTreeSet::new();
    for (kind_of_line, _, make) in TABLE {
        for whom in [Whom::Me, Whom::MyCompany, Whom::SomebodyElse] {
            let mut case = Case::new(office.clone(), me, whom);
            let change = make(&mut case);
            let mut rows = Rows { overlay: case.office.overlay.clone(), decide: false };
            let of = Applied { seq: case.office.seq + 1, author: Author::User(me), at: case.office.at };
            // What nobody may make may speak of records that aren't there.
            if apply(&mut rows, &of, std::slice::from_ref(&change)).is_ok() && rows.decide {
                assert!(change.touches() >= Touches::Decisive, "{kind_of_line} about {whom:?}");
                deciding.insert(*kind_of_line);
            }
        }
    }
    assert!(deciding.len() > 15, "{deciding:?}");
}

/// Notes whether a row that decides who signs in was put: a sign-in, a kit, a rule, or the name of somebody who signs in.
struct Rows {
    overlay: Overlay,
    decide: bool,
}

impl Store for Rows {
    fn register(&self) -> &dyn Register {
        &self.overlay
    }

    fn put(&mut self, row: Row, at: Timestamp) -> Read<()> {
        self.decide |= match &row {
            Row::User(user) => self.overlay.sign_in(user.id)?.is_some(),
            Row::Settings(_)
            | Row::SignIn(_)
            | Row::SignInEnded(_)
            | Row::Kit(_)
            | Row::Tries(_)
            | Row::Keys { .. }
            | Row::Asked(_)
            | Row::AskedEnded(_)
            | Row::Substitute(_) => true,
            Row::Business { .. }
            | Row::KitPlace { .. }
            | Row::Notice(_)
            | Row::Backup(_)
            | Row::Company(_)
            | Row::Profile { .. }
            | Row::Account(_)
            | Row::Billing(..)
            | Row::Support(..)
            | Row::OwnerNote(..)
            | Row::Access(_)
            | Row::Run(_)
            | Row::Job(_) => false,
        };
        self.overlay.put(row, at)
    }
}

#[test]
fn every_kind_of_change_has_a_line() {
    let lines: BTreeSet<&str> = TABLE.iter().map(|(kind, ..)| *kind).chain(BY_KEYS.iter().copied()).collect();
    let samples = samples();
    let kinds: BTreeSet<&str> = samples.iter().map(|change| change.kind().stored()).collect();
    assert_eq!(lines, kinds, "who may make a new kind of change is written down before it is there");
}

#[test]
fn whoever_leaves_the_companys_record_stays_out_of_the_run_that_disables_them() {
    let (office, me) = office_of(Role::Administrator);
    let mut case = Case::new(office, me, Whom::MyCompany);
    let about = RunAbout::Company(case.company);
    case.by_founder(|office, actor| office.judged(actor.user, runs::start(&office.overlay, leaver(about))));
    case.user = me;
    let moved = case.writes(|record| record.company = None);
    case.office.commit(Author::User(FOUNDER), &[moved]);
    let actor = case.office.actor(me);
    let given_up = case.office.judged(actor.user, runs::give_up(RunId(1), "They stay"));
    assert_eq!(crate::office::refusal(given_up), Refusal::NotToYourself, "its first step disables them");
    let run = case.office.overlay.run(RunId(1)).expect("reads").expect("a run");
    assert!(
        matches!(
            runs::Part::of(&case.office.overlay, &actor, &run),
            Err(RuleError::Refused(Refusal::NotToYourself))
        ),
        "the window asks the same"
    );
}

impl Case {
    fn new(office: Office, me: UserId, whom: Whom) -> Self {
        let [colleague, stranger] = ["colleague.one", "stranger.one"]
            .map(|username| office.overlay.user_named(username).expect("reads").expect("a user").id);
        let (user, company) = match whom {
            Whom::Me => (me, CompanyId(1)),
            Whom::MyCompany => (colleague, CompanyId(1)),
            Whom::SomebodyElse => (stranger, CompanyId(2)),
        };
        Self { office, me, whom, user, company }
    }

    fn by_founder(&mut self, decide: impl FnOnce(&Office, &directory::Actor) -> directory::Proposal) {
        let actor = self.office.actor(FOUNDER);
        let decision = decide(&self.office, &actor);
        self.office.does(FOUNDER, decision);
    }

    /// Disables whoever it is about, so that they can be forgotten.
    fn leaves(&mut self) -> Strike {
        let user = self.user;
        self.by_founder(|office, actor| office.judged(actor.user, users::disable(user, "left")));
        Strike::Person { user }
    }

    /// The record of somebody new, of my company or of none.
    fn adds(&self, edit: impl FnOnce(&mut UserDetails)) -> Change {
        let company = (self.whom == Whom::MyCompany).then_some(self.company);
        let mut details = UserDetails { company, ..details("New Person") };
        edit(&mut details);
        let user = self.office.overlay.next_user().expect("reads");
        Change::UserAdded(UserAdded { user, as_kind: UserKind::Person, details })
    }

    fn writes(&self, edit: impl FnOnce(&mut UserDetails)) -> Change {
        let before = self.office.user(self.user).details;
        let mut after = before.clone();
        edit(&mut after);
        Change::UserChanged(UserChanged { user: self.user, before: Box::new(before), after: Box::new(after) })
    }

    /// Gives a completed sign-in to whoever it is about, unless it is me.
    fn gets(&mut self, role: Role) {
        if self.whom == Whom::Me {
            return;
        }
        let (user, identity) = (self.user, self.office.identity());
        let grant = Grant::preset(role);
        self.by_founder(|office, actor| office.judged(actor.user, sign_ins::give(user, grant, identity)));
        let first = self.office.first();
        let decision = self.office.judged(user, directory::own_sign_in::complete_first(user, first));
        self.office.does(user, decision);
    }

    fn grant(&self) -> Grant {
        self.office.sign_in(self.user).expect("a sign-in").grant
    }

    fn regrants(&self, after: Grant) -> Change {
        Change::GrantChanged(GrantChanged { user: self.user, before: self.grant(), after, reason: why() })
    }

    /// A kit of whoever it is about, or of the founder.
    fn kit(&mut self) -> KitNumber {
        let mine = self.whom == Whom::Me && self.grant().role == Role::Owner;
        let (owner, identity) = (if mine { self.me } else { FOUNDER }, self.office.identity());
        self.by_founder(|office, actor| {
            office.judged(actor.user, kits::make(&office.overlay, owner, identity, None))
        });
        KitNumber(1)
    }

    fn sets(&self, edit: impl FnOnce(&mut Settings)) -> Change {
        let before = self.office.overlay.settings().expect("reads");
        let mut after = before.clone();
        edit(&mut after);
        Change::SettingsChanged(SettingsChanged { before: Box::new(before), after: Box::new(after) })
    }

    fn has_access(&mut self) -> (AccessId, UserId, AccountId) {
        let (user, account) = (self.user, AccountId(1));
        self.by_founder(|office, actor| {
            office.judged(actor.user, access::grant(&office.overlay, user, account, AccessDetails::default()))
        });
        (AccessId(1), user, account)
    }

    fn starts(&self, about: RunAbout, kind: RunKind) -> Change {
        let details = RunDetails { kind, ..leaver(about) };
        Change::RunStarted(RunStarted { run: RunId(1), details, tasks: vec![(key_back(), false)] })
    }

    /// A run of one step, which the founder did.
    fn run(&mut self, about: RunAbout, done: bool) -> RunId {
        let started = self.starts(about, RunKind::Leaver);
        self.office.commit(Author::User(FOUNDER), &[started]);
        if done {
            self.by_founder(|office, actor| {
                office.judged(
                    actor.user,
                    runs::take_steps(&office.overlay, RunId(1), &[0], "", office.at.day_utc()),
                )
            });
        }
        RunId(1)
    }
}

/// An office with somebody of this role who works for the partner Brightwire IT, a colleague of theirs, somebody of our
/// own, another company and an account.
fn office_of(role: Role) -> (Office, UserId) {
    let mut office = Office::founded();
    office.let_administrators_manage();
    let me = office.of_partner("Nadia Rahman", role);
    office.partner("Colleague One");
    office.person("Stranger One");
    let actor = office.actor(FOUNDER);
    let domains = vec!["harbourlane.example".to_owned()];
    let details = CompanyDetails { domains, ..named("Brightwire IT") };
    let decision = office.judged(actor.user, companies::change(&office.overlay, CompanyId(1), details));
    office.does(FOUNDER, decision);
    let decision =
        office.judged(actor.user, companies::add(&office.overlay, CompanyKind::Partner, named("Lakeside")));
    office.does(FOUNDER, decision);
    let decision = office.judged(actor.user, accounts::open(&office.overlay, account("Newsletter")));
    office.does(FOUNDER, decision);
    (office, me)
}

fn letter(role: Role) -> char {
    match role {
        Role::Owner => 'O',
        Role::Administrator => 'A',
        Role::Billing => 'B',
        Role::Support => 'S',
        Role::BillingAndSupport => 'C',
        Role::Auditor => 'U',
        Role::PartnerManager => 'P',
    }
}

fn why() -> String {
    "why".into()
}

fn day(text: &str) -> directory::Day {
    text.parse().expect("a day")
}

fn named(name: &str) -> CompanyDetails {
    CompanyDetails { name: name.into(), ..CompanyDetails::default() }
}

fn account(name: &str) -> AccountDetails {
    AccountDetails { service: "x".into(), name: name.into(), ..AccountDetails::default() }
}

fn key_back() -> Task {
    Task::Other { what: "Get the office key back".into() }
}

fn leaver(about: RunAbout) -> RunDetails {
    RunDetails { kind: RunKind::Leaver, about, reason: "leaves".into(), day: None, job: String::new() }
}
