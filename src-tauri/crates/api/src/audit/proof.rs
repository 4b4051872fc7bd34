//! How an audit can be checked later, and what it can't know.

use report::{Audit, Proof};
use serde_json::Value;
use vault::{checkpoint_text, report_signature};
use words::said;

use crate::call_error::{CallError, Outcome};
use crate::reading::Reading;

/// The name under which checkpoints are signed.
pub(super) const SIGNER: &str = "keyholder";

impl Reading<'_> {
    pub(super) fn proof(&self) -> Outcome<Proof> {
        let chain = self.session.chain();
        let checkpoint = checkpoint_text(self.session, SIGNER)?;
        Ok(self.proof_at(chain.size(), chain.head().to_string(), checkpoint))
    }

    /// The signature of whoever is signed in on a whole report, as it stands in JSON.
    pub(super) fn signed(&self, audit: &Audit) -> Outcome<String> {
        Ok(report_signature(self.session, &report::signed_digest(&self.as_json(audit)?)))
    }

    /// A report as its JSON says it.
    pub(super) fn as_json(&self, audit: &Audit) -> Outcome<Value> {
        let mut json = serde_json::to_value(audit).map_err(|e| CallError::Told(self.ports.unexpected(&e)))?;
        json["format"] = report::AUDIT_JSON_FORMAT.into();
        Ok(json)
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
            signature: None,
        }
    }
}
