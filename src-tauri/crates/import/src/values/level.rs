//! How much a role allows, told from its name.

use std::sync::LazyLock;

use directory::{Level, words};
use strum::VariantArray;

use crate::fold::bare;
use crate::vocabulary::{self, RoleWord};

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

/// The level that this program itself calls so, in a sentence or as a label.
#[must_use]
pub fn own_level(said: &str) -> Option<Level> {
    static NAMES: LazyLock<Vec<(String, Level)>> = LazyLock::new(|| {
        let levels = Level::VARIANTS.iter().copied();
        levels.flat_map(|level| words::level_names(level).map(move |name| (bare(name), level))).collect()
    });
    let said = bare(said);
    NAMES.iter().find(|(name, _)| *name == said).map(|(_, level)| *level)
}

pub(super) fn of_folded(bare: &str) -> Level {
    let words = || bare.split(|symbol: char| !symbol.is_alphanumeric()).filter(|word| !word.is_empty());
    let has = |kind: RoleWord| words().any(|word| vocabulary::is_role(word, kind));
    // "Product owner" and "scrum owner" are jobs.
    if has(RoleWord::Owner) && !has(RoleWord::OtherOwner) {
        return Level::Owner;
    }
    if has(RoleWord::ReadOnly) && !has(RoleWord::MoreThanReads) {
        return Level::ReadOnly;
    }
    if has(RoleWord::Admin) {
        let mut before = words().take_while(|word| !vocabulary::is_role(word, RoleWord::Admin));
        // "User administrator" looks after users; "admin user" is an administrator.
        let of_users = before.clone().any(|word| vocabulary::is_role(word, RoleWord::Users));
        return if before.any(|word| vocabulary::is_role(word, RoleWord::Not)) {
            Level::Normal
        } else if of_users || has(RoleWord::OnlyFor) {
            Level::Elevated
        } else {
            Level::Admin
        };
    }
    let pair = |first: &str, second: &str| words().zip(words().skip(1)).any(|pair| pair == (first, second));
    let full = has(RoleWord::Full) && has(RoleWord::Rights);
    if full || pair("all", "privileges") || pair("super", "user") {
        Level::Admin
    } else if has(RoleWord::Elevated) {
        Level::Elevated
    } else if has(RoleWord::Normal) {
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
    fn a_level_is_known_by_what_it_is_called_here() {
        for (said, level) in [
            ("Can change settings", Level::Elevated),
            ("works in it", Level::Normal),
            ("reads only", Level::ReadOnly),
            ("Not known", Level::Unknown),
        ] {
            assert_eq!(own_level(said), Some(level), "{said}");
        }
        assert_eq!(own_level("Editor"), None);
    }

    #[test]
    fn of_two_levels_the_more_powerful_counts() {
        assert_eq!(higher(Level::Normal, Level::Admin), Level::Admin);
        assert_eq!(higher(Level::Unknown, Level::ReadOnly), Level::ReadOnly, "one told is more than none");
    }
}
