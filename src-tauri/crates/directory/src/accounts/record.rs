//! Accounts: what our business, or a client of ours, holds at a service.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::accounts::KEY_MOST;
use crate::fields::{self, Limit, fields};
use crate::text::{NAME_MOST, NOTE_MOST, TEXT_MOST};
use crate::undo::is_mistake;
use crate::{AccountId, CompanyId, Day, Field, Timestamp, UserId};

/// How much hangs on an account.
#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    strum::VariantArray,
)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Criticality {
    /// The business stops without it.
    High,
    /// It would hurt.
    #[default]
    Normal,
    /// It would hardly be missed.
    Low,
}

/// The mailbox that an account's messages, codes and new passwords go to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Mailbox {
    /// Its address; empty when not known.
    pub address: String,
    /// Whether several people read it.
    pub shared: bool,
    /// Who can read it: whoever can may ask the service for a new password, and so owns the account in effect.
    pub readers: Vec<UserId>,
}

/// What people write about an account. Empty text means "not given".
///
/// Stored in the journal with every field; a field added later takes `serde(default)`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct AccountDetails {
    /// The key of the service's profile.
    pub service: String,
    /// What we call the account.
    pub name: String,
    /// Its number or name at the service.
    pub number: String,
    /// Whose it is; nothing for our own business.
    pub company: Option<CompanyId>,
    /// Where one signs in.
    pub web: String,
    /// The name it shows to others.
    pub display_name: String,
    /// The address that answers to its messages go to.
    pub reply_to: String,
    /// How many owners the service lets it have; nothing when not known.
    pub owners_possible: Option<u16>,
    /// Who takes over when its owner is gone, in this order.
    pub next_in_line: Vec<UserId>,
    /// Where the second factor lives, such as "the office phone".
    pub second_factor_at: String,
    /// Whose phone or key the second factor is bound to.
    pub second_factor_of: Option<UserId>,
    /// The mailbox behind the owner's login.
    pub mailbox: Mailbox,
    /// How many seats are paid for; nothing when they don't count.
    pub seats: Option<u32>,
    /// How much hangs on it.
    pub criticality: Criticality,
    /// Days between reviews of its user list; nothing when it isn't reviewed.
    pub review_days: Option<u16>,
    /// The day of the last review.
    pub reviewed_on: Option<Day>,
    /// The service's own sign-in rules, where they matter.
    pub sign_in_rules: String,
    /// Anything else.
    pub note: String,
}

impl AccountDetails {
    /// Everybody it names: next in line, readers of the mailbox, holder of the second factor.
    #[must_use]
    pub fn named(&self) -> BTreeSet<UserId> {
        fields::users(self)
    }

    /// The text that a search looks in.
    #[must_use]
    pub fn search_text(&self) -> String {
        fields::search_text(self, &SEARCHED)
    }
}

/// The fields that a search looks in.
const SEARCHED: [Field; 6] = [
    Field::AccountName,
    Field::AccountNumber,
    Field::Service,
    Field::Web,
    Field::DisplayName,
    Field::Mailbox,
];

fields! {
    AccountDetails {
        service: Service Limit::Needed(KEY_MOST),
        name: AccountName Limit::Name(NAME_MOST),
        number: AccountNumber Limit::NameOrNothing(TEXT_MOST),
        company: Company Limit::InUse,
        web: Web Limit::NameOrNothing(TEXT_MOST),
        display_name: DisplayName Limit::NameOrNothing(TEXT_MOST),
        reply_to: ReplyTo Limit::AddressOrNothing,
        owners_possible: OwnersPossible Limit::Any,
        next_in_line: NextInLine Limit::InUse,
        second_factor_at: SecondFactorAt Limit::Line(TEXT_MOST),
        second_factor_of: SecondFactorOf Limit::InUse,
        mailbox => Mailbox {
            address: Mailbox Limit::NameOrNothing(TEXT_MOST),
            shared: MailboxShared Limit::Any,
            readers: MailboxReaders Limit::InUse,
        },
        seats: Seats Limit::Any,
        criticality: Criticality Limit::Any,
        review_days: ReviewDays Limit::Range(7, 730),
        reviewed_on: ReviewedOn Limit::Any,
        sign_in_rules: SignInRules Limit::Lines(NOTE_MOST),
        note: Note Limit::Lines(NOTE_MOST),
    }
}

/// What only billing roles may read of an account. Sealed for them in the journal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Billing {
    /// The plan.
    pub plan: String,
    /// What it costs, as people write it: "29 EUR a month".
    pub price: String,
    /// When it renews.
    pub renews_on: Option<Day>,
    /// Which card pays: a label, never the number.
    pub card: String,
    /// Where invoices go and lie.
    pub invoices: String,
}

fields! {
    Billing {
        plan: Plan Limit::Line(TEXT_MOST),
        price: Price Limit::Line(TEXT_MOST),
        renews_on: RenewsOn Limit::Any,
        card: Card Limit::CardLabel(TEXT_MOST),
        invoices: Invoices Limit::Lines(NOTE_MOST),
    }
}

/// What only support roles may read of an account. Sealed for them in the journal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Support {
    /// How one signs in: where the password is kept, customer number, telephone PIN.
    pub login_details: String,
    /// Whom to call at the service.
    pub contact: String,
    /// Open and past tickets.
    pub tickets: String,
}

fields! {
    Support {
        login_details: LoginDetails Limit::Lines(NOTE_MOST),
        contact: Contact Limit::Line(TEXT_MOST),
        tickets: Tickets Limit::Lines(NOTE_MOST),
    }
}

/// Whether an account is in use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum AccountState {
    /// It is.
    Open,
    /// It was closed; its record and history stay.
    Closed {
        /// Since when.
        since: Timestamp,
        /// Why.
        reason: String,
    },
}

/// An account as the register knows it at one point in time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Account {
    /// Its number.
    pub id: AccountId,
    /// What people wrote.
    pub details: AccountDetails,
    /// Whether it is in use.
    pub state: AccountState,
    /// When the record was made.
    pub added_at: Timestamp,
    /// Who last changed it.
    pub changed_by: UserId,
    /// When it was last changed.
    pub changed_at: Timestamp,
}

impl Account {
    /// Whether it is in use.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self.state, AccountState::Open)
    }

    /// Whether the record was made by mistake and taken back within a day.
    #[must_use]
    pub fn is_mistake(&self) -> bool {
        match &self.state {
            AccountState::Open => false,
            AccountState::Closed { since, reason } => is_mistake(self.added_at, *since, reason),
        }
    }
}
