//! Facts of people and programs, their sign-ins and kits.

use directory::{KitState, Names, Read, Register, Role, SignIn, Stage, User, UserId, has_expired};
use review::{EndingUser, KitFact, LockedOwner, LostOwner, Machine, Owner, Responsible, SignInFact};

use super::FEW;
use crate::reading::Reading;

impl Reading<'_> {
    pub(super) fn owner_facts(&self) -> Read<Vec<Owner>> {
        let owners = self.session.register().owners(self.at)?;
        let fact = |owner: &directory::OwnerStanding| Owner {
            user: owner.user,
            name: self.user(owner.user),
            can_sign_in: owner.can_sign_in,
        };
        Ok(owners.iter().map(fact).collect())
    }

    pub(super) fn kit_facts(&self) -> Read<Vec<KitFact>> {
        let kits = self.vault.kits()?;
        // A kit that waits to be typed back in place of a good one is not yet what its owner relies on.
        let newer = |owner: UserId| kits.iter().rfind(move |kit| kit.owner == owner && kit.state.opens());
        let shown = kits.iter().filter(|kit| {
            kit.state.opens()
                && (kit.checked_at.is_some()
                    || newer(kit.owner).is_some_and(|last| last.number == kit.number))
        });
        let fact = |kit: &directory::Kit| KitFact {
            number: kit.number,
            owner: kit.owner,
            owner_name: self.user(kit.owner),
            made_on: self.day(kit.made_at),
            confirmed: kit.checked_at.is_some(),
            checked_on: kit.checked_at.map(|at| self.day(at)),
        };
        Ok(shown.map(fact).collect())
    }

    pub(super) fn owners_lost(&self) -> Read<Vec<LostOwner>> {
        let register = self.session.register();
        let mut found = Vec::new();
        for kit in self.vault.kits()?.iter().rev() {
            let KitState::Used { at, .. } = kit.state else { continue };
            let Some(user) = register.user(kit.owner)?.filter(User::is_active) else { continue };
            // Whoever used their own kit chose another password with it.
            let back = register
                .sign_in(user.id)?
                .is_none_or(|own| own.password_at >= at || own.last_used.is_some_and(|last| last > at));
            let told = found.iter().any(|lost: &LostOwner| lost.user == user.id);
            // The run says it.
            if back || told || self.is_leaving(&user)? {
                continue;
            }
            let (name, used_on) = (user.details.name, self.day(at));
            found.push(LostOwner { user: user.id, name, kit: kit.number, used_on });
        }
        Ok(found)
    }

    pub(super) fn ending_users(&self) -> Read<Vec<EndingUser>> {
        let register = self.session.register();
        let mut found = Vec::new();
        for user in self.vault.past_their_end(self.today(), FEW)? {
            // The run says it.
            if self.is_leaving(&user)? {
                continue;
            }
            let User { id, details, .. } = user;
            let Some(stops) = details.stops else { continue };
            let signs_in = register.sign_in(id)?.is_some();
            found.push(EndingUser { user: id, name: details.name, stops, signs_in });
        }
        Ok(found)
    }

    pub(super) fn machine_facts(&self) -> Read<Vec<Machine>> {
        let register = self.session.register();
        let mut found = Vec::new();
        for User { id, kind, details, .. } in self.vault.neglected_machines(self.today(), FEW)? {
            let responsible = match details.responsible.map(|user| register.user(user)).transpose()?.flatten()
            {
                None => Responsible::Nobody,
                Some(user) if user.is_active() => Responsible::There(user.details.name),
                Some(user) => Responsible::Gone(user.details.name),
            };
            found.push(Machine {
                user: id,
                name: details.name,
                kind,
                responsible,
                rotates_on: details.rotates_on,
            });
        }
        Ok(found)
    }

    pub(super) fn sign_in_fact(&self, sign_in: &SignIn) -> SignInFact {
        SignInFact {
            user: sign_in.user,
            name: self.user(sign_in.user),
            temporary: sign_in.stage == Stage::Temporary,
            password_on: self.day(sign_in.password_at),
            expires_on: directory::expires_at(sign_in, &self.settings).map(|at| self.day(at)),
            expired: has_expired(sign_in, &self.settings, self.at),
        }
    }

    pub(super) fn owners_locked(&self) -> Read<Vec<LockedOwner>> {
        let register = self.session.register();
        let mut found = Vec::new();
        for lock in self.locks()?.iter().filter(|lock| lock.holds(self.at)) {
            let owner = register.sign_in(lock.tries.user)?.is_some_and(|s| s.grant.role == Role::Owner);
            if owner {
                let computer = lock.tries.computer.name.clone();
                found.push(LockedOwner {
                    name: self.user(lock.tries.user),
                    computer,
                    tries: lock.tries.tries,
                });
            }
        }
        Ok(found)
    }
}
