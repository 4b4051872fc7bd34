//! Prepares the window's assets and permissions for Tauri.

use std::{fs, io, path::Path};

/// What a plain `cargo build` shows when the pages of `ui/` have not been built yet.
const NO_PAGES: &str = "<!doctype html><html lang=\"en\"><title>Keyholder</title>\
    <h1>Keyholder</h1><p>The pages are not built. Run <code>cargo xtask start</code>.</p></html>\n";

fn main() {
    if let Err(error) = page_for_a_bare_checkout(Path::new("ui/dist")) {
        println!("cargo:warning=could not write a page into ui/dist: {error}");
    }
    for watched in ["ui/dist", "src-tauri/permissions", "icons"] {
        println!("cargo:rerun-if-changed={watched}");
    }
    let permissions =
        tauri_build::AppManifest::new().permissions_path_pattern("./src-tauri/permissions/**/*");
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern("./src-tauri/capabilities/**/*")
        .app_manifest(permissions);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
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
