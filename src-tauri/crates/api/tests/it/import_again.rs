//! Importing again: what differs from the register and what a table no longer names is shown and taken over where it is
//! ticked; after an undo the second try brings everybody back.

use api::view::{
    ImportChoices, ImportDifference, ImportOpening, ImportPreview, Imported, NewUser, PeopleQuery,
    PersonState, Verified,
};
use api::{Api, ApiError};
use directory::{AccessDetails, Level, SecondFactor, UserId, UserKind};
use testkit::{a_person, an_office};

use crate::import::{entries, import, pasted, preview, suggested, user_found};

const MARCH: &str = "Name,Email,System,Role\nOrla Denby,orla@quayside.example,Fjord Bank,Admin\n\
                     Piet Wessel,piet@quayside.example,Fjord Bank,User\n";
const OCTOBER: &str = "Name,Email,System,Role,Status\nOrla Denby,orla@quayside.example,Fjord Bank,Viewer,Active\n\
                       Piet Wessel,piet@quayside.example,Fjord Bank,Admin,Inactive\n";

fn says(list: &[ImportDifference]) -> Vec<&str> {
    list.iter().map(|one| one.says.as_str()).collect()
}

/// The preview and what is done with the rows ticked of which `tick` says so.
fn ticking(
    api: &mut Api,
    table: &str,
    tick: impl Fn(&str) -> bool,
) -> (ImportPreview, Result<Imported, ApiError>) {
    about(api, table, "", tick)
}

fn about(
    api: &mut Api,
    table: &str,
    service: &str,
    tick: impl Fn(&str) -> bool,
) -> (ImportPreview, Result<Imported, ApiError>) {
    let (source, opening) = (pasted(table), ImportOpening::default());
    let choices = ImportChoices { service: service.into(), ..suggested(api, &source) };
    let seen = api.preview_import(&source, &opening, &choices).unwrap();
    let all = seen.changed.iter().chain(&seen.gone).filter(|one| tick(&one.says));
    let ticked = all.map(|one| one.id.clone()).collect();
    let done = api.import(&source, &opening, &ImportChoices { ticked, ..choices }, &seen.counts);
    (seen, done)
}

fn access(api: &mut Api, name: &str) -> Vec<AccessDetails> {
    let user = user_found(api, name);
    api.accesses(user, None).unwrap().accesses.into_iter().map(|one| one.details).collect()
}

fn state(api: &mut Api, name: &str) -> PersonState {
    let query = PeopleQuery { search: name.to_owned(), limit: 100, ..PeopleQuery::default() };
    let people = api.people(&query).unwrap();
    people.rows.iter().find(|row| row.name == name).unwrap().state.clone()
}

#[test]
fn what_a_newer_list_says_otherwise_is_named_and_nothing_is_changed_unticked() {
    let mut office = an_office();
    let api = &mut office.api;
    import(api, MARCH);
    let before = entries(api);
    let (seen, done) = ticking(api, OCTOBER, |_| false);
    assert_eq!(
        says(&seen.changed),
        [
            "Orla Denby, Fjord Bank: Admin here, Viewer in the table (line 2)",
            "Piet Wessel, Fjord Bank: User here, Admin in the table (line 3)",
        ]
        .map(|says| format!("{says}."))
    );
    assert_eq!(says(&seen.gone), ["Piet Wessel, Fjord Bank: in use here, not in use in the table (line 3)."]);
    assert!(seen.nothing_new && seen.refused.is_some(), "{:?}", seen.refused);
    assert!(done.is_err(), "nothing is new and nothing ticked: {done:?}");
    assert_eq!(entries(api), before);
}

#[test]
fn what_is_ticked_becomes_one_entry_and_undoing_takes_all_of_it_back() {
    let mut office = an_office();
    let api = &mut office.api;
    import(api, MARCH);
    let orla = access(api, "Orla Denby");
    let more = format!("{OCTOBER}Noor Halloran,noor@quayside.example,Fjord Bank,User,Active\n");
    let before = entries(api);
    let (seen, done) = ticking(api, &more, |says| says.starts_with("Orla") || says.contains("not in use"));
    let done = done.unwrap();
    assert_eq!((seen.counts.users_new, done.taken_over, done.entry), (1, 2, before + 1), "one entry");
    assert_eq!(access(api, "Orla Denby")[0].roles, ["Viewer"]);
    assert_eq!(access(api, "Orla Denby")[0].level, Level::ReadOnly, "how far a role reaches goes with it");
    assert!(access(api, "Piet Wessel").is_empty(), "ended, and its role not changed as well");
    api.undo(done.entry).unwrap();
    assert_eq!(access(api, "Orla Denby"), orla);
    assert_eq!(access(api, "Piet Wessel")[0].roles, ["User"], "given again");
    assert!(matches!(state(api, "Noor Halloran"), PersonState::Disabled { .. }));
    assert!(matches!(api.verify(&|_| {}).unwrap(), Verified::Good { .. }));
}

#[test]
fn every_fact_of_an_access_is_a_row_and_what_the_table_does_not_say_stays() {
    let mut office = an_office();
    let api = &mut office.api;
    let first = "Name,Email,System,Login,Role,Since,Until,MFA,Reason\n\
                 Orla Denby,orla@quayside.example,Fjord Bank,orla.d,User,2026-01-02,2026-12-31,Off,Payments\n";
    import(api, first);
    let later = "Name,Email,System,Login,Role,Since,Until,MFA,Reason\n\
                 Orla Denby,orla@quayside.example,Fjord Bank,orla.d,USER,2026-02-03,2027-12-31,On,\n";
    let (seen, done) = ticking(api, later, |_| true);
    let fields = ["Since", "Until", "Second factor"];
    assert_eq!(seen.changed.len(), fields.len(), "{:?}", says(&seen.changed));
    for field in fields {
        assert!(
            seen.changed.iter().any(|one| one.says.contains(field)),
            "{field}: {:?}",
            says(&seen.changed)
        );
    }
    done.unwrap();
    let now = access(api, "Orla Denby").remove(0);
    assert_eq!(
        (now.reason.as_str(), now.roles[0].as_str()),
        ("Payments", "User"),
        "a blank cell says nothing"
    );
    assert_eq!(now.second_factor, SecondFactor::On);
    assert!(preview(api, later).changed.is_empty(), "taken over is taken over");
}

#[test]
fn a_persons_details_differ_by_row_and_a_new_company_is_added_once_it_is_ticked() {
    let mut office = an_office();
    let api = &mut office.api;
    import(api, "Name,Email,Job title,Department\nOrla Denby,orla@quayside.example,Clerk,Office\n");
    let table = "Name,Email,Job title,Department,Company,Last day\n\
                 Orla Denby-Hall,ORLA@quayside.example,Bookkeeper,office,Brightwire IT,2026-12-31\n";
    let (seen, done) = ticking(api, table, |says| says.contains("Company") || says.contains("Job title"));
    assert_eq!(seen.changed.len(), 4, "name, title, company, last day: {:?}", says(&seen.changed));
    assert_eq!(seen.counts.companies_new, 0, "nobody has ticked it yet");
    assert_eq!(done.unwrap().taken_over, 2);
    let orla = user_found(api, "Orla Denby");
    let details = api.person(orla).unwrap().details;
    assert_eq!((details.job_title.as_str(), details.name.as_str()), ("Bookkeeper", "Orla Denby"));
    assert!(details.company.is_some() && details.stops.is_none());
}

#[test]
fn whom_a_list_says_have_left_are_disabled_and_who_came_back_enabled_where_ticked() {
    let mut office = an_office();
    let api = &mut office.api;
    import(api, "Name,Email\nOrla Denby,orla@quayside.example\nPiet Wessel,piet@quayside.example\n");
    let piet = user_found(api, "Piet Wessel");
    api.disable_user(piet, "Long leave").unwrap();
    let table = "Name,Email,Status\nOrla Denby,orla@quayside.example,Left\nPiet Wessel,piet@quayside.example,Active\n";
    let (seen, done) = ticking(api, table, |_| true);
    assert_eq!(says(&seen.changed), ["Piet Wessel: disabled here, in use in the table (line 3)."]);
    assert_eq!(says(&seen.gone), ["Orla Denby: in use here, not in use in the table (line 2)."]);
    let entry = done.unwrap().entry;
    assert_eq!(state(api, "Piet Wessel"), PersonState::Active);
    assert!(matches!(state(api, "Orla Denby"), PersonState::Disabled { .. }));
    api.undo(entry).unwrap();
    assert_eq!(state(api, "Orla Denby"), PersonState::Active);
    assert!(matches!(state(api, "Piet Wessel"), PersonState::Disabled { .. }));
}

#[test]
fn who_is_no_longer_in_the_list_of_one_account_is_named_and_no_list_of_newcomers_takes_anything_away() {
    let mut office = an_office();
    let api = &mut office.api;
    let people = ["Orla Denby", "Piet Wessel", "Noor Halloran", "Cai Morrow"];
    let row =
        |name: &str| format!("{name},{}@quayside.example,Zoom,Member\n", name[..4].to_lowercase().trim());
    let all: String = people.iter().map(|name| row(name)).collect();
    import(api, &format!("Name,Email,System,Role\n{all}"));
    let newcomer = format!("Name,Email,System,Role\n{}", row("Zoe Quist"));
    assert!(preview(api, &newcomer).gone.is_empty(), "it says nothing of the others");
    let three: String = people[..3].iter().map(|name| row(name)).collect();
    let seen = preview(api, &format!("Name,Email,System,Role\n{three}"));
    let says_of_cai = ["Cai Morrow, Zoom: has access here, and the table doesn't name it."];
    assert_eq!(says(&seen.gone), says_of_cai, "it names three of the four");
    let list = "Name,Email,Role\nOrla Denby,orla@quayside.example,Member\n";
    let (seen, done) = about(api, list, "Zoom", |says| says.starts_with("Cai"));
    assert_eq!(seen.gone.len(), 3, "the service's own list: {:?}", says(&seen.gone));
    done.unwrap();
    assert!(access(api, "Cai Morrow").is_empty());
    assert_eq!(access(api, "Piet Wessel").len(), 1);
}

#[test]
fn whose_row_could_not_be_told_loses_nothing() {
    let mut office = an_office();
    let api = &mut office.api;
    for username in ["anna", "anna.b"] {
        let details = a_person("Anna Berger", username);
        api.add_user(NewUser { kind: UserKind::Person, details, grant: None }).unwrap();
    }
    import(
        api,
        "Name,Email,System\nAnna Berger,anna@harbourlane.example,Zoom\nOrla Denby,orla@quayside.example,Zoom\n\
         Piet Wessel,piet@quayside.example,Zoom\nNoor Halloran,noor@quayside.example,Zoom\n",
    );
    let table = "Name,Email,System\nAnna Berger,,Zoom\nOrla Denby,orla@quayside.example,Zoom\n\
                 Piet Wessel,piet@quayside.example,Zoom\n,,Zoom\n";
    let seen = preview(api, table);
    assert_eq!(says(&seen.gone), ["Noor Halloran, Zoom: has access here, and the table doesn't name it."]);
    assert!(seen.unread.iter().any(|one| one.why.contains("may stand in one of them")), "{:?}", seen.unread);
}

#[test]
fn an_empty_cell_of_a_grid_is_access_that_is_gone_and_a_changed_login_is_no_second_access() {
    let mut office = an_office();
    let api = &mut office.api;
    import(api, "Name,E-mail,Zoom,Bank\nAylin Demir,aylin@x.example,x,x\nBo Lind,bo@x.example,x,\n");
    let seen =
        preview(api, "Name,E-mail,Zoom,Bank\nAylin Demir,aylin@x.example,x,\nBo Lind,bo@x.example,x,\n");
    assert_eq!(says(&seen.gone), ["Aylin Demir, Bank: has access here, none in the table (line 2)."]);

    let list = |login: &str| format!("Name,E-mail,System,Login\nGil Park,gil@x.example,Shop,{login}\n");
    import(api, &list("gil.old"));
    let (seen, done) = ticking(api, &list("gil.new"), |_| true);
    assert_eq!(seen.counts.access_new, 0);
    assert_eq!(says(&seen.changed), ["Gil Park, Shop, Login: gil.old here, gil.new in the table (line 2)."]);
    done.unwrap();
    let logins: Vec<String> = access(api, "Gil Park").into_iter().map(|one| one.login).collect();
    assert_eq!(logins, ["gil.new"]);
}

#[test]
fn a_tick_counts_for_what_it_was_set_on_and_for_nothing_else() {
    let mut office = an_office();
    let api = &mut office.api;
    import(api, MARCH);
    let (source, opening) = (pasted(OCTOBER), ImportOpening::default());
    let mut choices = suggested(api, &source);
    let seen = api.preview_import(&source, &opening, &choices).unwrap();
    choices.ticked = vec![seen.changed[0].id.clone()];
    let other = pasted(&OCTOBER.replace("Viewer", "Owner"));
    assert_eq!(
        api.import(&other, &opening, &choices, &seen.counts).unwrap_err(),
        ApiError::ImportChanged,
        "another role than was looked at"
    );
    assert_eq!(access(api, "Orla Denby")[0].roles, ["Admin"]);
}

#[test]
fn after_an_undo_the_repaired_table_brings_everybody_back_in_one_entry() {
    let mut office = an_office();
    let api = &mut office.api;
    let table = |role: &str| {
        format!(
            "Name,Email,Company,System,Role,Job title\nOrla Denby,orla@quayside.example,Brightwire IT,Fjord Bank,{role},\
             Clerk\nPiet Wessel,piet@quayside.example,,Fjord Bank,User,Driver\n"
        )
    };
    let first = import(api, &table("Owner")).entry;
    api.undo(first).unwrap();
    let before = entries(api);
    let seen = preview(api, &table("Viewer").replace("Clerk", "Head clerk"));
    assert_eq!((seen.counts.users_new, seen.counts.accounts_new, seen.counts.access_new), (0, 0, 2));
    assert_eq!(seen.again, ["Brightwire IT", "Orla Denby", "Piet Wessel", "Fjord Bank"], "{:?}", seen.unread);
    assert_eq!((seen.counts.left_out, seen.counts.again), (0, 4));
    let second = import(api, &table("Viewer").replace("Clerk", "Head clerk"));
    assert_eq!(second.entry, before + 1);
    assert_eq!(state(api, "Orla Denby"), PersonState::Active);
    assert_eq!(access(api, "Orla Denby")[0].roles, ["Viewer"]);
    let orla = user_found(api, "Orla Denby");
    assert_eq!(api.person(orla).unwrap().details.job_title, "Head clerk", "the repaired table counts");

    // Undone once more and tried once more.
    api.undo(second.entry).unwrap();
    assert!(matches!(state(api, "Orla Denby"), PersonState::Disabled { .. }));
    let third = import(api, &table("User"));
    assert_eq!((third.counts.again, third.counts.access_new), (4, 2));
    assert!(matches!(api.verify(&|_| {}).unwrap(), Verified::Good { .. }));
}

#[test]
fn whom_somebody_disabled_stays_disabled_even_with_words_like_an_undo() {
    let mut office = an_office();
    let api = &mut office.api;
    import(api, "Name,Email\nNoor Halloran,noor@quayside.example\n");
    let first = import(api, MARCH).entry;
    let disable = |api: &mut Api, user: UserId, why: &str| api.disable_user(user, why).unwrap();
    let (orla, noor) = (user_found(api, "Orla Denby"), user_found(api, "Noor Halloran"));
    disable(api, orla, "Left");
    // The entry it names did not bring Noor in.
    disable(api, noor, &format!("Undoes entry {first}"));
    let table = format!("{MARCH}Noor Halloran,noor@quayside.example,Fjord Bank,User\n");
    let seen = preview(api, &table);
    assert_eq!((seen.counts.again, seen.again.len()), (0, 0), "{:?}", seen.again);
    assert!(seen.unread.iter().any(|one| one.why.starts_with("This user is disabled in the register.")));
}

#[test]
fn an_undo_can_be_undone() {
    let mut office = an_office();
    let api = &mut office.api;
    let first = import(api, MARCH).entry;
    let before = access(api, "Orla Denby");
    let undone = api.undo(first).unwrap();
    assert!(access(api, "Orla Denby").is_empty());
    api.undo(undone).unwrap();
    assert_eq!(access(api, "Orla Denby"), before);
    assert_eq!(state(api, "Piet Wessel"), PersonState::Active);
    assert!(matches!(api.verify(&|_| {}).unwrap(), Verified::Good { .. }));
}

#[test]
fn undoing_leaves_alone_whom_somebody_disabled_or_changed_since() {
    let mut office = an_office();
    let api = &mut office.api;
    import(api, MARCH);
    let (orla, piet) = (user_found(api, "Orla Denby"), user_found(api, "Piet Wessel"));
    let table = "Name,Email,Status,Job title\nOrla Denby,orla@quayside.example,Left,\n\
                 Piet Wessel,piet@quayside.example,,Driver\n";
    let (_, done) = ticking(api, table, |_| true);
    let entry = done.unwrap().entry;
    api.enable_user(orla, "Came back").unwrap();
    api.disable_user(orla, "Left for good").unwrap();
    let mut details = api.person(piet).unwrap().details;
    details.job_title = "Head driver".into();
    api.change_user(piet, details.clone()).unwrap();
    let nothing = directory::Refusal::NothingToChange;
    assert_eq!(api.undo(entry), Err(crate::refused(nothing)));
    assert!(matches!(state(api, "Orla Denby"), PersonState::Disabled { .. }));
    assert_eq!(api.person(piet).unwrap().details, details);
}

#[test]
fn ten_thousand_rows_that_are_known_are_compared_in_seconds() {
    let mut office = an_office();
    let row =
        |n: u32, role: &str| format!("Person {n},person{n}@harbourlane.example,Service {},{role}\n", n % 50);
    let table = |role: &str| {
        let rows: String = (0..10_000).map(|n| row(n, role)).collect();
        format!("Name,E-mail,Service,Role\n{rows}")
    };
    let first = import(&mut office.api, &table("Member")).entry;
    let start = std::time::Instant::now();
    let (seen, done) = ticking(&mut office.api, &table("Viewer"), |_| true);
    assert_eq!((seen.counts.changed, done.unwrap().taken_over), (10_000, 10_000));
    let compared = start.elapsed();
    let start = std::time::Instant::now();
    let (last, refused) = (entries(&mut office.api), directory::Refusal::NothingToChange);
    office.api.undo(last).unwrap();
    office.api.undo(first).unwrap();
    assert_eq!(office.api.undo(first), Err(crate::refused(refused)));
    let seen = preview(&mut office.api, &table("Viewer"));
    assert_eq!((seen.counts.again, seen.counts.access_new), (10_050, 10_000));
    // What grows with the square of the rows takes minutes.
    assert!(compared.as_secs() < 60 && start.elapsed().as_secs() < 60, "{compared:?} {:?}", start.elapsed());
}
