//! How an audit can be checked later, and what it can't know.

use report::Proof;
use vault::checkpoint_text;
use words::said;

use crate::call_error::Outcome;
use crate::reading::Reading;

/// The name under which checkpoints are signed.
pub(super) const SIGNER: &str = "keyholder";

impl Reading<'_> {
    pub(super) fn proof(&self) -> Outcome<Proof> {
        let chain = self.session.chain();
        let checkpoint = checkpoint_text(self.session, SIGNER)?;
        Ok(self.proof_at(chain.size(), chain.head().to_string(), checkpoint))
    }

    /// The proof of a report that rests on an entry.
    pub(super) fn proof_at(&self, entry: u64, head: String, checkpoint: String) -> Proof {
        Proof {
            journal_head: head,
            journal_entry: entry,
            checkpoint,
            how_to_check: [
                said::report_check_open(),
                said::report_check_entry(entry.to_string()),
                said::report_check_verify(),
                said::report_check_apart(),
            ]
            .map(|step| step.to_string())
            .into(),
            limits: [
                said::report_limit_entered(),
                said::report_limit_times(),
                said::report_limit_past(),
                said::report_limit_unknown(),
            ]
            .map(|limit| limit.to_string())
            .into(),
        }
    }
}
