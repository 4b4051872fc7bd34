//! What two records are the same by.

use crate::fold::{fold, visible};

/// What to look for a person by, in this order. Each is nothing where it isn't given.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Key {
    /// [`email`] of the address.
    pub email: Option<String>,
    /// [`login`] of the username.
    pub username: Option<String>,
    /// [`name`] of the name.
    pub name: Option<String>,
}

/// The form under which two e-mail addresses are the same: folded, a guest's address unwrapped.
#[must_use]
pub fn email(address: &str) -> String {
    let folded = fold(&visible(address));
    guest(&folded).unwrap_or(folded)
}

/// The form under which two names are the same: folded, `Chen, Mei-Ling` turned to `mei-ling chen`, with plain
/// apostrophes and hyphens (`O’Brien`, `Jean‑Luc`) and without marks that nobody sees.
#[must_use]
pub fn name(name: &str) -> String {
    let plain = |symbol: char| match symbol {
        '\u{2018}' | '\u{2019}' | '\u{02bc}' | '\u{00b4}' | '\u{0060}' | '\u{ff07}' => '\'',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}' => '-',
        other => other,
    };
    let folded = undotted(fold(&visible(name).chars().map(plain).collect::<String>()));
    match folded.split_once(", ") {
        Some((last, first)) if !first.contains(',') => format!("{first} {last}"),
        Some(_) | None => folded,
    }
}

/// The form under which two logins or usernames are the same: folded, the dot of a capital `İ` off, no unseen marks.
#[must_use]
pub fn login(login: &str) -> String {
    undotted(directory::username_key(&visible(login)))
}

/// A folded text without the dot that a capital `İ` leaves on its small letter.
fn undotted(folded: String) -> String {
    if folded.contains("i\u{307}") { folded.replace("i\u{307}", "i") } else { folded }
}

/// Whether two names can be one person's: the same, or one is the other without a part of it, or with initials.
#[must_use]
pub fn alike(one: &str, other: &str) -> bool {
    let (one, other) = (name(one), name(other));
    let words = |text: &str| -> Vec<String> {
        text.split(|symbol: char| !symbol.is_alphanumeric() && symbol != '\'')
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let (one, other) = (words(&one), words(&other));
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let is_initial = |word: &str, of: &str| word.chars().count() == 1 && of.starts_with(word);
    let has =
        |word: &String| long.iter().any(|of| of == word || is_initial(word, of) || is_initial(of, word));
    // An initial alone is anybody's.
    short.iter().all(has) && (short.is_empty() || short.iter().any(|word| long.contains(word)))
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
