//! Usernames that differ by the dot of a Turkish capital `İ` alone are one username.
//!
//! [`crate::fold`] makes `i` and a dot above (U+0307) of `İ`, as Unicode's full case folding does, so `İpek` and `ipek` are
//! two texts under it. Keys files and tables are made with it and stay so. Where usernames are compared, the dot doesn't
//! count, as with a lower-casing that knows no language (RFC 8265 3.3 lower-cases; whoever types the small letter types no
//! dot).

use crate::fold;

/// What is left of `İ` in a folded text.
const DOTTED: &str = "i\u{307}";

/// How many letters `i` of a name are spelt both ways, the first ones: 2 to the power of this are the names to look up.
const MOST: usize = 8;

/// The form under which two usernames are one: folded, and without the dot that `İ` leaves.
#[must_use]
pub fn alike_username(username: &str) -> String {
    fold(username).replace(DOTTED, "i")
}

/// Every folded text that is this username: as it is spelt, then with no dot on any `i`, then the others.
#[must_use]
pub fn username_spellings(username: &str) -> Vec<String> {
    let spelt = fold(username);
    let plain = spelt.replace(DOTTED, "i");
    let parts: Vec<&str> = plain.splitn(MOST + 1, 'i').collect();
    let mut all = vec![spelt];
    for dots in 0..1_usize << (parts.len() - 1) {
        let mut text = String::with_capacity(plain.len() + 2 * MOST);
        for (at, part) in parts.iter().enumerate() {
            if at > 0 {
                text.push_str(if (dots >> (at - 1)) & 1 == 1 { DOTTED } else { "i" });
            }
            text.push_str(part);
        }
        if !all.contains(&text) {
            all.push(text);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dot_of_a_capital_i_tells_no_usernames_apart() {
        for (one, other) in
            [("İpek", "ipek"), ("IPEK", "İPEK"), ("deniz.İnan", "denİz.inan"), ("i\u{307}x", "ix")]
        {
            assert_eq!(alike_username(one), alike_username(other), "{one:?} and {other:?} are one");
            assert!(username_spellings(one).contains(&fold(other)), "{one:?} is spelt {other:?} too");
            assert!(username_spellings(other).contains(&fold(one)), "{other:?} is spelt {one:?} too");
        }
        for (one, other) in [("ıpek", "ipek"), ("ipek", "ipec"), ("i\u{300}x", "ix")] {
            assert_ne!(alike_username(one), alike_username(other), "{one:?} and {other:?} are two");
            assert!(!username_spellings(one).contains(&fold(other)));
        }
    }

    #[test]
    fn what_is_spelt_comes_first_and_the_rest_is_bounded() {
        assert_eq!(username_spellings("anna"), ["anna"], "most names have one spelling");
        assert_eq!(username_spellings("Ida"), ["ida", "i\u{307}da"]);
        assert_eq!(username_spellings("İda"), ["i\u{307}da", "ida"]);
        assert_eq!(username_spellings("İİ").len(), 4);
        assert_eq!(username_spellings(&"i".repeat(60)).len(), 1 << MOST);
        let many = "İ".repeat(60);
        let spellings = username_spellings(&many);
        assert_eq!(spellings.first(), Some(&fold(&many)));
        assert_eq!(spellings.len(), (1 << MOST) + 1, "as it is spelt, whatever the bound");
    }
}
