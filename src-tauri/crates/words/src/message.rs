//! A message with what it speaks of, before it is said in a language.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;
use serde_json::Value;

use crate::catalogue;

/// A message of the catalogue and what it speaks of. Printed, it is the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Message {
    id: Cow<'static, str>,
    args: BTreeMap<Cow<'static, str>, Arg>,
}

/// What a message speaks of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Arg {
    /// A text, or the code of a value of a closed list.
    Text(String),
    /// A number, which the language writes and makes plurals of.
    Number(u64),
    /// Another message.
    Said(Message),
}

/// What happened, and what whoever reads it can do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Words {
    /// What happened, a sentence.
    pub happened: String,
    /// What to do, a sentence or two.
    pub todo: String,
}

impl Message {
    /// The message of this name.
    #[must_use]
    pub fn new(id: &'static str) -> Self {
        Self { id: id.into(), args: BTreeMap::new() }
    }

    /// The message of a closed list's value: its code says which, and its fields are what the message speaks of. `tag` is
    /// the field that holds the code, where the value has fields at all.
    #[must_use]
    pub fn of(list: &str, tag: &str, value: &impl Serialize) -> Self {
        let value = serde_json::to_value(value).unwrap_or_default();
        let fields = if let Value::Object(fields) = value {
            fields
        } else {
            [(tag.to_owned(), value)].into_iter().collect()
        };
        let code = fields.get(tag).and_then(Value::as_str).unwrap_or_default();
        let id = format!("{list}-{code}").into();
        let args = fields.into_iter().filter_map(|(name, value)| Some((name.into(), Arg::of(value)?)));
        Self { id, args: args.collect() }
    }

    /// The same, speaking of this too.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.insert(name.into(), arg.into());
        self
    }

    /// The same, with the message of this name in the place of its own.
    #[must_use]
    pub fn named(self, id: &'static str) -> Self {
        Self { id: id.into(), ..self }
    }

    /// What it speaks of under this name, where that is a text.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        if let Some(Arg::Text(text)) = self.args.get(name) { Some(text) } else { None }
    }

    /// The same, with what it speaks of under this name written as the number of something, which no language groups.
    #[must_use]
    pub fn numbered(mut self, name: &str) -> Self {
        if let Some(arg) = self.args.get_mut(name)
            && let Arg::Number(number) = arg
        {
            *arg = Arg::Text(number.to_string());
        }
        self
    }

    /// Another form of it, such as `todo`; nothing where it has none of that name.
    #[must_use]
    pub fn form(&self, form: &str) -> Option<String> {
        catalogue::text(&self.id, Some(form), &self.args)
    }

    /// What happened and what to do.
    #[must_use]
    pub fn words(&self) -> Words {
        Words { happened: self.to_string(), todo: self.form("todo").unwrap_or_default() }
    }

    /// What happened and what to do, in one line, as the command line says it.
    #[must_use]
    pub fn on_the_command_line(&self) -> String {
        let todo = self.form("command").or_else(|| self.form("todo")).unwrap_or_default();
        let happened = self.to_string();
        // What ends in a name has no full stop of its own.
        let stop = if happened.ends_with('.') { "" } else { "." };
        format!("{happened}{stop} {todo}").trim_end().to_owned()
    }
}

impl From<Message> for String {
    fn from(message: Message) -> Self {
        message.to_string()
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A message that isn't there shows as its name: the pages' types and a test keep it from being missing.
        let text = catalogue::text(&self.id, None, &self.args);
        f.write_str(text.as_deref().unwrap_or(&self.id))
    }
}

impl Arg {
    /// A field of a value, as far as a message can speak of it.
    fn of(value: Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(Self::Text(text)),
            Value::Number(number) => {
                Some(number.as_u64().map_or(Self::Text(number.to_string()), Self::Number))
            }
            Value::Bool(yes) => Some(yes.into()),
            Value::Null => Some(Self::Text("none".to_owned())),
            Value::Array(_) | Value::Object(_) => None,
        }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Said(message)
    }
}

impl From<bool> for Arg {
    fn from(yes: bool) -> Self {
        if yes { "yes" } else { "no" }.into()
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u64> for Arg {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(u64::try_from(number).unwrap_or(u64::MAX))
    }
}
