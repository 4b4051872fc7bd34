//! Sign-ins, with every earlier state kept.

use directory::{OwnerStanding, Read, Role, SignIn, Stage, Timestamp, UserId};

use super::identity::{self, IdentityOf};
use super::projection::{Rows, SIGN_IN};
use super::{Tables, text};

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

pub(crate) fn put(rows: &mut dyn Rows, sign_in: &SignIn, at: Timestamp) -> Read<()> {
    rows.put_since(
        &SIGN_IN,
        at,
        &[
            &sign_in.user.0,
            &role_word(sign_in.grant.role),
            &(sign_in.stage == Stage::Complete),
            &sign_in.idle_since.0,
            &sign_in.last_used.map(|t| t.0),
            &text(sign_in)?,
        ],
    )?;
    IdentityOf::of_sign_in(sign_in).try_for_each(|of| identity::put(rows, of))
}

pub(crate) fn end(rows: &mut dyn Rows, user: UserId, at: Timestamp) -> Read<()> {
    rows.end(&SIGN_IN, user.0, at)
}

impl Tables<'_> {
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
}
