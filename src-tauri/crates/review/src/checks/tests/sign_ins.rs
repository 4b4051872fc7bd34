//! Checks of sign-ins, and of this computer.

use super::*;

#[test]
fn a_sign_in_is_told_two_weeks_before_it_expires_and_after() {
    let ending =
        |on, expired| with(|f| (f.sign_ins[0].expires_on, f.sign_ins[0].expired) = (Some(day(on)), expired));
    assert_eq!(ending("2026-12-08", false), [], "15 days are far");
    assert_eq!(
        ending("2026-12-07", false),
        one("sign_in_expires", Weight::Hint, "The sign-in of Nadia Rahman expires on 7 December")
    );
    assert_eq!(
        ending("2026-11-01", true),
        one("sign_in_expires", Weight::Warning, "The sign-in of Nadia Rahman expired on 1 November")
    );
    assert_eq!(with(|f| f.sign_ins[0].expires_on = None), [], "without a rule nothing expires");
}

#[test]
fn a_temporary_password_is_told_on_its_last_day_and_when_it_has_expired() {
    let ends = |on, expired| {
        with(|f| {
            let sign_in = &mut f.sign_ins[0];
            (sign_in.temporary, sign_in.expires_on, sign_in.expired) = (true, Some(day(on)), expired);
        })
    };
    assert_eq!(ends("2026-11-25", false), [], "it was only just given out");
    assert_eq!(
        ends("2026-11-24", false),
        one(
            "temporary_unused",
            Weight::Hint,
            "The temporary password of Nadia Rahman expires on 24 November"
        )
    );
    assert_eq!(
        ends("2026-11-22", true),
        one(
            "temporary_unused",
            Weight::Warning,
            "The temporary password of Nadia Rahman expired on 22 November and was not used"
        )
    );
}

#[test]
fn an_owner_from_whom_somebody_took_over_is_asked_about() {
    let name = "Ingrid Solberg".to_owned();
    let lost = LostOwner { user: UserId(1), name, kit: KitNumber(1), used_on: day("2026-11-20") };
    let lost = |f: &mut Given| f.lost_owners = vec![lost.clone()];
    assert_eq!(with(lost), one("owner_lost", Weight::Danger, "Is Ingrid Solberg gone for good?"));
}

#[test]
fn locks_of_owners_synced_folders_and_a_missing_keyring_are_dangers() {
    let lock = LockedOwner { name: "Mateo Ruiz".into(), computer: "FRONT-DESK".into(), tries: 5 };
    assert_eq!(
        with(|f| f.locked_owners = vec![lock]),
        one("owner_locked", Weight::Danger, "Mateo Ruiz is locked on FRONT-DESK after 5 wrong sign-ins")
    );
    assert_eq!(
        with(|f| f.backups_fail_in = Some("E:\\\\Backups".into())),
        one("backup_failed", Weight::Warning, "The daily backup into E:\\\\Backups could not be made")
    );
    assert_eq!(
        with(|f| f.synced_by = Some("Dropbox".into())),
        one("synced_folder", Weight::Danger, "Dropbox syncs this vault's folder")
    );
    assert_eq!(
        with(|f| f.secret_not_kept = true),
        one("secret_not_kept", Weight::Hint, "This computer does not keep the vault secret"),
        "with a good kit it is a nuisance"
    );
    let bare = with(|f| {
        f.secret_not_kept = true;
        f.kits.clear();
    });
    assert!(
        bare.iter().any(|(id, weight, _)| (*id, *weight) == ("secret_not_kept", Weight::Danger)),
        "without a kit the vault is lost at the next sign-out: {bare:?}"
    );
}
