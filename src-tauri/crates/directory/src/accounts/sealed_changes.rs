//! What is written about an account for few to read.
#![expect(missing_docs, reason = "what is said of each kind says what its fields hold")]

use serde::{Deserialize, Serialize};

use super::of;
use crate::apply::only;
use crate::change::Kind;
use crate::fields;
use crate::sentence::new;
use crate::text::{self, NOTE_MOST};
use crate::{
    AccountId, Actor, Billing, Compartment, Detail, Done, Field, Names, Permission, Read, Refusal, Register,
    Row, RuleError, Support, Timestamp,
};

/// Billing data of an account: for billing roles only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BillingWritten {
    pub account: AccountId,
    pub billing: Box<Billing>,
}

/// Login details and tickets of an account: for support roles only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupportWritten {
    pub account: AccountId,
    pub support: Box<Support>,
}

/// What owners noted about an account: for owners only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnerNoteWritten {
    pub account: AccountId,
    pub note: String,
}

impl Kind for BillingWritten {
    fn compartment(&self) -> Compartment {
        Compartment::Billing
    }

    fn about_account(&self) -> Option<AccountId> {
        Some(self.account)
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(actor.needs(Permission::Billing)?)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        of(register, self.account).map(drop)
    }

    fn typed(&self) -> Result<(), Refusal> {
        fields::typed(&*self.billing)
    }

    fn rows(&self, _register: &dyn Register, _of: &Done) -> Read<Vec<Row>> {
        only(Row::Billing(self.account, self.billing.clone()))
    }

    fn details(&self, names: &dyn Names) -> Vec<Detail> {
        fields::filled(&*self.billing, names)
    }
}

impl Kind for SupportWritten {
    fn compartment(&self) -> Compartment {
        Compartment::Support
    }

    fn about_account(&self) -> Option<AccountId> {
        Some(self.account)
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(actor.needs(Permission::Support)?)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        of(register, self.account).map(drop)
    }

    fn typed(&self) -> Result<(), Refusal> {
        fields::typed(&*self.support)
    }

    fn rows(&self, _register: &dyn Register, _of: &Done) -> Read<Vec<Row>> {
        only(Row::Support(self.account, self.support.clone()))
    }

    fn details(&self, names: &dyn Names) -> Vec<Detail> {
        fields::filled(&*self.support, names)
    }
}

impl Kind for OwnerNoteWritten {
    fn compartment(&self) -> Compartment {
        Compartment::Owner
    }

    fn about_account(&self) -> Option<AccountId> {
        Some(self.account)
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(actor.needs(Permission::ManageOwners)?)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        of(register, self.account).map(drop)
    }

    fn typed(&self) -> Result<(), Refusal> {
        text::optional_lines(Field::Note, &self.note, NOTE_MOST)
    }

    fn rows(&self, _register: &dyn Register, _of: &Done) -> Read<Vec<Row>> {
        only(Row::OwnerNote(self.account, self.note.clone()))
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        vec![new(Field::Note, &self.note)]
    }
}
