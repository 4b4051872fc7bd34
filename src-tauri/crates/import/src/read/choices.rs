//! What the user has agreed to: what is read as what.

use std::collections::HashMap;

use crate::columns::{self, Meaning, squeezed};
use crate::values::DayOrder;
use crate::{ImportError, Shape, Sheet, shape};

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
    pub(super) fn check(&self, sheet: &Sheet) -> Result<(), ImportError> {
        if self.meanings.len() != sheet.header.len() {
            return Err(ImportError::OtherTable);
        }
        for (column, meaning) in self.meanings.iter().enumerate().filter(|(_, meaning)| !meaning.repeats()) {
            if let Some(earlier) = self.meanings[..column].iter().position(|earlier| earlier == meaning) {
                return Err(ImportError::SameMeaning { meaning: *meaning, columns: (earlier, column) });
            }
        }
        let any = |of: fn(&Meaning) -> bool| self.meanings.iter().any(of);
        let names_person = any(|meaning| meaning.says_who());
        let names_account = any(|meaning| meaning.says_which_account());
        match self.shape {
            Shape::List if !names_person && !names_account => Err(ImportError::NobodyNamed),
            Shape::List => Ok(()),
            Shape::Grid if !names_person => Err(ImportError::NobodyNamed),
            Shape::Grid if !any(|meaning| *meaning == Meaning::AccountColumn) => Err(ImportError::NoAccounts),
            Shape::Grid => self.heads_differ(sheet, Meaning::AccountColumn),
            Shape::Turned if !names_account => Err(ImportError::NoAccounts),
            Shape::Turned if !any(|meaning| *meaning == Meaning::PersonColumn) => {
                Err(ImportError::NobodyNamed)
            }
            Shape::Turned => self.heads_differ(sheet, Meaning::PersonColumn),
        }
    }

    /// Whether the list tells of access and names no account, so that somebody has to say which one it is about.
    #[must_use]
    pub fn asks_which_account(&self) -> bool {
        self.shape == Shape::List
            && self.about.is_none()
            && !self.meanings.iter().any(|meaning| meaning.says_which_account())
            && self.meanings.iter().any(|meaning| meaning.is_of_access() && *meaning != Meaning::Login)
    }

    fn heads_differ(&self, sheet: &Sheet, across: Meaning) -> Result<(), ImportError> {
        let mut seen = HashMap::new();
        for (column, meaning) in self.meanings.iter().enumerate() {
            if *meaning != across {
                continue;
            }
            if let Some(earlier) = seen.insert(squeezed(&sheet.header[column]), column) {
                return Err(ImportError::SameHead { columns: (earlier, column) });
            }
        }
        Ok(())
    }
}
