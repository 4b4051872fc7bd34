//! What this computer remembers: how the window looks, who signed in last, which vault was open, who has it open now.

use std::fs;

use api::Api;
use api::view::{Colours, LockedVault, Looks, Standing};
use testkit::{a_computer, a_desk, an_office};

fn locked(standing: Standing) -> LockedVault {
    let Standing::Locked(locked) = standing else { panic!("a vault is chosen and nobody is signed in") };
    locked
}

#[test]
fn how_the_window_looks_is_kept_and_stays_readable() {
    let (computer, mut api) = a_desk();
    assert_eq!(api.looks().unwrap(), Looks::default(), "nothing was chosen");
    let chosen = Looks { size: 150, colours: Colours::Dark, dense: true };
    assert_eq!(api.keep_looks(chosen).unwrap(), chosen);
    assert_eq!(computer.api().looks().unwrap(), chosen, "the next start finds it");
    let kept = api.keep_looks(Looks { size: 5000, ..chosen }).unwrap();
    assert_eq!(kept.size, 250, "a window in which nothing fits can't be put right in it");
    fs::write(computer.path("data/looks.json"), r#"{"size":1,"colours":"dark","dense":false}"#).unwrap();
    assert_eq!(api.looks().unwrap().size, 60);
    fs::write(computer.path("data/looks.json"), "{ nothing").unwrap();
    assert_eq!(api.looks().unwrap(), Looks::default(), "no reason to stop");
}

#[test]
fn the_vault_of_last_time_is_chosen_at_the_start_with_who_signed_in() {
    let mut office = an_office();
    office.api.close_vault().unwrap();
    let mut api = office.computer.api();
    let chosen = locked(api.begin_with(None).unwrap().unwrap());
    assert_eq!(chosen.username.as_deref(), Some("ingrid"), "only the password is left to type");
    assert_eq!(chosen.folder, office.folder);
    assert!(api.begin_with(None).unwrap().is_none(), "whoever chose another is not taken back");
    api.close_vault().unwrap();
    fs::rename(&office.folder, office.computer.path("elsewhere")).unwrap();
    assert!(api.begin_with(None).unwrap().is_none(), "it was moved");
    assert!(a_desk().1.begin_with(None).unwrap().is_none(), "a computer that knows none");
}

#[test]
fn a_vault_that_another_program_has_open_says_so_before_anything_is_typed() {
    let mut office = an_office();
    let mut second = office.computer.api();
    let by = locked(second.open_vault(&office.folder).unwrap()).held_by;
    assert!(by.is_some(), "the first program has it open");
    office.api.lock().unwrap();
    assert_eq!(locked(second.standing().unwrap()).held_by, None, "and has let go of it");
}

#[test]
fn the_window_that_has_the_vault_open_comes_when_another_start_asks_for_it() {
    let mut office = an_office();
    office.api.lock().unwrap();
    let mut ports = office.computer.ports();
    ports.device.program = vault::Holder(format!(
        "{} on {}",
        words::said::program_window(),
        office.computer.ports().device.computer.name
    ));
    let mut window = Api::new(ports);
    window.open_vault(&office.folder).unwrap();
    let owner = office.owner.clone();
    owner.sign_in(&mut window, &office.computer.clock).unwrap();

    let mut second = office.computer.api();
    assert!(locked(second.open_vault(&office.folder).unwrap()).held_by_window, "it can come");
    assert!(!window.is_asked_for(), "nobody asks yet");
    let (tells, came) = std::sync::mpsc::channel();
    office
        .computer
        .clock
        .meanwhile(move || tells.send((window.is_asked_for(), window.is_asked_for())).unwrap());
    assert_eq!(second.show_other_window(), Ok(true));
    assert_eq!(came.recv(), Ok((true, false)), "asked once, it comes once");

    // The window is closed meanwhile, and somebody opens the vault later.
    assert_eq!(second.show_other_window(), Ok(false), "nobody answers");
    office.sign_in(&owner);
    assert!(!office.api.is_asked_for(), "whoever comes later isn't meant");
}

#[test]
fn one_signs_in_to_a_sample_office_of_this_computer_without_a_phone() {
    let (computer, mut api) = a_desk();
    let made = api.make_sample(&computer.text("")).unwrap();
    let doors = locked(api.open_vault(&made.folder).unwrap()).doors;
    let names: Vec<&str> = doors.iter().map(|door| door.name.as_str()).collect();
    assert_eq!(names.len(), 3, "{names:?}");
    for _ in 0..2 {
        let open = api.enter_sample(&doors[0].username, None).unwrap();
        assert!(matches!(&open, Standing::Open(me) if me.name == doors[0].name), "{open:?}");
        api.lock().unwrap();
    }
    assert!(api.enter_sample("nobody", None).is_err());
    let mut next: Api = computer.api();
    next.begin_with(None).unwrap();
    computer.clock.pass(60_000);
    assert!(
        matches!(next.enter_sample(&doors[0].username, None).unwrap(), Standing::Open(_)),
        "after a restart too"
    );
}

#[test]
fn no_other_vault_is_entered_like_the_sample() {
    let mut office = an_office();
    office.api.lock().unwrap();
    let chosen = locked(office.api.open_vault(&office.folder).unwrap());
    assert!(chosen.doors.is_empty());
    assert!(office.api.enter_sample("ingrid", None).is_err());
    // Somebody writes into the notes of this computer what they know: it opens what a typed sign-in opens, and no more.
    let notes = office.computer.path("data/recent.json");
    let forged = fs::read_to_string(&notes).unwrap().replace("\"sign_ins\": []", "\"sign_ins\": [{\"name\":\"Ingrid\",\"username\":\"ingrid\",\"password\":\"x\",\"totp_secret\":\"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\",\"role\":\"owner\"}]");
    fs::write(&notes, forged).unwrap();
    assert!(office.api.enter_sample("ingrid", None).is_err());
}

#[test]
fn a_folder_that_is_synced_is_told_before_a_vault_is_made_in_it() {
    let mut api = a_computer("NEW").api();
    assert_eq!(api.synced_folder("/home/a/OneDrive - Lane/vaults").unwrap().as_deref(), Some("OneDrive"));
    assert_eq!(api.synced_folder("/srv/office").unwrap(), None);
}
