//! How much a page may hand over in one call.

use api::{ApiError, CodeFault, FileFault};
use directory::{Fault, Field, PasswordFault, Refusal};
use serde::{
    Deserialize,
    de::{IntoDeserializer, value},
};
use serde_json::Value;
use tauri::{
    Runtime,
    ipc::{Invoke, InvokeBody},
};
use words::said;

/// Bytes of a text. The longest field holds notes of 4,000 characters; what a field may hold is decided in the core.
const TEXT: usize = 16_384;
/// Bytes of a table that was pasted, which is an argument of this name alone. Larger ones come as files.
const TABLE: usize = 4 << 20;
/// Entries of a list. The longest that a page sends are the accesses that are chosen together.
const LIST: usize = 1_000;
/// Lists and objects within each other. The deepest that a page sends is 4.
const DEPTH: usize = 8;

/// Refuses calls that hand over too much before any command sees them.
pub(crate) fn within_limits<R: Runtime>(handle: impl Fn(Invoke<R>) -> bool) -> impl Fn(Invoke<R>) -> bool {
    move |invoke| match excess(invoke.message.payload()) {
        None => handle(invoke),
        Some(error) => {
            invoke.resolver.reject(error);
            true
        }
    }
}

fn excess(body: &InvokeBody) -> Option<ApiError> {
    match body {
        InvokeBody::Json(args) => too_much("", args, DEPTH).map(refusal),
        // No command takes bytes.
        InvokeBody::Raw(bytes) => (!bytes.is_empty()).then(|| refusal("")),
    }
}

/// The name of the first value that is too much.
fn too_much<'a>(name: &'a str, value: &'a Value, depth: usize) -> Option<&'a str> {
    match value {
        Value::String(text) => (text.len() > if name == "table" { TABLE } else { TEXT }).then_some(name),
        Value::Array(list) if list.len() > LIST || depth == 0 => Some(name),
        Value::Array(list) => list.iter().find_map(|value| too_much(name, value, depth - 1)),
        Value::Object(object) if object.len() > LIST || depth == 0 => Some(name),
        Value::Object(object) => object.iter().find_map(|(name, value)| too_much(name, value, depth - 1)),
        Value::Null | Value::Bool(_) | Value::Number(_) => None,
    }
}

/// What to say of an argument or field that is too long.
fn refusal(name: &str) -> ApiError {
    let field = |field| ApiError::from(Refusal::Field { field, fault: Fault::TooLong });
    match name {
        "password" | "old" | "new" | "newPassword" => {
            Refusal::Password { why: PasswordFault::TooLong }.into()
        }
        "code" | "vaultSecret" => ApiError::Code { fault: CodeFault::TooLong, group: None },
        "folder" | "intoFolder" | "file" | "path" => {
            ApiError::File { fault: FileFault::Name, path: "…".to_owned() }
        }
        "table" => ApiError::Table { what: said::table_too_much_pasted().into() },
        "question" => field(Field::IdentityQuestion),
        "answer" => field(Field::IdentityAnswer),
        other => field(named(other).unwrap_or(Field::Name)),
    }
}

fn named(name: &str) -> Option<Field> {
    let name: value::StrDeserializer<'_, value::Error> = name.into_deserializer();
    Field::deserialize(name).ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn refused(args: Value) -> Option<ApiError> {
        excess(&InvokeBody::Json(args))
    }

    #[test]
    fn a_text_may_be_16384_bytes_long_and_no_longer() {
        assert_eq!(refused(json!({ "text": "x".repeat(16_384) })), None, "the limit itself is allowed");
        assert!(refused(json!({ "text": "x".repeat(16_385) })).is_some(), "one byte over the limit");
        assert!(refused(json!({ "text": "é".repeat(8_193) })).is_some(), "bytes are counted, not letters");
    }

    #[test]
    fn a_pasted_table_may_be_longer_and_not_endless() {
        let pasted =
            |bytes: usize| refused(json!({ "source": { "from": "pasted", "table": "x".repeat(bytes) } }));
        assert_eq!(pasted(4 << 20), None, "thousands of rows");
        assert!(
            matches!(pasted((4 << 20) + 1), Some(ApiError::Table { .. })),
            "told to choose a file instead"
        );
    }

    #[test]
    fn what_is_too_long_is_named() {
        let long = "x".repeat(20_000);
        let field = |field| Some(Refusal::Field { field, fault: Fault::TooLong }.into());
        assert_eq!(refused(json!({ "user": { "details": { "job_title": long } } })), field(Field::JobTitle));
        assert_eq!(refused(json!({ "answers": { "answer": long } })), field(Field::IdentityAnswer));
        assert_eq!(
            refused(json!({ "username": "ada", "password": long })),
            Some(Refusal::Password { why: PasswordFault::TooLong }.into()),
        );
        assert_eq!(
            refused(json!({ "code": long })),
            Some(ApiError::Code { fault: CodeFault::TooLong, group: None })
        );
        assert!(
            matches!(refused(json!({ "folder": long })), Some(ApiError::File { fault: FileFault::Name, path }) if !path.is_empty()),
            "a path that is too long is told as one"
        );
    }

    #[test]
    fn endless_lists_depths_and_bytes_are_refused() {
        assert!(refused(json!({ "permissions": vec!["billing"; 1_001] })).is_some(), "a list without end");
        let deep = (0..100).fold(json!("x"), |inner, _| json!([inner]));
        assert!(refused(json!({ "query": deep })).is_some(), "lists within lists");
        assert!(excess(&InvokeBody::Raw(vec![1, 2, 3])).is_some(), "no command takes bytes");
    }
}
