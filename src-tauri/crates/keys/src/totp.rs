//! Codes from a phone: RFC 6238 with SHA-1, 6 digits and steps of 30 s, the settings that every app knows.
//!
//! # Security
//! A gate at this program, no key: it does not protect a copy of the files.

use rand_core::CryptoRng;
use std::fmt;
use subtle::ConstantTimeEq;
use totp_rs::{Algorithm, Builder, Secret, Totp};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// Seconds of a step.
const STEP: u64 = 30;
/// Steps that a phone's clock may be off, either way.
const SKEW: u16 = 1;

/// What a phone and the vault share: 160 random bits, as RFC 4226 section 4 recommends.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct TotpSecret([u8; 20]);

/// What a code is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TotpCheck {
    /// Right. Keep the step as the user's last one, so that the code is never taken again.
    Accepted {
        /// The step it belongs to, counted since 1970.
        step: u64,
    },
    /// Right, but it or a later one was taken before.
    Replayed,
    /// Not the code of this minute.
    Wrong,
}

impl TotpSecret {
    /// Draws a fresh secret.
    pub fn make(rng: &mut impl CryptoRng) -> Self {
        let mut secret = Self([0; 20]);
        rng.fill_bytes(&mut secret.0);
        secret
    }

    /// Takes the bytes over. The caller wipes its own copy.
    pub const fn from_bytes(bytes: [u8; 20]) -> Self {
        Self(bytes)
    }

    /// The bytes themselves.
    ///
    /// # Security
    /// Each call says in a comment why the bytes are needed there.
    pub const fn expose(&self) -> &[u8; 20] {
        &self.0
    }

    /// The text to type where a phone cannot scan, in base 32.
    pub fn to_base32(&self) -> Zeroizing<String> {
        Zeroizing::new(self.secret().to_base32())
    }

    /// Checks a typed code at a time. `last_step` is the step of the code that was accepted last.
    pub fn check(&self, code: &str, unix_seconds: i64, last_step: Option<u64>) -> TotpCheck {
        // Before 1970 there are no steps, so no code is right.
        let Ok(time) = u64::try_from(unix_seconds) else { return TotpCheck::Wrong };
        let digits: Zeroizing<String> = Zeroizing::new(code.chars().filter(|c| !c.is_whitespace()).collect());
        match self.totp("", "user").check(&digits, time) {
            Some(step) if last_step.is_some_and(|last| step <= last) => TotpCheck::Replayed,
            Some(step) => TotpCheck::Accepted { step },
            None => TotpCheck::Wrong,
        }
    }

    /// The address that a phone scans. Colons in names, which the format keeps for itself, become spaces.
    pub fn otpauth_url(&self, business: &str, username: &str) -> Zeroizing<String> {
        let (issuer, account) = (plain(business, "Keyholder"), plain(username, "user"));
        Zeroizing::new(
            self.totp(&issuer, &account).to_url().expect("the account name is set and has no colon"),
        )
    }

    fn totp(&self, issuer: &str, account: &str) -> Totp {
        Builder::new()
            .with_algorithm(Algorithm::SHA1)
            .with_digits(6)
            .with_step_duration(STEP)
            .with_skew(SKEW)
            .with_secret(self.secret())
            .with_issuer(Some(issuer))
            .with_account_name(account)
            .build()
            .expect("6 digits, 160 bits and names without colons are what RFC 6238 asks")
    }

    fn secret(&self) -> Secret {
        Secret::new_stack(self.0)
    }
}

fn plain(name: &str, otherwise: &str) -> String {
    let name = name.replace([':', '\u{ff1a}'], " ");
    let name = name.trim();
    if name.is_empty() { otherwise.to_owned() } else { name.to_owned() }
}

impl fmt::Debug for TotpSecret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("TotpSecret(_)")
    }
}

impl PartialEq for TotpSecret {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl Eq for TotpSecret {}

#[cfg(test)]
mod tests;
