//! What people read stands in the catalogue: no source of these crates holds a text of its own.
//!
//! A text is a literal with two words in it. What programs read or logs keep is left out by where it stands: comments and
//! attributes (help of the command line, `#[error]`), tests, and messages of what must not happen. The few others that are
//! no texts for people are named below, each with its reason.

use std::path::{Path, PathBuf};
use std::{fs, io};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The crates, under `src-tauri`.
const CRATES: [&str; 12] = [
    "crates/api",
    "crates/cli",
    "crates/directory",
    "crates/import",
    "crates/journal",
    "crates/names",
    "crates/platform",
    "crates/report",
    "crates/review",
    "crates/services",
    "crates/vault",
    "src",
];

/// What holds texts for another reason, by the end of its path or its beginning.
const FILES: [(&str, &str); 9] = [
    ("crates/api/src/audit/earlier.rs", "words that stand in saved audits"),
    ("crates/import/src/values/days.rs", "what services write instead of a date"),
    ("crates/vault/src/disk/synced.rs", "names of folders"),
    ("crates/api/src/import/own_audit.rs", "names of columns, which every vocabulary of the import knows"),
    ("crates/import/src/entries.rs", "names of columns, which every vocabulary of the import knows"),
    ("crates/api/src/sample", "the sample office: what its people typed"),
    ("crates/report/src/sample.rs", "for tests"),
    ("crates/report/src/qr.rs", "a drawing"),
    ("src/ipc.rs", "TypeScript"),
];

/// Literals that are no texts for people.
const LITERALS: [(&str, &str); 14] = [
    ("<!doctype html", "begins a web page"),
    ("_rels/{name}.rels", "a name in a workbook"),
    ("JSON without fractions", "what must not happen"),
    ("header, signature, core", "columns of a table"),
    ("Undoes entry", "stands in the journal and is read again"),
    ("Took over with a recovery kit", "stands in the journal and is read again"),
    ("Former person {}", "stands in the journal and is read again"),
    ("Struck out {entry}", "stands in the journal and is read again"),
    ("may not", "typed, in every language"),
    ("a character isn't UTF-8", "what a parser says, within a sentence"),
    ("let be", "a state, for programs"),
    ("given up", "a state, for programs"),
    ("correct horse battery", "measures how long a password takes"),
    ("yyyy-mm-dd hh:mm", "a format of spreadsheets"),
];

/// Words of SQL, which nobody is told in capital letters.
const SQL: [&str; 15] = [
    "SELECT", "INSERT", "UPDATE", "DELETE", "CREATE", "DROP", "BEGIN", "PRAGMA", "FROM", "INDEXED", "AND",
    "EXISTS", "NULL", "AS", "IS",
];

/// Macros and calls whose text says what must not happen, to whoever wrote the program.
const FOR_US: [&str; 10] = [
    "assert",
    "assert_eq",
    "assert_ne",
    "custom",
    "debug_assert",
    "debug_assert_eq",
    "expect",
    "panic",
    "todo",
    "unreachable",
];

#[test]
fn no_source_holds_a_text_that_people_read() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut found = Vec::new();
    let mut used = Vec::new();
    for part in CRATES {
        let sources = root.join(part).join(if part == "src" { "" } else { "src" });
        for file in sources_in(&sources).unwrap() {
            let name = file.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
            let source = fs::read_to_string(&file).unwrap();
            let tokens: TokenStream = source.parse().unwrap_or_else(|e| panic!("{name}: {e}"));
            let mut texts = Vec::new();
            look(tokens, &mut texts);
            let excused = FILES.iter().find(|(excused, _)| name.contains(excused));
            used.extend(excused.filter(|_| !texts.is_empty()).map(|(excused, _)| *excused));
            for text in texts.into_iter().filter(|_| excused.is_none()) {
                match LITERALS.iter().find(|(literal, _)| text.contains(literal)) {
                    Some((literal, _)) => used.push(literal),
                    None => found.push(format!("{name}: {text}")),
                }
            }
        }
    }
    assert!(
        found.is_empty(),
        "these belong into src-tauri/words, or among the exceptions of this test:\n{}",
        found.join("\n")
    );
    for (excused, _) in FILES.iter().chain(&LITERALS) {
        assert!(used.contains(excused), "{excused} is no exception any more: take it out of this test");
    }
}

#[test]
fn texts_are_told_from_everything_else() {
    let source = r##"
        //! A comment with words.
        /// Another one.
        #[command(after_help = "Example of a command")]
        fn said() -> String {
            assert!(true, "what must not happen");
            let key = "billing_and_support";
            let code = json!({ "left in": 1 });
            let sql = "SELECT record FROM user";
            format!("{key} and a text of its own") + r#"a raw "text""#
        }
        #[cfg(test)]
        mod tests { const NAME: &str = "Bo Lind"; }
        const AFTER: &str = "After the tests";
    "##;
    let mut texts = Vec::new();
    look(source.parse().unwrap(), &mut texts);
    assert_eq!(
        texts,
        ["left in", "{key} and a text of its own", "a raw \"text\"", "After the tests"],
        "and nothing else"
    );
}

fn sources_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let named = |name: &str| path.file_name().is_some_and(|file| file == name);
        if path.is_dir() && !named("tests") {
            all.extend(sources_in(&path)?);
        } else if path.extension().is_some_and(|end| end == "rs") && !named("tests.rs") {
            all.push(path);
        }
    }
    all.sort();
    Ok(all)
}

/// Gathers the texts of a stream of tokens.
fn look(tokens: TokenStream, texts: &mut Vec<String>) {
    let mut tokens = tokens.into_iter().peekable();
    let mut for_us = false;
    while let Some(token) = tokens.next() {
        match token {
            // An attribute, `#[…]` or `#![…]`, and with `#[cfg(test)]` all that it stands before.
            TokenTree::Punct(mark) if mark.as_char() == '#' => {
                let inner =
                    |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == '!');
                tokens.next_if(inner);
                let attribute = tokens.next_if(|token| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket));
                if attribute.is_some_and(|attribute| attribute.to_string().replace(' ', "") == "[cfg(test)]")
                {
                    skip_item(&mut tokens);
                }
            }
            TokenTree::Group(group) => {
                if !for_us {
                    look(group.stream(), texts);
                }
                for_us = false;
            }
            TokenTree::Ident(name) => for_us = FOR_US.contains(&name.to_string().as_str()),
            TokenTree::Punct(mark) => for_us &= mark.as_char() == '!',
            TokenTree::Literal(literal) => texts.extend(text_of(&literal.to_string())),
        }
    }
}

fn skip_item(tokens: &mut impl Iterator<Item = TokenTree>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => return,
            TokenTree::Punct(mark) if mark.as_char() == ';' => return,
            TokenTree::Group(_) | TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// What a literal says, where that is two words or more and no SQL.
fn text_of(literal: &str) -> Option<String> {
    let open = literal.find('"').filter(|at| literal[..*at].chars().all(|c| matches!(c, 'r' | '#')))?;
    let inner = literal[open + 1..].trim_end_matches('#').strip_suffix('"')?;
    let is_word = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() >= 2;
    // What stands in the places of a format, and what is typed, such as `--vault`, are no words.
    let plain: String = inner
        .split('{')
        .enumerate()
        .map(|(at, part)| if at == 0 { part } else { part.split_once('}').map_or(part, |(_, after)| after) })
        .collect::<Vec<_>>()
        .join(" ");
    let text = plain.replace("\\n", " ");
    if text.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| SQL.contains(&word)) {
        return None;
    }
    (text.split_whitespace().filter(is_word).count() >= 2).then(|| inner.replace("\\\"", "\""))
}
