//! Whether a login has a second factor.

use directory::SecondFactor;

use super::phrase;
use crate::vocabulary::{self, Cell};

/// What a cell says of a second factor. That one is required is not that there is one.
#[must_use]
pub fn second_factor(text: &str) -> SecondFactor {
    let bare = phrase::plain(text);
    let says = vocabulary::cell(&bare);
    let any = |of: &[Cell]| says.iter().any(|cell| of.contains(cell));
    if any(&[Cell::FactorOff]) {
        SecondFactor::Off
    } else if any(&[Cell::FactorOn, Cell::Yes, Cell::Active]) {
        SecondFactor::On
    } else if any(&[Cell::No, Cell::Ended]) {
        SecondFactor::Off
    } else {
        SecondFactor::Unknown
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
