//! Opens a vault with a recovery code: a kit's, when no owner can, or one's own.

use std::sync::Arc;

use directory::{
    Author, Change, FoundWrong, Kit, KitNumber, PersonalCodeUsed, Refusal, Register, Timestamp, UserDetails,
    UserId,
    kits::{self, Successor, Takeover, use_code},
    lockout::{Clock, Lane},
    vault,
};
use keys::{
    CodeError, CodeKind, Identity, IdentityId, KeyName, KeysFile, Password, RecoveryCode, RecoveryKind, Seed,
    Slot,
};
use zeroize::Zeroizing;

use crate::disk::Lock;
use crate::held_keys::record;
use crate::local::Local;
use crate::locked::{Accepts, LockedVault, listed};
use crate::opening::Opening;
use crate::question::Asked;
use crate::session::{FirstSignIn, Session, make_code, prepare};
use crate::who::Who;
use crate::{Damage, VaultError};

/// A vault that a kit's code has opened and whose successor is still to be named. Nothing has changed yet.
pub struct Recovery {
    session: Session,
    kit: Kit,
}

/// A vault that a personal recovery code has opened and whose user has yet to answer the identity question.
pub struct OwnRecovery {
    session: Session,
    user: UserId,
    asked: Asked,
}

impl LockedVault {
    /// Opens the vault with a kit's code. A lock on sign-ins doesn't matter here.
    ///
    /// # Errors
    /// [`VaultError::Code`] for a code that can't be right, [`VaultError::CodeOpensNothing`] for one that was replaced
    /// or used, [`VaultError::VaultSecretNeeded`], [`VaultError::OlderCopy`].
    pub fn open_with_kit(
        &self,
        code: &str,
        vault_secret: Option<&str>,
        now: &Clock,
        accepts: Accepts,
    ) -> Result<Recovery, VaultError> {
        let session = self.open_with_code(code, RecoveryKind::Kit, vault_secret, now, accepts)?;
        let Author::Kit(number) = session.author else { return Err(VaultError::CodeOpensNothing) };
        let kit = kits::that_opens(&session.tables(), number)?;
        Ok(Recovery { session, kit })
    }

    /// Opens the vault with a personal recovery code.
    ///
    /// # Errors
    /// As [`LockedVault::open_with_kit`]; [`VaultError::CodeOpensNothing`] too when the code is somebody else's. Whether an
    /// older copy is accepted isn't for everybody to say, so a personal code never opens one.
    pub fn open_with_personal_code(
        &self,
        username: &str,
        code: &str,
        vault_secret: Option<&str>,
        now: &Clock,
    ) -> Result<OwnRecovery, VaultError> {
        let nothing = Accepts::NOTHING;
        let session = self.open_with_code(code, RecoveryKind::Personal, vault_secret, now, nothing)?;
        let Author::PersonalCode(user) = session.author else { return Err(VaultError::CodeOpensNothing) };
        let tables = session.tables();
        let named = tables.user_called(username)?.filter(|u| u.id == user && u.is_active());
        let question = tables.sign_in(user)?.and_then(|s| s.identity_question);
        let (Some(_), Some(question)) = (named, question) else { return Err(VaultError::CodeOpensNothing) };
        let asked = session.asked_of_self(user, &question)?;
        Ok(OwnRecovery { session, user, asked })
    }

    fn open_with_code(
        &self,
        text: &str,
        kind: RecoveryKind,
        vault_secret: Option<&str>,
        now: &Clock,
        accepts: Accepts,
    ) -> Result<Session, VaultError> {
        let lock = Arc::new(Lock::take(self.folder().path(), self.device())?);
        let files = self.folder().keys_files()?;
        let vault = files.first().ok_or(VaultError::NotAVault)?.payload().vault_id;
        let code = RecoveryCode::parse(text, &vault).map_err(VaultError::Code)?;
        if code.kind() != kind {
            return Err(VaultError::Code(CodeError::OtherKind { found: CodeKind::Recovery(code.kind()) }));
        }
        let find = |file: &KeysFile| {
            let seed = code.seed(&vault);
            listed(file, Identity::from_seed(&seed).public()).map(|id| (id, seed))
        };
        let mut found = files.into_iter().filter_map(|file| find(&file).map(|found| (file, found)));
        let (file, found) = found.next().ok_or(VaultError::CodeOpensNothing)?;
        let secret = self.vault_secret(&vault, vault_secret)?;
        let local = Local::load(self.device(), vault, self.folder())?;
        let opening = Opening { vault: self, lock, secret, local, now, accepts };
        let opened = opening.open(file, found, |file, _| Ok(find(file)));
        let mut session = opened.map_err(|e| e.refused_as(VaultError::CodeOpensNothing))?;
        let author = session.tables().author(&session.held.id)?.ok_or(VaultError::CodeOpensNothing)?;
        if !author.signs_as(&session.tables(), &session.held.id.to_string())? {
            return Err(VaultError::CodeOpensNothing);
        }
        session.author = author;
        Ok(session)
    }
}

impl Recovery {
    /// The kit whose code was typed.
    #[must_use]
    pub fn kit(&self) -> KitNumber {
        self.kit.number
    }

    /// What a view needs to know of the register: the owner's name, the rules for passwords.
    #[must_use]
    pub fn register(&self) -> impl Register + '_ {
        self.session.tables()
    }

    /// The owner the kit was made for.
    #[must_use]
    pub fn owner(&self) -> UserId {
        self.kit.owner
    }

    /// The vault's number.
    #[must_use]
    pub fn vault_id(&self) -> keys::VaultId {
        self.session.vault_id()
    }

    /// Makes the successor an owner: a new user, or the one who has this username. One entry, signed by the kit's
    /// identity; the code is used up with it, and every key gets a new epoch. Returns the personal recovery code.
    ///
    /// # Errors
    /// [`VaultError::SignInRefused`] when the authenticator's code is wrong; refusals. The code is not used up then.
    #[expect(clippy::result_large_err, reason = "the vault stays open for another attempt")]
    pub fn take_over(
        mut self,
        at: Timestamp,
        successor: UserDetails,
        first: FirstSignIn<'_>,
    ) -> Result<(Session, Zeroizing<String>), (Self, VaultError)> {
        match self.try_take_over(at, successor, first) {
            Ok(code) => Ok((self.session, code)),
            Err(e) => Err((self, e)),
        }
    }

    fn try_take_over(
        &mut self,
        at: Timestamp,
        successor: UserDetails,
        first: FirstSignIn<'_>,
    ) -> Result<Zeroizing<String>, VaultError> {
        let session = &mut self.session;
        let known = session.tables().user_called(&successor.username)?;
        let username = known.map_or_else(|| successor.username.clone(), |user| user.details.username);
        let (vault, device) = (session.vault_id(), session.device.clone());
        let mut rng = device.rng.clone();
        let (unlocks, callers) = ((&session.secret, device.kdf), *session.callers_box()?);
        let computer = device.computer.clone();
        let ready = prepare(first, (vault, &username), unlocks, callers, computer, at, &mut rng)?;
        let interim = record(&IdentityId::make(&mut rng), &Identity::from_seed(&Seed::make(&mut rng)));
        let number = self.kit.number;
        let older = session.accepted.map(|older| (older.seen_entries, older.seen_at));
        let personal = Some(ready.unsealed.personal());
        session.keep_renewed()?;
        session.become_another(at, ready.id, ready.seed, ready.slot, personal, |tables| {
            let (user, successor) = match tables.user_called(&successor.username)? {
                Some(user) => (user.id, Successor::Existing(user.id)),
                None => (tables.next_user()?, Successor::New(Box::new(successor.clone()))),
            };
            let first = ready.unsealed.sealed(tables, user, &mut rng.clone())?;
            let takeover = Takeover { successor, interim: interim.clone(), first };
            Ok(use_code(tables, number, device.computer.clone(), takeover, older)?)
        })?;
        let user = session.user()?;
        session.accepted = None;
        session.keep_secret();
        if std::mem::take(&mut session.renewed) {
            // It is taken over, whatever comes of this.
            let _ = session.change(at, |_| vault::verification_failed(FoundWrong::Tables));
        }
        // Done: what can't be written of this computer's notes is written later.
        session.local.let_in();
        let _ = session.local.forgive(&device, user);
        session.remember_or_note(at);
        Ok(ready.personal_code)
    }
}

impl OwnRecovery {
    /// The identity question to ask.
    #[must_use]
    pub fn question(&self) -> &str {
        &self.asked.question
    }

    /// The register, for the rules for passwords.
    #[must_use]
    pub fn register(&self) -> impl Register + '_ {
        self.session.tables()
    }

    /// Whose code it is.
    #[must_use]
    pub fn user(&self) -> UserId {
        self.user
    }

    /// Sets a new password. The authenticator stays; the personal code is used up and a new one returned.
    ///
    /// # Errors
    /// [`Refusal::WrongAnswer`]; [`VaultError::SessionEnded`] when it was wrong too often: answers are easier to guess
    /// than codes, so each is counted.
    pub fn set_password(
        &mut self,
        now: &Clock,
        answer: &str,
        password: &Password,
    ) -> Result<Zeroizing<String>, VaultError> {
        let (session, user, at) = (&mut self.session, self.user, now.wall);
        let who = Who { user: Some(user), lane: Lane::Answer };
        let judged = session.judged(now, who, |_| self.asked.is_answered_by(answer));
        judged.map_err(|e| e.refused_as(Refusal::WrongAnswer.into()))?;
        let (vault, device) = (session.vault_id(), session.device.clone());
        let mut rng = device.rng.clone();
        let username = session.tables().user(user)?.ok_or(VaultError::CodeOpensNothing)?.details.username;
        let (id, seed) = (IdentityId::make(&mut rng), Seed::make(&mut rng));
        let slot =
            Slot::make(&mut rng, &vault, &id, &username, password, &session.secret, &seed, device.kdf)?;
        let identity = record(&id, &Identity::from_seed(&seed));
        let (code, personal_code) = make_code(&mut rng, RecoveryKind::Personal, &vault);
        // The code's own box holds the personal key, so the authenticator's secret stays readable for the user.
        if !session.held.holds(KeyName::Personal(user.0)) {
            return Err(VaultError::Damaged(Damage::KeysFile));
        }
        session.become_another(at, id, seed, slot, None, |_| {
            let (computer, identity) = (device.computer.clone(), identity.clone());
            let personal_code = personal_code.clone();
            Ok(vec![Change::PersonalCodeUsed(PersonalCodeUsed { user, computer, identity, personal_code })])
        })?;
        session.keep_secret();
        // Done: what can't be written of this computer's notes is written later.
        session.local.let_in();
        let _ = session.local.forgive(&device, user);
        session.remember_or_note(at);
        Ok(code)
    }
}
