//! Passwords made at random.

use rand_core::CryptoRng;

/// Lower-case letters and digits that nobody mistakes for another: no `0 o`, `1 i l`.
const ALPHABET: &[u8; 31] = b"23456789abcdefghjkmnpqrstuvwxyz";

/// Characters in a group; groups are joined by dashes.
const GROUP: usize = 4;

/// Makes a password to keep: 5 groups of 4 characters, 99 bits.
pub fn make_password<R: CryptoRng + ?Sized>(rng: &mut R) -> String {
    groups(rng, 5)
}

/// Makes a temporary password to pass on: 4 groups of 4 characters, 79 bits.
pub fn make_temporary_password<R: CryptoRng + ?Sized>(rng: &mut R) -> String {
    groups(rng, 4)
}

fn groups<R: CryptoRng + ?Sized>(rng: &mut R, count: usize) -> String {
    let mut password = String::with_capacity(count * (GROUP + 1));
    for place in 0..count * GROUP {
        if place > 0 && place % GROUP == 0 {
            password.push('-');
        }
        password.push(symbol(rng));
    }
    password
}

/// One symbol, each as likely as any other: 5 random bits, drawn again when they are 31.
fn symbol<R: CryptoRng + ?Sized>(rng: &mut R) -> char {
    loop {
        if let Some(symbol) = ALPHABET.get((rng.next_u32() >> 27) as usize) {
            return char::from(*symbol);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::password_rules::{Names, judge};

    /// xorshift64*: good enough to see the alphabet's distribution, and the same on every run.
    struct Steps(u64);

    impl rand_core::TryRng for Steps {
        type Error = std::convert::Infallible;
        fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
            self.try_next_u64().map(|word| (word >> 32) as u32)
        }
        fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
            self.0 ^= self.0 >> 12;
            self.0 ^= self.0 << 25;
            self.0 ^= self.0 >> 27;
            Ok(self.0.wrapping_mul(0x2545_F491_4F6C_DD1D))
        }
        fn try_fill_bytes(&mut self, to: &mut [u8]) -> Result<(), Self::Error> {
            for byte in to {
                *byte = self.try_next_u32()? as u8;
            }
            Ok(())
        }
    }

    impl rand_core::TryCryptoRng for Steps {}

    #[test]
    fn a_made_password_has_five_groups_of_four_and_passes_the_rules() {
        let mut rng = Steps(1);
        for _ in 0..200 {
            let password = make_password(&mut rng);
            assert_eq!(password.split('-').map(str::len).collect::<Vec<_>>(), [4; 5], "{password}");
            let verdict = judge(&password, &crate::Settings::default(), &Names::default(), false);
            assert_eq!(verdict, Ok(()), "what we offer must be what we accept: {password}");
        }
    }

    #[test]
    fn a_temporary_password_has_four_groups_of_four() {
        let password = make_temporary_password(&mut Steps(7));
        assert_eq!(password.split('-').map(str::len).collect::<Vec<_>>(), [4; 4], "{password}");
    }

    #[test]
    fn every_symbol_is_about_as_likely_as_any_other() {
        let mut rng = Steps(3);
        let mut seen = std::collections::BTreeMap::<char, u32>::new();
        for _ in 0..31_000 {
            *seen.entry(symbol(&mut rng)).or_default() += 1;
        }
        assert_eq!(seen.len(), 31, "every symbol comes up");
        // 1,000 expected, standard deviation 31: six of them either way.
        assert!(seen.values().all(|count| (810..1190).contains(count)), "none is favoured: {seen:?}");
    }
}
