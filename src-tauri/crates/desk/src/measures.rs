//! The measures of CIS Controls v8, now or on a past day.

use directory::{Day, Permission};
use review::{Inventory, MEASURES};

use crate::cause::{Outcome, count};
use crate::facts::Snapshot;
use crate::reading::Reading;
use crate::view::{MeasureView, Measures};
use crate::{Desk, Trouble};

impl Desk {
    /// Every measure with its formula and its figures, now or as they were at the end of a past day.
    ///
    /// # Errors
    /// Refused without the right to read the register.
    pub fn measures(&mut self, as_of: Option<Day>) -> Result<Measures, Trouble> {
        self.read(|reading| {
            reading.needs(Permission::ReadRegister)?;
            let inventory = reading.inventory(as_of)?;
            Ok(Measures {
                as_of: reading.past(as_of).day,
                measures: MEASURES
                    .iter()
                    .map(|measure| {
                        let tally = measure.tally(&inventory);
                        MeasureView {
                            id: measure.id().to_owned(),
                            safeguard: measure.safeguard().to_owned(),
                            name: measure.name().to_owned(),
                            counts: measure.counts().to_owned(),
                            among: measure.among().to_owned(),
                            formula: measure.formula().to_owned(),
                            met: count(tally.met),
                            unmet: count(tally.unmet),
                            unknown: count(tally.unknown),
                            all: count(tally.all()),
                            percent: tally.percent(),
                            result: tally.words(),
                        }
                    })
                    .collect(),
            })
        })
    }
}

impl Reading<'_> {
    fn inventory(&self, as_of: Option<Day>) -> Outcome<Inventory> {
        let then = self.past(as_of);
        let people = self.session.people_at(then.at)?;
        let accesses = self.session.accesses_at(then.at)?;
        let accounts = self.session.accounts_at(then.at)?;
        let companies = self.session.companies(then.at)?;
        let snapshot = Snapshot {
            zone: &self.zone,
            day: then.day.unwrap_or_else(|| self.today()),
            people: &people,
            accesses: &accesses,
            accounts: &accounts,
            companies: companies.iter().collect(),
        };
        Ok(snapshot.inventory())
    }
}
