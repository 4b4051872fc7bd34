//! How much a role allows, told from its name.

use directory::Level;

use super::vocabulary::{Vocabulary, vocabulary};
use crate::fold::bare;

static OWNER: Vocabulary = vocabulary!(
    "owner, owners, coowner, inhaber, inhaberin, eigentumer, besitzer, proprietaire, titulaire, propietario, titular,
    eigenaar, proprietario, titolare"
);
static READ_ONLY: Vocabulary = vocabulary!(
    "r, ro, readonly, read, reader, viewer, view, auditor, observer, watcher, leser, lesen, lesend, lesezugriff, ansicht,
    lecteur, lecture, consultation, lector, lectura, lezer, lezen, leestoegang, bekijken, lettore, lettura"
);
/// What makes more than reading of a role that also reads.
static MORE_THAN_READS: Vocabulary =
    vocabulary!("write, edit, w, schreiben, schreibend, ecriture, escritura, schrijven, scrittura");
static ADMIN: Vocabulary = vocabulary!(
    "admin, admins, administrator, administrators, administrative, superadmin, sysadmin, coadmin, root, superuser,
    administratorin, administratoren, vollzugriff, administrateur, administratrice, administrateurs, administrador,
    administradora, administradores, beheerder, beheerders, amministratore, amministratrice"
);
/// What an administrator may be held to.
static ONLY_FOR: Vocabulary = vocabulary!(
    "billing, finance, group, groups, helpdesk, help, support, password, content, limited, license, licence, reports,
    reporting, management, project, department, abrechnung, facturation, facturacion"
);
static ELEVATED: Vocabulary = vocabulary!(
    "manager, managers, maintainer, maintain, moderator, power, poweruser, elevated, privileged, billing, supervisor,
    delegate, erhoht, leitung, abrechnung, gestionnaire, gestor, gestore"
);
static NORMAL: Vocabulary = vocabulary!(
    "user, users, member, members, standard, normal, basic, regular, employee, staff, editor, author, contributor,
    agent, collaborator, guest, developer, write, writer, edit, rw, w, publisher, operator, subscriber, licensed,
    default, mitglied, benutzer, nutzer, bearbeiter, schreiben, membre, utilisateur, editeur, miembro, usuario,
    editora, lid, gebruiker, bewerker, membro, utente"
);
static NOT: Vocabulary = vocabulary!("non, not, no, nicht, kein");
static USERS: Vocabulary = vocabulary!("user, users, benutzer, utilisateurs");
static OTHER_OWNER: Vocabulary = vocabulary!("product, process, data");
static RIGHTS: Vocabulary =
    vocabulary!("access, control, rights, zugriff, rechte, acces, acceso, toegang, rechten, accesso");
static FULL: Vocabulary = vocabulary!("full, voller, volle, complet, total, completo, volledige");

/// The level that reaches further; one that is told before one that isn't.
#[must_use]
pub fn higher(one: Level, other: Level) -> Level {
    // They are in the order of their reach, the furthest first and the unknown last.
    one.min(other)
}

/// The level of a role, where its name tells.
#[must_use]
pub fn level(role: &str) -> Level {
    of_folded(&bare(role))
}

pub(super) fn of_folded(bare: &str) -> Level {
    let words = || bare.split(|symbol: char| !symbol.is_alphanumeric()).filter(|word| !word.is_empty());
    let has = |list: &Vocabulary| words().any(|word| list.has(word));
    // "Product owner" and "scrum owner" are jobs.
    if has(&OWNER) && !has(&OTHER_OWNER) {
        return Level::Owner;
    }
    if has(&READ_ONLY) && !has(&MORE_THAN_READS) {
        return Level::ReadOnly;
    }
    if has(&ADMIN) {
        let mut before = words().take_while(|word| !ADMIN.has(word));
        // "User administrator" looks after users; "admin user" is an administrator.
        let of_users = before.clone().any(|word| USERS.has(word));
        return if before.any(|word| NOT.has(word)) {
            Level::Normal
        } else if of_users || has(&ONLY_FOR) {
            Level::Elevated
        } else {
            Level::Admin
        };
    }
    let pair = |first: &str, second: &str| words().zip(words().skip(1)).any(|pair| pair == (first, second));
    let full = has(&FULL) && has(&RIGHTS);
    if full || pair("all", "privileges") || pair("super", "user") {
        Level::Admin
    } else if has(&ELEVATED) {
        Level::Elevated
    } else if has(&NORMAL) {
        Level::Normal
    } else {
        Level::Unknown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_level_is_told_from_the_words_of_a_role() {
        for (role, told) in [
            ("Owner", Level::Owner),
            ("Primary Owner", Level::Owner),
            ("Account owner", Level::Owner),
            ("Propriétaire", Level::Owner),
            ("Admin", Level::Admin),
            ("Super Administrator - All Privileges", Level::Admin),
            ("jira-administrators", Level::Admin),
            ("Admin User", Level::Admin),
            ("Team admin", Level::Admin),
            ("Full access", Level::Admin),
            ("Beheerder", Level::Admin),
            ("Billing administrator", Level::Elevated),
            ("User management admin", Level::Elevated),
            ("Manager", Level::Elevated),
            ("Member", Level::Normal),
            ("Non-admin", Level::Normal),
            ("Editor", Level::Normal),
            ("R/W", Level::Normal),
            ("Read and write", Level::Normal),
            ("Read-only", Level::ReadOnly),
            ("read_only", Level::ReadOnly),
            ("Administrator Read Only", Level::ReadOnly),
            ("Viewer", Level::ReadOnly),
            ("elevated", Level::Elevated),
            ("Product Owner", Level::Unknown),
            ("1", Level::Unknown),
            ("Kasse 2", Level::Unknown),
        ] {
            assert_eq!(level(role), told, "{role}");
        }
    }

    #[test]
    fn of_two_levels_the_more_powerful_counts() {
        assert_eq!(higher(Level::Normal, Level::Admin), Level::Admin);
        assert_eq!(higher(Level::Unknown, Level::ReadOnly), Level::ReadOnly, "one told is more than none");
    }
}
