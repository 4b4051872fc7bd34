//! The rules a business sets for itself.

use serde::{Deserialize, Serialize};

use crate::fields::{Limit, fields};
use crate::time::{DAY, HOUR, MINUTE};

/// Rules for signing in, and who may add users.
///
/// Stored in the journal with every field; a field added later takes `serde(default)`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Shortest password, in characters.
    pub password_length: u8,
    /// How old a password may get, in days; nothing for no limit.
    pub password_days: Option<u16>,
    /// How many earlier passwords may not come back.
    pub passwords_remembered: u8,
    /// Wrong sign-ins before a lock.
    pub lock_after: u8,
    /// Minutes a lock lasts. Thirty is the most, so that a wrong clock can't lock for longer.
    pub lock_minutes: u8,
    /// Minutes without activity before signing out.
    pub idle_minutes: u16,
    /// Hours after signing in before signing out, however busy somebody is.
    pub session_hours: u8,
    /// Hours a temporary password may wait for its user.
    pub temporary_hours: u8,
    /// Days a sign-in may lie unused before it expires; nothing for no limit.
    pub expire_days: Option<u16>,
    /// Whether administrators may add and remove users who aren't owners.
    pub administrators_manage_users: bool,
    /// Days between checks of a recovery kit.
    pub kit_check_days: u16,
    /// Years after which a former person may be forgotten by one owner alone; nothing: never.
    pub forget_years: Option<u8>,
}

fields! {
    Settings {
        password_length: PasswordLength Limit::Range(12, 64),
        password_days: PasswordDays Limit::RangeOrNoLimit(30, 730),
        passwords_remembered: PasswordsRemembered Limit::Range(0, 24),
        lock_after: LockAfter Limit::Range(3, 10),
        lock_minutes: LockMinutes Limit::Range(1, 30),
        idle_minutes: IdleMinutes Limit::Range(5, 480),
        session_hours: SessionHours Limit::Range(1, 24),
        temporary_hours: TemporaryHours Limit::Range(1, 168),
        expire_days: ExpireDays Limit::OneOfOrNoLimit(&[30, 60, 90]),
        administrators_manage_users: AdministratorsManageUsers Limit::YesOrNo,
        kit_check_days: KitCheckDays Limit::Range(7, 365),
        forget_years: ForgetYears Limit::RangeOrNoLimit(1, 30),
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            // NIST SP 800-63B-4: 15 where the password is the only factor, 8 with a second. The vault secret
            // in the OS keyring is the second one here; 12 leaves a margin.
            password_length: 12,
            password_days: None,
            passwords_remembered: 5,
            // Commerce7: 5 tries, 30 minutes, 4 hours.
            lock_after: 5,
            lock_minutes: 30,
            idle_minutes: 240,
            // A working day with some to spare; NIST SP 800-63B-4 asks for at most 24 hours at AAL2.
            session_hours: 12,
            // Long enough for a weekend; OWASP ASVS 5.0, 6.4.1, asks for a short life.
            temporary_hours: 72,
            expire_days: Some(90),
            administrators_manage_users: false,
            // Microsoft Entra's guidance for break-glass accounts: at least every 90 days.
            kit_check_days: 90,
            // How long records of former staff are kept is law, and differs: the business says so.
            forget_years: None,
        }
    }
}

impl Settings {
    /// How long a lock lasts, in milliseconds.
    #[must_use]
    pub fn lock_millis(&self) -> i64 {
        i64::from(self.lock_minutes) * MINUTE
    }

    /// How long a session lasts at most, in milliseconds.
    #[must_use]
    pub fn session_millis(&self) -> i64 {
        i64::from(self.session_hours) * HOUR
    }

    /// How long a temporary password may wait, in milliseconds.
    #[must_use]
    pub fn temporary_millis(&self) -> i64 {
        i64::from(self.temporary_hours) * HOUR
    }

    /// Whether somebody who shouldn't get in has it easier under these rules than under those `before`, in any of them.
    #[must_use]
    pub fn are_looser_than(&self, before: &Self) -> bool {
        // No limit is the longest.
        let longer = |before: Option<u16>, after: Option<u16>| {
            before.is_some_and(|before| after.is_none_or(|after| after > before))
        };
        let Self {
            password_length,
            password_days,
            passwords_remembered,
            lock_after,
            lock_minutes,
            idle_minutes,
            session_hours,
            temporary_hours,
            expire_days,
            administrators_manage_users,
            kit_check_days,
            // Nobody gets in more easily by it.
            forget_years: _,
        } = *self;
        password_length < before.password_length
            || longer(before.password_days, password_days)
            || passwords_remembered < before.passwords_remembered
            || lock_after > before.lock_after
            || lock_minutes < before.lock_minutes
            || idle_minutes > before.idle_minutes
            || session_hours > before.session_hours
            || temporary_hours > before.temporary_hours
            || longer(before.expire_days, expire_days)
            || administrators_manage_users && !before.administrators_manage_users
            || kit_check_days > before.kit_check_days
    }

    /// How long what was written about a former person stays at least, in milliseconds; nothing: for ever.
    #[must_use]
    pub fn forget_millis(&self) -> Option<i64> {
        self.forget_years.map(|years| i64::from(years) * 366 * DAY)
    }

    /// How long a sign-in may lie unused, in milliseconds.
    #[must_use]
    pub fn expire_millis(&self) -> Option<i64> {
        self.expire_days.map(|days| i64::from(days) * DAY)
    }
}
