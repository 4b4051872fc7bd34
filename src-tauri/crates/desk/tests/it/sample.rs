//! The sample office.

use std::time::Instant;

use desk::view::{PeopleQuery, Standing, Verified};
use testkit::{a_desk, authenticator_code};

#[test]
fn the_sample_office_opens_for_everybody_it_names_and_is_sound() {
    let (computer, mut desk) = a_desk();
    let began = Instant::now();
    let made = desk.make_sample(&computer.text("")).unwrap();
    println!("made in {:?}", began.elapsed());
    assert_eq!(computer.log.lines(), Vec::<String>::new(), "nothing unexpected");
    assert_eq!(made.vault_secret, None, "the keyring has it");
    for who in &made.sign_ins {
        desk.open_vault(&made.folder).unwrap();
        computer.clock.pass(60_000);
        let code = authenticator_code(&who.totp_secret, computer.clock.wall());
        let standing = desk.sign_in(&who.username, who.password.clone(), &code, None).unwrap();
        let Standing::Open(me) = standing else { panic!("{} signs in", who.name) };
        assert!(me.sample && me.role == who.role, "{me:?}");
        let home = desk.home().unwrap();
        for f in &home.findings {
            println!("{:?} {}: {} / {}", f.weight, f.check, f.title, f.why);
        }
        println!("{:?}", home.glance);
        if me.may.see_people {
            let page = desk.people(&PeopleQuery { limit: 500, ..PeopleQuery::default() }).unwrap();
            assert_eq!(page.total, 40, "everybody is there");
        }
        let verified = desk.verify(&mut |_| {}).unwrap();
        assert!(
            matches!(verified, Verified::Good { .. }),
            "made by commands, so everything agrees: {verified:?}"
        );
    }
}
