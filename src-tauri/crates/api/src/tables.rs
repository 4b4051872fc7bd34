//! The vault's tables, as people call what they hold.

/// What a table holds, in words; its name, where it has none.
pub(crate) fn table_in_words(table: &str) -> &str {
    Some(words::label("table", &table)).filter(|words| !words.is_empty()).unwrap_or(table)
}
