//! Accounts, with every earlier state kept, and where what is sealed about them lies.

use directory::{Account, AccountId, CompanyId, Compartment, Read, Timestamp, UserId, username_key};

use super::{Tables, text};

/// What is sealed about an account: its table, and who can read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SealedPart {
    Billing,
    Support,
    OwnerNote,
}

impl SealedPart {
    pub(crate) fn table(self) -> &'static str {
        match self {
            Self::Billing => "billing",
            Self::Support => "support",
            Self::OwnerNote => "owner_note",
        }
    }

    pub(crate) fn compartment(self) -> Compartment {
        match self {
            Self::Billing => Compartment::Billing,
            Self::Support => Compartment::Support,
            Self::OwnerNote => Compartment::Owner,
        }
    }
}

/// The text a search looks in: name, number, service, address and display name.
fn search_key(account: &Account) -> String {
    let details = &account.details;
    let parts = [
        &details.name,
        &details.number,
        &details.service,
        &details.web,
        &details.display_name,
        &details.mailbox.address,
    ];
    username_key(&parts.map(String::as_str).join("\n"))
}

impl Tables<'_> {
    pub(super) fn put_account_row(&self, account: &Account, at: Timestamp) -> Read<()> {
        self.write("UPDATE account SET until = ? WHERE id = ? AND until IS NULL", &[&at.0, &account.id.0])?;
        let details = &account.details;
        self.write(
            "INSERT INTO account (id, since, open, company, service, name_key, search, record)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            &[
                &account.id.0,
                &at.0,
                &account.is_open(),
                &details.company.map(|company| company.0),
                &details.service,
                &username_key(&details.name),
                &search_key(account),
                &text(account)?,
            ],
        )?;
        self.write("DELETE FROM account_user WHERE account = ?", &[&account.id.0])?;
        for user in if account.is_open() { details.named() } else { std::collections::BTreeSet::new() } {
            self.write("INSERT INTO account_user (user, account) VALUES (?, ?)", &[&user.0, &account.id.0])?;
        }
        Ok(())
    }

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

    /// Notes which entry holds what is sealed; the data itself stays there.
    pub(super) fn put_sealed_row(&self, part: SealedPart, account: AccountId) -> Read<()> {
        let sql = format!("INSERT OR REPLACE INTO {} (account, entry) VALUES (?, ?)", part.table());
        self.write(&sql, &[&account.0, &self.entry])
    }

    /// The entry that holds what is sealed.
    pub(crate) fn sealed_entry(&self, part: SealedPart, account: AccountId) -> Read<Option<u64>> {
        let sql = format!("SELECT CAST(entry AS TEXT) FROM {} WHERE account = ?", part.table());
        self.one(&sql, &[&account.0])
    }
}
