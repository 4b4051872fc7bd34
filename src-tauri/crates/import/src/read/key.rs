//! What two records are the same by.

use crate::fold::fold;

/// What to look for a person by, in this order. Each is nothing where it isn't given.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Key {
    /// [`email`] of the address.
    pub email: Option<String>,
    /// [`directory::username_key`] of the username.
    pub username: Option<String>,
    /// [`name`] of the name.
    pub name: Option<String>,
}

/// The form under which two e-mail addresses are the same: folded, a guest's address unwrapped.
#[must_use]
pub fn email(address: &str) -> String {
    let folded = fold(address);
    guest(&folded).unwrap_or(folded)
}

/// The form under which two names are the same: folded, `Chen, Mei-Ling` turned to `mei-ling chen`.
#[must_use]
pub fn name(name: &str) -> String {
    let folded = fold(name);
    match folded.split_once(", ") {
        Some((last, first)) if !first.contains(',') => format!("{first} {last}"),
        Some(_) | None => folded,
    }
}

/// The address in a guest's name at Microsoft: `sam_gmail.com#EXT#@tenant.onmicrosoft.com` is sam@gmail.com.
#[must_use]
pub fn guest(address: &str) -> Option<String> {
    let at = address.to_ascii_uppercase().find("#EXT#@")?;
    let (local, host) = address[..at].rsplit_once('_')?;
    (!local.is_empty() && !host.is_empty()).then(|| format!("{local}@{host}"))
}

pub(super) fn folded(text: &str, fold: impl FnOnce(&str) -> String) -> Option<String> {
    Some(fold(text)).filter(|folded| !folded.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_does_not_make_two_people() {
        assert_eq!(email(" Anna.Berger@Example.COM "), "anna.berger@example.com");
        assert_eq!(name("Chen,  Mei-Ling"), name("mei-ling CHEN"));
        assert_ne!(name("Zoë"), name("Zoe"), "close is not the same");
        assert_eq!(name("Berger, Anna, Dr."), "berger, anna, dr.", "which is the first name nobody knows");
    }

    #[test]
    fn a_guest_is_known_by_the_own_address() {
        assert_eq!(email("Sam_Gmail.com#EXT#@tenant.onmicrosoft.com"), "sam@gmail.com");
        assert_eq!(guest("a_b_example.org#ext#@t.onmicrosoft.com").as_deref(), Some("a_b@example.org"));
        assert_eq!(guest("sam@gmail.com"), None);
    }
}
