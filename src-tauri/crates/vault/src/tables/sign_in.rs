//! Sign-ins, with every earlier state kept, and the identities that sign for them.

use directory::{
    Author, IdentityRecord, KitNumber, OwnerStanding, Read, Role, SignIn, Stage, Timestamp, UserId,
};
use keys::IdentityId;
use rusqlite::{OptionalExtension, ToSql};

use super::{Tables, text, unreadable};

/// Whose an identity is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct IdentityOf<'a> {
    pub record: &'a IdentityRecord,
    pub user: Option<UserId>,
    pub kit: Option<directory::KitNumber>,
    pub personal: bool,
}

/// A role as the column has it: the same word as in the journal.
pub(crate) fn role_word(role: Role) -> &'static str {
    match role {
        Role::Owner => "owner",
        Role::Administrator => "administrator",
        Role::Billing => "billing",
        Role::Support => "support",
        Role::BillingAndSupport => "billing_and_support",
        Role::Auditor => "auditor",
        Role::PartnerManager => "partner_manager",
    }
}

impl Tables<'_> {
    pub(super) fn put_sign_in_row(&self, sign_in: &SignIn, at: Timestamp) -> Read<()> {
        self.write(
            "UPDATE sign_in SET until = ? WHERE user = ? AND until IS NULL",
            &[&at.0, &sign_in.user.0],
        )?;
        self.write(
            "INSERT INTO sign_in (user, since, role, complete, idle_since, last_used, record) VALUES (?,?,?,?,?,?,?)",
            &[
                &sign_in.user.0,
                &at.0,
                &role_word(sign_in.grant.role),
                &(sign_in.stage == Stage::Complete),
                &sign_in.idle_since.0,
                &sign_in.last_used.map(|t| t.0),
                &text(sign_in)?,
            ],
        )?;
        let of =
            IdentityOf { record: &sign_in.identity, user: Some(sign_in.user), kit: None, personal: false };
        self.put_identity(of)?;
        match &sign_in.personal_code {
            Some(record) => self.put_identity(IdentityOf { record, personal: true, ..of }),
            None => Ok(()),
        }
    }

    pub(super) fn put_identity(&self, of: IdentityOf<'_>) -> Read<()> {
        self.write(
            "INSERT OR IGNORE INTO identity (id, ed25519, user, kit, personal) VALUES (?, ?, ?, ?, ?)",
            &[
                &of.record.id as &dyn ToSql,
                &of.record.ed25519,
                &of.user.map(|u| u.0),
                &of.kit.map(|k| k.0),
                &of.personal,
            ],
        )
    }

    pub(super) fn owner_standings(&self, at: Timestamp) -> Read<Vec<OwnerStanding>> {
        let owners: Vec<u32> = self.all(
            "SELECT CAST(user AS TEXT) FROM sign_in WHERE role = 'owner' AND until IS NULL ORDER BY user",
            &[],
        )?;
        owners
            .into_iter()
            .filter_map(|user| directory::owner_standing(self, UserId(user), at).transpose())
            .collect()
    }

    /// Every sign-in in force.
    pub(crate) fn sign_ins(&self) -> Read<Vec<SignIn>> {
        self.all("SELECT record FROM sign_in WHERE until IS NULL ORDER BY user", &[])
    }

    /// Whose an identity is or was: author of entries it signed.
    pub(crate) fn author(&self, identity: &IdentityId) -> Read<Option<Author>> {
        let sql = "SELECT user, kit, personal FROM identity WHERE id = ?";
        let found = self.db.prepare_cached(sql).and_then(|mut s| {
            s.query_row([identity.to_string()], |row| {
                Ok((row.get::<_, Option<u32>>(0)?, row.get::<_, Option<u32>>(1)?, row.get::<_, bool>(2)?))
            })
            .optional()
        });
        Ok(found.map_err(unreadable)?.and_then(|found| match found {
            (Some(user), _, false) => Some(Author::User(UserId(user))),
            (Some(user), _, true) => Some(Author::PersonalCode(UserId(user))),
            (None, Some(kit), _) => Some(Author::Kit(KitNumber(kit))),
            (None, None, _) => None,
        }))
    }
}
