//! What the tests of several modules need.

use crate::{Budget, Heading, ImportError, Opening, Sheet, paste};

/// The sheet of a small text.
pub(crate) fn sheet(text: &str) -> Sheet {
    sheet_with(text, Heading::Found).unwrap()
}

pub(crate) fn sheet_with(text: &str, heading: Heading) -> Result<Sheet, ImportError> {
    paste(text, &Opening { heading, ..Opening::default() }, &Budget::whole()).map(|opened| opened.sheet)
}
