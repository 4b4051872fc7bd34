//! Whose tries are counted.

use std::fmt;

use directory::UserId;
use directory::lockout::Lane;

/// Whose tries are counted, and for what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Who {
    /// Nobody stands for every name that nobody has: guessing names can't fill the file.
    pub user: Option<UserId>,
    pub lane: Lane,
}

impl Who {
    pub(crate) fn signs_in(user: UserId) -> Self {
        Self { user: Some(user), lane: Lane::SignIn }
    }
}

impl fmt::Display for Who {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.user {
            Some(user) => write!(f, "{}", user.0)?,
            None => f.write_str("nobody")?,
        }
        match self.lane {
            Lane::SignIn => Ok(()),
            Lane::Answer => f.write_str("-answer"),
            Lane::Caller => f.write_str("-caller"),
        }
    }
}
