//! Changes to recovery kits.
#![expect(missing_docs, reason = "what is said of each kind says what its fields hold")]

use serde::{Deserialize, Serialize};

use super::{makes, of, that_opens};
use crate::apply::{only, there};
use crate::change::{Kind, Touches};
use crate::sentence::{DetailOf, new};
use crate::text::{self, TEXT_MOST};
use crate::{
    Actor, Compartment, Computer, Detail, Done, Field, IdentityRecord, Kit, KitNumber, KitState, Names,
    NoticeKind, Permission, Read, Refusal, Register, Row, RuleError, Timestamp, UserId,
};

/// A recovery kit was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KitMade {
    pub number: KitNumber,
    pub owner: UserId,
    pub identity: IdentityRecord,
    pub replaces: Option<KitNumber>,
}

/// Where a kit is kept: for owners only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KitPlaced {
    pub number: KitNumber,
    pub place: String,
}

/// A kit's code was typed and is right. The first time confirms the kit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KitChecked {
    pub number: KitNumber,
}

/// A kit's code opened the vault. Signed by the kit's own identity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecoveryUsed {
    pub number: KitNumber,
    pub successor: UserId,
    pub computer: Computer,
}

impl Kind for KitMade {
    fn about(&self) -> Option<UserId> {
        Some(self.owner)
    }

    fn identities(&self) -> Vec<&IdentityRecord> {
        vec![&self.identity]
    }

    fn touches(&self) -> Touches {
        Touches::Keys
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(actor.needs(Permission::ManageKits)?)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, at: Timestamp) -> Result<(), RuleError> {
        makes(register, at, self.number, self.owner, self.replaces)
    }

    fn rows(&self, _register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        only(Row::Kit(Kit {
            number: self.number,
            owner: self.owner,
            identity: self.identity.clone(),
            made_at: of.at,
            made_by: of.by,
            replaces: self.replaces,
            state: KitState::Unconfirmed,
            checked_at: None,
        }))
    }

    fn details(&self, names: &dyn Names) -> Vec<Detail> {
        let mut all = vec![
            new(DetailOf::RecoveryKit, &self.number.0.to_string()),
            new(DetailOf::KitOwner, &names.user(self.owner)),
        ];
        all.extend(self.replaces.map(|old| new(DetailOf::InPlaceOf, &old.0.to_string())));
        all
    }
}

impl Kind for KitPlaced {
    fn compartment(&self) -> Compartment {
        Compartment::Owner
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(actor.needs(Permission::ManageKits)?)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        of(register, self.number).map(drop)
    }

    fn typed(&self) -> Result<(), Refusal> {
        text::required(Field::Place, &self.place, TEXT_MOST)
    }

    fn rows(&self, _register: &dyn Register, _of: &Done) -> Read<Vec<Row>> {
        only(Row::KitPlace { number: self.number, place: self.place.clone() })
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        vec![new(DetailOf::RecoveryKit, &self.number.0.to_string()), new(Field::Place, &self.place)]
    }
}

impl Kind for KitChecked {
    fn touches(&self) -> Touches {
        Touches::Keys
    }

    fn may(&self, _register: &dyn Register, actor: &Actor) -> Result<(), RuleError> {
        Ok(actor.needs(Permission::ManageKits)?)
    }

    fn fits(&self, register: &dyn Register, _actor: &Actor, _at: Timestamp) -> Result<(), RuleError> {
        that_opens(register, self.number).map(drop)
    }

    /// The first check confirms the kit: only then does the kit it replaces stop working, and with it the owner's
    /// earlier kits that were never confirmed.
    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        let mut checked = row(register, self.number)?;
        let mut rows = Vec::new();
        if checked.state == KitState::Unconfirmed {
            checked.state = KitState::Good;
            for mut other in register.kits()? {
                let given_up = other.state == KitState::Unconfirmed && other.number < self.number;
                let replaced = checked.replaces == Some(other.number) || given_up;
                if other.owner == checked.owner && other.state.opens() && replaced {
                    other.state = KitState::Replaced { at: of.at };
                    rows.push(Row::Kit(other));
                }
            }
        }
        checked.checked_at = Some(of.at);
        rows.push(Row::Kit(checked));
        Ok(rows)
    }

    fn details(&self, _names: &dyn Names) -> Vec<Detail> {
        vec![new(DetailOf::RecoveryKit, &self.number.0.to_string())]
    }
}

impl Kind for RecoveryUsed {
    fn about(&self) -> Option<UserId> {
        Some(self.successor)
    }

    fn made_on(&self) -> Option<&Computer> {
        Some(&self.computer)
    }

    fn touches(&self) -> Touches {
        Touches::Keys
    }

    // By a kit alone: see `authorise`.
    fn may(&self, _register: &dyn Register, _actor: &Actor) -> Result<(), RuleError> {
        Err(Refusal::NotAuthorised.into())
    }

    fn rows(&self, register: &dyn Register, of: &Done) -> Read<Vec<Row>> {
        only(Row::Kit(Kit { state: KitState::Used { at: of.at }, ..row(register, self.number)? }))
    }

    fn notice(&self, _register: &dyn Register) -> Read<Option<NoticeKind>> {
        Ok(Some(NoticeKind::RecoveryUsed))
    }

    fn details(&self, names: &dyn Names) -> Vec<Detail> {
        vec![
            new(DetailOf::RecoveryKit, &self.number.0.to_string()),
            new(DetailOf::TookOver, &names.user(self.successor)),
            new(DetailOf::Computer, &self.computer.name),
        ]
    }
}

fn row(register: &dyn Register, number: KitNumber) -> Read<Kit> {
    there(register.kits()?.into_iter().find(|kit| kit.number == number))
}
