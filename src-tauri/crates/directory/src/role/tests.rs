//! Journals of format 1 stay lawful when owners hold a permission more. The tests' own [`Permission::AddedLater`] is one.

use super::*;
use crate::sign_ins;
use crate::{
    Actor, Applied, Author, Change, FOUNDER, KitNumber, Overlay, Refusal, RuleError, Timestamp, UserId,
    authorise,
};

/// Entries that make and take back owners, as format 1 writes them: who, when, what.
const ENTRIES: &str = include_str!("owners.jsonl");

fn author(text: &str) -> Author {
    let number = |of: &str| text.strip_prefix(of)?.parse().ok();
    match (number("user "), number("kit ")) {
        (Some(user), _) => Author::User(UserId(user)),
        (None, Some(kit)) => Author::Kit(KitNumber(kit)),
        (None, None) => Author::Founder,
    }
}

/// The register after every entry, each of which its author could make.
fn replayed() -> (Overlay, Timestamp) {
    let (mut overlay, mut now) = (Overlay::new(), Timestamp(0));
    for (seq, line) in (1..).zip(ENTRIES.lines()) {
        let (by, at, changes): (String, Timestamp, Vec<Change>) =
            serde_json::from_str(line).expect("an entry");
        let author = author(&by);
        crate::authorise(&overlay, &author, at, &changes)
            .unwrap_or_else(|stop| panic!("{line} gave {stop:?}"));
        crate::apply(&mut overlay, &Applied { seq, author, at }, &changes).expect("every record is there");
        now = at;
    }
    (overlay, now)
}

#[test]
fn entries_of_format_1_are_lawful_under_a_program_whose_owners_hold_more() {
    assert!(!ENTRIES.contains("added_later"), "written before there was such a permission");
    assert!(Role::Owner.preset().contains(&Permission::AddedLater), "and owners hold it since");
    let (overlay, at) = replayed();
    for sign_in in overlay.sign_ins() {
        assert!(sign_in.grant.is_an_owners(), "owners then and now: {:?}", sign_in.grant);
        assert!(sign_in.grant.may(Permission::AddedLater), "who hold what came later too");
        assert!(!sign_in.grant.is_customised(), "nobody set that one by one");
        assert!(Actor::of(&overlay, sign_in.user, at).expect("an actor").is_owner(), "and act");
    }
    assert_eq!(overlay.sign_ins().len(), 2, "both of them");
}

#[test]
fn a_kit_of_format_1_makes_an_owner_who_holds_more() {
    let (overlay, at) = replayed();
    let founder = overlay.sign_ins()[0].clone();
    assert_eq!(founder.user, FOUNDER, "who took over with a kit in the last entry");
    let all = Grant::preset(Role::Owner);
    assert_ne!(founder.grant, all, "the list is the one of then");
    let again = regranted(&overlay, at, all);
    assert!(again.is_ok(), "an owner may be given what came later by name: {again:?}");
}

/// Whether the founder may give the other owner another grant.
fn regranted(overlay: &Overlay, at: Timestamp, grant: Grant) -> Result<(), RuleError> {
    let proposed = sign_ins::change_grant(overlay, UserId(2), grant, "Another grant")?;
    authorise(overlay, &Author::User(FOUNDER), at, &proposed)
}

#[test]
fn an_owner_with_less_than_format_1_is_none() {
    let (overlay, at) = replayed();
    for permission in OWNERS {
        let mut less = Grant::preset(Role::Owner);
        less.permissions.remove(&permission);
        assert!(!less.is_an_owners(), "{permission:?} is missing");
        let refused = regranted(&overlay, at, less);
        assert!(matches!(refused, Err(RuleError::Refused(Refusal::OwnersHoldEverything))), "{refused:?}");
    }
    let mut partner = Grant::preset(Role::Owner);
    partner.permissions.insert(Permission::ManageOwnCompany);
    assert!(!partner.is_an_owners(), "that one is for those who manage nobody else");
}

#[test]
fn the_list_of_format_1_never_changes() {
    let names = OWNERS.map(|permission| serde_json::to_value(permission).expect("a name"));
    let said = "read_register read_journal make_reports manage_users manage_sign_ins manage_access manage_owners \
                manage_kits clear_lockouts change_settings open_close_accounts billing support make_backups";
    let names: Vec<&str> = names.iter().filter_map(|name| name.as_str()).collect();
    assert_eq!(names.join(" "), said, "entries of every vault are judged by it");
}
