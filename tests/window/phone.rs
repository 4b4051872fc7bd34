//! The phone of somebody who signs in: its codes come from `oathtool`, which knows nothing of ours.

use std::{
    cell::Cell,
    process::Command,
    time::{SystemTime, UNIX_EPOCH},
};

use crate::stage::until;

/// Seconds that a code shows.
const STEP: u64 = 30;

/// An authenticator with one account.
pub struct Phone {
    secret: String,
    /// The step of the code that was typed last: it counts only once.
    last: Cell<u64>,
}

impl Phone {
    /// An authenticator into which the key was typed as it stands on the page.
    pub fn with(secret: &str) -> Self {
        Self { secret: secret.split_whitespace().collect(), last: Cell::new(0) }
    }

    /// A code that was not typed before. Waits for the next one where it must, which takes half a minute at most.
    pub fn code(&self) -> String {
        let step = until("the authenticator's next code", || {
            let now = seconds();
            // A step more or less is allowed, because clocks differ. Close to its end the step before is too old.
            let first = if now % STEP < STEP / 2 { now / STEP - 1 } else { now / STEP };
            let next = first.max(self.last.get() + 1);
            (next <= now / STEP + 1).then_some(next)
        });
        self.last.set(step);
        let at = format!("@{}", step * STEP);
        let said = Command::new("oathtool").args(["--totp", "--base32", &self.secret, "--now", &at]).output();
        let said = said.expect("oathtool runs");
        assert!(said.status.success(), "oathtool takes our key: {}", String::from_utf8_lossy(&said.stderr));
        String::from_utf8_lossy(&said.stdout).trim().to_owned()
    }
}

#[expect(clippy::disallowed_methods, reason = "a phone has a clock of its own")]
fn seconds() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).expect("the year is past 1970").as_secs()
}
