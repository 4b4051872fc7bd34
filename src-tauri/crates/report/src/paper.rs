//! The words of the papers: what a template prints beside what people wrote.

use std::collections::BTreeMap;

use serde::Serialize;
use words::{Message, said};

/// What stands in the place of a text of the vault until the catalogue's text is taken apart, so that nothing in it makes a
/// tag; and of a page's number until the page is set (`shared.typ`). They are of Unicode's private use.
pub(crate) const PLACE: &str = "\u{e000}";
const PAGES: &str = "\u{e001}";

/// Most characters that are named of those the fonts lack.
const NAMED_MOST: usize = 20;

/// The words of a template by the names it has for them.
pub(crate) type PaperWords = BTreeMap<&'static str, String>;

/// The words that a template asks for, and those that each does.
macro_rules! paper_words {
    ($($name:ident: $message:expr),+ $(,)?) => {{
        let own = [$((stringify!($name), words::Message::from($message).to_string())),+];
        own.into_iter().chain($crate::paper::shared()).collect::<$crate::paper::PaperWords>()
    }};
}
pub(crate) use paper_words;

/// What every template asks for.
pub(crate) fn shared() -> [(&'static str, String); 2] {
    let page = said::PaperPage { page: PLACE.into(), pages: PAGES.into() };
    // The typesetter wants the language alone, without its region.
    let tag = said::paper_language().to_string();
    let language = tag.split('-').next().unwrap_or_default().to_owned();
    [("language", language), ("page", Message::from(page).to_string())]
}

/// A template's data without what stands for something else: what its fonts must have.
pub(crate) fn printed(data: &str) -> String {
    data.replace([PLACE, PAGES].map(|place| place.chars().next().unwrap_or_default()), "")
}

/// A part of a text, which may be bold.
#[derive(Serialize)]
pub(crate) struct Piece {
    bold: bool,
    pub text: String,
}

/// A text's parts, with what somebody wrote in its place.
pub(crate) fn pieces(message: &Message, written: &str) -> Vec<Piece> {
    let text = message.to_string();
    let parts = text.split("<b>").enumerate().flat_map(|(at, part)| {
        let (bold, plain) = if at == 0 { ("", part) } else { part.split_once("</b>").unwrap_or((part, "")) };
        [(true, bold), (false, plain)]
    });
    parts
        .filter(|(_, text)| !text.is_empty())
        .map(|(bold, text)| Piece { bold, text: text.replace(PLACE, written) })
        .collect()
}

/// That boxes stand for characters which no font has.
pub(crate) fn lacks(missing: &[String]) -> Message {
    let named = missing.iter().take(NAMED_MOST).map(String::as_str).collect::<Vec<_>>();
    said::PaperLacks {
        count: missing.len().into(),
        more: (missing.len() > NAMED_MOST).into(),
        which: named.join(", ").into(),
    }
    .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_wrote_makes_nothing_bold() {
        let pieces = pieces(&said::paper_kit_about(PLACE), "</b>Lane<b>");
        let bold: Vec<&str> =
            pieces.iter().filter(|piece| piece.bold).map(|piece| piece.text.as_str()).collect();
        assert_eq!(bold.len(), 2, "{bold:?}");
        assert_eq!(bold[0], "</b>Lane<b>");
    }

    #[test]
    fn the_first_of_many_characters_are_named() {
        let all: Vec<String> = (0..30).map(|at| format!("U+{at}")).collect();
        let said = lacks(&all).to_string();
        assert!(said.starts_with("stand for 30 characters") && said.ends_with("U+19 and more"), "{said}");
        assert_eq!(
            lacks(&all[..1]).to_string(),
            "stand for 1 character that the fonts lack: U+0",
            "one is one"
        );
    }
}
