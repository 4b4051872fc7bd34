//! How an audit can be checked later, and what it can't know.

use report::{Audit, Proof};
use serde_json::Value;
use vault::{checkpoint_text, report_signature};

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
            how_to_check: vec![
                "Open the vault, or any later copy of it, in Keyholder, and go to the journal.".into(),
                format!(
                    "Open entry {}. Its hash must be the one printed here. Every entry holds the hash of the one \
                     before, so nothing before it was changed either.",
                    entry
                ),
                "Choose “Verify” to have every entry, every signature and the register checked against each other."
                    .into(),
                "Keep this report apart from the vault: whoever replaces the whole vault can't replace the report."
                    .into(),
            ],
            limits: vec![
                "Access that nobody entered in the register is not in this report. “No recorded access” means that \
                 none was entered."
                    .into(),
                "Times are those of the computer that made the entry. A wrong clock gives a wrong time; the order of \
                 the entries is certain all the same."
                    .into(),
                "For a point in the past, locks are not shown, and expiry follows from the rules as they are today."
                    .into(),
                "What says “unknown” was not recorded.".into(),
            ],
            signature: None,
        }
    }
}
