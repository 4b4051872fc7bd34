//! A vault's folder in the making.

use std::path::Path;

use crate::folder::Folder;
use crate::{Random, VaultError, db};

/// A vault's folder until it is whole, beside its place; removed unless finished.
pub(crate) struct PartFolder {
    part: files::PartFolder,
    folder: Folder,
}

impl PartFolder {
    /// Makes it beside `folder`, which must not exist. Refused before anything is made where the database would not open.
    pub(crate) fn beside(folder: &Folder, rng: &Random) -> Result<Self, VaultError> {
        db::check_path(&folder.database())?;
        let part = files::PartFolder::new(folder.path(), &mut rng.clone())
            .map_err(VaultError::file(folder.path()))?;
        db::check_path(&Folder::at(part.path()).database())?;
        Ok(Self { part, folder: folder.clone() })
    }

    pub(crate) fn path(&self) -> &Path {
        self.part.path()
    }

    /// Gives it its name. Of several at once one gets it.
    pub(crate) fn finish(self) -> Result<(), VaultError> {
        let Self { part, folder } = self;
        part.put().map_err(VaultError::file(folder.path()))
    }
}
