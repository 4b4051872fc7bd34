//! The form of an audit's table, for whoever writes its lines and whoever reads them back: what stands for an account, for
//! what isn't known, and in front of what a spreadsheet would compute.

use words::Message;
use words::said::{self, ReportAccountHeading, ReportAccountHeadingOf};

use crate::columns::COLUMNS;
use crate::csv::starts_formula;

/// What the CSV has behind the columns, the same in each line: what the report rests on.
#[must_use]
pub fn proof() -> [String; 4] {
    [said::report_as_of(), said::report_vault(), said::report_journal_entry(), said::report_journal_head()]
        .map(|head| head.to_string())
}

/// What stands in the place of an account where the register knows of no access.
#[must_use]
pub fn no_access() -> String {
    said::report_no_recorded_access().to_string()
}

/// What stands in the place of a role there.
#[must_use]
pub fn no_role() -> String {
    said::report_no_role().to_string()
}

/// What stands where no permission is set singly.
#[must_use]
pub fn no_permissions() -> String {
    said::report_none_singly().to_string()
}

/// What stands in the place of a role where somebody reads the mailbox behind a login.
#[must_use]
pub fn mailbox() -> String {
    said::report_reads_mailbox().to_string()
}

/// The heads of the columns, in their order.
pub fn heads() -> impl Iterator<Item = String> {
    COLUMNS.iter().map(|column| (column.title)().to_string())
}

/// Whether a cell says that there is nothing to say: unknown, no end, not yet begun.
#[must_use]
pub fn says_nothing(cell: &str) -> bool {
    [said::report_unknown(), said::report_no_end(), said::report_not_yet()]
        .iter()
        .any(|nothing| nothing.to_string() == cell)
}

/// What an account is called in a report, with its service and, where it is not our own, the company it belongs to.
#[must_use]
pub fn account(name: &str, service: &str, company: Option<&str>) -> String {
    let (account, service) = (name.into(), service.into());
    match company {
        None => Message::from(ReportAccountHeading { account, service }),
        Some(company) => ReportAccountHeadingOf { account, service, company: company.into() }.into(),
    }
    .to_string()
}

/// What this vault is called there, to which everybody who signs in has access.
#[must_use]
pub fn vault(business: &str) -> String {
    said::report_vault_heading(business).to_string()
}

/// An account as [`account`] calls it, taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AccountParts<'a> {
    /// Its name.
    pub name: &'a str,
    /// The service.
    pub service: &'a str,
    /// The company it belongs to.
    pub company: Option<&'a str>,
}

impl<'a> AccountParts<'a> {
    /// Takes it apart; nothing where it isn't written so. The last brackets are the service's, with whatever brackets stand
    /// in its name.
    #[must_use]
    pub fn of(heading: &'a str) -> Option<Self> {
        let inner = heading.strip_suffix(')')?;
        let mut open = 1;
        let at = inner.char_indices().rev().find_map(|(at, symbol)| {
            open += match symbol {
                ')' => 1,
                '(' => -1,
                _ => 0,
            };
            (open == 0).then_some(at)
        })?;
        let name = inner[..at].strip_suffix(' ')?;
        let within = &inner[at + 1..];
        let (service, company) =
            within.rsplit_once(", of ").map_or((within, None), |(service, company)| (service, Some(company)));
        (!name.is_empty() && !service.is_empty()).then_some(Self { name, service, company })
    }

    /// Whether it is called as a vault of this program is.
    #[must_use]
    pub fn is_vault(&self) -> bool {
        self.company.is_none() && vault(self.service) == account(self.name, self.service, None)
    }
}

/// A field of a CSV without the apostrophes that the report put where a spreadsheet would begin a formula.
#[must_use]
pub fn unguarded(field: &str) -> String {
    let mut plain = String::with_capacity(field.len());
    let mut at_start = true;
    let mut symbols = field.chars().peekable();
    while let Some(symbol) = symbols.next() {
        if at_start && symbol == '\'' && symbols.peek().is_some_and(|next| starts_formula(*next)) {
            continue;
        }
        at_start = crate::csv::begins(symbol, at_start);
        plain.push(symbol);
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::csv::guard;

    #[test]
    fn what_was_guarded_reads_back_as_it_was() {
        let fields = [
            "=1+1",
            "  @SUM(A1)",
            "\t=1",
            "Berger;=cmd()",
            "first\n-2",
            "\u{200b}=1",
            "O'Neill",
            "'quoted'",
            "+44 20",
            "@harbourlane",
            "",
        ];
        for field in fields {
            assert_eq!(unguarded(&guard(field)), field);
        }
        for set in ["csv-injection/payloads.json", "blns/blns.json"] {
            for payload in crate::sample::vectors(set) {
                // What a user began with an apostrophe before a formula can't be told from what the report did.
                if guard(&payload).matches('\'').count() > payload.matches('\'').count()
                    || !guard(&payload).contains('\'')
                {
                    let again = guard(&unguarded(&guard(&payload)));
                    assert_eq!(again, guard(&payload), "{payload:?}");
                }
            }
        }
    }

    #[test]
    fn an_account_is_taken_apart_as_it_was_put_together() {
        for (name, service, company) in [
            ("Shop", "Shop", None),
            ("Main (old)", "Zoom", None),
            ("Books", "Ledger (EU)", None),
            ("Site", "Web", Some("Brightwire IT")),
        ] {
            let heading = account(name, service, company);
            assert_eq!(AccountParts::of(&heading), Some(AccountParts { name, service, company }));
        }
        assert_eq!(AccountParts::of(&no_access()), None);
        assert_eq!(AccountParts::of("(x)"), None);
        assert!(AccountParts::of(&vault("Harbour Lane")).is_some_and(|parts| parts.is_vault()));
    }
}
