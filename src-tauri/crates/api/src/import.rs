//! The import of people, accounts and access from a file or a pasted table, as one entry: the first, and every one after.
//!
//! [`import`] reads the table; here it is matched with the register. What is new is added. What is there already stays as
//! it is, unless whoever imports ticks what the table says otherwise or no longer names; what it doesn't say never changes
//! anything. Each call reads the table anew, so what is written is what the table and the register are then.
//!
//! A call spends one budget, from the first byte to the last change. It can be stopped up to the moment when the entry is
//! written.

mod access;
mod accounts;
mod again;
mod blank;
mod differs;
mod gone;
mod known;
mod own_audit;
mod people;
mod plan;
mod table;
mod ticked;
mod unread;

use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use directory::{Author, Permission, RuleError};
use import::{Budget, Encoding, Heading, ImportError, Opened};
use words::said;

use crate::accounts::last_entry;
use crate::call_error::{CallError, Outcome, count};
use crate::reading::Reading;
use crate::view::{
    ImportChoices, ImportCounts, ImportOpening, ImportPreview, ImportSource, ImportTable, Imported,
};
use crate::{Api, ApiError, when};
use own_audit::OwnAudit;
use plan::{Asked, Plan};

impl Api {
    /// Opens a table and says what its columns probably mean. Nothing is written.
    ///
    /// # Errors
    /// Refused without the right to manage access; [`ApiError::File`]; [`ApiError::Table`] where it holds no table, or one
    /// that costs too much to read; [`ApiError::Stopped`].
    pub fn open_import(
        &mut self,
        source: &ImportSource,
        opening: &ImportOpening,
    ) -> Result<ImportTable, ApiError> {
        let stop = Arc::clone(&self.stop);
        self.read(|reading| {
            reading.needs(Permission::ManageAccess)?;
            let budget = Budget::until(&stop);
            let (opened, _) = open(source, opening, &budget)?;
            table::view(opened, &budget).map_err(table_fault)
        })
    }

    /// What an import would do. Nothing is written.
    ///
    /// # Errors
    /// As [`Api::open_import`]; [`ApiError::Table`] where the choices don't fit the table.
    pub fn preview_import(
        &mut self,
        source: &ImportSource,
        opening: &ImportOpening,
        choices: &ImportChoices,
    ) -> Result<ImportPreview, ApiError> {
        let stop = Arc::clone(&self.stop);
        self.read(|reading| {
            let budget = Budget::until(&stop);
            let planned = Planned::of(reading, source, opening, choices, &budget)?;
            let refused = reading.import_refused(&planned)?;
            budget.go_on().map_err(table_fault)?;
            Ok(planned.preview(refused))
        })
    }

    /// Imports a table as one entry, with the differences that are ticked. `expected` is what the preview counted.
    ///
    /// # Errors
    /// As [`Api::preview_import`]; refusals; [`ApiError::ImportChanged`] where something else would be written now.
    pub fn import(
        &mut self,
        source: &ImportSource,
        opening: &ImportOpening,
        choices: &ImportChoices,
        expected: &ImportCounts,
    ) -> Result<Imported, ApiError> {
        let stop = Arc::clone(&self.stop);
        self.change(|open, ports, at| {
            let budget = Budget::until(&stop);
            let planned = Planned::of(&Reading::of(open, ports, at)?, source, opening, choices, &budget)?;
            if let Some(what) = planned.unanswered() {
                return Err(ApiError::Table { what }.into());
            }
            let Plan { changes, counts, taken_over, .. } = planned.plan;
            // What was ticked and isn't there any more says something else now.
            if counts != *expected || taken_over != choices.ticked.len() {
                return Err(ApiError::ImportChanged.into());
            }
            budget.go_on().map_err(table_fault)?;
            open.session.change(at, |_| changes.clone())?;
            Ok(Imported { entry: last_entry(open), counts, taken_over: count(taken_over as u64) })
        })
    }
}

/// A table that was read, and what importing it does.
struct Planned {
    opened: Opened,
    choices: import::Choices,
    found: import::Reading,
    plan: Plan,
}

impl Planned {
    fn of(
        reading: &Reading<'_>,
        source: &ImportSource,
        opening: &ImportOpening,
        choices: &ImportChoices,
        budget: &Budget<'_>,
    ) -> Outcome<Self> {
        reading.needs(Permission::ManageAccess)?;
        let (opened, own_audit) = open(source, opening, budget)?;
        let named = import::AccountNamed {
            service: choices.service.trim().to_owned(),
            account: choices.account.trim().to_owned(),
        };
        let address = choices.address.trim();
        if !address.is_empty() && !directory::is_address(address) {
            return Err(ApiError::Table { what: said::import_address_refused().to_string() }.into());
        }
        let ticked = &choices.ticked;
        let choices = import::Choices {
            shape: choices.shape,
            meanings: choices.meanings.clone(),
            day_order: choices.day_order,
            about: Some(named).filter(|named| *named != import::AccountNamed::default()),
        };
        let found = import::read(&opened.sheet, &choices, budget).map_err(table_fault)?;
        let asked = Asked {
            opened: &opened,
            own_audit: &own_audit,
            choices: &choices,
            found: &found,
            address,
            ticked,
        };
        let plan = Plan::of(reading, &asked, budget)?;
        Ok(Self { opened, choices, found, plan })
    }

    /// What is to be answered before anything can be imported.
    fn unanswered(&self) -> Option<String> {
        if !self.found.which_order.is_empty() {
            Some(said::import_which_order_refused().to_string())
        } else if self.choices.asks_which_account() {
            Some(said::import_which_account_refused().to_string())
        } else {
            None
        }
    }
}

impl Reading<'_> {
    /// Why a plan can't be carried out, in words: a question is open, or a rule refuses it.
    fn import_refused(&self, planned: &Planned) -> Outcome<Option<String>> {
        if let Some(what) = planned.unanswered() {
            return Ok(Some(what));
        }
        let Plan { changes, changed, gone, .. } = &planned.plan;
        if changes.is_empty() {
            let same = changed.is_empty() && gone.is_empty();
            let why =
                if same { said::import_nothing_new_refused() } else { said::import_nothing_new_differs() };
            return Ok(Some(why.to_string()));
        }
        let me = Author::User(self.actor.user);
        match directory::authorise(&self.session.register(), &me, self.at, &planned.plan.changes) {
            Ok(()) => Ok(None),
            Err(RuleError::Refused(why)) => {
                Ok(Some(directory::words::refusal(&why, |at| when::moment(&self.zone, at))))
            }
            Err(RuleError::Register(error)) => Err(error.into()),
        }
    }
}

/// Opens a table. One that is Keyholder's own audit becomes the list that it was made of.
fn open(source: &ImportSource, opening: &ImportOpening, budget: &Budget<'_>) -> Outcome<(Opened, OwnAudit)> {
    let said = import::Opening {
        sheet: opening.sheet.clone(),
        delimiter: None,
        encoding: opening.encoding.as_deref().map(encoding).transpose()?,
        heading: match opening.heading {
            None => Heading::Found,
            Some(0) => Heading::Nowhere,
            Some(line) => Heading::Line(line),
        },
    };
    let mut opened = match source {
        ImportSource::File { path } => {
            let bytes = bytes(Path::new(path))?;
            match import::open(&bytes, &said, budget) {
                Err(ImportError::NoSuchSheet) => {
                    let sheets = import::sheets(&bytes, budget).map_err(table_fault)?;
                    return Err(ApiError::Table { what: import::words::no_such_sheet(&sheets) }.into());
                }
                opened => opened.map_err(table_fault)?,
            }
        }
        ImportSource::Pasted { table } => import::paste(table, &said, budget).map_err(table_fault)?,
    };
    let own_audit = own_audit::take_apart(&mut opened);
    Ok((opened, own_audit))
}

/// The encoding of a name.
fn encoding(name: &str) -> Outcome<Encoding> {
    Encoding::named(name).ok_or_else(|| {
        let known: Vec<&str> = Encoding::choices().into_iter().map(Encoding::name).collect();
        let what = said::ImportEncodingUnknown { name: name.into(), known: known.join(", ").into() };
        ApiError::Table { what: words::Message::from(what).to_string() }.into()
    })
}

/// The bytes of a file that isn't too large, looked at before it is read and not believed.
fn bytes(path: &Path) -> Outcome<Vec<u8>> {
    let file = files::open(path).map_err(CallError::file(path))?;
    let size = file.metadata().map_err(CallError::file(path))?.len();
    import::fits(size).map_err(table_fault)?;
    let mut bytes = Vec::new();
    file.take(import::FILE_MOST + 1).read_to_end(&mut bytes).map_err(CallError::file(path))?;
    Ok(bytes)
}

fn table_fault(fault: ImportError) -> CallError {
    let stopped = matches!(fault, ImportError::Stopped);
    if stopped {
        ApiError::Stopped.into()
    } else {
        ApiError::Table { what: import::words::fault(fault) }.into()
    }
}
