//! Writing a profile's file.

use std::fmt::Write;

use crate::form::{Entry, Form, Part, Text};
use crate::profile::OwnerLimit;
use crate::reading::FORMAT;
use crate::words::Word;
use crate::{Profile, UNKNOWN, UNLIMITED};

impl Profile {
    /// The profile as a file that [`Profile::read`] reads as the same profile, for sharing one's own.
    #[must_use]
    pub fn write(&self) -> String {
        let mut writer = Writer::default();
        self.clone().fields(&mut writer);
        writer.file
    }
}

/// A file under way, and the heading that it is at.
#[derive(Default)]
struct Writer {
    file: String,
    heading: String,
}

impl Writer {
    fn line(&mut self, key: &str, value: &str) {
        // Writing to a text can't fail.
        let _ = writeln!(self.file, "{key} = {value}");
    }

    fn list(&mut self, key: &str, values: impl Iterator<Item = String>) {
        let values: String = values.map(|value| format!("    {value},\n")).collect();
        self.line(key, &if values.is_empty() { "[]".to_owned() } else { format!("[\n{values}]") });
    }

    fn under(&mut self, key: &str, brackets: (&str, &str), part: &mut impl Part) {
        let above = self.heading.clone();
        self.heading = if above.is_empty() { key.to_owned() } else { format!("{above}.{key}") };
        let _ = write!(self.file, "\n{}{}{}\n", brackets.0, self.heading, brackets.1);
        part.fields(self);
        self.heading = above;
    }
}

impl Form for Writer {
    fn version(&mut self) {
        self.line("format", &FORMAT.to_string());
    }

    fn text(&mut self, key: &'static str, _: Text, value: &mut String) {
        self.line(key, &quoted(value));
    }

    fn note(&mut self, key: &'static str, value: &mut Option<String>) {
        if let Some(note) = value {
            self.line(key, &quoted(note));
        }
    }

    fn fact(&mut self, key: &'static str, _: Text, value: &mut Option<String>) {
        self.line(key, &quoted(value.as_deref().unwrap_or(UNKNOWN)));
    }

    fn sentences(&mut self, key: &'static str, value: &mut Vec<String>) {
        self.list(key, value.iter().map(|sentence| quoted(sentence)));
    }

    fn facts(&mut self, key: &'static str, value: &mut Option<Vec<String>>) {
        match value {
            Some(sentences) => self.sentences(key, sentences),
            None => self.line(key, &quoted(UNKNOWN)),
        }
    }

    fn word<W: Word>(&mut self, key: &'static str, value: &mut W) {
        self.line(key, &quoted(value.word()));
    }

    fn words<W: Word>(&mut self, key: &'static str, value: &mut Option<Vec<W>>) {
        let value = value.as_ref().map_or_else(
            || quoted(UNKNOWN),
            |words| {
                let words: Vec<_> = words.iter().map(|word| quoted(word.word())).collect();
                format!("[{}]", words.join(", "))
            },
        );
        self.line(key, &value);
    }

    fn yes_no(&mut self, key: &'static str, value: &mut bool) {
        self.line(key, if *value { "true" } else { "false" });
    }

    fn number(&mut self, key: &'static str, value: &mut Option<u32>) {
        if let Some(number) = value {
            self.line(key, &number.to_string());
        }
    }

    fn owner_limit(&mut self, key: &'static str, value: &mut OwnerLimit) {
        let value = match value {
            OwnerLimit::Unknown => quoted(UNKNOWN),
            OwnerLimit::Unlimited => quoted(UNLIMITED),
            OwnerLimit::AtMost { most } => most.to_string(),
        };
        self.line(key, &value);
    }

    fn part<P: Part>(&mut self, key: &'static str, value: &mut P) {
        self.under(key, ("[", "]"), value);
    }

    fn later_part<P: Part + Default>(&mut self, key: &'static str, value: &mut Option<P>) {
        if let Some(part) = value {
            self.part(key, part);
        }
    }

    fn parts<P: Entry>(&mut self, key: &'static str, _: usize, _: usize, value: &mut Vec<P>) {
        for part in value {
            self.under(key, ("[[", "]]"), part);
        }
    }
}

/// A text between quotation marks, as TOML wants it.
// TOML 1.0, "String": in a basic string, quotation marks, backslashes and control characters are escaped.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            _ if c.is_ascii_control() => {
                let _ = write!(quoted, "\\u{:04X}", u32::from(c));
            }
            _ => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
