//! Folders that a sync program looks after: SQLite files get damaged there.

use std::path::Path;

/// Folder names that sync programs give their folders, and the program's name.
const SIGNS: [(&str, &str); 8] = [
    ("dropbox", "Dropbox"),
    ("onedrive", "OneDrive"),
    ("icloud", "iCloud"),
    ("mobile documents", "iCloud"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("google drive", "Google Drive"),
    ("syncthing", "Syncthing"),
];

/// Files that sync programs leave in the folders they look after.
const TRACES: [(&str, &str); 4] = [
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".stfolder", "Syncthing"),
    (".sync_folder.db", "Nextcloud"),
];

/// The sync program that looks after `folder`, as far as names and traces tell.
#[must_use]
pub fn synced_by(folder: &Path) -> Option<&'static str> {
    folder.ancestors().find_map(|dir| {
        let name = dir.file_name().map(|n| n.to_string_lossy().to_lowercase()).unwrap_or_default();
        let named = SIGNS.iter().find(|(sign, _)| {
            // "OneDrive - Harbour Lane" is one, "my-dropbox-notes" is not.
            name == *sign || name.starts_with(&format!("{sign} ")) || name.starts_with(&format!("{sign}-"))
        });
        named
            .or_else(|| TRACES.iter().find(|(trace, _)| dir.join(trace).exists()))
            .map(|(_, program)| *program)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_of_sync_programs_are_known_by_name() {
        for (folder, program) in [
            ("/home/a/Dropbox/office", Some("Dropbox")),
            ("C:/Users/a/OneDrive - Harbour Lane/vaults", Some("OneDrive")),
            ("/Users/a/Library/Mobile Documents/x", Some("iCloud")),
            ("/home/a/my-dropbox-notes/office", None),
            ("/srv/office", None),
        ] {
            assert_eq!(synced_by(Path::new(folder)), program, "{folder}");
        }
    }

    #[test]
    fn a_trace_in_a_parent_folder_tells_too() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join(".stfolder"), "").unwrap();
        assert_eq!(
            synced_by(&dir.path().join("a/b")),
            Some("Syncthing"),
            "folders can be synced under any name"
        );
    }
}
