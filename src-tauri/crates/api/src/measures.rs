//! The measures of CIS Controls v8, now or on a past day.

use directory::{Day, Permission, Timestamp};
use report::Measure;
use review::{MEASURES, Provider, Standing, Subject};
use words::{Message, said};

use crate::accounts::AsOf;
use crate::call_error::{Outcome, count};
use crate::profiles::Services;
use crate::reading::Reading;
use crate::view::{Found, MeasureView, Measures, NotMet, NotMetItem};
use crate::{Api, ApiError};

/// How many of those that aren't met are listed at a time.
const PAGE: usize = 500;

/// The name of every measure, the same for good, in the order of the safeguards.
pub fn measure_names() -> impl Iterator<Item = &'static str> {
    MEASURES.iter().map(|measure| measure.id())
}

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

    /// Those that a measure finds not met, then those of which nobody can tell, from the `offset`th on, now or at the end
    /// of a past day: at most 500. Nothing where there is no measure of this name.
    ///
    /// # Errors
    /// Refused without the right to read the register.
    pub fn not_met(
        &mut self,
        measure: &str,
        as_of: Option<Day>,
        offset: u32,
    ) -> Result<Option<NotMet>, ApiError> {
        self.read(|reading| {
            reading.not_met(measure, as_of, usize::try_from(offset).unwrap_or(usize::MAX), PAGE)
        })
    }

    /// All of them at once.
    ///
    /// # Errors
    /// As [`Api::not_met`].
    pub fn all_not_met(&mut self, measure: &str, as_of: Option<Day>) -> Result<Option<NotMet>, ApiError> {
        self.read(|reading| reading.not_met(measure, as_of, 0, usize::MAX))
    }
}

impl Reading<'_> {
    fn not_met(
        &self,
        measure: &str,
        as_of: Option<Day>,
        offset: usize,
        most: usize,
    ) -> Outcome<Option<NotMet>> {
        self.needs(Permission::ReadRegister)?;
        let then = self.past(as_of)?;
        let Some(measure) = MEASURES.iter().find(|known| known.id() == measure) else { return Ok(None) };
        let inventory = self.inventory(then.at, then.day.unwrap_or_else(|| self.today()))?;
        let is = |wanted| measure.each(&inventory).filter(move |(_, standing)| *standing == wanted);
        let all = || is(Standing::Unmet).chain(is(Standing::Unknown));
        let listed = all().skip(offset).take(most);
        let services = Services::of(self)?;
        let item = |(subject, standing)| {
            let (name, leads_to) = self.subject(subject, &services, then)?;
            Ok(NotMetItem { unknown: standing == Standing::Unknown, name, leads_to })
        };
        let items = listed.map(item).collect::<Outcome<_>>()?;
        Ok(Some(NotMet { total: count(all().count() as u64), items }))
    }

    /// What one of those that are measured was called then, and where it is shown.
    fn subject(&self, subject: Subject<'_>, services: &Services, then: AsOf) -> Outcome<(String, Found)> {
        Ok(match subject {
            Subject::Login(user, account) => {
                let login = match account {
                    Some(account) => self.account_then(account, then)?,
                    None => said::measured_this_vault().into(),
                };
                let name =
                    said::MeasuredLogin { account: login.into(), user: self.named(user, then)?.name.into() };
                (Message::from(name).into(), Found::User { id: user })
            }
            Subject::Program(user) => (self.named(user, then)?.name, Found::User { id: user }),
            Subject::Account(account) => (self.account_then(account, then)?, Found::Account { id: account }),
            Subject::Provider(Provider::Service(key)) => {
                (services.name(key), Found::Service { id: key.clone() })
            }
            Subject::Provider(Provider::Company(company)) => {
                (self.company_then(Some(*company), then)?, Found::Company { id: *company })
            }
        })
    }

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
