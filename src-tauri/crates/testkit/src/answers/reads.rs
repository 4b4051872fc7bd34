//! What an owner reads, page by page. Nothing is changed.

use api::view::{
    AccountsQuery, AuditQuery, GridQuery, JournalQuery, JournalRow, NameOf, NameTyped, PeopleQuery,
    PeopleTab, StrikeWhat,
};
use directory::{RunAbout, RunDetails, RunKind};

use super::Day;

/// A day on which much was another way.
const PAST: &str = "2026-03-31";
/// Whose records are looked at.
const PEOPLE: [&str; 10] = [
    "Ingrid Solberg",
    "Mateo Ruiz",
    "Nadia Rahman",
    "Leah Fischer",
    "Colin Frost",
    "Amara Okafor",
    "Aylin Demir",
    "Elena Petrova",
    "Carlos Mendes",
    "Website forms",
];
const ACCOUNTS: [&str; 5] = ["Campaigns", "Newsletter", "Web hosting", "Print shop", "Design files"];
const COMPANIES: [&str; 3] = ["Brightwire IT", "Sandpiper Café", "Tidewater Print"];
const TABS: [(&str, PeopleTab); 7] = [
    ("everyone", PeopleTab::Everyone),
    ("person", PeopleTab::Person),
    ("api", PeopleTab::Api),
    ("integration", PeopleTab::Integration),
    ("sign_in", PeopleTab::SignIn),
    ("locked", PeopleTab::Locked),
    ("disabled", PeopleTab::Disabled),
];

pub(super) fn as_an_owner(day: &mut Day) {
    let standing = day.api.standing();
    day.keep("standing", "open", standing);
    let home = day.api.home();
    day.keep("home", "", home);
    people(day);
    accounts(day);
    companies(day);
    services(day);
    runs(day);
    journal(day);
    let lockouts = day.api.lockouts();
    day.keep("lockouts", "", lockouts);
    let recovery = day.api.recovery();
    day.keep("recovery", "", recovery);
    let settings = day.api.settings();
    day.keep("settings", "", settings);
}

fn people(day: &mut Day) {
    for (name, tab) in TABS {
        let query = PeopleQuery { tab, limit: 200, ..PeopleQuery::default() };
        let page = day.api.people(&query);
        day.keep("people", name, page);
    }
    for name in PEOPLE {
        let id = day.user(name);
        let page = day.api.person(id);
        day.keep("person", &id.0.to_string(), page);
        let held = day.api.accesses(id, None);
        day.keep("accesses", &id.0.to_string(), held);
    }
    let choices = day.api.role_choices();
    day.keep("role_choices", "", choices);
    let typed =
        NameTyped { of: NameOf::User { id: None }, name: "Nadia Rahrnan".into(), username: String::new() };
    let warnings = day.api.name_warnings(&typed);
    day.keep("name_warnings", &typed.name, warnings);
    let found = day.api.search("na");
    day.keep("search", "na", found);
}

fn accounts(day: &mut Day) {
    let past = Some(PAST.parse().unwrap());
    for (name, closed, as_of) in [("open", false, None), ("closed", true, None), (PAST, false, past)] {
        let query = AccountsQuery { closed, as_of, limit: 200, ..AccountsQuery::default() };
        let page = day.api.accounts(&query);
        day.keep("accounts", name, page);
    }
    for name in ACCOUNTS {
        let id = day.account(name);
        let page = day.api.account(id, None);
        day.keep("account", &id.0.to_string(), page);
    }
    let newsletter = day.account("Newsletter");
    let page = day.api.account(newsletter, past);
    day.keep("account", &format!("{} {PAST}", newsletter.0), page);
    let all = GridQuery { rows: 100, columns: 100, ..GridQuery::default() };
    let grid = day.api.grid(&all);
    day.keep("grid", "", grid);
    let query = AuditQuery::default();
    let audit = day.api.audit(&query);
    day.keep("audit", "", audit);
    let count = day.api.audit_count(&query);
    day.keep("audit_count", "", count);
    let measures = day.api.measures(None);
    day.keep("measures", "", measures);
    let not_met = day.api.not_met("dormant", None, 0);
    day.keep("not_met", "", not_met);
}

fn companies(day: &mut Day) {
    let page = day.api.companies();
    day.keep("companies", "", page);
    for name in COMPANIES {
        let id = day.company(name);
        let page = day.api.company(id);
        day.keep("company", &id.0.to_string(), page);
    }
    let choices = day.api.company_choices();
    day.keep("company_choices", "", choices);
}

fn services(day: &mut Day) {
    let choices = day.api.service_choices();
    day.keep("service_choices", "", choices);
    let page = day.api.services();
    day.keep("services", "", page);
    for key in ["constant-contact", "marketing-cloud", "our-server", "till"] {
        let page = day.api.service_page(key);
        day.keep("service_page", key, page);
        let service = day.api.service(key);
        day.keep("service", key, service);
    }
}

fn runs(day: &mut Day) {
    let page = day.api.runs().unwrap();
    for row in page.open.iter().chain(&page.over) {
        let run = day.api.run(row.id);
        day.keep("run", &row.id.0.to_string(), run);
    }
    day.keep("runs", "", Ok(page));
    let jobs = day.api.jobs();
    day.keep("jobs", "", jobs);
    let sofia = day.user("Sofia");
    let like = day.api.job_like(sofia);
    day.keep("job_like", &sofia.0.to_string(), like);
    let leaver = RunDetails {
        kind: RunKind::Leaver,
        about: RunAbout::User(sofia),
        reason: "Moves to another town".into(),
        day: None,
        job: String::new(),
    };
    let plan = day.api.plan_run(&leaver);
    day.keep("plan_run", "", plan);
}

fn journal(day: &mut Day) {
    let query = JournalQuery { limit: 40, ..JournalQuery::default() };
    let newest = day.api.journal(&query);
    let page = day.keep("journal", "", newest);
    let earlier = day.api.journal(&JournalQuery { before: page.next, ..query });
    day.keep("journal", "earlier", earlier);
    let changed = |row: &&JournalRow| row.what.iter().any(|what| what.contains("the record of Yuki"));
    for row in page.rows.iter().take(8).chain(page.rows.iter().filter(changed)) {
        let entry = day.api.journal_entry(row.entry);
        day.keep("journal_entry", &row.entry.to_string(), entry);
    }
    let verified = day.api.verify(&|_| {});
    day.keep("verify", "", verified);
    let asked = day.api.strikes_asked();
    let asked = day.keep("strikes_asked", "", asked);
    let texts = day.api.texts_with("safe", &|_| {});
    day.keep("texts_with", "safe", texts);
    let page = day.api.strike_page(&asked.first().unwrap().what, &|_| {});
    day.keep("strike_page", "texts", page);
    let user = day.user("Carlos");
    let page = day.api.strike_page(&StrikeWhat::Person { user }, &|_| {});
    day.keep("strike_page", "person", page);
}
