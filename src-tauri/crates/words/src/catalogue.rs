//! The messages of a language, read once.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, LazyLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use serde::Serialize;
use serde_json::Value;
use unic_langid::langid;

use crate::message::Arg;

/// The file of what only the command line says.
pub(crate) const COMMAND_LINE: &str = "command-line";

/// The files of English, by area.
pub const SOURCES: [(&str, &str); 18] = [
    ("answers", include_str!("../../../words/en/answers.ftl")),
    (COMMAND_LINE, include_str!("../../../words/en/command-line.ftl")),
    ("damage", include_str!("../../../words/en/damage.ftl")),
    ("dates", include_str!("../../../words/en/dates.ftl")),
    ("fields", include_str!("../../../words/en/fields.ftl")),
    ("findings", include_str!("../../../words/en/findings.ftl")),
    ("journal", include_str!("../../../words/en/journal.ftl")),
    ("labels", include_str!("../../../words/en/labels.ftl")),
    ("measures", include_str!("../../../words/en/measures.ftl")),
    ("notices", include_str!("../../../words/en/notices.ftl")),
    ("papers", include_str!("../../../words/en/papers.ftl")),
    ("refusals", include_str!("../../../words/en/refusals.ftl")),
    ("reports", include_str!("../../../words/en/reports.ftl")),
    ("runs", include_str!("../../../words/en/runs.ftl")),
    ("services", include_str!("../../../words/en/services.ftl")),
    ("errors", include_str!("../../../words/en/errors.ftl")),
    ("import", include_str!("../../../words/en/import.ftl")),
    ("tables", include_str!("../../../words/en/tables.ftl")),
];

/// A language: its messages, and the texts of those that speak of nothing.
pub(crate) struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    /// By name, or `NAME.FORM`.
    fixed: Arc<HashMap<String, String>>,
}

static ENGLISH: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::new(crate::pseudo::asked()));

impl Catalogue {
    /// English, with every text `turned` into another where a pseudo-language is asked for.
    pub(crate) fn new(turned: Option<fn(&str) -> Cow<'_, str>>) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![langid!("en")]);
        // Marks around names would be in the way of whoever copies or compares a text.
        bundle.set_use_isolating(false);
        bundle.set_transform(turned);
        bundle.set_formatter(Some(|value, _| grouped(value)));
        for (_, source) in SOURCES {
            bundle.add_resource_overriding(read(source));
        }
        let fixed = Arc::new(fixed(&bundle));
        let labels = Arc::clone(&fixed);
        // That a function of this name is there already would be the only error.
        let _ = bundle.add_function("LABEL", move |of, named| label_of(&labels, of, named));
        let _ = bundle.add_function("DAY", |of, _| of.first().cloned().unwrap_or(FluentValue::None));
        Self { bundle, fixed }
    }

    /// What a message, or a form of it, says.
    pub(crate) fn text(
        &self,
        id: &str,
        form: Option<&str>,
        args: &BTreeMap<Cow<'static, str>, Arg>,
    ) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match form {
            None => message.value()?,
            Some(form) => message.get_attribute(form)?.value(),
        };
        let mut given = FluentArgs::new();
        for (name, arg) in args {
            given.set(name.clone(), value_of(arg));
        }
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&given), &mut errors).into_owned())
    }
}

/// What a message, or a form of it, says.
pub(crate) fn text(id: &str, form: Option<&str>, args: &BTreeMap<Cow<'static, str>, Arg>) -> Option<String> {
    ENGLISH.text(id, form, args)
}

/// What a value of a closed list is called in running text; nothing, where the list has no words for it.
#[must_use]
pub fn label(list: &str, value: &impl Serialize) -> &'static str {
    label_form(list, "", value)
}

/// The same in another form, such as `label` or `can`; as in running text, where it has none of that name.
#[must_use]
pub fn label_form(list: &str, form: &str, value: &impl Serialize) -> &'static str {
    let of = |code: &str| found(&ENGLISH.fixed, list, code, form);
    match serde_json::to_value(value) {
        Ok(Value::String(code)) => of(&code),
        // Of the fields of a value the one that says which it is names a message.
        Ok(Value::Object(fields)) => fields.values().filter_map(Value::as_str).find_map(of),
        Ok(_) | Err(_) => None,
    }
    .unwrap_or_default()
}

/// The code of a value of a closed list that has no fields.
#[must_use]
pub fn code(value: &impl Serialize) -> String {
    if let Ok(Value::String(code)) = serde_json::to_value(value) { code } else { String::new() }
}

fn found<'a>(fixed: &'a HashMap<String, String>, list: &str, code: &str, form: &str) -> Option<&'a str> {
    let form = fixed.get(&format!("{list}-{code}.{form}"));
    form.or_else(|| fixed.get(&format!("{list}-{code}"))).map(String::as_str)
}

/// `LABEL($code, list: "level", form: "label")`: what a value of a closed list is called.
fn label_of<'a>(
    fixed: &HashMap<String, String>,
    of: &[FluentValue<'a>],
    named: &FluentArgs<'_>,
) -> FluentValue<'a> {
    let named = |name| if let Some(FluentValue::String(text)) = named.get(name) { text.as_ref() } else { "" };
    let Some(FluentValue::String(code)) = of.first() else { return FluentValue::None };
    found(fixed, named("list"), code, named("form")).map_or(FluentValue::None, |text| text.to_owned().into())
}

/// The texts of all messages and forms that speak of nothing.
fn fixed(bundle: &FluentBundle<FluentResource>) -> HashMap<String, String> {
    let mut texts = HashMap::new();
    let is_fixed = |pattern: &Pattern<&str>| {
        pattern.elements.iter().all(|part| matches!(part, PatternElement::TextElement { .. }))
    };
    let say = |pattern| bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned();
    for (_, source) in SOURCES {
        let resource = read(source);
        let ids = resource.entries().filter_map(|entry| {
            if let Entry::Message(message) = entry { Some(message.id.name) } else { None }
        });
        for (id, message) in ids.filter_map(|id| Some((id, bundle.get_message(id)?))) {
            texts.extend(message.value().filter(|p| is_fixed(p)).map(|p| (id.to_owned(), say(p))));
            let forms = message.attributes().filter(|form| is_fixed(form.value()));
            texts.extend(forms.map(|form| (format!("{id}.{}", form.id()), say(form.value()))));
        }
    }
    texts
}

/// A file of the catalogue. What can't be read is left out; a test reads every file.
fn read(source: &str) -> FluentResource {
    match FluentResource::try_new(source.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    }
}

/// A number of four digits or more, as English groups it: 100,000.
fn grouped(value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let digits = number.as_string().into_owned();
    let ends = |at: usize| at > 0 && (digits.len() - at).is_multiple_of(3);
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| {
        let parts = digits
            .char_indices()
            .map(|(at, digit)| if ends(at) { format!(",{digit}") } else { digit.to_string() });
        parts.collect()
    })
}

fn value_of(arg: &Arg) -> FluentValue<'_> {
    match arg {
        Arg::Text(text) => FluentValue::from(text.as_str()),
        Arg::Number(number) => FluentValue::from(*number),
        Arg::Said(message) => FluentValue::from(message.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::pseudo::accented;

    #[test]
    fn every_file_can_be_read_and_no_name_stands_twice() {
        let mut ids = std::collections::BTreeSet::new();
        for (file, source) in SOURCES {
            let resource = FluentResource::try_new(source.to_owned());
            let resource = resource.unwrap_or_else(|(_, errors)| panic!("{file}.ftl: {errors:?}"));
            for entry in resource.entries() {
                let Entry::Message(message) = entry else { continue };
                assert!(ids.insert(message.id.name.to_owned()), "{} stands twice", message.id.name);
            }
        }
        assert!(ids.len() > 200, "{}", ids.len());
    }

    #[test]
    fn numbers_take_their_plural_and_are_grouped() {
        let left = |left: u32| crate::Message::new("refusal-run_not_finished").with("left", left).to_string();
        assert_eq!(left(0), "0 things are not finished.");
        assert_eq!(left(1), "One thing is not finished.");
        assert_eq!(left(2), "2 things are not finished.");
        assert_eq!(left(5), "5 things are not finished.");
        assert_eq!(left(21), "21 things are not finished.");
        assert_eq!(left(100_000), "100,000 things are not finished.");
        assert_eq!(left(1_000), "1,000 things are not finished.");
    }

    #[test]
    fn a_pseudo_language_turns_every_text_and_leaves_what_it_speaks_of() {
        let catalogue = Catalogue::new(Some(accented));
        let args = BTreeMap::from([("by".into(), Arg::Text("a name".to_owned()))]);
        let said = catalogue.text("error-in_use", None, &args).unwrap();
        assert!(said.starts_with("⟦Thís váúlt") && said.contains("a name"), "{said}");
        let plain = text("error-in_use", None, &args).unwrap();
        assert!(said.chars().count() * 10 >= plain.chars().count() * 12, "{said}");
    }

    #[test]
    fn a_value_without_words_is_called_nothing() {
        assert_eq!(label("role", &"owner"), "owner");
        assert_eq!(label_form("role", "label", &"owner"), "Owner");
        assert_eq!(label_form("kit_state", "label", &"good"), "good", "no form of its own");
        assert_eq!(label("role", &"of_later"), "");
    }
}
