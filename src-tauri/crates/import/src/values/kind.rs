//! Person, API process or integration.

use super::vocabulary::{Vocabulary, vocabulary};
use crate::fold::bare;

/// What a record stands for, as far as a cell says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KindSaid {
    /// A human being.
    Person,
    /// A program of our own.
    Api,
    /// Another company's program.
    Integration,
    /// A program; whose is not said.
    Program,
}

static PERSON: Vocabulary = vocabulary!(
    "person, human, user, employee, staff, member, guest, contractor, external, internal, freelancer, intern, temp,
    consultant, partner, volunteer, permanent, full-time, full time, part-time, part time,
    mitarbeiter, mitarbeiterin, extern, angestellt, praktikant, personne, employe, salarie, externe, prestataire,
    stagiaire, persona, empleado, externo, persoon, werknemer, medewerker, inhuur, dipendente, esterno"
);
static API: Vocabulary = vocabulary!("api, api process, api user, api key, own program, script");
static INTEGRATION: Vocabulary = vocabulary!(
    "integration, third-party integration, third party integration, third-party, third party, app, add-on, addon,
    connector, plugin, oauth app, integracion, integratie, integrazione"
);
static PROGRAM: Vocabulary = vocabulary!(
    "bot, robot, service, service account, service_account, serviceaccount, service principal, serviceprincipal,
    system, machine, machine user, technical, technical user, technisch, technischer benutzer, dienstkonto,
    compte de service, cuenta de servicio"
);

/// What kind of user a cell names.
#[must_use]
pub fn kind(text: &str) -> Option<KindSaid> {
    let bare = bare(text);
    if PERSON.has(&bare) {
        Some(KindSaid::Person)
    } else if API.has(&bare) {
        Some(KindSaid::Api)
    } else if INTEGRATION.has(&bare) {
        Some(KindSaid::Integration)
    } else if PROGRAM.has(&bare) {
        Some(KindSaid::Program)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bot_is_a_program_and_whose_is_not_said() {
        assert_eq!(kind("Bot"), Some(KindSaid::Program));
        assert_eq!(kind("contractor"), Some(KindSaid::Person));
        assert_eq!(kind("API process"), Some(KindSaid::Api));
        assert_eq!(kind("Licensed"), None);
    }
}
