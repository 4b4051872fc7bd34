//! Writes a function for each message, in Rust and in TypeScript, and the codes of each list.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

use crate::SOURCES;
use crate::catalogue::COMMAND_LINE;

/// Where the texts stand that only pages have, under the root of the project.
const PAGES: &str = "src-tauri/words/en/pages";

/// Names that a function of TypeScript can't give a parameter: words of the language, and functions that it calls.
const TAKEN: [&str; 14] = [
    "case", "class", "default", "for", "function", "if", "import", "in", "new", "switch", "tagged", "text",
    "this", "with",
];

/// A message as the functions need it.
struct Known<'s> {
    id: &'s str,
    /// What it or one of its forms speaks of, and whether that is counted.
    speaks_of: BTreeMap<&'s str, bool>,
    forms: Vec<&'s str>,
    /// Whether a part of it stands in tags, to be shown as the page says.
    tagged: bool,
}

/// The messages of a closed list.
struct List<'s> {
    name: &'s str,
    /// Its type among those that the pages know, where they do.
    of: Option<&'s str>,
    /// The field that says which of its values it is, where they have fields.
    tag: Option<&'s str>,
    messages: Vec<Known<'s>>,
}

/// Everything that stands in the files.
struct Read<'s> {
    lists: Vec<List<'s>>,
    messages: Vec<Known<'s>>,
}

/// The Rust functions: `said.rs`.
///
/// # Errors
/// Which file can't be read, and where.
pub fn rust() -> Result<String, String> {
    let mut out = String::from(
        "//! A function for each message of the catalogue. Written by `cargo xtask bindings`.\n\n",
    );
    out.push_str("use crate::{Arg, Message};\n");
    for Known { id, speaks_of, .. } in read(&SOURCES)?.messages {
        let (name, names) = (id.replace('-', "_"), speaks_of.into_keys().collect::<Vec<_>>());
        let with: String = names.iter().map(|name| format!(".with(\"{name}\", {name})")).collect();
        // Two texts side by side are too easily exchanged: from two on each has its name.
        if names.len() < 2 {
            let args: Vec<String> = names.iter().map(|name| format!("{name}: impl Into<Arg>")).collect();
            let _ = write!(
                out,
                "\n/// `{id}`\n#[must_use]\npub fn {name}({}) -> Message {{\n    Message::new(\"{id}\"){with}\n}}\n",
                args.join(", ")
            );
            continue;
        }
        let (fields, names) = (
            names.iter().map(|name| format!("    pub {name}: Arg,\n")).collect::<String>(),
            names.join(", "),
        );
        let head = camel(&format!("_{name}"));
        let _ = write!(
            out,
            "\n/// `{id}`\n#[expect(missing_docs, reason = \"the catalogue says what they are\")]\npub struct {head} {{\n{fields}}}\n\n\
             impl From<{head}> for Message {{\n    fn from({head} {{ {names} }}: {head}) -> Self {{\n        \
             Self::new(\"{id}\"){with}\n    }}\n}}\n"
        );
    }
    Ok(out)
}

/// The TypeScript functions of what Rust says too, and that each list has the codes of its type: `said.ts`.
///
/// # Errors
/// Which file can't be read, and where.
pub fn typescript() -> Result<String, String> {
    let sources: Vec<_> = SOURCES.into_iter().filter(|(file, _)| *file != COMMAND_LINE).collect();
    functions(read(&sources)?, ".")
}

/// The TypeScript functions of what only pages say, by the file they go to under `root`.
///
/// # Errors
/// Which file can't be read, and where.
pub fn pages(root: &Path) -> Result<BTreeMap<PathBuf, String>, String> {
    let unread = |error: std::io::Error| format!("{PAGES}: {error}");
    let mut written = BTreeMap::new();
    for file in fs::read_dir(root.join(PAGES)).map_err(unread)? {
        let path = file.map_err(unread)?.path();
        let source = fs::read_to_string(&path).map_err(unread)?;
        let area = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = functions(read(&[(&format!("pages/{area}"), &source)])?, "..")?;
        written.insert(root.join("ui/src/words/pages").join(format!("{area}.ts")), text);
    }
    Ok(written)
}

/// The functions and lists as TypeScript. `up` leads to the catalogue.
fn functions(Read { lists, messages }: Read<'_>, up: &str) -> Result<String, String> {
    let types: BTreeSet<&str> = lists.iter().filter_map(|list| list.of).collect();
    let mut body = String::new();
    if !types.is_empty() {
        body.push_str("\n/** Two closed lists of the same codes. */\n");
        body.push_str("type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;\n");
    }
    for Known { id, speaks_of, .. } in &messages {
        if let Some(taken) = speaks_of.keys().find(|name| TAKEN.contains(name)) {
            return Err(format!("{id} speaks of ${taken}, which no parameter can be called"));
        }
    }
    lists.into_iter().for_each(|list| write_list(&mut body, list));
    messages.into_iter().for_each(|message| write_message(&mut body, message));

    let mut out =
        "// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.\n\n".to_owned();
    if !types.is_empty() {
        let types = types.into_iter().collect::<Vec<_>>().join(", ");
        let _ = writeln!(out, "import type {{ {types} }} from \"{up}/../ipc/bindings\";");
    }
    let used = |name: &&str| body.contains(&format!("{name}(")) || body.contains(&format!(": {name}"));
    let values = ["label", "said", "tagged", "text"].into_iter().filter(used);
    let kinds = ["Arg", "Piece", "Said"].into_iter().filter(|kind| body.contains(kind));
    let names: Vec<String> =
        values.map(str::to_owned).chain(kinds.map(|kind| format!("type {kind}"))).collect();
    let _ = writeln!(out, "import {{ {} }} from \"{up}/catalogue\";", names.join(", "));
    Ok(out + &body)
}

fn write_list(out: &mut String, List { name, of, tag, messages }: List<'_>) {
    let Some(of) = of else { return };
    let prefix = format!("{name}-");
    let codes: Vec<&str> = messages.iter().filter_map(|message| message.id.strip_prefix(&prefix)).collect();
    let list = codes.iter().map(|code| format!("\"{code}\"")).collect::<Vec<_>>().join(", ");
    let (camel, code) = (camel(name), tag.map_or_else(|| of.to_owned(), |tag| format!("{of}[\"{tag}\"]")));
    let _ = write!(
        out,
        "\nexport const {camel}Codes = [{list}] as const;\n\
             export const {camel}HasAll: Same<(typeof {camel}Codes)[number], {code}> = true;\n"
    );
    let fields =
        messages.iter().any(|message| !message.speaks_of.is_empty() || message.forms.contains(&"todo"));
    let _ = match (tag, fields) {
        (Some(tag), _) => {
            writeln!(out, "export const {camel} = (of: {of}): Said => said(\"{name}\", of.{tag}, of);")
        }
        (None, true) => {
            writeln!(
                out,
                "export const {camel} = (of: {of}, more: Record<string, Arg> = {{}}): Said => said(\"{name}\", of, more);"
            )
        }
        (None, false) => {
            writeln!(
                out,
                "export const {camel} = (of: {of}, form?: string): string => label(\"{name}\", of, form);"
            )
        }
    };
}

fn write_message(out: &mut String, Known { id, speaks_of, tagged, .. }: Known<'_>) {
    let typed = |(name, counted): (&&str, &bool)| {
        format!("{}: {}", camel(name), if *counted { "number" } else { "Arg" })
    };
    let args: Vec<String> = speaks_of.iter().map(typed).collect();
    let names: Vec<String> = speaks_of.keys().map(|name| camel(name)).collect();
    let given = speaks_of
        .keys()
        .zip(&names)
        .map(|(name, camel)| if camel == *name { camel.clone() } else { format!("{name}: {camel}") });
    let given = given.collect::<Vec<_>>().join(", ");
    let given = if given.is_empty() { given } else { format!(", {{ {given} }}") };
    let args = match args.as_slice() {
        [] | [_] => args.concat(),
        _ => format!("{{ {} }}: {{ {} }}", names.join(", "), args.join("; ")),
    };
    let (gives, makes) = if tagged { ("readonly Piece[]", "tagged") } else { ("string", "text") };
    let _ = writeln!(
        out,
        "\nexport const {} = ({args}): {gives} => {makes}(\"{id}\"{given});",
        camel(&id.replace('-', "_")),
    );
}

fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |done, word| {
        let (head, tail) = word.split_at(word.len().min(1));
        done + &head.to_uppercase() + tail
    })
}

fn read<'s>(sources: &[(&'s str, &'s str)]) -> Result<Read<'s>, String> {
    let mut all = Read { lists: Vec::new(), messages: Vec::new() };
    for (name, source) in sources {
        let resource = parser::parse(*source).map_err(|(_, errors)| {
            let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
            format!("words/en/{name}.ftl: {}", errors.join("; "))
        })?;
        let mut in_list = false;
        for entry in resource.body {
            match entry {
                Entry::GroupComment(comment) => {
                    let heading = comment.content.first().copied().unwrap_or_default();
                    in_list = match list(heading) {
                        Some(list) => {
                            all.lists.push(list);
                            true
                        }
                        None => false,
                    };
                }
                Entry::Message(message) => {
                    let known = known(&message);
                    let list = all.lists.last_mut().filter(|_| in_list);
                    let list = list.filter(|list| {
                        known.id.strip_prefix(list.name).is_some_and(|rest| rest.starts_with('-'))
                    });
                    match list {
                        Some(list) => list.messages.push(known),
                        None => all.messages.push(known),
                    }
                }
                Entry::Term(_) | Entry::Comment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
            }
        }
    }
    Ok(all)
}

/// `list refusal: Refusal by refusal`; `list step_state` for one that the pages don't know.
fn list(heading: &str) -> Option<List<'_>> {
    let rest = heading.strip_prefix("list ")?;
    let (name, of) = rest.split_once(": ").map_or((rest, None), |(name, of)| (name, Some(of)));
    let (of, tag) = match of.and_then(|of| of.split_once(" by ")) {
        Some((of, tag)) => (Some(of), Some(tag)),
        None => (of, None),
    };
    Some(List { name, of, tag, messages: Vec::new() })
}

fn known<'s>(message: &Message<&'s str>) -> Known<'s> {
    let mut speaks_of = BTreeMap::new();
    let forms = message.attributes.iter().map(|form| &form.value);
    for pattern in message.value.iter().chain(forms) {
        walk(pattern, &mut speaks_of);
    }
    let forms = message.attributes.iter().map(|form| form.id.name).collect();
    let tagged = message.value.iter().any(has_tags);
    Known { id: message.id.name, speaks_of, forms, tagged }
}

/// Whether a pattern holds `<tag>…</tag>`.
fn has_tags(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.contains("</"),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().any(|variant| has_tags(&variant.value))
        }
        PatternElement::Placeable { expression: Expression::Inline(_) } => false,
    })
}

fn walk<'s>(pattern: &Pattern<&'s str>, speaks_of: &mut BTreeMap<&'s str, bool>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => walk_inline(inline, speaks_of),
            Expression::Select { selector, variants } => {
                walk_inline(selector, speaks_of);
                let plural = |key: &VariantKey<&str>| match key {
                    VariantKey::Identifier { name } => ["zero", "one", "two", "few", "many"].contains(name),
                    VariantKey::NumberLiteral { .. } => true,
                };
                if let InlineExpression::VariableReference { id } = selector
                    && variants.iter().any(|variant| plural(&variant.key))
                {
                    speaks_of.insert(id.name, true);
                }
                variants.iter().for_each(|variant| walk(&variant.value, speaks_of));
            }
        }
    }
}

fn walk_inline<'s>(inline: &InlineExpression<&'s str>, speaks_of: &mut BTreeMap<&'s str, bool>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            speaks_of.entry(id.name).or_insert(false);
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|inline| walk_inline(inline, speaks_of));
        }
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline) => walk_inline(inline, speaks_of),
            Expression::Select { selector, .. } => walk_inline(selector, speaks_of),
        },
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    #[test]
    fn the_functions_are_those_of_the_files() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
        let (rust, pages) = (super::rust().unwrap(), super::typescript().unwrap());
        for (file, text) in [("src-tauri/crates/words/src/said.rs", rust), ("ui/src/words/said.ts", pages)] {
            let written = std::fs::read_to_string(root.join(file)).unwrap();
            assert_eq!(written, text, "{file}: run `cargo xtask bindings`");
        }
        for (file, text) in super::pages(&root).unwrap() {
            let written = std::fs::read_to_string(&file).unwrap_or_default();
            assert_eq!(written, text, "{}: run `cargo xtask bindings`", file.display());
        }
    }
}
