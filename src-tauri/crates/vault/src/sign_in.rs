//! Signing in to a vault with a password.

use std::sync::Arc;

use directory::{
    Author, Change, Computer, FoundWrong, OlderCopyAccepted, Refusal, Register, SignIn, Stage, Timestamp,
    User, UserId,
    lockout::{Clock, Lane, Rules},
    lockouts::Seen,
    vault,
};
use keys::{KeysFile, Password, Slot, SlotError, TotpCheck, UserTag, VaultSecret, user_tag};

use crate::device::Device;
use crate::disk::Lock;
use crate::gate::Gate;
use crate::key_rotation::Extra;
use crate::local::{self, Local};
use crate::locked::{Accepts, LockedVault, secret_name};
use crate::opening::{Found, Opening};
use crate::who::Who;
use crate::{OlderCopy, Session, VaultError, sealed};

/// What somebody typed to sign in.
pub struct Credentials<'a> {
    /// The username.
    pub username: &'a str,
    /// The password.
    pub password: Password,
    /// The authenticator's six digits; empty at a first sign-in.
    pub code: &'a str,
    /// The vault secret as printed on a kit, where this computer doesn't hold it.
    pub vault_secret: Option<&'a str>,
}

impl LockedVault {
    /// Signs in.
    ///
    /// Unknown names, wrong passwords, wrong codes and locked users cost the same time and give the same answer. A try
    /// counts when it was judged: see `gate.rs`.
    ///
    /// # Errors
    /// [`VaultError::SignInRefused`] for all of these; [`VaultError::VaultSecretNeeded`] and [`VaultError::Code`]
    /// before anything is counted; [`VaultError::OlderCopy`], [`VaultError::ClockBehind`], [`VaultError::InUse`] and
    /// damage.
    pub fn sign_in(
        &self,
        typed: &Credentials<'_>,
        now: &Clock,
        accepts: Accepts,
    ) -> Result<Session, VaultError> {
        let lock = Arc::new(Lock::take(self.folder().path(), self.device())?);
        let files = self.folder().keys_files()?;
        let newest = files.first().ok_or(VaultError::NotAVault)?.payload();
        let (vault, rules) = (newest.vault_id, rules_of(newest));
        let secret = self.vault_secret(&vault, typed.vault_secret)?;
        let mut local = Local::load(self.device(), vault, self.folder())?;
        local.can_be_right(now)?;

        let slots = Slots::of(&files, &vault, typed.username);
        let who = Who { user: slots.user, lane: Lane::SignIn };
        let gate = local.ask(self.device(), who, rules, now)?;
        let opened = slots.open(&vault, &typed.password, &secret, self.device());
        let Gate::Open(counted) = gate else {
            // The time is spent; what came of it stays unsaid.
            return opened.and(Err(VaultError::SignInRefused));
        };
        let judged = opened.and_then(|found| {
            let (at, found) = found.ok_or(VaultError::SignInRefused)?;
            let file = files.into_iter().nth(at).ok_or(VaultError::NotAVault)?;
            let opening = Opening { vault: self, lock: Arc::clone(&lock), secret, local, now, accepts };
            let again = |file: &KeysFile, secret: &VaultSecret| {
                let slots = Slots::of(std::slice::from_ref(file), &vault, typed.username);
                Ok(slots.open(&vault, &typed.password, secret, self.device())?.map(|(_, found)| found))
            };
            let mut session = opening.open(file, found, again)?;
            let (sign_in, user) = session.become_user(now.wall)?;
            let step = session.check_code(&sign_in, typed.code, now.wall, accepts)?;
            session.keep_renewed()?;
            session.local.right(self.device(), &counted)?;
            Ok((session, user.id, step))
        });
        let (mut session, user, step) = match judged {
            Ok(opened) => opened,
            Err(VaultError::SignInRefused) => return Err(VaultError::SignInRefused),
            Err(e) => {
                // Moved into the opening; what it read lies on the disk as it was.
                Local::load(self.device(), vault, self.folder())?.unjudged(self.device(), counted)?;
                return Err(e);
            }
        };
        session.keep_secret();
        session.follow_cleared()?;
        session.note_sign_in(user, step, now.wall)?;
        session.remember_or_note(now.wall);
        Ok(session)
    }
}

/// The rules that hold before anybody is signed in.
fn rules_of(payload: &keys::Payload) -> Rules {
    let byte = |n: u32| u8::try_from(n).unwrap_or(u8::MAX);
    Rules::new(byte(payload.policy.lock_after), byte(payload.policy.lock_min))
}

impl Session {
    /// Goes on as the user whose identity opened the vault.
    fn become_user(&mut self, at: Timestamp) -> Result<(SignIn, User), VaultError> {
        let tables = self.tables();
        let listed = self.keys.payload().identity(&self.held.id).and_then(|listed| listed.user);
        let id = UserId(listed.ok_or(VaultError::SignInRefused)?);
        let author = Author::User(id);
        let (user, sign_in) = (tables.user(id)?, tables.sign_in(id)?);
        let (Some(user), Some(sign_in)) = (user.filter(User::is_active), sign_in) else {
            return Err(VaultError::SignInRefused);
        };
        if !author.signs_as(&tables, &self.held.id.to_string())? {
            return Err(VaultError::SignInRefused);
        }
        if (self.accepted.is_some() || self.renewed) && sign_in.stage == Stage::Temporary {
            // A first sign-in is no entry before it is complete: nothing would say what was accepted.
            return Err(Refusal::OwnersOnly.into());
        }
        match directory::not_expired(&tables, &sign_in, at) {
            Ok(()) => {}
            // Somebody else gave that password out, so whoever has it learns no more than from a wrong one.
            Err(directory::RuleError::Refused(_)) if sign_in.stage == Stage::Temporary => {
                return Err(VaultError::SignInRefused);
            }
            Err(directory::RuleError::Refused(_)) => return Err(VaultError::SignInExpired),
            Err(stop) => return Err(stop.into()),
        }
        self.author = author;
        self.epoch = sign_in.session_epoch;
        Ok((sign_in, user))
    }

    /// Checks the authenticator's code; nothing at a first sign-in, which has no authenticator yet.
    fn check_code(
        &self,
        sign_in: &SignIn,
        code: &str,
        at: Timestamp,
        accepts: Accepts,
    ) -> Result<Option<u64>, VaultError> {
        match sign_in.stage {
            Stage::Temporary => Ok(None),
            Stage::Complete => {
                let secret = sealed::second_factor(self, sign_in)?;
                let binding = directory::binding_step(sign_in, at);
                match secret.check(code, at.0.div_euclid(1000), binding) {
                    TotpCheck::Accepted { step } => {
                        let later = vault::dated_later(&self.tables(), sign_in.user, at)?;
                        match later.filter(|_| !accepts.clock) {
                            Some(last_at) => Err(VaultError::ClockBehind { last_at }),
                            None => Ok(Some(step)),
                        }
                    }
                    TotpCheck::Replayed | TotpCheck::Wrong => Err(VaultError::SignInRefused),
                }
            }
        }
    }

    /// Keeps the vault secret in the keyring once it has proved right. Without a keyring it is asked for each time.
    pub(crate) fn keep_secret(&self) {
        let name = secret_name(&self.vault_id());
        if matches!(self.device.keyring.get(&name), Ok(None)) {
            // Not being able to keep it only means that it is asked for again.
            let _ = self.device.keyring.set(&name, &self.vault_secret());
        }
    }

    /// Writes the sign-in into the journal, with what this computer saw of wrong tries, and grants the keys that
    /// waited for a holder. A first sign-in is written when it is complete.
    fn note_sign_in(&mut self, user: UserId, step: Option<u64>, at: Timestamp) -> Result<(), VaultError> {
        if step.is_none() {
            return Ok(());
        }
        let computer = self.device.computer.clone();
        let seen = self.unseen_tries(&computer)?;
        let (accepted, renewed, lost) = (self.accepted, self.renewed, self.local.were_lost());
        self.commit(at, Extra { settle: true, ..Extra::default() }, |tables| {
            let mut changes = vault::sign_in(tables, user, at, computer.clone(), step, seen.clone())?;
            if let Some(OlderCopy { seen_entries, seen_at, .. }) = accepted {
                let computer = computer.clone();
                let seen_entry = seen_entries;
                changes.push(Change::OlderCopyAccepted(OlderCopyAccepted {
                    user,
                    computer,
                    seen_entry,
                    seen_at,
                }));
            }
            if renewed {
                changes.push(vault::verification_failed(FoundWrong::Tables));
            }
            if lost {
                changes.push(vault::verification_failed(FoundWrong::Notes));
            }
            Ok((changes, ()))
        })?;
        self.local.noted_lost();
        self.accepted = None;
        self.renewed = false;
        Ok(())
    }

    /// What this computer saw of wrong tries and the journal doesn't know yet.
    fn unseen_tries(&self, computer: &Computer) -> Result<Vec<Seen>, VaultError> {
        let tables = self.tables();
        let mut unseen = Vec::new();
        for sign_in in tables.sign_ins()? {
            let user = sign_in.user;
            let Some(local::Seen { tries, last_at, locked_until, .. }) = self.local.seen(&self.device, user)
            else {
                continue;
            };
            let known = tables.tries(user, &computer.id)?;
            let same =
                known.is_some_and(|k| (k.tries, k.last_at, k.locked_until) == (tries, last_at, locked_until));
            if !same {
                unseen.push(Seen { user, computer: computer.clone(), tries, last_at, locked_until });
            }
        }
        Ok(unseen)
    }
}

/// The password slots that a username finds, in every keys file at hand: a crash may have left two that differ.
struct Slots {
    /// Which file each is from.
    slots: Vec<(usize, Slot)>,
    /// Whose they are.
    user: Option<UserId>,
}

impl Slots {
    /// Those of whoever is called so, or else of the only one whose name differs by the dot of a capital `İ` alone.
    fn of(files: &[KeysFile], vault: &keys::VaultId, username: &str) -> Self {
        let mut spelt = names::username_spellings(username).into_iter();
        let exactly = spelt.next().unwrap_or_default();
        let exactly = Self::tagged(files, &user_tag(vault, &exactly));
        if !exactly.slots.is_empty() {
            return exactly;
        }
        let alike = spelt.map(|spelling| Self::tagged(files, &user_tag(vault, &spelling)));
        let mut alike: Vec<Self> = alike.filter(|found| !found.slots.is_empty()).collect();
        alike.pop().filter(|_| alike.is_empty()).unwrap_or(exactly)
    }

    fn tagged(files: &[KeysFile], tag: &UserTag) -> Self {
        let mut slots: Vec<(usize, Slot)> = Vec::new();
        let mut user = None;
        for (at, file) in files.iter().enumerate() {
            for slot in file.payload().slots_of(tag) {
                let listed = file.payload().identity(&slot.identity).and_then(|listed| listed.user);
                user = user.or(listed.map(UserId));
                if slots.iter().all(|(_, known)| known != slot) {
                    slots.push((at, slot.clone()));
                }
            }
        }
        Self { slots, user }
    }

    /// Tries a password on each. With no slot the same work is done for nothing.
    fn open(
        &self,
        vault: &keys::VaultId,
        password: &Password,
        secret: &VaultSecret,
        device: &Device,
    ) -> Result<Option<(usize, Found)>, VaultError> {
        if self.slots.is_empty() {
            keys::spend(password, device.kdf)?;
        }
        for (at, slot) in &self.slots {
            // Parameters come from a file: a hostile one must not cost all memory.
            slot.kdf.params().check_fits(device.ram_kib)?;
            match slot.open(vault, password, secret) {
                Ok(seed) => return Ok(Some((*at, (slot.identity, seed)))),
                Err(SlotError::WrongPassword) => {}
                Err(e) => return Err(e.into()),
            }
        }
        Ok(None)
    }
}
