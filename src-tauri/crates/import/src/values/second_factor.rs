//! Whether a login has a second factor.

use directory::SecondFactor;

use super::vocabulary::{Vocabulary, vocabulary};
use super::words::folded_yes_no;
use crate::fold::bare;

static ON: Vocabulary = vocabulary!(
    "enrolled, registered, configured, set up, active, activated, totp, sms, phone, app, authenticator,
    authenticator app, security key, passkey, fido, fido2, u2f, webauthn, yubikey, hardware key, eingerichtet, aktiv"
);
static OFF: Vocabulary = vocabulary!(
    "none, not enrolled, not registered, not configured, not set up, not active, inactive, deactivated, not enabled,
    keiner, nicht eingerichtet"
);

/// What a cell says of a second factor. That one is required is not that there is one.
#[must_use]
pub fn second_factor(text: &str) -> SecondFactor {
    let bare = bare(text);
    if ON.has(&bare) {
        return SecondFactor::On;
    }
    if OFF.has(&bare) {
        return SecondFactor::Off;
    }
    match folded_yes_no(&bare) {
        Some(true) => SecondFactor::On,
        Some(false) => SecondFactor::Off,
        None => SecondFactor::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_second_factor_is_never_made_of_an_unknown_one() {
        for (text, says) in [
            ("true", SecondFactor::On),
            ("Enabled", SecondFactor::On),
            ("TOTP", SecondFactor::On),
            ("false", SecondFactor::Off),
            ("Not enrolled", SecondFactor::Off),
            ("none", SecondFactor::Off),
            ("", SecondFactor::Unknown),
            ("N/A", SecondFactor::Unknown),
            ("not_supported", SecondFactor::Unknown),
            ("Required", SecondFactor::Unknown),
            ("Not required", SecondFactor::Unknown),
        ] {
            assert_eq!(second_factor(text), says, "{text:?}");
        }
    }
}
