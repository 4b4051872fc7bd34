//! The measures of CIS Controls v8, now or on a past day.

use directory::{Day, Permission};
use review::MEASURES;

use crate::cause::count;
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
            let then = reading.past(as_of);
            let inventory = reading.inventory(then.at, then.day.unwrap_or_else(|| reading.today()))?;
            Ok(Measures {
                as_of: then.day,
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
