//! Which vault a command means.

use std::path::{Path, PathBuf};

use api::view::Standing;
use api::{Api, ApiError, FileFault};
use vault::{EXTENSION, Folder};
use words::said;

use crate::error::CommandError;
use crate::wording::say;

/// The vault's folder: `given`, or the one vault in it; without one, the only vault this computer opened before.
///
/// # Errors
/// [`CommandError::Usage`] when that could be several, or none.
pub(crate) fn resolve(given: Option<&Path>, api: &mut Api) -> Result<String, CommandError> {
    match given {
        Some(given) => Ok(text(&inside(&absolute(given)?))),
        None => only_recent(api),
    }
}

/// A path that stays true in another working folder: this computer remembers it, as text.
///
/// # Errors
/// [`CommandError::Usage`] for no path, and [`CommandError::Told`] for one that is no text.
pub(crate) fn absolute(path: &Path) -> Result<PathBuf, CommandError> {
    let path = std::path::absolute(path).map_err(|e| {
        let path = path.display().to_string().into();
        CommandError::Usage(say(said::CliNoPath { path, why: e.to_string().into() }))
    })?;
    if path.to_str().is_none() {
        return Err(ApiError::File { fault: FileFault::Name, path: text(&path) }.into());
    }
    Ok(path)
}

/// A path as the API takes it.
pub(crate) fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// `folder` itself when a vault lies in it, or the one vault among its folders.
fn inside(folder: &Path) -> PathBuf {
    if Folder::at(folder).holds_vault() {
        return folder.to_owned();
    }
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut vaults = entries.filter(|path| {
        path.extension().is_some_and(|extension| extension == EXTENSION) && Folder::at(path).holds_vault()
    });
    match (vaults.next(), vaults.next()) {
        (Some(only), None) => only,
        // The API says that there is no vault in it.
        (None | Some(_), _) => folder.to_owned(),
    }
}

fn only_recent(api: &mut Api) -> Result<String, CommandError> {
    let recent = match api.standing()? {
        Standing::NoVault { recent } => recent,
        Standing::Locked(_) | Standing::FirstSignIn(_) | Standing::PasswordTooOld(_) | Standing::Open(_) => {
            Vec::new()
        }
    };
    let mut found = recent.into_iter().filter(|vault| vault.found).map(|vault| vault.folder);
    match (found.next(), found.next()) {
        (Some(only), None) => Ok(only),
        (None, _) => Err(CommandError::Usage(say(said::cli_which_vault()))),
        (Some(first), Some(second)) => {
            let all: Vec<String> =
                [first, second].into_iter().chain(found).map(|one| format!("  {one}")).collect();
            Err(CommandError::Usage(format!("{}\n{}", said::cli_which_of_vaults(), all.join("\n"))))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vault_in(folder: &Path) {
        std::fs::create_dir_all(folder).unwrap();
        std::fs::write(folder.join("vault.db"), "x").unwrap();
    }

    #[test]
    fn the_folder_above_a_vault_will_do_where_it_holds_only_one() {
        let home = tempfile::tempdir().unwrap();
        let (one, two) = (home.path().join("One.keyholder"), home.path().join("Two.keyholder"));
        vault_in(&one);
        assert_eq!(inside(home.path()), one, "init made it there");
        assert_eq!(inside(&one), one, "the folder itself");
        vault_in(&two);
        assert_eq!(inside(home.path()), home.path(), "nobody guesses between two");
    }
}
