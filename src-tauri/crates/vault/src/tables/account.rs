//! Accounts, with every earlier state kept, and where what is sealed about them lies.

use directory::{Account, AccountId, CompanyId, Compartment, Read, Timestamp, UserId, username_key};

use super::projection::{ACCOUNT, ACCOUNT_USER, BILLING, OWNER_NOTE, Projection, Rows, SUPPORT};
use super::{Tables, text};

/// What is sealed about an account: its table, and who can read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SealedPart {
    Billing,
    Support,
    OwnerNote,
}

impl SealedPart {
    fn projection(self) -> &'static Projection {
        match self {
            Self::Billing => &BILLING,
            Self::Support => &SUPPORT,
            Self::OwnerNote => &OWNER_NOTE,
        }
    }

    pub(crate) fn compartment(self) -> Compartment {
        self.projection().compartment
    }
}

pub(crate) fn put(rows: &mut dyn Rows, account: &Account, at: Timestamp) -> Read<()> {
    let details = &account.details;
    rows.put_since(
        &ACCOUNT,
        at,
        &[
            &account.id.0,
            &account.is_open(),
            &account.is_mistake(),
            &details.company.map(|company| company.0),
            &details.service,
            &username_key(&details.name),
            &details.search_text(),
            &text(account)?,
        ],
    )?;
    rows.clear(&ACCOUNT_USER, account.id.0)?;
    for user in if account.is_open() { details.named() } else { std::collections::BTreeSet::new() } {
        rows.put(&ACCOUNT_USER, &[&account.id.0, &user.0])?;
    }
    Ok(())
}

/// Notes which entry holds what is sealed; the data itself stays there.
pub(crate) fn put_sealed(rows: &mut dyn Rows, part: SealedPart, account: AccountId) -> Read<()> {
    let entry = rows.entry();
    rows.put(part.projection(), &[&account.0, &entry])
}

impl Tables<'_> {
    pub(super) fn account_row(&self, id: AccountId) -> Read<Option<Account>> {
        self.one("SELECT record FROM account WHERE id = ? AND until IS NULL", &[&id.0])
    }

    pub(super) fn account_rows_of(&self, company: Option<CompanyId>) -> Read<Vec<Account>> {
        let sql = "SELECT record FROM account WHERE company IS ? AND open = 1 AND until IS NULL ORDER BY id";
        self.all(sql, &[&company.map(|company| company.0)])
    }

    pub(super) fn account_rows_naming(&self, user: UserId) -> Read<Vec<Account>> {
        let sql = "SELECT record FROM account WHERE until IS NULL
                   AND id IN (SELECT account FROM account_user WHERE user = ?) ORDER BY id";
        self.all(sql, &[&user.0])
    }

    /// The entry that holds what is sealed.
    pub(crate) fn sealed_entry(&self, part: SealedPart, account: AccountId) -> Read<Option<u64>> {
        let sql = format!("SELECT CAST(entry AS TEXT) FROM {} WHERE account = ?", part.projection().table);
        self.one(&sql, &[&account.0])
    }
}
