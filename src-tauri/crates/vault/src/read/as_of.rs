//! The register now, or as it was on a past day.

use directory::Timestamp;

/// A point the register is looked at from: nothing for now.
pub(crate) type AsOf = Option<Timestamp>;

/// The rows in force, as an SQL condition on the columns `since` and `until` of table alias `of`.
///
/// Rows that began and ended at the same moment never held; the last of a moment does.
pub(crate) fn in_force(of: &str, then: AsOf) -> String {
    match then {
        // Says nothing else, so that the indexes on what holds now answer it.
        None => format!("{of}.until IS NULL"),
        Some(Timestamp(at)) => {
            format!("{of}.since <= {at} AND ({of}.until IS NULL OR {of}.until > {at})")
        }
    }
}
