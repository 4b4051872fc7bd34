//! Reads the two tables of the sample.

use directory::time::{DAY, HOUR, MINUTE};
use directory::{CompanyId, Day, Timestamp, UserDetails, UserId, UserKind};
use jiff::ToSpan;

const PEOPLE: &str = include_str!("people.txt");
const HISTORY: &str = include_str!("history.txt");

/// A line of a table that doesn't read. Tests read every line.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("the sample's table does not read")]
pub(super) struct BadLine;

/// One line of the history.
#[derive(Debug)]
pub(super) struct Event {
    pub days_ago: i64,
    pub time_of_day: i64,
    pub who: &'static str,
    pub words: Vec<&'static str>,
    pub with: &'static str,
}

impl Event {
    /// When it happened, counted from the start of the day on which the sample is made.
    pub(super) fn at(&self, midnight: Timestamp) -> Timestamp {
        midnight.plus(self.time_of_day - self.days_ago * DAY)
    }
}

pub(super) fn history() -> Result<Vec<Event>, BadLine> {
    lines(HISTORY).map(|fields| event(&fields).ok_or(BadLine)).collect()
}

/// What people.txt says of a user. `user` gives the number of whoever looks after it, `company_of`
/// that of a company.
pub(super) fn details(
    username: &str,
    today: Day,
    user: impl Fn(&str) -> Option<UserId>,
    company_of: impl Fn(&str) -> Option<CompanyId>,
) -> Result<(UserKind, UserDetails), BadLine> {
    let fields = lines(PEOPLE).find(|fields| fields.first() == Some(&username)).ok_or(BadLine)?;
    let [_, name, kind, company, job_title, department, starts, stops, responsible, purpose, rotates] =
        fields[..]
    else {
        return Err(BadLine);
    };
    let kind = match kind {
        "person" => UserKind::Person,
        "api" => UserKind::Api,
        "integration" => UserKind::Integration,
        _ => return Err(BadLine),
    };
    let day = |text: &str| -> Result<Option<Day>, BadLine> {
        if text.is_empty() {
            return Ok(None);
        }
        let ago: i64 = text.parse().map_err(|_| BadLine)?;
        today.0.checked_sub(ago.days()).map(|day| Some(Day(day))).map_err(|_| BadLine)
    };
    let host = if company.is_empty() { "harbourlane.example".to_owned() } else { domain(company) };
    let company = match company {
        "" => None,
        other => Some(company_of(other).ok_or(BadLine)?),
    };
    let responsible = match responsible {
        "" => None,
        other => Some(user(other).ok_or(BadLine)?),
    };
    Ok((
        kind,
        UserDetails {
            name: name.to_owned(),
            username: username.to_owned(),
            reply_to: String::new(),
            notify: format!("{username}@{host}"),
            job_title: job_title.to_owned(),
            department: department.to_owned(),
            company,
            starts: day(starts)?,
            stops: day(stops)?,
            responsible,
            purpose: purpose.to_owned(),
            rotates_on: day(rotates)?,
        },
    ))
}

/// The company that people.txt says a user works for; nothing for our own business.
pub(super) fn company_of(username: &str) -> Option<&'static str> {
    let fields = lines(PEOPLE).find(|fields| fields.first() == Some(&username))?;
    fields.get(3).copied().filter(|company| !company.is_empty())
}

/// The e-mail domain of a company of the sample.
pub(super) fn domain(company: &str) -> String {
    format!("{}.example", company.to_lowercase().replace(' ', ""))
}

fn event(fields: &[&'static str]) -> Option<Event> {
    let (when, who, what) = (fields.first()?, fields.get(1)?, fields.get(2)?);
    let (days, time) = when.split_once(' ')?;
    let (hours, minutes) = time.split_once(':')?;
    Some(Event {
        days_ago: days.parse().ok()?,
        time_of_day: hours.parse::<i64>().ok()? * HOUR + minutes.parse::<i64>().ok()? * MINUTE,
        who,
        words: what.split(' ').collect(),
        with: fields.get(3).copied().unwrap_or_default(),
    })
}

pub(super) fn lines(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    let lines = table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| line.split('|').map(str::trim).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_both_tables_reads() {
        let today = "2026-11-23".parse().unwrap();
        for fields in lines(PEOPLE) {
            let read = details(fields[0], today, |_| Some(UserId(1)), |_| Some(CompanyId(1)));
            assert!(read.is_ok(), "people.txt: {fields:?}");
        }
        assert_eq!(lines(PEOPLE).count(), 40, "the sample is promised to have about 40 users");
        let history = history().unwrap();
        assert!(history.is_sorted_by_key(|event| (-event.days_ago, event.time_of_day)), "time goes on");
    }
}
