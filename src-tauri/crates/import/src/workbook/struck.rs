//! Strings of a workbook in which something is struck through.

use std::collections::HashSet;

use quick_xml::events::BytesStart;

use super::package::{Xml, each, says};
use crate::{Budget, ImportError};

/// Their places in the table of strings.
pub(super) type Struck = HashSet<usize>;

pub(super) fn strings(xml: Xml<'_, '_>, budget: &Budget) -> Result<Struck, ImportError> {
    let (mut struck, mut string, mut over) = (Struck::new(), None::<usize>, Ok(()));
    each(xml, |element| match element.local_name().as_ref() {
        "si" => string = Some(string.map_or(0, |string| string + 1)),
        "strike" if is_strike(element) => {
            if let Some(string) = string
                && struck.insert(string)
                && over.is_ok()
            {
                over = budget.keep(4 * size_of::<usize>());
            }
        }
        _ => {}
    })?;
    over.map(|()| struck)
}

/// `<strike/>`, which may also say that it is none.
pub(super) fn is_strike(element: &BytesStart<'_>) -> bool {
    !says(element, "val", &["0", "false"])
}
