//! What the pages ask of the vault at 100,000 users.

use std::time::Duration;

use directory::{Day, Register, UserId, UserKind};
use vault::{EntryFilter, PeopleFilter, PeopleTab, Session};

use crate::Outcome;
use crate::clock::{Times, ms, timed};
use crate::office::{Office, user};
use crate::open::thousands;
use crate::table::Table;

const USERS: u32 = 100_000;
const RUNS: usize = 9;
const PAGE: u32 = 100;
const LIMIT: Duration = Duration::from_millis(100);

/// A read of the vault, by what it is for.
type Read = (&'static str, fn(&Session) -> Outcome);

pub(crate) fn measure(table: &mut Table) -> Outcome {
    let mut office = Office::with(USERS)?;
    let session = office.sign_in()?;
    for (what, read) in READS {
        // The first run finds nothing in memory; it counts for the slowest.
        let times = Times::of(RUNS, || Ok(timed(|| read(&session))?.0))?;
        table.judged(
            format!("{what} at {} users", thousands(USERS)),
            format!("{} (slowest {})", ms(times.median()), ms(times.slowest())),
            "under 100 ms",
            times.slowest() < LIMIT,
        );
    }
    Ok(session.sign_out(office.later())?)
}

const READS: &[Read] = &[
    ("people: first page", |s| people(s, PeopleTab::Everyone, "", 0)),
    ("people: counts of the tabs", |s| done(s.read().figures()?)),
    ("people: scrolled to the middle", |s| people(s, PeopleTab::Everyone, "", USERS / 2)),
    ("people: scrolled to the end", |s| people(s, PeopleTab::Everyone, "", USERS - PAGE)),
    ("people: the tab of integrations", |s| people(s, PeopleTab::Kind(UserKind::Integration), "", 0)),
    ("people: the tab of sign-ins", |s| people(s, PeopleTab::SignIn, "", 0)),
    ("people: the disabled", |s| people(s, PeopleTab::Disabled, "", 0)),
    ("search: \"b\"", |s| people(s, PeopleTab::Everyone, "b", 0)),
    ("search: \"bj\"", |s| people(s, PeopleTab::Everyone, "bj", 0)),
    ("search: \"björn\"", |s| people(s, PeopleTab::Everyone, "björn", 0)),
    ("search: \"björn brandt\"", |s| people(s, PeopleTab::Everyone, "björn brandt", 0)),
    ("search: one user by number", |s| people(s, PeopleTab::Everyone, "user77777@", 0)),
    ("search: nothing found", |s| people(s, PeopleTab::Everyone, "zzzzqq", 0)),
    ("search: \"e\", scrolled far", |s| people(s, PeopleTab::Everyone, "e", 90_000)),
    ("search: \"o\" among people", |s| people(s, PeopleTab::Kind(UserKind::Person), "o", 0)),
    ("person: record, sign-in and history", person),
    ("home: what the findings read", findings),
    ("home: open notices", |s| done(s.read().open_notices(directory::FOUNDER)?)),
    ("journal: first page", |s| journal(s, EntryFilter::default())),
    ("journal: scrolled far", |s| journal(s, EntryFilter { before: Some(1_000), ..EntryFilter::default() })),
    ("journal: without sign-ins", |s| {
        journal(s, EntryFilter { without_sign_ins: true, ..EntryFilter::default() })
    }),
    ("journal: search \"brandt\"", |s| journal(s, searched("brandt"))),
    ("journal: search, one entry", |s| journal(s, searched("77777"))),
    ("journal: search, nothing found", |s| journal(s, searched("zzzzqq"))),
    ("journal: about one user", |s| {
        journal(s, EntryFilter { user: Some(UserId(50)), ..EntryFilter::default() })
    }),
    ("lockouts: the list", |s| {
        let founder = s.register().user(directory::FOUNDER)?;
        done(s.read().locks(founder.map_or(directory::Timestamp(0), |u| u.changed_at))?)
    }),
    ("is a username taken", |s| done(s.register().user_named(&user(USERS / 2).1.username)?)),
];

/// What was read is not looked at: reading it is what counts.
fn done<T>(_read: T) -> Outcome {
    Ok(())
}

fn people(session: &Session, tab: PeopleTab, search: &str, offset: u32) -> Outcome {
    session.read().people(&PeopleFilter {
        tab,
        search: search.into(),
        offset,
        limit: PAGE,
        ..PeopleFilter::default()
    })?;
    Ok(())
}

fn person(session: &Session) -> Outcome {
    let id = UserId(USERS / 2);
    session.register().user(id)?.ok_or("no such user")?;
    session.register().sign_in(id)?;
    journal(session, EntryFilter { user: Some(id), limit: 50, ..EntryFilter::default() })
}

fn findings(session: &Session) -> Outcome {
    let today: Day = "2026-11-23".parse().map_err(|_| "no day")?;
    session.read().figures()?;
    session.register().settings()?;
    session.read().past_their_end(today, 20)?;
    session.read().neglected_machines(today, 20)?;
    session.read().sign_ins_at(None)?;
    session.read().kits()?;
    Ok(())
}

fn journal(session: &Session, filter: EntryFilter) -> Outcome {
    let limit = if filter.limit == 0 { PAGE } else { filter.limit };
    session.read().entries(&EntryFilter { limit, ..filter })?;
    Ok(())
}

fn searched(words: &str) -> EntryFilter {
    EntryFilter { search: words.into(), ..EntryFilter::default() }
}

/// Reads the same thing for a while, for `bench profile people <read>`.
pub(crate) fn again_and_again(asked: &str) -> Outcome {
    let mut office = Office::with(USERS)?;
    let session = office.sign_in()?;
    for (what, read) in READS.iter().filter(|(what, _)| what.contains(asked)) {
        let times = Times::of(20, || Ok(timed(|| read(&session))?.0))?;
        crate::said(&format!("{what}: {} (slowest {})", ms(times.median()), ms(times.slowest())));
    }
    Ok(())
}
