//! What the user has agreed to: what is read as what.

use crate::columns::{self, Meaning, squeezed};
use crate::values::DayOrder;
use crate::{IntakeFault, Shape, Sheet, shape};

/// How a sheet is to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices {
    /// List or grid.
    pub shape: Shape,
    /// What each column means, one for each.
    pub meanings: Vec<Meaning>,
    /// The order of day and month where the cells don't tell it.
    pub day_order: Option<DayOrder>,
    /// The one account that the whole list is about, as the user list of a service is.
    pub about: Option<AccountNamed>,
}

/// An account by its names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AccountNamed {
    /// The service.
    pub service: String,
    /// The account; may be empty.
    pub account: String,
}

impl Choices {
    /// What the sheet itself suggests.
    #[must_use]
    pub fn suggested(sheet: &Sheet) -> Self {
        Self::in_shape(sheet, shape::suggest(sheet).shape)
    }

    /// What the sheet suggests when it is read in this shape.
    #[must_use]
    pub fn in_shape(sheet: &Sheet, shape: Shape) -> Self {
        let meanings = columns::suggest(sheet, shape).iter().map(|suggestion| suggestion.meaning).collect();
        Self { shape, meanings, day_order: None, about: None }
    }

    /// Whether the sheet can be read so.
    pub(super) fn check(&self, sheet: &Sheet) -> Result<(), IntakeFault> {
        if self.meanings.len() != sheet.header.len() {
            return Err(IntakeFault::OtherTable);
        }
        for (column, meaning) in self.meanings.iter().enumerate().filter(|(_, meaning)| !meaning.repeats()) {
            if let Some(earlier) = self.meanings[..column].iter().position(|earlier| earlier == meaning) {
                return Err(IntakeFault::SameMeaning { meaning: *meaning, columns: (earlier, column) });
            }
        }
        let any = |of: fn(&Meaning) -> bool| self.meanings.iter().any(of);
        let names_person = any(|meaning| meaning.says_who());
        match self.shape {
            Shape::List if !names_person && !any(|meaning| meaning.says_which_account()) => {
                Err(IntakeFault::NobodyNamed)
            }
            Shape::List => Ok(()),
            Shape::Grid if !names_person => Err(IntakeFault::NobodyNamed),
            Shape::Grid if !any(|meaning| *meaning == Meaning::AccountColumn) => Err(IntakeFault::NoAccounts),
            Shape::Grid => self.heads_differ(sheet),
        }
    }

    fn heads_differ(&self, sheet: &Sheet) -> Result<(), IntakeFault> {
        let accounts = || {
            self.meanings
                .iter()
                .enumerate()
                .filter(|(_, meaning)| **meaning == Meaning::AccountColumn)
                .map(|(column, _)| (column, squeezed(&sheet.header[column])))
        };
        for (column, head) in accounts() {
            if let Some((earlier, _)) =
                accounts().find(|(earlier, other)| *earlier < column && *other == head)
            {
                return Err(IntakeFault::SameHead { columns: (earlier, column) });
            }
        }
        Ok(())
    }
}
