//! Years of sign-ins, resets and changed passwords: the keys file stays small, and everybody still gets in.
//!
//! Some hundreds of steps are gone. For more of them:
//!
//! ```text
//! KEYHOLDER_STEPS=5000 cargo test -p vault --test it keys_file_stays_small -- --nocapture
//! ```

use directory::Role;
use keys::{KeysFile, MacKey, Password, Payload};
use vault::Credentials;

use crate::office::{Office, Someone, clock, first, patiently};

/// Who works with the vault in an office of 40.
const STAFF: [(Role, usize); 6] = [
    (Role::Owner, 2),
    (Role::Administrator, 4),
    (Role::Billing, 6),
    (Role::Support, 8),
    (Role::BillingAndSupport, 8),
    (Role::Auditor, 11),
];
/// What happens to them, again and again, with nothing else said: of ten things eight are plain sign-ins.
const STEPS: usize = 500;
/// What the whole file may take, whatever happens.
const LIMIT: usize = 64 << 10;
/// A link of the core key: its name, its epoch, a nonce and what is sealed. The file keeps the last 16.
const LINK: usize = 1 + "core".len() + 4 + 24 + 48;

fn keys_file(office: &Office) -> KeysFile {
    KeysFile::read(&std::fs::read(office.folder.path().join("vault.keys")).unwrap()).unwrap()
}

/// How many bytes of the file each list takes: those that go with it.
fn room(payload: &Payload) -> String {
    type Clear = fn(&mut Payload);

    let size = |payload: &Payload| KeysFile::write(payload, &MacKey::from_bytes([0; 32])).unwrap().len();
    let lists: [(&str, usize, Clear); 5] = [
        ("boxes", payload.boxes.len(), |left| left.boxes.clear()),
        ("slots", payload.slots.len(), |left| left.slots.clear()),
        ("identities", payload.identities.len(), |left| left.identities.clear()),
        ("links", payload.links.len(), |left| left.links.clear()),
        ("letter boxes", payload.letter_boxes.len(), |left| left.letter_boxes.clear()),
    ];
    let mut left = payload.clone();
    let told = lists.map(|(list, count, clear)| {
        let before = size(&left);
        clear(&mut left);
        format!("{count} {list} {} bytes", before - size(&left))
    });
    told.join(", ")
}

fn password(text: &str) -> Password {
    Password::new(text.to_owned())
}

/// The user chooses another password.
fn changes_password(office: &mut Office, who: &mut Someone, step: usize) {
    let mut session = office.sign_in(who).unwrap();
    let chosen = format!("{} chose password {step}", who.username);
    let at = office.later();
    session.change_password(&clock(at), &password(&who.password), &password(&chosen)).unwrap();
    session.sign_out(at).unwrap();
    who.password = chosen;
}

/// The owner gives the user a temporary password, and the user completes the sign-in with it.
fn is_reset(office: &mut Office, owner: &Someone, who: &Someone) {
    let mut session = office.sign_in(owner).unwrap();
    let at = office.later();
    session.reset_sign_in(at, who.user, false, &password("temporary pass words 1")).unwrap();
    session.sign_out(at).unwrap();
    let at = office.later();
    let opened = patiently(|| {
        let password = password("temporary pass words 1");
        let typed = Credentials { username: &who.username, password, code: "", vault_secret: None };
        office.locked().sign_in(&typed, &clock(at), vault::Accepts::NOTHING)
    });
    let mut session = opened.unwrap();
    session.complete_first(at, first(who, at)).unwrap();
    session.sign_out(at).unwrap();
}

#[test]
fn the_keys_file_stays_small_and_everybody_still_signs_in() {
    let asked = std::env::var_os("KEYHOLDER_STEPS").map(|asked| asked.into_string().unwrap());
    let steps = asked.map_or(STEPS, |asked| asked.parse().unwrap());
    let (mut office, session) = Office::open();
    session.sign_out(office.at).unwrap();
    let mut staff = vec![office.owner.clone()];
    for (role, how_many) in STAFF {
        for n in 0..how_many {
            let owner = office.owner_session();
            let name = format!("{}-{n}", format!("{role:?}").to_lowercase());
            staff.push(office.add(owner, &name, role));
        }
    }
    assert_eq!(staff.len(), 40);
    let began = keys_file(&office).bytes().len();
    let (mut largest, mut resets, mut changes) = (0, 0, 0);
    for step in 0..steps {
        // Everybody comes to every kind of step in turn.
        let who = (step * 7 + step / staff.len()) % staff.len();
        match step % 10 {
            4 if who > 0 => {
                let owner = staff[0].clone();
                is_reset(&mut office, &owner, &staff[who]);
                resets += 1;
            }
            9 => {
                changes_password(&mut office, &mut staff[who], step);
                changes += 1;
            }
            _ => office.sign_in(&staff[who]).unwrap().sign_out(office.at).unwrap(),
        }
        largest = largest.max(std::fs::metadata(office.folder.path().join("vault.keys")).unwrap().len());
    }
    let file = keys_file(&office);
    eprintln!(
        "{steps} steps, {resets} resets and {changes} changed passwords among them: generation {}, {began} bytes at \
         first, {} at last, {largest} at most: {}",
        file.payload().generation,
        file.bytes().len(),
        room(file.payload()),
    );
    let largest = usize::try_from(largest).unwrap();
    assert!(largest < LIMIT, "{largest} bytes");
    let links = keys::file::LINKS * LINK;
    assert!(largest <= began + links, "{largest} bytes after {began}: it holds what is, not what was");
    for who in &staff {
        office.sign_in(who).unwrap().sign_out(office.at).unwrap();
    }
}
