//! Several things in one sentence.

use crate::{Message, said};

/// "Ann", "Ann and Bo", "Ann, Bo and Cy"; nothing for nobody.
#[must_use]
pub fn list_and(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => {
            let (before, last) = (first.join(", ").into(), last.into());
            Message::from(said::ListAnd { before, last }).into()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_of_several_is_joined_by_and() {
        let listed = |parts: &[&str]| list_and(&parts.iter().copied().map(str::to_owned).collect::<Vec<_>>());
        assert_eq!(listed(&[]), "");
        assert_eq!(listed(&["Ann"]), "Ann");
        assert_eq!(listed(&["Ann", "Bo"]), "Ann and Bo");
        assert_eq!(listed(&["Ann", "Bo", "Cy"]), "Ann, Bo and Cy");
    }
}
