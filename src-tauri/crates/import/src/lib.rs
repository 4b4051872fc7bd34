//! The reading side of an import: bytes of a file or a pasted table in; people, accounts and access out.
//!
//! Data flows one way. [`open`] and [`paste`] make a [`Sheet`] of rows and heads; [`shape::suggest`] says whether it is a
//! list or a grid and [`columns::suggest`] what its columns mean; the user agrees or corrects; [`read`] makes a
//! [`Reading`] of what was chosen. Every row ends up in what was found or among what was skipped, with its line.
//!
//! A [`Budget`] goes with the data: what would cost too much work or memory is refused, and whoever waits can stop it.
//!
//! Nothing here knows the register, reads a file or asks a clock.
//!
//! ```
//! use import::{Budget, Choices, Opening, Reading, paste, read};
//!
//! let (pasted, budget) = ("Name\tE-mail\nAylin Demir\taylin@example.com\n", Budget::whole());
//! let sheet = paste(pasted, &Opening::default(), &budget)?.sheet;
//! // What the sheet itself suggests; whoever imports corrects it.
//! let Reading { people, skipped, .. } = read(&sheet, &Choices::suggested(&sheet), &budget)?;
//! assert_eq!((people.len(), skipped.len()), (1, 0));
//! # Ok::<(), import::ImportError>(())
//! ```
#![forbid(unsafe_code)]

mod budget;
pub mod columns;
mod decode;
mod delimited;
mod entries;
mod error;
mod fold;
mod kind;
mod legend;
mod limits;
mod marks;
mod note;
mod open;
mod open_document;
mod package;
mod read;
pub mod shape;
mod sheet;
mod table;
#[cfg(test)]
mod testing;
pub mod values;
mod vocabulary;
pub mod words;
mod workbook;

pub use budget::{Budget, KEPT_MOST, STEPS_MOST};
pub use columns::{Because, Meaning};
pub use decode::{Encoding, Text, decode};
pub use delimited::Delimiter;
pub use entries::Entries;
pub use error::ImportError;
pub use limits::{CELL_MOST, CELLS_MOST, COLUMNS_MOST, FILE_MOST, PARTS_MOST, UNPACKED_MOST, fits};
pub use note::{Note, SomeLines};
pub use open::{Opened, Opening, Source, open, paste, sheets};
pub use read::{
    AccessFound, AccountFound, AccountNamed, Asks, Choices, Claim, Key, LastSeen, PersonFound, Question,
    Reading, Since, SkipReason, Skipped, Unread, Warning, alike, email_key, login_key, name_key, read,
};
pub use shape::{Shape, ShapeSuggestion};
pub use sheet::{Heading, Sheet};
pub use table::{Hidden, Lines, Mark, Row};
pub use workbook::SheetName;
