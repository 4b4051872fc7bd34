//! Recovery kits: making, printing, typing back, checking.

use std::fs;

use api::view::KitCheck;
use api::{ApiError, CodeFault, FileFault};
use directory::{KitNumber, KitState, Refusal, Role};
use testkit::an_office;

use crate::refused;

#[test]
fn a_kit_counts_once_its_code_was_typed_back_and_its_code_is_gone_then() {
    let mut office = an_office();
    let api = &mut office.api;
    let made = api.make_kit(office.owner.user, "Bank safe").unwrap();
    assert_eq!(
        (made.number, made.code.len(), made.vault_secret.len()),
        (KitNumber(1), 8, 8),
        "eight groups each"
    );
    assert_eq!(made.file_name, "Recovery kit 1 for Ingrid Solberg.pdf");
    assert!(made.qr.starts_with("data:image/svg+xml,"), "to scan");
    let page = api.recovery().unwrap();
    assert_eq!(page.fingerprint, made.fingerprint, "the same as on paper");
    let kit = &page.owners[0].kits[0];
    assert_eq!((&kit.state, kit.place.as_str()), (&KitState::Unconfirmed, "Bank safe"));
    assert!(
        api.home().unwrap().findings.iter().any(|f| f.check == "kit_unconfirmed"),
        "a reminder to type it back"
    );

    let path = office.computer.text("kit.pdf");
    let written = api.save_kit(&path, false).unwrap();
    assert!(
        written.note.is_some_and(|note| note.contains("Print")),
        "printers keep traces, and that is said"
    );
    assert!(fs::read(&path).unwrap().starts_with(b"%PDF"), "a page to print");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "the file holds the code");
    }
    let again = api.save_kit(&path, false).unwrap_err();
    assert!(
        matches!(again, ApiError::File { fault: FileFault::Exists, .. }),
        "nothing is overwritten: {again:?}"
    );

    let by_hand = office.computer.text("by hand.pdf");
    let note = api.save_kit(&by_hand, true).unwrap().note.unwrap();
    assert!(note.contains("only the beginning"), "what is written by hand is not in the file: {note}");
    assert_eq!(made.by_hand, 5, "and how much that is can be shown");

    let good = api.confirm_kit(&made.code.join(" ").to_lowercase()).unwrap();
    assert!(matches!(good, KitCheck::Good { confirmed: true, .. }), "{good:?}");
    assert_eq!(
        api.save_kit(&office.computer.text("late.pdf"), false).unwrap_err(),
        refused(Refusal::NoSuchKit)
    );
    assert_eq!(api.recovery().unwrap().owners[0].kits[0].state, KitState::Good);
}

#[test]
fn the_kit_before_works_until_the_next_one_was_typed_back() {
    let mut office = an_office();
    let api = &mut office.api;
    let first = api.make_kit(office.owner.user, "").unwrap();
    api.confirm_kit(&first.code.join("-")).unwrap();
    office.computer.clock.pass(1_000);
    let second = api.make_kit(office.owner.user, "").unwrap();
    assert_eq!(second.replaces, Some(KitNumber(1)));
    let other = api.confirm_kit(&first.code.join("-")).unwrap();
    assert!(
        matches!(other, KitCheck::Good { number: KitNumber(1), confirmed: false, .. }),
        "still good: {other:?}"
    );
    api.done_with_kit().unwrap();
    let gone = api.confirm_kit(&second.code.join("-")).unwrap_err();
    assert_eq!(gone, refused(Refusal::NoSuchKit), "whoever is done has put the code away");
    let found = api.check_kit(&second.code.join("-")).unwrap();
    assert!(
        matches!(found, KitCheck::Good { confirmed: true, .. }),
        "a check confirms it as well: {found:?}"
    );
    let old = api.check_kit(&first.code.join("-")).unwrap();
    assert!(matches!(old, KitCheck::Replaced { number: KitNumber(1), .. }), "{old:?}");
}

#[test]
fn what_is_wrong_with_a_typed_code_is_told_by_group() {
    let mut office = an_office();
    let made = office.api.make_kit(office.owner.user, "").unwrap();
    let mut code = made.code.clone();
    let last = code[4].pop().unwrap();
    code[4].push(if last == '7' { '8' } else { '7' });
    let slip = office.api.check_kit(&code.join(" ")).unwrap_err();
    assert_eq!(slip, ApiError::Code { fault: CodeFault::Mistyped, group: Some(5) });
    let secret = office.api.check_kit(&made.vault_secret.join(" ")).unwrap_err();
    assert_eq!(
        secret,
        ApiError::Code { fault: CodeFault::OtherKind, group: None },
        "the other code on the page"
    );
    let other = an_office();
    let mut other = other.api;
    let strange = other.check_kit(&made.code.join(" ")).unwrap_err();
    assert!(matches!(strange, ApiError::Code { .. }), "another vault's code is known at once: {strange:?}");
}

#[test]
fn a_former_owners_kit_is_told_as_retired_and_places_are_for_owners() {
    let mut office = an_office();
    let mateo = office.with("Mateo Ruiz", Role::Owner);
    let made = office.api.make_kit(mateo.user, "With the notary").unwrap();
    office.api.confirm_kit(&made.code.join("-")).unwrap();
    office.api.place_kit(made.number, "In the bank").unwrap();
    office.api.change_grant(mateo.user, directory::Grant::preset(Role::Auditor), "Steps down").unwrap();
    let retired = office.api.check_kit(&made.code.join("-")).unwrap_err();
    assert!(matches!(&retired, ApiError::Refused { why: Refusal::KitRetired { .. } }), "{retired:?}");
    let page = office.api.recovery().unwrap();
    let former = page.owners.iter().find(|owner| owner.user == mateo.user).unwrap();
    assert!(!former.active && former.kits[0].place == "In the bank", "{former:?}");
    let none = office.api.make_kit(mateo.user, "").unwrap_err();
    assert_eq!(none, refused(Refusal::KitsAreForOwners));
    office.sign_in(&mateo);
    let rows = office.api.journal(&api::view::JournalQuery { limit: 50, ..Default::default() }).unwrap().rows;
    let sealed = "Something that only owners may read.";
    assert!(
        rows.iter().any(|row| row.what.iter().any(|what| what == sealed)),
        "an auditor sees that, not where"
    );
}
