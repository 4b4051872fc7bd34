//! What findings say is to be done, in each of their forms.

use super::*;

/// What to do about the one thing that isn't well.
fn todo(change: impl FnOnce(&mut Given)) -> String {
    let mut facts = well();
    change(&mut facts);
    let found = all(&facts);
    assert_eq!(found.len(), 1, "one finding");
    let [_, _, todo, _] = said(&found[0].1);
    todo
}

#[test]
fn what_to_do_says_what_is_known_of_it() {
    let looks = "See whether it is where it should be, and type its code: that doesn't use it up.";
    assert_eq!(
        todo(|f| f.kits[0].checked_on = Some(day("2026-08-24"))),
        format!("It was last checked on 24 August, 91 days ago. {looks}")
    );
    assert_eq!(
        todo(|f| {
            f.kits[0].checked_on = Some(day("2026-08-31"));
            f.kits[1].checked_on = Some(day("2026-11-01"));
        }),
        format!("It was last checked on 31 August, and Colin Frost was disabled on 1 September. {looks}")
    );
    assert_eq!(
        todo(|f| f.last_backup = Some(day("2025-08-24"))),
        "It was made on 24 August 2025. Make one now. It is one encrypted file: keep it away from this computer."
    );
    let machine = |responsible, kind| {
        let (user, rotates_on) = (UserId(7), Some(day("2026-11-22")));
        todo(|f| f.machines = vec![Machine { user, name: "Forms".into(), kind, responsible, rotates_on }])
    };
    assert_eq!(machine(Responsible::Nobody, UserKind::Api), "It is an API process. Name a person who does.");
    assert_eq!(
        machine(Responsible::There("Nadia Rahman".into()), UserKind::Integration),
        "It is a third-party integration. Ask Nadia Rahman to change them, and write down when they are due next."
    );
    assert_eq!(
        todo(|f| f.owners.truncate(1)),
        "It all hangs on Ingrid Solberg. Make somebody else an owner too."
    );
    let gone = |signs_in| {
        let (user, stops) = (UserId(9), day("2026-06-15"));
        todo(|f| f.past_end = vec![EndingUser { user, name: "Colin Frost".into(), stops, signs_in }])
    };
    assert_eq!(
        gone(true),
        "They can still sign in to this vault. Start a leaver run: it lists everything they can reach. If they stay, \
         change the last day."
    );
    assert_eq!(
        gone(false),
        "Start a leaver run: it lists everything they can reach, so that nothing stays open. If they stay, change the \
         last day."
    );
    let run = |left| todo(|f| f.runs = vec![RunFact { left, ..a_run(RunKind::Mover, "2026-11-01") }]);
    assert_eq!(run(0), "Every step is finished. Close it.");
    assert_eq!(run(1), "One step is not finished. Do it, or let somebody else verify it.");
    assert_eq!(run(21), "21 steps are not finished. Do them, or let somebody else verify them.");
    let waits = |to_verify, to_do| {
        let of = |due| RunFact { left: 5, to_verify, to_do, ..a_run(RunKind::Leaver, due) };
        (todo(|f| f.runs = vec![of("2026-11-01")]), todo(|f| f.runs = vec![of("2026-11-23")]))
    };
    let (late, going) = waits(2, 1);
    assert!(late.ends_with(" them. 2 steps wait for you to verify them."), "{late}");
    assert_eq!(
        going,
        "Look at the service itself, then say here how you made sure. One more step is to be done."
    );
    let (late, going) = waits(0, 3);
    assert!(late.ends_with(" let somebody else verify them."), "{late}");
    assert_eq!(going, "Take each access away at the service, then mark the step done here.");
}
