use directory::{
    Author, Change, FOUNDER, NoticeId, NoticeKind, OlderCopyAccepted, Permission, PersonalCodeUsed, Refusal,
    Register, Role, SignInMade, Timestamp, UserAdded, UserId, UserKind,
    lockouts::{Seen, clear, seen},
    notices::acknowledge,
    time::MINUTE,
    vault::sign_in,
};

use crate::office::{Office, front_desk, refusal};

fn wrong_tries(user: UserId, at: Timestamp, locked: bool) -> Seen {
    Seen {
        user,
        computer: front_desk(),
        tries: 5,
        last_at: at,
        locked_until: locked.then(|| at.plus(30 * MINUTE)),
    }
}

fn kinds(office: &Office, owner: UserId) -> Vec<NoticeKind> {
    office.overlay.notices().filter(|notice| notice.owner == owner).map(|notice| notice.kind).collect()
}

#[test]
fn wrong_sign_ins_enter_the_journal_when_somebody_who_may_see_them_signs_in() {
    let (mut office, marek) = Office::with_two_owners();
    let auditor = office.signed_up("Olga Auditor", Role::Auditor);
    let tries = vec![wrong_tries(marek, office.at, true)];
    let by_auditor = office
        .judged(auditor, sign_in(&office.overlay, auditor, office.at, front_desk(), None, tries.clone()))
        .expect("allowed");
    assert_eq!(by_auditor.len(), 1, "an auditor notes nothing");
    let decision =
        office.judged(FOUNDER, sign_in(&office.overlay, FOUNDER, office.at, front_desk(), None, tries));
    office.does(FOUNDER, decision);
    let row = office.overlay.tries(marek, &front_desk().id).expect("reads").expect("tries");
    assert_eq!((row.tries, row.locked_until.is_some()), (5, true), "who, where, how many, until when");
}

#[test]
fn a_locked_owner_is_told_to_every_owner_and_nobody_did_it() {
    let (mut office, marek) = Office::with_two_owners();
    let bo = office.signed_up("Bo Larsen", Role::Billing);
    let tries = vec![
        wrong_tries(bo, office.at, true),
        wrong_tries(marek, office.at, false),
        wrong_tries(marek, office.at, true),
    ];
    let before = office.overlay.notices().count();
    let decision = office.judged(FOUNDER, seen(tries));
    office.does(FOUNDER, decision);
    let new: Vec<_> =
        office.overlay.notices().skip(before).map(|n| (n.owner, n.kind, n.about, n.by)).collect();
    let about_marek = |owner| (owner, NoticeKind::OwnerLocked, marek, None);
    assert_eq!(new, [about_marek(FOUNDER), about_marek(marek)], "one lock of one owner");
}

#[test]
fn owners_and_administrators_unlock_but_administrators_no_owner() {
    let (mut office, marek) = Office::with_two_owners();
    let admin = office.signed_up("Ada Admin", Role::Administrator);
    let bo = office.signed_up("Bo Larsen", Role::Billing);
    let tries = vec![wrong_tries(bo, office.at, true), wrong_tries(marek, office.at, true)];
    let decision = office.judged(admin, seen(tries));
    office.does(admin, decision);
    let known = |office: &Office, user| office.overlay.tries(user, &front_desk().id).expect("reads");
    let unlock = |office: &Office, by, user| {
        let known = known(office, user);
        office.judged(by, clear(&office.overlay, &office.actor(by), user, front_desk(), known.as_ref()))
    };
    let needs = Permission::ClearLockouts;
    assert_eq!(
        refusal(unlock(&office, bo, bo)),
        Refusal::NotAllowed { needs },
        "nobody unlocks themselves so"
    );
    assert_eq!(refusal(unlock(&office, admin, marek)), Refusal::OwnersOnly, "owners unlock owners");
    assert_eq!(
        refusal(unlock(&office, admin, FOUNDER)),
        Refusal::OwnersOnly,
        "permission before anything else"
    );
    let at = office.at;
    let decision = unlock(&office, admin, bo);
    office.does(admin, decision);
    let row = known(&office, bo).expect("tries");
    assert_eq!((row.locked_until, row.cleared), (None, Some((at, admin))), "unlocked, and by whom");
    assert_eq!(refusal(unlock(&office, admin, bo)), Refusal::NotLocked, "once");
    assert_eq!(refusal(unlock(&office, FOUNDER, admin)), Refusal::NotLocked, "Ada mistyped nothing");
}

#[test]
fn several_users_added_by_one_entry_are_one_notice_for_each_owner() {
    let (mut office, marek) = Office::with_two_owners();
    let before = office.overlay.notices().count();
    let first = office.overlay.next_user().expect("reads").0;
    let add = |n: u32| {
        Change::UserAdded(UserAdded {
            user: UserId(first + n),
            as_kind: UserKind::Person,
            details: crate::office::details(&format!("Person {n}")),
        })
    };
    let decision = office.judged(FOUNDER, (0..57).map(add).collect::<Vec<_>>());
    office.does(FOUNDER, decision);
    let new: Vec<_> =
        office.overlay.notices().skip(before).map(|n| (n.owner, n.kind, n.about, n.users)).collect();
    let of = |owner| (owner, NoticeKind::UsersAdded, UserId(first), 57);
    assert_eq!(new, [of(FOUNDER), of(marek)], "57 notices would hide what else there is to read");
}

#[test]
fn every_owner_hears_of_new_users_new_owners_and_raised_roles_the_doer_included() {
    let (mut office, marek) = Office::with_two_owners();
    let before = kinds(&office, marek).len();
    assert_eq!(kinds(&office, FOUNDER), [NoticeKind::UserAdded, NoticeKind::OwnerAdded], "about Marek");
    let bo = office.signed_up("Bo Larsen", Role::Billing);
    let actor = office.actor(FOUNDER);
    let support = directory::Grant::preset(Role::BillingAndSupport);
    let decision = office
        .judged(actor.user, directory::sign_ins::change_grant(&office.overlay, bo, support, "helps out"));
    office.does(FOUNDER, decision);
    let billing = directory::Grant::preset(Role::Billing);
    let decision = office
        .judged(actor.user, directory::sign_ins::change_grant(&office.overlay, bo, billing, "no longer"));
    office.does(FOUNDER, decision);
    let told = [NoticeKind::UserAdded, NoticeKind::RoleRaised, NoticeKind::RoleRaised];
    assert_eq!(kinds(&office, marek)[before..], told, "added, let in, raised; lowered is no alarm");
    assert_eq!(kinds(&office, FOUNDER)[2..], told, "the one who did it gets the same");
    assert!(kinds(&office, bo).is_empty(), "others get none");
}

#[test]
fn one_entry_about_one_user_tells_each_owner_one_thing_the_weightiest() {
    let (office, _) = Office::with_two_owners();
    for (grant, told) in [
        (None, NoticeKind::UserAdded),
        (Some(Role::Auditor), NoticeKind::RoleRaised),
        (Some(Role::Owner), NoticeKind::OwnerAdded),
    ] {
        let mut office = office.clone();
        let before = office.overlay.notices().count();
        let (actor, user) = (office.actor(FOUNDER), office.overlay.next_user().expect("reads"));
        let details = crate::office::details("Ada Byrne");
        let added =
            office.judged(actor.user, directory::users::add(&office.overlay, UserKind::Person, details));
        let mut changes = added.expect("allowed");
        changes.extend(grant.map(|role| {
            Change::SignInMade(SignInMade {
                user,
                grant: directory::Grant::preset(role),
                identity: crate::office::identity(900),
            })
        }));
        office.commit(Author::User(FOUNDER), &changes);
        let new: Vec<_> = office.overlay.notices().skip(before).map(|n| (n.owner, n.kind, n.about)).collect();
        let (ingrid, marek) = ((FOUNDER, told, user), (UserId(2), told, user));
        assert_eq!(new, [ingrid, marek], "added with {grant:?}: one notice for each owner there was");
    }
}

#[test]
fn different_things_about_one_user_are_told_apart() {
    let (mut office, marek) = Office::with_two_owners();
    let before = kinds(&office, FOUNDER).len();
    let tries = vec![wrong_tries(marek, office.at, true), wrong_tries(marek, office.at, true)];
    let mut changes = office
        .judged(marek, sign_in(&office.overlay, marek, office.at, front_desk(), None, tries))
        .expect("allowed");
    changes.extend(
        office
            .judged(
                marek,
                Change::OlderCopyAccepted(OlderCopyAccepted {
                    user: marek,
                    computer: front_desk(),
                    seen_entry: 50,
                    seen_at: office.at,
                }),
            )
            .expect("allowed"),
    );
    office.commit(Author::User(marek), &changes);
    let told = [NoticeKind::OwnerLocked, NoticeKind::OlderCopyAccepted];
    assert_eq!(kinds(&office, FOUNDER)[before..], told, "a lock is told once, and an older copy beside it");
}

#[test]
fn the_first_owner_is_not_told_about_themselves() {
    assert_eq!(Office::founded().overlay.notices().count(), 0, "there is nobody else yet");
}

#[test]
fn accepting_an_older_copy_is_for_owners_and_told_to_all() {
    let (mut office, marek) = Office::with_two_owners();
    let admin = office.signed_up("Ada Admin", Role::Administrator);
    let (computer, seen_entry, seen_at) = (front_desk(), 50, office.at);
    let accepts = |user| {
        Change::OlderCopyAccepted(OlderCopyAccepted { user, computer: computer.clone(), seen_entry, seen_at })
    };
    let accept = |by| office.judged(by, accepts(by));
    assert_eq!(refusal(accept(admin)), Refusal::OwnersOnly, "it may hide what happened since");
    let decision = accept(FOUNDER);
    office.does(FOUNDER, decision);
    assert_eq!(kinds(&office, marek).last(), Some(&NoticeKind::OlderCopyAccepted), "Marek hears of it");
}

#[test]
fn owners_are_told_of_a_reset_a_personal_code_and_a_verification_that_failed() {
    use directory::FoundWrong;
    use directory::sign_ins::reset;
    use directory::vault::verification_failed;
    let (mut office, marek) = Office::with_two_owners();
    let ada = office.signed_up("Ada Admin", Role::Administrator);
    let olga = office.signed_up("Olga Auditor", Role::Auditor);
    let aylin = office.signed_up("Aylin Demir", Role::Billing);
    let before = office.overlay.notices().filter(|n| n.owner == marek).count();
    let (user, computer) = (aylin, front_desk());
    let (identity, personal_code) = (office.identity(), office.identity());
    let used = Change::PersonalCodeUsed(PersonalCodeUsed { user, computer, identity, personal_code });
    office.commit(Author::PersonalCode(aylin), &[used]);
    let fresh = office.identity();
    let decision = office.judged(ada, reset(aylin, fresh, true));
    office.does(ada, decision);
    let found = FoundWrong::Entry { entry: 3 };
    let decision = office.judged(olga, verification_failed(found));
    office.does(olga, decision);
    for owner in [FOUNDER, marek] {
        let told: Vec<_> =
            office.overlay.notices().filter(|n| n.owner == owner).map(|n| (n.kind, n.about, n.by)).collect();
        let told = &told[told.len() - 3..];
        assert_eq!(
            told,
            [
                (NoticeKind::PersonalCodeUsed, aylin, Some(aylin)),
                (NoticeKind::SignInReset, aylin, Some(ada)),
                (NoticeKind::VerificationFailed, olga, Some(olga)),
            ],
            "each of them once, to every owner"
        );
    }
    let after = office.overlay.notices().filter(|n| n.owner == marek).count();
    assert_eq!(after, before + 3, "and nothing else");
    let billing = office.signed_up("Bo Larsen", Role::Billing);
    let refused = office.judged(billing, verification_failed(found));
    let needs = directory::Permission::ReadJournal;
    assert_eq!(refusal(refused), Refusal::NotAllowed { needs }, "whoever can't verify found nothing");
}

#[test]
fn a_notice_stays_until_the_owner_it_is_for_acknowledges_it() {
    let (mut office, marek) = Office::with_two_owners();
    let mine = NoticeId(1);
    let reads = |office: &Office, by, notices: &[NoticeId]| office.judged(by, acknowledge(notices));
    assert_eq!(refusal(reads(&office, marek, &[mine])), Refusal::NoSuchNotice, "it is Ingrid's");
    assert_eq!(
        refusal(reads(&office, marek, &[NoticeId(99)])),
        Refusal::NoSuchNotice,
        "and this is nobody's"
    );
    assert_eq!(refusal(reads(&office, FOUNDER, &[mine, mine])), Refusal::NothingToChange, "once in an entry");
    let at = office.at;
    let decision = reads(&office, FOUNDER, &[mine]);
    office.does(FOUNDER, decision);
    let row = directory::Register::notice(&office.overlay, mine).expect("reads").expect("a notice");
    assert_eq!(row.acknowledged_at, Some(at), "read");
    assert_eq!(refusal(reads(&office, FOUNDER, &[mine])), Refusal::NothingToChange, "never twice");
    assert_eq!(refusal(reads(&office, FOUNDER, &[])), Refusal::NothingToChange, "no entry for nothing");
}
