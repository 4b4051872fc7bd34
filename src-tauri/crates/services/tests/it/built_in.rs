//! The profiles that come with the program.

use std::collections::BTreeSet;
use std::path::Path;

use services::{Level, OwnerLimit, Profile, RemovedBy, built_in, find};

/// Every file of `src-tauri/services` with its name, in their order.
fn files() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../services");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("the folder of profiles")
        .map(|entry| {
            let path = entry.expect("an entry").path();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            (name, std::fs::read_to_string(path).expect("a text"))
        })
        .collect();
    files.sort();
    files
}

#[test]
fn every_file_of_the_folder_reads() {
    let mut broken = Vec::new();
    for (name, text) in files() {
        if let Err(faults) = Profile::read(&text) {
            broken.extend(faults.iter().map(|fault| format!("{name}, {fault}")));
        }
    }
    assert!(broken.is_empty(), "a broken file would keep the program from starting:\n{}", broken.join("\n"));
}

#[test]
fn every_file_of_the_folder_is_built_in_by_its_key() {
    let names: Vec<_> = files().into_iter().map(|(name, _)| name).collect();
    let mut keys: Vec<_> = built_in().iter().map(|profile| format!("{}.toml", profile.key)).collect();
    keys.sort();
    assert_eq!(keys, names, "a file that isn't in the list of built_in.rs is forgotten");
}

#[test]
fn every_file_stands_as_it_would_be_written() {
    for (name, text) in files() {
        let profile = Profile::read(&text).expect("another test says what is wrong");
        let written = profile.write();
        let differ = text.lines().zip(written.lines()).enumerate().find(|(_, (is, should))| is != should);
        assert_eq!(
            differ, None,
            "{name}: all files have the same order and shape, so that they compare (line, is, should)"
        );
        assert_eq!(text, written, "{name}: something is left over at the end");
    }
}

#[test]
fn every_file_says_how_access_is_taken_away() {
    for profile in built_in() {
        let removing = profile.removing.as_ref().unwrap_or_else(|| panic!("{}: [removing]", profile.key));
        assert_ne!(removing.by, RemovedBy::Unknown, "{}: by", profile.key);
        assert!(removing.steps.is_some(), "{}: steps", profile.key);
    }
}

#[test]
fn profiles_are_found_by_their_key() {
    for profile in built_in() {
        assert_eq!(find(&profile.key), Some(profile), "{}: the list is in the order of keys", profile.key);
    }
    assert_eq!(find("no-such-service"), None, "an unknown key has no profile");
}

#[test]
fn no_two_profiles_share_a_name() {
    let names: BTreeSet<_> = built_in().iter().map(|profile| &profile.name).collect();
    assert_eq!(names.len(), built_in().len(), "people choose a service by its name");
}

#[test]
fn roles_stand_from_the_most_powerful_to_the_least() {
    for profile in built_in() {
        let levels: Vec<_> = profile.roles.iter().map(|role| role.level).collect();
        assert!(levels.is_sorted(), "{}: {levels:?}", profile.key);
    }
}

#[test]
fn a_single_owner_and_a_role_that_one_may_hold_agree() {
    for profile in built_in() {
        let owners: Vec<_> = profile.roles.iter().filter(|role| role.level == Level::Owner).collect();
        let agree = match profile.owners.most {
            OwnerLimit::AtMost { most: 1 } => owners.iter().all(|role| role.limit == Some(1)),
            OwnerLimit::AtMost { .. } | OwnerLimit::Unlimited => {
                owners.is_empty() || owners.iter().any(|role| role.limit != Some(1))
            }
            OwnerLimit::Unknown => true,
        };
        assert!(agree, "{}: how many owners there can be and who may hold an owner's role", profile.key);
    }
}

#[test]
fn the_services_that_the_product_promises_are_there() {
    for key in ["constant-contact", "marketing-cloud", "cloudflare", "commerce7", "web-hosting"] {
        assert!(find(key).is_some(), "{key} is promised");
    }
    assert!(built_in().len() >= 5 + 25, "and 25 more that small offices use");
}

#[test]
fn a_box_of_marketing_cloud_can_take_something_away() {
    let profile = find("marketing-cloud").expect("a profile");
    let box_of =
        |key: &str| profile.permissions.iter().find(|box_| box_.key == key).map(|box_| box_.polarity);
    assert_eq!(
        box_of("remove-ability-to-send-emails"),
        Some(services::Polarity::Forbids),
        "a tick forbids sending"
    );
    assert_eq!(
        box_of("add-users-to-account"),
        Some(services::Polarity::Grants),
        "a tick makes an administrator"
    );
    assert_eq!(
        profile.nothing_ticked,
        services::NothingTicked::Everything,
        "somebody with no tick at all may do everything but administer"
    );
}
