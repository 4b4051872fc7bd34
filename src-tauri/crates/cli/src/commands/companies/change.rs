//! `keyholder companies add` and `change`.

use api::Api;
use api::view::NameOf;
use clap::{Args, ValueEnum};
use directory::{CompanyDetails, CompanyKind, Day};
use serde_json::json;
use words::said;

use crate::answer::Answer;
use crate::commands::fields::{self, Set};
use crate::commands::likeness;
use crate::context::CommandContext;
use crate::error::CommandError;
use crate::wording::line;

/// Add a partner or a client
#[derive(Debug, Args)]
#[command(after_help = fields::help::<CompanyDetails>("keyholder companies add --kind partner --name \"Brightwire IT\" \
                        --domain brightwire.example --ends 2027-06-30 --vault Office.keyholder"))]
pub(super) struct Add {
    /// A partner looks after accounts of ours; we look after accounts of a client
    #[arg(long)]
    kind: Kind,
    /// Its name
    #[arg(long)]
    name: String,
    #[command(flatten)]
    rest: Rest,
}

/// What a company is to us.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Kind {
    Partner,
    Client,
}

/// What may be written about a company beside its name.
#[derive(Debug, Args)]
struct Rest {
    /// E-mail domain of its staff; several may be given
    #[arg(long = "domain", value_name = "DOMAIN")]
    domains: Vec<String>,
    /// Whom to call
    #[arg(long, value_name = "TEXT")]
    contact: Option<String>,
    /// Where to write
    #[arg(long, value_name = "TEXT")]
    address: Option<String>,
    /// Last day of the agreement
    #[arg(long, value_name = "DATE")]
    ends: Option<Day>,
    /// The agreement has no end
    #[arg(long, conflicts_with = "ends")]
    no_ends: bool,
    /// Anything else
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[command(flatten)]
    set: Set,
}

impl Rest {
    /// The details with what was given in place of what was there.
    fn over(&self, api: &mut Api, details: CompanyDetails) -> Result<CompanyDetails, CommandError> {
        let given = |given: &Option<String>, was: String| given.clone().unwrap_or(was);
        let mut details = CompanyDetails {
            name: details.name,
            domains: if self.domains.is_empty() { details.domains } else { self.domains.clone() },
            contact: given(&self.contact, details.contact),
            address: given(&self.address, details.address),
            ends: self.ends.or(details.ends).filter(|_| !self.no_ends),
            note: given(&self.note, details.note),
        };
        self.set.over(api, &mut details)?;
        Ok(details)
    }
}

impl Add {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let kind = match self.kind {
            Kind::Partner => CompanyKind::Partner,
            Kind::Client => CompanyKind::Client,
        };
        let named = CompanyDetails { name: self.name.clone(), ..CompanyDetails::default() };
        let api = context.api()?;
        let warnings = likeness::warnings(api, NameOf::Company { id: None }, &self.name, "")?;
        let details = self.rest.over(api, named)?;
        let company = api.add_company(kind, details)?;
        let json = json!({ "company": company, "name": self.name });
        Ok(likeness::warned(Answer::done(line(said::cli_added(&self.name)), json), &warnings))
    }
}

/// Change what is written about a company
#[derive(Debug, Args)]
#[command(after_help = fields::help::<CompanyDetails>("keyholder companies change \"Brightwire IT\" --ends 2028-06-30 \
                        --vault Office.keyholder"))]
pub(super) struct Change {
    /// The company's name
    #[arg(value_name = "NAME")]
    company: String,
    /// Another name
    #[arg(long = "name", value_name = "NAME")]
    renamed: Option<String>,
    /// The agreement has no last day
    #[arg(long, conflicts_with = "ends")]
    no_end: bool,
    #[command(flatten)]
    rest: Rest,
}

impl Change {
    pub(super) fn run(&self, context: &mut CommandContext<'_>) -> Result<Answer, CommandError> {
        let api = context.api()?;
        let id = api.find_company(&self.company)?;
        let before = api.company(id)?.details;
        let mut details = self.rest.over(api, before)?;
        if self.no_end {
            details.ends = None;
        }
        if let Some(name) = &self.renamed {
            details.name.clone_from(name);
        }
        let name = details.name.clone();
        let warnings = likeness::warnings(api, NameOf::Company { id: Some(id) }, &name, "")?;
        api.change_company(id, details)?;
        let json = json!({ "company": id, "name": name });
        Ok(likeness::warned(Answer::done(line(said::cli_record_changed(name)), json), &warnings))
    }
}
