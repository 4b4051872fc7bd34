use proptest::prelude::*;

use super::*;
use crate::time::{DAY, HOUR};

const NOON: Timestamp = Timestamp(1_800_000_000_000);

/// A computer whose clocks a test can move.
#[derive(Debug, Clone)]
struct Machine {
    /// Real time that passed, in milliseconds.
    real: i64,
    /// How far the wall clock is off.
    offset: i64,
    /// Real time spent awake in this boot.
    awake: i64,
    boot: u32,
}

impl Machine {
    fn new() -> Self {
        Self { real: 0, offset: 0, awake: 0, boot: 1 }
    }

    fn now(&self) -> Clock {
        Clock {
            wall: Timestamp(NOON.0.saturating_add(self.real).saturating_add(self.offset)),
            monotonic_ms: self.awake,
            boot: self.boot.to_string(),
        }
    }

    fn wait(&mut self, millis: i64) {
        self.real += millis;
        self.awake += millis;
    }

    fn sleep(&mut self, millis: i64) {
        self.real += millis;
    }

    fn reboot(&mut self) {
        self.boot += 1;
        self.awake = 0;
    }

    fn jump(&mut self, millis: i64) {
        self.offset = self.offset.saturating_add(millis);
    }
}

fn rules() -> Rules {
    Rules::of(&Settings::default())
}

/// Makes wrong tries until none is let through; gives how many were.
fn wrong_tries(tally: &mut Tally, machine: &Machine) -> u32 {
    let mut made = 0;
    while let Attempt::Go { tally: counted } = before_try(tally, rules(), &machine.now()) {
        *tally = counted;
        made += 1;
        assert!(made <= 10, "a lock must come");
    }
    made
}

#[test]
fn the_fifth_wrong_try_locks_for_thirty_minutes_and_then_the_count_starts_again() {
    let mut machine = Machine::new();
    let mut tally = Tally::default();
    assert_eq!(wrong_tries(&mut tally, &machine), 5, "five tries");
    machine.wait(LONGEST_LOCK - 1);
    assert!(
        matches!(before_try(&tally, rules(), &machine.now()), Attempt::Locked { .. }),
        "a millisecond is left"
    );
    machine.wait(1);
    assert_eq!(wrong_tries(&mut tally, &machine), 5, "five more after the lock");
}

#[test]
fn a_try_is_counted_before_it_is_known_to_be_wrong() {
    let machine = Machine::new();
    let Attempt::Go { tally } = before_try(&Tally::default(), rules(), &machine.now()) else {
        panic!("the first try is free");
    };
    assert_eq!(tally.fails_in_row, 1, "a crash while the password is checked must not win a try");
}

#[test]
fn the_user_hears_how_many_tries_are_left_and_when_the_lock_ends() {
    let machine = Machine::new();
    let mut tally = Tally::default();
    for left in [4, 3, 2, 1] {
        let Attempt::Go { tally: counted } = before_try(&tally, rules(), &machine.now()) else {
            panic!("not locked yet")
        };
        tally = counted;
        assert_eq!(after_failure(&tally, rules(), &machine.now()), Standing::Open { left }, "counting down");
    }
    wrong_tries(&mut tally, &machine);
    assert_eq!(
        after_failure(&tally, rules(), &machine.now()),
        Standing::Locked { until: NOON.plus(LONGEST_LOCK) },
        "the fifth locks"
    );
}

#[test]
fn a_right_try_strikes_out_everything() {
    assert_eq!(after_success(), Tally::default(), "nothing is held against the user");
}

#[test]
fn thirty_six_wrong_tries_in_a_row_turn_sign_in_off_until_it_is_cleared() {
    let mut machine = Machine::new();
    let mut tally = Tally::default();
    let mut guesses = 0;
    for _ in 0..1000 {
        guesses += wrong_tries(&mut tally, &machine);
        machine.wait(LONGEST_LOCK);
    }
    assert_eq!(guesses, 36, "seven locks of five, and one");
    machine.wait(365 * DAY);
    assert_eq!(before_try(&tally, rules(), &machine.now()), Attempt::Off, "time does not clear it");
    assert_eq!(after_failure(&tally, rules(), &machine.now()), Standing::Off, "and it says so");
}

#[test]
fn a_hundred_thousand_guesses_with_the_clock_put_forward_each_time_still_get_thirty_six() {
    let mut machine = Machine::new();
    let mut tally = Tally::default();
    let mut guesses = 0;
    for _ in 0..100_000 {
        match before_try(&tally, rules(), &machine.now()) {
            Attempt::Go { tally: counted } => {
                guesses += 1;
                tally = counted;
            }
            Attempt::Locked { .. } => machine.jump(31 * MINUTE),
            Attempt::Off => {}
        }
    }
    assert_eq!(guesses, 36, "tries in a row are counted whatever the clock says");
}

#[test]
fn all_that_can_be_guessed_of_one_person_is_fifty_tries() {
    let machine = Machine::new();
    let mut guesses = 0;
    for lane in LANES {
        // As rarely locked as the settings allow.
        let rules = Rules::new(10, 1).for_lane(lane);
        let mut tally = Tally::default();
        let mut clock = machine.now();
        loop {
            match before_try(&tally, rules, &clock) {
                Attempt::Go { tally: counted } => {
                    guesses += 1;
                    tally = counted;
                }
                Attempt::Locked { .. } => clock.wall = clock.wall.plus(LONGEST_LOCK),
                Attempt::Off => break,
            }
        }
    }
    assert_eq!(guesses, 50, "password and code, an answer at the door, an answer on the telephone");
}

#[test]
fn a_clock_set_back_ten_years_makes_a_lock_no_longer() {
    let mut machine = Machine::new();
    let mut tally = Tally::default();
    wrong_tries(&mut tally, &machine);
    machine.jump(-3652 * DAY);
    machine.wait(LONGEST_LOCK);
    assert_eq!(wrong_tries(&mut tally, &machine), 5, "the monotonic clock saw the 30 minutes");
}

#[test]
fn after_a_reboot_with_the_clock_set_back_a_lock_ends_thirty_minutes_after_it_was_next_seen() {
    let mut machine = Machine::new();
    let mut tally = Tally::default();
    wrong_tries(&mut tally, &machine);
    machine.jump(-3652 * DAY);
    machine.reboot();
    let Attempt::Locked { until, tally: seen } = before_try(&tally, rules(), &machine.now()) else {
        panic!("neither clock saw time pass")
    };
    assert_eq!(until, machine.now().wall.plus(LONGEST_LOCK), "what was left and no more");
    machine.wait(LONGEST_LOCK);
    tally = seen;
    assert_eq!(wrong_tries(&mut tally, &machine), 5, "the jump was noticed once");
}

#[test]
fn a_clock_put_forward_lifts_a_lock_early() {
    let mut machine = Machine::new();
    let mut tally = Tally::default();
    wrong_tries(&mut tally, &machine);
    machine.jump(31 * MINUTE);
    assert_eq!(wrong_tries(&mut tally, &machine), 5, "accepted: whoever can set the clock has the computer");
}

#[test]
fn sleep_and_reboots_count_as_time() {
    let mut machine = Machine::new();
    let mut tally = Tally::default();
    wrong_tries(&mut tally, &machine);
    machine.sleep(10 * HOUR);
    assert_eq!(wrong_tries(&mut tally, &machine), 5, "asleep for the night");
    machine.sleep(LONGEST_LOCK);
    machine.reboot();
    assert_eq!(wrong_tries(&mut tally, &machine), 5, "switched off over lunch");
}

#[test]
fn rules_are_held_within_their_ranges() {
    let loose = Settings { lock_after: 255, lock_minutes: 0, ..Settings::default() };
    assert_eq!(Rules::of(&loose), Rules::new(10, 1), "no setting turns the lock off");
    let cruel = Settings { lock_after: 0, lock_minutes: 255, ..Settings::default() };
    assert_eq!(Rules::of(&cruel), Rules::new(3, 30), "no setting locks for more than 30 minutes");
}

#[test]
fn a_tally_reads_back_as_it_was_written() {
    let mut tally = Tally::default();
    wrong_tries(&mut tally, &Machine::new());
    let text = serde_json::to_string(&tally).expect("text");
    assert_eq!(serde_json::from_str::<Tally>(&text).expect("a tally"), tally, "local state keeps it");
}

#[derive(Debug, Clone)]
enum Event {
    Try,
    Wait(i64),
    Sleep(i64),
    Jump(i64),
    Reboot,
}

fn event() -> impl Strategy<Value = Event> {
    let jumps = prop::sample::select(vec![
        -3652 * DAY,
        -NOON.0,
        -DAY,
        -31 * MINUTE,
        -HOUR,
        HOUR,
        31 * MINUTE,
        3652 * DAY,
        2_147_483_648_000 - NOON.0,
        4_294_967_296_000 - NOON.0,
        i64::MIN,
        i64::MAX,
    ]);
    prop_oneof![
        5 => Just(Event::Try),
        2 => (0..40 * MINUTE).prop_map(Event::Wait),
        1 => (0..10 * HOUR).prop_map(Event::Sleep),
        2 => jumps.prop_map(Event::Jump),
        1 => Just(Event::Reboot),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    /// Real time awake in one boot since a lock was first seen there is at most 30 minutes, whatever the clock does.
    #[test]
    fn no_lock_lasts_longer_than_thirty_minutes(events in prop::collection::vec(event(), 1..80)) {
        let mut machine = Machine::new();
        let mut tally = Tally::default();
        let mut locked_since: Option<i64> = None;
        for event in events {
            match event {
                Event::Wait(millis) => machine.wait(millis),
                Event::Sleep(millis) => machine.sleep(millis),
                Event::Jump(millis) => machine.jump(millis),
                Event::Reboot => {
                    machine.reboot();
                    locked_since = None;
                }
                Event::Try => match before_try(&tally, rules(), &machine.now()) {
                    Attempt::Go { tally: counted } => {
                        locked_since = counted.lock.as_ref().map(|_| machine.awake);
                        tally = counted;
                    }
                    Attempt::Locked { until, tally: seen } => {
                        let since = *locked_since.get_or_insert(machine.awake);
                        prop_assert!(machine.awake - since < LONGEST_LOCK, "locked for too long");
                        prop_assert!(until.since(machine.now().wall) <= LONGEST_LOCK, "said to end too late");
                        tally = seen;
                    }
                    Attempt::Off => {
                        let earned = tally.locks_in_row >= 10 || tally.fails_in_row >= 36;
                        prop_assert!(earned, "off only after ten locks or 36 wrong tries: {tally:?}");
                    }
                },
            }
        }
    }

    /// Without the clock being put forward, five guesses in any 30 minutes of real time are the most.
    #[test]
    fn nobody_gets_more_than_five_guesses_in_thirty_minutes(events in prop::collection::vec(event(), 1..80)) {
        let mut machine = Machine::new();
        let mut tally = Tally::default();
        let mut guesses: Vec<i64> = Vec::new();
        for event in events {
            match event {
                Event::Wait(millis) => machine.wait(millis),
                Event::Sleep(millis) => machine.sleep(millis),
                Event::Jump(millis) => machine.jump(millis.clamp(-3652 * DAY, 0)),
                Event::Reboot => machine.reboot(),
                Event::Try => {
                    if let Attempt::Go { tally: counted } = before_try(&tally, rules(), &machine.now()) {
                        tally = counted;
                        guesses.push(machine.real);
                    }
                }
            }
        }
        // A lock follows each fifth guess, so the sixth comes at least 30 minutes after the fifth.
        for window in guesses.chunks(5).collect::<Vec<_>>().windows(2) {
            if let [.., fifth] = window[0] {
                prop_assert!(window[1][0] - fifth >= LONGEST_LOCK, "a lock was too short: {guesses:?}");
            }
        }
        prop_assert!(guesses.len() <= 50, "ten locks end it");
    }

    /// No value a file could hold makes the machine panic or lock for longer.
    #[test]
    fn no_tally_makes_it_panic(
        fails in any::<u32>(), in_row in prop_oneof![0..100u32, any::<u32>()],
        locks in prop_oneof![0..10u32, any::<u32>()], remaining in any::<i64>(), wall in any::<i64>(),
        mono in any::<i64>(), now_wall in any::<i64>(), now_mono in any::<i64>(), same in any::<bool>(),
    ) {
        let seen = Clock { wall: Timestamp(wall), monotonic_ms: mono, boot: "a".into() };
        let now = Clock {
            wall: Timestamp(now_wall), monotonic_ms: now_mono, boot: if same { "a" } else { "b" }.into(),
        };
        let lock = Some(Lock { remaining_ms: remaining, seen });
        let last_at = Timestamp(wall);
        let tally = Tally { fails, fails_in_row: in_row, locks_in_row: locks, lock, last_at, off: false };
        if let Attempt::Locked { until, .. } = before_try(&tally, rules(), &now) {
            prop_assert!(until.since(now.wall) <= LONGEST_LOCK, "locked for too long");
        }
        if let Standing::Locked { until } = after_failure(&tally, rules(), &now) {
            prop_assert!(until.since(now.wall) <= LONGEST_LOCK, "said to be locked for too long");
        }
    }
}
