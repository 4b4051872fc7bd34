//! The grid of people by accounts, a piece at a time.

use directory::{AccountId, Level, Permission, User, UserId};
use vault::{AccountFilter, PeopleFilter};

use crate::call_error::Outcome;
use crate::profiles::Services;
use crate::reading::Reading;
use crate::view::{GridAccount, GridCell, GridPage, GridPerson, GridQuery, Whose};
use crate::{Api, ApiError};

/// How many rows or columns a piece has at most.
const PIECE: u32 = 100;

/// The levels by their number in a cell.
const LEVELS: [Level; 6] =
    [Level::Owner, Level::Admin, Level::Elevated, Level::Normal, Level::ReadOnly, Level::Unknown];

impl Api {
    /// A piece of the grid, now or as it was at the end of a past day.
    ///
    /// # Errors
    /// Refused without the right to read the register.
    pub fn grid(&mut self, query: &GridQuery) -> Result<GridPage, ApiError> {
        self.read(|reading| reading.grid(query))
    }
}

impl Reading<'_> {
    fn grid(&self, query: &GridQuery) -> Outcome<GridPage> {
        self.needs(Permission::ReadRegister)?;
        let then = self.past(query.as_of)?;
        let people = PeopleFilter {
            search: query.search.clone(),
            company: match query.whose {
                Whose::Everybody | Whose::Ours => None,
                Whose::Company { company } => Some(company),
            },
            ours: query.whose == Whose::Ours,
            at: then.at,
            offset: query.down,
            limit: query.rows.min(PIECE),
            ..PeopleFilter::default()
        };
        let (people_total, people) = self.vault.people(&people)?;
        let accounts = AccountFilter {
            search: query.accounts.clone(),
            at: then.at,
            offset: query.across,
            limit: query.columns.min(PIECE),
            ..AccountFilter::default()
        };
        let (accounts_total, accounts) = self.vault.accounts(&accounts)?;
        let users: Vec<UserId> = people.iter().map(|(user, _)| user.id).collect();
        let ids: Vec<AccountId> = accounts.iter().map(|account| account.id).collect();
        let cells = self.vault.cells(&users, &ids, then.at)?;
        let services = Services::of(self)?;
        let person = |user: User| {
            Ok(GridPerson {
                id: user.id,
                kind: user.kind,
                company: self.company_then(user.details.company, then)?,
                disabled: !user.is_active(),
                name: user.details.name,
            })
        };
        let account = |account: directory::Account| GridAccount {
            id: account.id,
            service: services.name(&account.details.service),
            name: account.details.name,
        };
        let cell = |cell: vault::Cell| GridCell {
            user: cell.user,
            account: cell.account,
            level: LEVELS.get(usize::from(cell.level)).copied().unwrap_or(Level::Unknown),
        };
        Ok(GridPage {
            people_total,
            accounts_total,
            people: people.into_iter().map(|(user, _)| person(user)).collect::<Outcome<_>>()?,
            accounts: accounts.into_iter().map(account).collect(),
            cells: cells.into_iter().map(cell).collect(),
            as_of: then.day,
            can_give: then.day.is_none() && self.may(Permission::ManageAccess),
        })
    }
}
