//! The user that a username names, the company of a name, the level of a word.

use desk::Desk;
use desk::view::{PeopleQuery, PersonRow};
use directory::{CompanyId, Level, Refusal, username_key};

use crate::fault::Fault;

/// How many rows are read at a time.
pub(crate) const PAGE: u32 = 500;

/// The user with this username.
///
/// # Errors
/// [`Refusal::NoSuchUser`]; what reading says.
pub(crate) fn user(desk: &mut Desk, username: &str) -> Result<PersonRow, Fault> {
    let key = username_key(username);
    let query = PeopleQuery { search: username.trim().to_owned(), limit: PAGE, ..PeopleQuery::default() };
    let found = all(desk, query)?.into_iter().find(|row| username_key(&row.username) == key);
    found.ok_or_else(|| Refusal::NoSuchUser.into())
}

/// The company of this name.
///
/// # Errors
/// [`Refusal::NoSuchCompany`]; what reading says.
pub(crate) fn company(desk: &mut Desk, name: &str) -> Result<CompanyId, Fault> {
    let key = username_key(name);
    let found = desk.company_choices()?.into_iter().find(|company| username_key(&company.name) == key);
    found.map(|company| company.id).ok_or_else(|| Refusal::NoSuchCompany.into())
}

/// The level that a word stands for, as profiles of services write it.
pub(crate) fn level(word: &str) -> Option<Level> {
    match word.trim() {
        "owner" => Some(Level::Owner),
        "admin" => Some(Level::Admin),
        "elevated" => Some(Level::Elevated),
        "normal" => Some(Level::Normal),
        "read-only" => Some(Level::ReadOnly),
        _ => None,
    }
}

/// Every row of a list, page by page.
///
/// # Errors
/// What reading says.
pub(crate) fn all(desk: &mut Desk, mut query: PeopleQuery) -> Result<Vec<PersonRow>, Fault> {
    query.limit = PAGE;
    let mut rows = Vec::new();
    loop {
        query.offset = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        let page = desk.people(&query)?;
        let more = !page.rows.is_empty();
        rows.extend(page.rows);
        if !more || rows.len() as u64 >= u64::from(page.total) {
            return Ok(rows);
        }
    }
}
