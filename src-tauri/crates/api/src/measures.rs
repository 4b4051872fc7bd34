//! The measures of CIS Controls v8, now or on a past day.

use directory::{Day, Permission, Timestamp};
use report::Measure;
use review::MEASURES;

use crate::call_error::{Outcome, count};
use crate::reading::Reading;
use crate::view::{MeasureView, Measures};
use crate::{Api, ApiError};

impl Api {
    /// Every measure with its formula and its figures, now or as they were at the end of a past day.
    ///
    /// # Errors
    /// Refused without the right to read the register.
    pub fn measures(&mut self, as_of: Option<Day>) -> Result<Measures, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ReadRegister)?;
            let then = reading.past(as_of)?;
            let measured = reading.measured(then.at, then.day.unwrap_or_else(|| reading.today()))?;
            Ok(Measures { as_of: then.day, measures: measured.into_iter().map(view).collect() })
        })
    }
}

impl Reading<'_> {
    /// Every measure of the register as it was at that point, which fell on `day`; of now when nothing is given.
    pub(crate) fn measured(&self, at: Option<Timestamp>, day: Day) -> Outcome<Vec<Measure>> {
        let inventory = self.inventory(at, day)?;
        let measure = |measure: &&dyn review::Measure| {
            let (tally, message) = (measure.tally(&inventory), measure.message());
            let [counts, among, formula] =
                ["counts", "among", "formula"].map(|form| message.form(form).unwrap_or_default());
            Measure {
                id: measure.id().to_owned(),
                safeguard: measure.safeguard().to_owned(),
                name: message.to_string(),
                counts,
                among,
                formula,
                met: tally.met,
                unmet: tally.unmet,
                unknown: tally.unknown,
                percent: tally.percent(),
                result: tally.result().to_string(),
            }
        };
        Ok(MEASURES.iter().map(measure).collect())
    }
}

fn view(measure: Measure) -> MeasureView {
    let Measure { id, safeguard, name, counts, among, formula, met, unmet, unknown, percent, result } =
        measure;
    let all = count(met + unmet + unknown);
    let (met, unmet, unknown) = (count(met), count(unmet), count(unknown));
    MeasureView { id, safeguard, name, counts, among, formula, met, unmet, unknown, all, percent, result }
}
