//! Taking heads apart into the words they are made of: `Line manager's e-mail`, `Mitarbeitername`, `退職日`.

use std::collections::HashMap;

use super::{Part, squeezed};

/// The words that heads are made of.
#[derive(Default)]
pub(crate) struct Parts {
    words: HashMap<String, Part>,
    /// Characters of the longest.
    longest: usize,
}

/// Letters that compounds have between their words: `Austritt|s|datum`.
const BETWEEN: [&str; 5] = ["s", "n", "en", "es", "er"];
/// How many words of a head may be one: `two factor`, `sign in`, `date of birth`.
const SEVERAL: usize = 4;

impl Parts {
    pub(super) fn add(&mut self, word: &str, part: Part) {
        self.longest = self.longest.max(word.chars().count());
        self.words.entry(word.to_owned()).or_insert(part);
    }

    /// The words of a head in their order; nothing for each that nobody knows.
    pub(super) fn of(&self, head: &str) -> Vec<Option<Part>> {
        let words = words(head);
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let most = SEVERAL.min(words.len() - at);
            let several = (1..=most)
                .rev()
                .find_map(|count| self.words.get(&words[at..at + count].concat()).map(|part| (count, *part)));
            if let Some((count, part)) = several {
                found.push(Some(part));
                at += count;
                continue;
            }
            match self.compound(&words[at]) {
                Some(parts) => found.extend(parts.into_iter().map(Some)),
                None => found.push(None),
            }
            at += 1;
        }
        found
    }

    /// A word that is made of known ones from end to end.
    fn compound(&self, word: &str) -> Option<Vec<Part>> {
        let letters: Vec<usize> = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
        let count = letters.len() - 1;
        // For each place, the parts that lead there with the fewest words.
        let mut to: Vec<Option<Vec<Part>>> = vec![None; count + 1];
        to[0] = Some(Vec::new());
        for from in 0..count {
            let Some(before) = to[from].clone() else { continue };
            let rest = &word[letters[from]..];
            let link =
                BETWEEN.iter().filter(|link| from > 0 && rest.starts_with(**link)).map(|link| link.len());
            for skipped in std::iter::once(0).chain(link) {
                let start = from + skipped;
                for end in start + 1..=count.min(start + self.longest) {
                    let piece = &word[letters[start]..letters[end]];
                    // Two Latin letters are in too many words by chance.
                    if piece.is_ascii() && piece.len() < 3 {
                        continue;
                    }
                    let Some(part) = self.words.get(piece) else { continue };
                    if to[end].as_ref().is_none_or(|other| other.len() > before.len() + 1) {
                        let mut parts = before.clone();
                        parts.push(*part);
                        to[end] = Some(parts);
                    }
                }
            }
        }
        to.pop().flatten().filter(|parts| !parts.is_empty())
    }
}

/// The words of a head, squeezed: apart at blanks, signs and capitals (`userPrincipalName`), without the `'s` of English.
fn words(head: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut lower = false;
    let mut symbols = crate::fold::beginning(head).chars().peekable();
    while let Some(symbol) = symbols.next() {
        if matches!(symbol, '\'' | '’') {
            symbols.next_if(|next| matches!(next, 's' | 'S'));
            continue;
        }
        if !symbol.is_alphanumeric() || (lower && symbol.is_uppercase()) {
            words.push(String::new());
        }
        lower = symbol.is_lowercase();
        if let (true, Some(word)) = (symbol.is_alphanumeric(), words.last_mut()) {
            word.push(symbol);
        }
    }
    words.iter().map(|word| squeezed(word)).filter(|word| !word.is_empty()).collect()
}
