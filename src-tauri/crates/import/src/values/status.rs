//! Whether somebody or their access is in use.

use super::vocabulary::{Vocabulary, vocabulary};
use super::words::folded_yes_no;
use crate::fold::bare;

/// Whether somebody or their access is in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Status {
    /// Nothing is said.
    #[default]
    Unknown,
    /// In use.
    Active,
    /// Not begun: invited, or starting later.
    Pending,
    /// Stopped for a while.
    Suspended,
    /// Out of use.
    Deactivated,
    /// Taken away; what is left is a trace.
    Deleted,
}

/// Some services name a role or a sort of guest instead of "active".
static ACTIVE: Vocabulary = vocabulary!(
    "active, activated, enabled, accepted, confirmed, bestatigt, angenommen, confirme, accepte, confirmado, aceptado,
    bevestigd, confermato, accettato, approved, current, employed, in use, provisioned, licensed,
    managed, joined, valid, retain, member, owner, admin, primary owner, guest, multi-channel guest,
    single-channel guest, aktiv, aktiviert, actif, activo, activa, actief, attivo, attiva"
);
static PENDING: Vocabulary = vocabulary!(
    "invited, invite, pending, pending invite, invite sent, invitation sent, pendingacceptance, pending acceptance,
    staged, scheduled, starting, awaiting, not activated, eingeladen, ausstehend, geplant, en attente,
    invitado, pendiente, uitgenodigd, in behandeling, invitato, in attesa"
);
static SUSPENDED: Vocabulary = vocabulary!(
    "suspended, paused, on leave, locked, locked out, locked_out, password_expired, recovery, frozen,
    gesperrt, pausiert, suspendu, suspendido, geschorst, sospeso"
);
static DEACTIVATED: Vocabulary = vocabulary!(
    "deactivated, deactivated - no access, widerrufen, revoque, revocado, ingetrokken, revocato, inactive, not active, disabled, deprovisioned, archived, revoked, left,
    terminated, former, leaver, expired, declined, blocked, inaktiv, deaktiviert, ausgeschieden, inactif,
    desactive, inactivo, desactivado, inactief, gedeactiveerd, inattivo, disattivato, cessato"
);
static DELETED: Vocabulary =
    vocabulary!("deleted, removed, geloscht, entfernt, supprime, eliminado, verwijderd, eliminato");

/// The state that a cell of a status column names.
#[must_use]
pub fn status(text: &str) -> Status {
    let bare = bare(text);
    if ACTIVE.has(&bare) {
        Status::Active
    } else if PENDING.has(&bare) {
        Status::Pending
    } else if SUSPENDED.has(&bare) {
        Status::Suspended
    } else if DEACTIVATED.has(&bare) {
        Status::Deactivated
    } else if DELETED.has(&bare) {
        Status::Deleted
    } else {
        match folded_yes_no(&bare) {
            Some(true) => Status::Active,
            Some(false) => Status::Deactivated,
            None => Status::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_are_told_apart() {
        for (text, says) in [
            ("ACTIVE", Status::Active),
            ("Confirmed", Status::Active),
            ("Primary Owner", Status::Active),
            ("Invited", Status::Pending),
            ("scheduled", Status::Pending),
            ("Suspended", Status::Suspended),
            ("Inactive", Status::Deactivated),
            ("Deactivated - No Access", Status::Deactivated),
            ("DEPROVISIONED", Status::Deactivated),
            ("Deleted", Status::Deleted),
            ("True", Status::Active),
            ("no", Status::Deactivated),
            ("Berlin", Status::Unknown),
        ] {
            assert_eq!(status(text), says, "{text}");
        }
    }
}
