//! What the window hands over: the first byte says for which call, the rest is its argument in JSON. A call answers or
//! refuses; the vault is good afterwards.
#![no_main]

use std::cell::RefCell;

use api::view::{
    AccountsQuery, AuditQuery, FirstSignInAnswers, GridQuery, ImportChoices, ImportOpening, ImportSource,
    JournalQuery, NewAccess, NewUser, NewVault, PeopleQuery, StaffDetails, Successor, Verified,
};
use directory::{
    AccountDetails, Billing, CompanyDetails, CompanyKind, FOUNDER, Grant, RunDetails, Settings, Support,
    UserDetails,
};
use libfuzzer_sys::fuzz_target;
use serde::de::DeserializeOwned;
use testkit::Office;

fuzz_target!(|bytes: &[u8]| {
    thread_local!(static DESK: RefCell<(Office, u32)> = RefCell::new((testkit::an_office(), 0)));
    let Some((call, argument)) = bytes.split_first() else { return };
    DESK.with_borrow_mut(|(office, changes)| {
        if matches!(hand_over(office, *call, argument), Some(Handed::Written)) {
            *changes += 1;
        }
        if *changes > 100 {
            let verified = office.api.verify(&|_| {}).expect("an owner verifies");
            assert!(matches!(verified, Verified::Good { .. }), "what the core took must verify");
            (*office, *changes) = (testkit::an_office(), 0);
        }
    });
});

enum Handed {
    Looked,
    Written,
}

fn hand_over(office: &mut Office, call: u8, argument: &[u8]) -> Option<Handed> {
    let api = &mut office.api;
    let written = |done: bool| if done { Handed::Written } else { Handed::Looked };
    Some(match call % 20 {
        0 => looked(api.people(&read::<PeopleQuery>(argument)?)),
        1 => looked(api.journal(&read::<JournalQuery>(argument)?)),
        2 => looked(api.audit(&read::<AuditQuery>(argument)?)),
        3 => looked(api.accounts(&read::<AccountsQuery>(argument)?)),
        4 => looked(api.grid(&read::<GridQuery>(argument)?)),
        5 => {
            let (source, opening) = read::<(ImportSource, ImportOpening)>(argument)?;
            // A file of this computer is the user's own choice, in a dialog.
            let pasted = matches!(source, ImportSource::Pasted { .. });
            looked(pasted.then(|| api.open_import(&source, &opening)))
        }
        6 => {
            let (source, opening, choices) = read::<(ImportSource, ImportOpening, ImportChoices)>(argument)?;
            let pasted = matches!(source, ImportSource::Pasted { .. });
            looked(pasted.then(|| api.preview_import(&source, &opening, &choices)))
        }
        7 => written(api.add_user(read::<NewUser>(argument)?).is_ok()),
        8 => written(api.change_user(FOUNDER, read::<UserDetails>(argument)?).is_ok()),
        9 => written(api.open_account(read::<AccountDetails>(argument)?).is_ok()),
        10 => written(api.give_access(read::<NewAccess>(argument)?).is_ok()),
        11 => written(api.add_company(CompanyKind::Partner, read::<CompanyDetails>(argument)?).is_ok()),
        12 => written(api.start_run(read::<RunDetails>(argument)?).is_ok()),
        // The rules of a sign-in may shut the owner out of the next one; here nobody signs in again.
        13 => written(api.change_settings(read::<Settings>(argument)?).is_ok()),
        14 => looked(read::<Grant>(argument)),
        15 => looked(read::<(Billing, Support)>(argument)),
        16 => looked(read::<NewVault>(argument)),
        17 => looked(read::<FirstSignInAnswers>(argument)),
        18 => looked(read::<Successor>(argument)),
        _ => looked(read::<StaffDetails>(argument)),
    })
}

fn read<T: DeserializeOwned>(argument: &[u8]) -> Option<T> {
    serde_json::from_slice(argument).ok()
}

fn looked<T>(_answer: T) -> Handed {
    Handed::Looked
}
