//! Goes through JSON and its texts: the strings that people typed, in the fields that can be struck out.

use std::fmt;

use directory::{FACTS, TEXTS};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// A text, as it is come to.
#[derive(Debug)]
pub struct Text<'a> {
    /// Which of the texts, from 0.
    pub number: usize,
    /// In which of the changes, from 0.
    pub change: usize,
    /// Its field.
    pub field: &'a str,
    /// What it says.
    pub text: &'a str,
}

/// What is written in the place of a text.
#[derive(Debug)]
pub enum Instead {
    /// The text itself.
    Itself,
    /// Another.
    Text(String),
    /// Its number.
    Number,
}

/// The JSON written anew, compact and in the same order.
#[derive(Debug)]
pub struct Rewritten {
    /// It.
    pub json: Vec<u8>,
    /// How many texts there are.
    pub texts: usize,
}

/// Writes a JSON array of changes anew, with `instead` in the place of each text.
///
/// # Errors
/// When it is no JSON, or has fractions.
pub fn rewritten(
    json: &[u8],
    instead: &mut dyn FnMut(&Text<'_>) -> Instead,
) -> serde_json::Result<Rewritten> {
    let mut pen = Pen { json: Vec::with_capacity(json.len()), texts: 0, change: 0, instead };
    let mut source = serde_json::Deserializer::from_slice(json);
    Node { pen: &mut pen, depth: 0, field: "", facts: false }.deserialize(&mut source)?;
    source.end()?;
    Ok(Rewritten { json: pen.json, texts: pen.texts })
}

struct Pen<'f> {
    json: Vec<u8>,
    texts: usize,
    change: usize,
    instead: &'f mut dyn FnMut(&Text<'_>) -> Instead,
}

impl Pen<'_> {
    fn write<E: Error>(&mut self, value: &(impl serde::Serialize + ?Sized)) -> Result<(), E> {
        serde_json::to_writer(&mut self.json, value).map_err(E::custom)
    }
}

/// A value: how deep it lies, in which field, and whether everything beneath it is a fact.
struct Node<'p, 'f, 'k> {
    pen: &'p mut Pen<'f>,
    depth: u32,
    field: &'k str,
    facts: bool,
}

impl<'de> DeserializeSeed<'de> for Node<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON without fractions")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.pen.write(&())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.pen.write(&value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.pen.write(&value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.pen.write(&value)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        let Self { pen, field, facts, .. } = self;
        if facts || text.is_empty() || !TEXTS.contains(&field) {
            return pen.write(text);
        }
        let number = pen.texts;
        pen.texts += 1;
        match (pen.instead)(&Text { number, change: pen.change, field, text }) {
            Instead::Itself => pen.write(text),
            Instead::Text(other) => pen.write(&other),
            Instead::Number => pen.write(&number),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<(), A::Error> {
        let Self { pen, depth, field, facts } = self;
        let mut count = 0;
        pen.json.push(b'[');
        loop {
            let before = pen.json.len();
            if count > 0 {
                pen.json.push(b',');
            }
            if depth == 0 {
                pen.change = count;
            }
            if values.next_element_seed(Node { pen: &mut *pen, depth: depth + 1, field, facts })?.is_none() {
                pen.json.truncate(before);
                break;
            }
            count += 1;
        }
        pen.json.push(b']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        let Self { pen, depth, facts, .. } = self;
        pen.json.push(b'{');
        let mut first = true;
        while let Some(field) = fields.next_key::<String>()? {
            if !std::mem::take(&mut first) {
                pen.json.push(b',');
            }
            pen.write(&field)?;
            pen.json.push(b':');
            let facts = facts || field == FACTS;
            fields.next_value_seed(Node { pen: &mut *pen, depth: depth + 1, field: &field, facts })?;
        }
        pen.json.push(b'}');
        Ok(())
    }
}
