//! From nothing to an open vault.

use api::view::{NewVault, Standing};
use api::{ApiError, FileFault};
use directory::{Fault, Field, PasswordFault, Refusal};
use testkit::{PASSWORD, a_desk, an_office};

fn new_vault(folder: String) -> NewVault {
    NewVault {
        folder,
        business: "Harbour Lane Studio".into(),
        name: "Ingrid Solberg".into(),
        username: "ingrid".into(),
        notify: "ingrid@harbourlane.example".into(),
        password: PASSWORD.into(),
    }
}

#[test]
fn a_vault_is_written_only_when_its_owner_has_set_up_everything() {
    let (computer, mut api) = a_desk();
    let standing = api.make_vault(new_vault(computer.text(""))).unwrap();
    assert!(matches!(&standing, Standing::FirstSignIn(first) if !first.needs_password), "{standing:?}");
    assert!(
        !computer.path("Harbour Lane Studio.keyholder").exists(),
        "a form that is left leaves nothing behind"
    );
    drop(api);
    let office = an_office();
    let mut api = office.api;
    let Standing::Open(me) = api.standing().unwrap() else { panic!("the owner is signed in") };
    assert_eq!((me.name.as_str(), me.business.as_str()), ("Ingrid Solberg", "Harbour Lane Studio"));
    assert!(me.may.add_users && me.may.manage_kits && me.may.make_backups, "an owner does everything");
}

#[test]
fn what_a_vault_is_begun_with_is_judged_at_once() {
    let (computer, mut api) = a_desk();
    let mut refused = |change: fn(&mut NewVault)| {
        let mut new = new_vault(computer.text(""));
        change(&mut new);
        api.make_vault(new).unwrap_err()
    };
    let field = |field, fault| ApiError::Refused { why: Refusal::Field { field, fault } };
    assert_eq!(refused(|new| new.business.clear()), field(Field::Business, Fault::Missing));
    assert_eq!(refused(|new| new.username = "a b".into()), field(Field::Username, Fault::BadCharacters));
    assert_eq!(refused(|new| new.notify = "x".into()), field(Field::Notify, Fault::NotAnAddress));
    let password = |why| ApiError::Refused { why: Refusal::Password { why } };
    assert_eq!(refused(|new| new.password = "short".into()), password(PasswordFault::TooShort { least: 12 }));
    assert_eq!(
        refused(|new| new.password = "harbour lane studio 94 x".into()),
        password(PasswordFault::HoldsName),
        "the business's name is known to everybody"
    );
    assert!(
        matches!(refused(|new| new.folder += "/nowhere"), ApiError::File { fault: FileFault::Missing, .. }),
        "a folder that isn't there"
    );
}
