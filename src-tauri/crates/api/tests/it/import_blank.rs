//! The table to fill in: what it offers is understood as it stands, column by column and choice by choice.

use ::import::Meaning;
use api::view::{ImportOpening, ImportSource};
use directory::Level;
use testkit::an_office;

use crate::import::{import, left_out, pasted, preview, suggested, to_look_at};
use crate::services::file;

/// What somebody filled in: people of ours and of a partner, each level of the list, and somebody who gets into nothing.
const FILLED: &str = "\
Bo Lind,bo@harbourlane.example,,Marketing,Mailchimp,Newsletter,bo@harbourlane.example,Editor,Works in it,2024-03-31,,2026-01-10,on,Ingrid Solberg,Sends the newsletter
Bo Lind,bo@harbourlane.example,,Marketing,Cloudflare,,bo@harbourlane.example,Member,Reads only,2024-03-31,2027-01-31,,off,,
Ida Holm,ida@harbourlane.example,,Accounts,Xero,Books,ida,Adviser,Owner,2023-01-02,,,on,Ingrid Solberg,
Ida Holm,ida@harbourlane.example,,Accounts,Zoom,Meetings,ida,Admin,Administrator,2023-01-02,,,on,,
Max Voss,max@voss.example,Voss IT,Technician,Cloudflare,,max@voss.example,Technician,Can change settings,2025-06-01,,,on,,
Una Berg,una@harbourlane.example,,Reception,,,,,,,,,,,
";

#[test]
fn every_column_of_the_blank_table_is_known_and_a_filled_one_is_read_whole() {
    let mut office = an_office();
    let path = file(&office, "Access.xlsx");
    office.api.save_blank_table(&path).unwrap();
    let blank = office.api.open_import(&ImportSource::File { path }, &ImportOpening::default()).unwrap();
    let heads: Vec<String> = blank.columns.iter().map(|column| column.head.clone()).collect();
    let filled = format!("{}\n{FILLED}", heads.join(","));
    let choices = suggested(&mut office.api, &pasted(&filled));
    let wanted = [
        Meaning::Name,
        Meaning::Email,
        Meaning::Company,
        Meaning::JobTitle,
        Meaning::Service,
        Meaning::Account,
        Meaning::Login,
        Meaning::Role,
        Meaning::Level,
        Meaning::Since,
        Meaning::Until,
        Meaning::LastSeen,
        Meaning::SecondFactor,
        Meaning::AuthorisedBy,
        Meaning::Reason,
    ];
    assert_eq!(choices.meanings, wanted);
    let read = preview(&mut office.api, &filled);
    assert_eq!(read.refused, None);
    assert_eq!(left_out(&read), []);
    assert_eq!(to_look_at(&read), Vec::<&str>::new());
    assert_eq!(
        (read.counts.users_new, read.counts.accounts_new, read.counts.access_new),
        (4, 4, 5),
        "{:?}",
        read.counts
    );
    import(&mut office.api, &filled);
    let mut levels = Vec::new();
    for who in ["bo.lind", "ida.holm", "max.voss"] {
        let user = office.api.find_user(who).unwrap().id;
        levels.extend(
            office.api.accesses(user, None).unwrap().accesses.into_iter().map(|access| access.details.level),
        );
    }
    levels.sort();
    assert_eq!(levels, [Level::Owner, Level::Admin, Level::Elevated, Level::Normal, Level::ReadOnly]);
}

#[test]
fn the_blank_table_itself_says_that_nothing_is_in_it() {
    let mut office = an_office();
    let path = file(&office, "Access.xlsx");
    office.api.save_blank_table(&path).unwrap();
    let source = ImportSource::File { path: path.clone() };
    let choices = suggested(&mut office.api, &source);
    let read = office.api.preview_import(&source, &ImportOpening::default(), &choices).unwrap();
    assert_eq!(read.refused.as_deref(), Some("There is nothing new in this table."));
    assert!(office.api.save_blank_table(&path).is_err(), "what is there already stays");
}
