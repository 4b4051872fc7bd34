//! `keyholder findings`.

use api::view::{Finding, Measures};
use api::{Api, ApiError};
use clap::Args;
use directory::{Day, Refusal};
use serde_json::json;
use words::said;

use crate::answer::{self, Answer};
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::when;
use crate::wording::{line, say};

/// List what needs somebody, the worst first, each with why and what to do; then the measures of CIS Controls v8
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  keyholder findings --measures --as-of 2026-06-30 --vault Office.keyholder"
)]
pub(crate) struct Findings {
    /// Only the measures, with how each is counted
    #[arg(long)]
    measures: bool,
    /// The measures as they were at the end of this day
    #[arg(long, value_name = "DATE", requires = "measures")]
    as_of: Option<Day>,
    /// Only those that a measure finds not met, or of which nobody can tell, by the measure's name, such as dormant
    #[arg(long, value_name = "MEASURE", requires = "measures", value_parser = measure)]
    not_met: Option<String>,
}

/// The name of a measure.
fn measure(name: &str) -> Result<String, String> {
    if api::measure_names().any(|known| known == name) {
        return Ok(name.to_owned());
    }
    Err(say(said::cli_typed_one_of(api::measure_names().collect::<Vec<_>>().join(", "))))
}

impl Findings {
    pub(crate) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let api = context.api()?;
        if let Some(measure) = &self.not_met {
            return not_met(api, measure, self.as_of);
        }
        if self.measures {
            let measures = api.measures(self.as_of)?;
            return Ok(Answer::done(with_formulas(&measures), answer::json(&measures)?));
        }
        let findings = api.home()?.findings;
        let measures = match api.measures(None) {
            Ok(measures) => Some(measures),
            // Who doesn't read the register has findings all the same.
            Err(ApiError::Refused { why: Refusal::NotAllowed { .. } }) => None,
            Err(error) => return Err(error.into()),
        };
        let mut text = list(&findings);
        if let Some(measures) = &measures {
            text.push('\n');
            text.push_str(&figures(measures));
        }
        let json = json!({
            "total": findings.len(),
            "findings": answer::json(&findings)?,
            "measures": answer::json(&measures.map(|all| all.measures))?,
        });
        Ok(Answer::done(text, json))
    }
}

/// Every one that a measure finds not met, then those of which nobody can tell.
fn not_met(api: &mut Api, measure: &str, as_of: Option<Day>) -> Result<Answer, CommandError> {
    let all = api.all_not_met(measure, as_of)?.map(|found| found.items).unwrap_or_default();
    let lines = all.iter().map(|item| match item.unknown {
        true => line(said::cli_measure_unknown(&item.name)),
        false => line(said::cli_measure_not_met(&item.name)),
    });
    let text = lines.collect::<String>() + &line(said::cli_count_not_met(all.len()));
    Ok(Answer::done(text, json!({ "total": all.len(), "not_met": answer::json(&all)? })))
}

fn list(findings: &[Finding]) -> String {
    if findings.is_empty() {
        return line(said::cli_nothing_found());
    }
    let mut text = String::new();
    for finding in findings {
        let weight = words::label("weight", &finding.weight).into();
        text.push_str(&line(said::CliFinding { title: (&finding.title).into(), weight }));
        text.push_str(&format!("    {}\n    {}\n", finding.why, finding.todo));
    }
    text + &line(said::cli_count_findings(findings.len()))
}

fn figures(measures: &Measures) -> String {
    let mut text = line(said::cli_measures());
    for measure in &measures.measures {
        text.push_str(&format!(
            "  {:<5} {}",
            measure.safeguard,
            line(result(&measure.name, &measure.result))
        ));
    }
    text.push_str(&line(said::cli_measures_how()));
    text
}

fn with_formulas(measures: &Measures) -> String {
    let as_of = |day| said::cli_measures_as_of(when::civil_day(day));
    let mut text = line(measures.as_of.map_or_else(said::cli_measures, as_of));
    for measure in &measures.measures {
        text.push_str(&format!("\n{} {}", measure.safeguard, line(result(&measure.name, &measure.result))));
        if measure.unmet + measure.unknown > 0 {
            text.push_str(&format!("    {}", line(said::cli_measure_which(&measure.id))));
        }
        let (counted, among) =
            (said::cli_measure_counted(&measure.counts), said::cli_measure_among(&measure.among));
        text.push_str(&format!("    {counted}\n    {among}\n    {}\n", measure.formula));
    }
    text
}

/// What a measure is called, and its figures.
fn result(name: &str, result: &str) -> said::CliMeasure {
    said::CliMeasure { name: name.into(), result: result.into() }
}
