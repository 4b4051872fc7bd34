//! Who did something: the author of an entry, and an actor with the grant the register gives them.

use crate::sign_ins::standing::password_is_old;
use crate::{
    Change, Grant, KitNumber, Permission, Read, Refusal, Register, Role, RuleError, SignIn, Stage, Timestamp,
    UserId,
};

/// Whose identity signed an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Author {
    /// A user's sign-in.
    User(UserId),
    /// The personal recovery code of a user, who sets a new password with it.
    PersonalCode(UserId),
    /// A recovery kit: its code opened the vault.
    Kit(KitNumber),
    /// The first owner, in the first entry, before any user is known.
    Founder,
}

/// The first owner's number.
pub const FOUNDER: UserId = UserId(1);

impl Author {
    /// Whether this author signs with the identity of this number now: a user with the one of their sign-in, a code with
    /// its own for as long as it opens the vault. What an identity was once counts for nothing.
    ///
    /// # Errors
    /// When the register can't be read.
    pub fn signs_as(&self, register: &dyn Register, identity: &str) -> Read<bool> {
        let now = match self {
            // Before any user is known; the first entry itself says whose the identity is.
            Self::Founder => return Ok(register.next_user()? == FOUNDER),
            Self::User(user) => register.sign_in(*user)?.map(|sign_in| sign_in.identity),
            Self::PersonalCode(user) => register.sign_in(*user)?.and_then(|sign_in| sign_in.personal_code),
            Self::Kit(number) => {
                let mut kits = register.kits()?.into_iter();
                kits.find(|kit| kit.number == *number && kit.state.opens()).map(|kit| kit.identity)
            }
        };
        Ok(now.is_some_and(|now| now.id == identity))
    }

    /// The user who did `change`: a kit acts for the successor that the change is about.
    #[must_use]
    pub fn doer(&self, change: &Change) -> Option<UserId> {
        match self {
            Self::User(user) | Self::PersonalCode(user) => Some(*user),
            Self::Founder => Some(FOUNDER),
            Self::Kit(_) => change.about(),
        }
    }
}

/// When and by whom a change was made, and in which entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// The entry's number, from 1.
    pub seq: u64,
    /// Whose identity signed it.
    pub author: Author,
    /// What the author's clock said.
    pub at: Timestamp,
}

/// A user who may act: active, with a completed sign-in and a password that isn't too old. Read from the register,
/// never from the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// Who.
    pub user: UserId,
    /// What they may do.
    pub grant: Grant,
}

impl Actor {
    /// Reads the actor from the register.
    ///
    /// # Errors
    /// Refuses users who don't exist, are disabled, have no sign-in, have yet to complete their first one, or must
    /// choose another password first.
    pub fn of(register: &dyn Register, user: UserId, at: Timestamp) -> Result<Self, RuleError> {
        let sign_in = usable(register, user)?;
        if password_is_old(&sign_in, &register.settings()?, at) {
            return Err(Refusal::PasswordTooOld.into());
        }
        Ok(Self { user, grant: sign_in.grant })
    }

    /// The same however old the password is: for signing in, and for putting another one in its place.
    pub(crate) fn at_the_door(register: &dyn Register, user: UserId) -> Result<Self, RuleError> {
        Ok(Self { user, grant: usable(register, user)?.grant })
    }

    /// Whether the actor is an owner.
    #[must_use]
    pub fn is_owner(&self) -> bool {
        self.grant.role == Role::Owner
    }

    /// Refuses unless the actor is this user: everybody looks after their own sign-in and nobody else's.
    pub(crate) fn is(&self, user: UserId) -> Result<(), RuleError> {
        if self.user == user { Ok(()) } else { Err(Refusal::NotAuthorised.into()) }
    }

    /// Refuses unless the actor's grant includes `permission`.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`].
    pub fn needs(&self, permission: Permission) -> Result<(), Refusal> {
        if self.grant.may(permission) { Ok(()) } else { Err(Refusal::NotAllowed { needs: permission }) }
    }
}

/// The completed sign-in of an active user.
fn usable(register: &dyn Register, user: UserId) -> Result<SignIn, RuleError> {
    if !register.user(user)?.ok_or(Refusal::NoSuchUser)?.is_active() {
        return Err(Refusal::Disabled.into());
    }
    let sign_in = register.sign_in(user)?.ok_or(Refusal::NoSignIn)?;
    match sign_in.stage {
        Stage::Temporary => Err(Refusal::NotYetComplete.into()),
        Stage::Complete => Ok(sign_in),
    }
}
