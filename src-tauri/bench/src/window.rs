//! placeholder
use crate::{Outcome, table::Table};
pub(crate) fn measure(_: &mut Table) -> Outcome {
    Ok(())
}
