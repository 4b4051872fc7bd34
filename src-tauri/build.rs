//! Prepares the window's assets and permissions for Tauri.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

/// What a plain `cargo build` shows when the pages of `ui/` have not been built yet.
const NO_PAGES: &str = "<!doctype html><html lang=\"en\"><title>Keyholder</title>\
    <h1>Keyholder</h1><p>The pages are not built. Run <code>cargo xtask start</code>.</p></html>\n";

/// The names of the calls that are listed.
macro_rules! calls {
    (
        use { $($import:tt)* };
        $(
            $(#[$doc:meta])*
            fn $name:ident $(::<$generic:path>)? $(($($params:tt)*))? $(-> $answer:ty)? $(=> $how:ident $(($work:ident))?)?;
        )*
    ) => {
        &[$(stringify!($name)),*]
    };
}

/// Every call that the pages may make.
const CALLS: &[&str] = include!("src/ipc/calls.rs");

fn main() {
    if let Err(error) = page_for_a_bare_checkout(Path::new("ui/dist")) {
        println!("cargo:warning=could not write a page into ui/dist: {error}");
    }
    for watched in ["ui/dist", "icons"] {
        println!("cargo:rerun-if-changed={watched}");
    }
    let done = permission(&PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default())).map_err(Into::into);
    let done = done.and_then(|permission| {
        let permissions = tauri_build::AppManifest::new().permissions_path_pattern(permission.leak());
        let attributes = tauri_build::Attributes::new()
            .capabilities_path_pattern("./src-tauri/capabilities/**/*")
            .app_manifest(permissions);
        tauri_build::try_build(attributes)
    });
    if let Err(error) = done {
        println!("cargo::error={error:#}");
    }
}

/// Writes the permission that the window's capability names: the calls that are listed, and nothing else. Gives the
/// pattern by which Tauri finds it.
fn permission(folder: &Path) -> io::Result<String> {
    let file = folder.join("pages.toml");
    let allowed = CALLS.iter().map(|call| format!("    \"{call}\",\n")).collect::<String>();
    let text = format!(
        "[[permission]]\nidentifier = \"pages\"\ndescription = \"The calls of src-tauri/src/ipc/calls.rs.\"\n\
         commands.allow = [\n{allowed}]\n"
    );
    fs::write(&file, text)?;
    // A checkout may lie in a folder whose name has what means something in a pattern.
    let literal = |letter| match letter {
        '[' | ']' | '*' | '?' => format!("[{letter}]"),
        other => other.to_string(),
    };
    Ok(file.to_string_lossy().chars().map(literal).collect())
}

/// Tauri refuses to compile without a page, and a fresh checkout has none.
fn page_for_a_bare_checkout(dist: &Path) -> io::Result<()> {
    let page = dist.join("index.html");
    if page.exists() {
        return Ok(());
    }
    fs::create_dir_all(dist)?;
    fs::write(page, NO_PAGES)
}
