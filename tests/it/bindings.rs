//! The TypeScript that the pages are built with.

use std::{fs, path::Path};

/// The generated bindings as they are checked in.
pub fn checked_in() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/src/ipc/bindings.ts");
    fs::read_to_string(path).expect("the bindings are checked in").replace("\r\n", "\n")
}

#[test]
fn bindings_are_current() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("bindings.ts");
    keyholder_desktop_lib::write_bindings(&path).expect("every type has a TypeScript counterpart");
    let generated = fs::read_to_string(path).expect("the file just written");
    assert!(
        generated == checked_in(),
        "the pages know other commands than the program: run `cargo xtask bindings`"
    );
}
