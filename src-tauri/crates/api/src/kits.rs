//! Recovery kits: making, printing, typing back, checking.

use directory::{Kit, KitNumber, KitState, Names, Permission, Refusal, Register, UserId, kits};
use report::{KitPage, Replaced};
use vault::KitFound;
use words::{Message, said};

use crate::call_error::{Outcome, count};
use crate::codes::{data_address, groups};
use crate::reading::Reading;
use crate::signing_in::PendingKit;
use crate::view::{KitCheck, KitView, MadeKit, OwnerKits, RecoveryPage, Written};
use crate::{Api, ApiError, when};

impl Api {
    /// Every owner and their kits.
    ///
    /// # Errors
    /// Refused without the right to look after kits.
    pub fn recovery(&mut self) -> Result<RecoveryPage, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ManageKits)?;
            Ok(RecoveryPage {
                owners: reading.owners_and_kits()?,
                fingerprint: reading.vault.fingerprint()?,
                check_days: reading.settings.kit_check_days,
            })
        })
    }

    /// Makes a kit. Its code is shown this once, and kept until it was typed back or [`Api::done_with_kit`].
    ///
    /// # Errors
    /// Refused without the right to make kits, for anybody but an owner who can sign in, and where the place is not
    /// right.
    pub fn make_kit(&mut self, owner: UserId, place: &str) -> Result<MadeKit, ApiError> {
        self.change(|open, ports, at| {
            let made = open.session.make_kit(at, owner, place)?;
            let reading = Reading::of(open, ports, at)?;
            let owner = reading.user(owner);
            let old = made.replaces.map(|old| reading.kit(old)).transpose()?.flatten();
            let view = MadeKit {
                number: made.number,
                owner: owner.clone(),
                replaces: made.replaces,
                code: groups(&made.code),
                vault_secret: groups(&open.session.vault_secret()),
                qr: data_address(&report::qr_svg(&made.code)?),
                by_hand: count(report::GROUPS_BY_HAND as u64),
                fingerprint: open.session.read().fingerprint()?,
                file_name: file_name(made.number, &owner),
            };
            let zone = ports.clock.zone();
            let made_on = |kit: Kit| when::day(when::day_of(&zone, kit.made_at));
            let replaces = old.map(|kit| Replaced { number: kit.number.0, made_on: made_on(kit) });
            open.kit =
                Some(PendingKit { number: made.number, owner, replaces, made_at: at, code: made.code });
            Ok(view)
        })
    }

    /// Writes the page of the kit just made as a PDF. `last_groups_by_hand` leaves the last [`MadeKit::by_hand`] groups of
    /// the code off, and the QR code: printers and their queues keep copies.
    ///
    /// # Errors
    /// [`Refusal::NoSuchKit`] when no kit was just made; [`ApiError::File`].
    ///
    /// # Security
    /// The file holds the code and is readable for this user of the computer alone. The journal doesn't note it.
    pub fn save_kit(&mut self, path: &str, last_groups_by_hand: bool) -> Result<Written, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ManageKits)?;
            let kit = reading.open.kit.as_ref().ok_or(Refusal::NoSuchKit)?;
            let replaces = kit.replaces.as_ref();
            let page = KitPage {
                business: reading.business()?,
                owner_name: kit.owner.clone(),
                kit_number: kit.number.0,
                replaces: replaces.map(|old| Replaced { number: old.number, made_on: old.made_on.clone() }),
                made_on: when::day(when::day_of(&reading.zone, kit.made_at)),
                code_groups: kit.code.clone(),
                vault_secret_groups: Some(reading.session.vault_secret()),
                fingerprint: reading.vault.fingerprint()?,
                vault_place: vault_place(reading),
                backup_places: Vec::new(),
                app_version: said::report_program(&reading.ports.version).to_string(),
                last_groups_by_hand,
            };
            let pdf = report::kit(&page, &*reading.ports.fonts)?;
            let written = reading.ports.write_new(path, &pdf)?;
            let note = if last_groups_by_hand { said::kit_less_traces() } else { said::kit_traces() };
            Ok(Written { note: Some(note.to_string()), ..written })
        })
    }

    /// Checks the code of the kit just made, typed back: only then does it take the place of the one before.
    ///
    /// # Errors
    /// [`ApiError::Code`]; [`Refusal::NoSuchKit`] when no kit was just made.
    pub fn confirm_kit(&mut self, code: &str) -> Result<KitCheck, ApiError> {
        self.change(|open, ports, at| {
            open.session.actor(at)?.needs(Permission::ManageKits)?;
            let pending = open.kit.as_ref().ok_or(Refusal::NoSuchKit)?.number;
            let found = open.session.check_kit(at, code)?;
            if matches!(found, KitFound::Good { number, .. } if number == pending) {
                open.kit = None;
            }
            check_view(&Reading::of(open, ports, at)?, found)
        })
    }

    /// Checks a kit's code without using it up.
    ///
    /// # Errors
    /// [`ApiError::Code`]; refused without the right to look after kits.
    pub fn check_kit(&mut self, code: &str) -> Result<KitCheck, ApiError> {
        self.change(|open, ports, at| {
            let found = open.session.check_kit(at, code)?;
            check_view(&Reading::of(open, ports, at)?, found)
        })
    }

    /// Notes where a kit is kept, for owners alone.
    ///
    /// # Errors
    /// Refused without the right to make kits, for no such kit, and where the place is not right.
    pub fn place_kit(&mut self, number: KitNumber, place: &str) -> Result<(), ApiError> {
        self.change(|open, _, at| Ok(open.session.change(at, |_| kits::place(number, place))?))
    }

    /// Forgets the code of the kit just made. A kit whose code was not typed back stays unconfirmed.
    ///
    /// # Errors
    /// None but that nobody is signed in.
    pub fn done_with_kit(&mut self) -> Result<(), ApiError> {
        self.on_open(|open, _, _| {
            open.kit = None;
            Ok(())
        })
    }
}

impl Reading<'_> {
    fn kit(&self, number: KitNumber) -> Outcome<Option<Kit>> {
        Ok(self.vault.kits()?.into_iter().find(|kit| kit.number == number))
    }

    fn owners_and_kits(&self) -> Outcome<Vec<OwnerKits>> {
        let active: Vec<UserId> =
            self.session.register().owners(self.at)?.iter().map(|owner| owner.user).collect();
        let mut owners: Vec<OwnerKits> = active.iter().map(|user| self.owner(*user, true)).collect();
        for kit in self.vault.kits()?.into_iter().rev() {
            let view = self.kit_view(&kit)?;
            match owners.iter_mut().find(|owner| owner.user == kit.owner) {
                Some(owner) => owner.kits.push(view),
                None => owners.push(OwnerKits { kits: vec![view], ..self.owner(kit.owner, false) }),
            }
        }
        Ok(owners)
    }

    fn owner(&self, user: UserId, active: bool) -> OwnerKits {
        OwnerKits { user, name: self.user(user), active, kits: Vec::new() }
    }

    fn kit_view(&self, kit: &Kit) -> Outcome<KitView> {
        let days = i64::from(self.settings.kit_check_days);
        let check_due = match kit.state {
            // Made and never typed back: at once.
            KitState::Unconfirmed => Some(kit.made_at),
            KitState::Good => Some(kit.checked_at.unwrap_or(kit.made_at).plus(days * directory::time::DAY)),
            KitState::Replaced { .. } | KitState::Used { .. } | KitState::Retired { .. } => None,
        };
        Ok(KitView {
            number: kit.number,
            made_at: kit.made_at,
            made_by: self.user(kit.made_by),
            state: kit.state.clone(),
            checked_at: kit.checked_at,
            check_due,
            place: self.session.kit_place(kit.number)?.unwrap_or_default(),
        })
    }
}

fn check_view(reading: &Reading<'_>, found: KitFound) -> Outcome<KitCheck> {
    Ok(match found {
        KitFound::Good { number, confirmed } => {
            let owner = reading.kit(number)?.map(|kit| reading.user(kit.owner)).unwrap_or_default();
            KitCheck::Good { number, owner, confirmed }
        }
        KitFound::Dead { number, state: KitState::Replaced { at } } => KitCheck::Replaced { number, at },
        KitFound::Dead { number, state: KitState::Used { at } } => KitCheck::Used { number, at },
        KitFound::Dead { number, state: KitState::Retired { at } } => {
            return Err(Refusal::KitRetired { number, at }.into());
        }
        KitFound::Dead { state: KitState::Unconfirmed | KitState::Good, .. } | KitFound::Unknown => {
            KitCheck::Unknown
        }
    })
}

/// Where the vault lies, for somebody who doesn't know this computer.
fn vault_place(reading: &Reading<'_>) -> String {
    let computer = (&reading.session.device().computer.name).into();
    let folder = reading.session.folder().path().display().to_string().into();
    Message::from(said::KitVaultPlace { computer, folder }).to_string()
}

/// What a kit's file is called, with the owner's name as far as it can be part of that.
fn file_name(number: KitNumber, owner: &str) -> String {
    let fits = |c: char| if c.is_control() || r#"\/:*?"<>|"#.contains(c) { '-' } else { c };
    let owner = owner.chars().map(fits).collect::<String>().into();
    Message::from(said::KitFileName { number: number.0.to_string().into(), owner }).to_string()
}
