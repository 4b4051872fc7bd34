//! Whether a sheet is a list or a grid.

use serde::{Deserialize, Serialize};

use crate::Sheet;
use crate::columns::{self, Content, Meaning};

/// How a sheet is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// One row for each person, account or access.
    List,
    /// People down, accounts across.
    Grid,
    /// Accounts down, people across.
    Turned,
}

/// The shape that a sheet probably has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShapeSuggestion {
    /// Which.
    pub shape: Shape,
    /// How sure, in percent: 50 is a toss of a coin.
    pub percent: u8,
}

/// Tells the shape by what the columns are about.
#[must_use]
pub fn suggest(sheet: &Sheet) -> ShapeSuggestion {
    let suggested = by_columns(sheet);
    let across = match suggested.shape {
        Shape::List => return suggested,
        Shape::Grid => Meaning::AccountColumn,
        Shape::Turned => Meaning::PersonColumn,
    };
    // A grid of which every account is to be decided first is read as a list until then.
    let any = columns::suggest(sheet, suggested.shape).iter().any(|says| says.meaning == across);
    if any { suggested } else { ShapeSuggestion { shape: Shape::List, percent: 60 } }
}

fn by_columns(sheet: &Sheet) -> ShapeSuggestion {
    let list = |percent| ShapeSuggestion { shape: Shape::List, percent };
    let grid = |percent| ShapeSuggestion { shape: Shape::Grid, percent };
    let (mut across, mut named_like_people, mut of_access, mut of_use) = (0, 0, 0, 0);
    let mut roles_across = 0;
    let (mut has_account, mut has_person) = (false, false);
    for (column, said) in columns::all_said(sheet).into_iter().enumerate() {
        let content = Content::of(sheet, column);
        let says = columns::alone(said, &content);
        let meaning = says.meaning;
        has_account |= meaning.says_which_account();
        has_person |= meaning.says_who();
        let says_access = content.filled > 0 && columns::says_access(sheet, said, &content, says, column);
        // Roles under one head may be a list's; several such columns are a grid.
        roles_across += usize::from(says_access && content.ticks == 0);
        across += usize::from(says_access);
        // "Anna Berger", not "Critical".
        named_like_people += usize::from(says_access && sheet.header[column].contains([' ', '@']));
        // "Role" may be a job, and a person also has a reason to be there.
        of_access += usize::from(meaning.is_of_access());
        of_use += usize::from(matches!(
            meaning,
            Meaning::LastSeen
                | Meaning::SecondFactor
                | Meaning::Login
                | Meaning::Administrator
                | Meaning::Until
        ));
    }
    if has_account {
        let is_turned = !has_person && across >= 2 && named_like_people * 2 > across;
        return if is_turned { ShapeSuggestion { shape: Shape::Turned, percent: 75 } } else { list(95) };
    }
    if across == 1 && roles_across == 1 {
        return list(60);
    }
    match (across, of_access, of_use) {
        (0, 0, _) => list(90),
        (0, _, _) => list(98),
        (1, 0, _) => grid(60),
        (1, _, _) => list(80),
        (_, 0, _) => grid(95),
        (_, _, 0) => grid(75),
        (across, _, used) if across > used * 2 => grid(55),
        (_, _, _) => list(80),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::sheet;

    #[test]
    fn people_by_accounts_is_a_grid() {
        for text in [
            "Name,Zoom,Bank,Shop\nAnna,x,,x\nBen,,x,\n",
            "Person;Type;Status;CRM;Payroll\nAnna;employee;active;has_access;needs_review\nBen;contractor;inactive;no_access;unknown\n",
            "Mitarbeiter;Abteilung;Mail;Lexware\nAnna;Büro;Admin;x\nBen;Lager;Benutzer;\n",
            "Name,Role,Zoom,Bank\nAnna,Office manager,yes,no\nBen,Driver,no,no\n",
            "Nom;Prénom;Service;Zoom;Banque\nBerger;Anna;Comptabilité;x;\nWeber;Ben;Vente;x;x\n",
        ] {
            assert_eq!(suggest(&sheet(text)).shape, Shape::Grid, "{text}");
        }
    }

    #[test]
    fn accounts_by_people_is_a_turned_grid() {
        assert_eq!(
            suggest(&sheet("System,Anna Berger,Ben Weber\nZoom,x,\nBank,x,Admin\n")).shape,
            Shape::Turned
        );
        let facts =
            "Service,URL,Critical,SSO\nZoom,https://zoom.us,yes,no\nBank,https://bank.example,yes,no\n";
        assert_eq!(suggest(&sheet(facts)).shape, Shape::List, "yes and no may be facts about the account");
    }

    #[test]
    fn one_row_for_each_person_or_access_is_a_list() {
        for text in [
            "Name,Email,Department\nAnna,a@example.com,Office\n",
            "System,User,Role\nZoom,Anna Berger,Admin\n",
            "Email,Role,2FA,Jira,Confluence\na@example.com,Admin,yes,Yes,No\n",
            "Service,URL,Owner\nZoom,https://zoom.us,Anna\n",
            "a@example.com\nb@example.com\n",
        ] {
            assert_eq!(suggest(&sheet(text)).shape, Shape::List, "{text}");
        }
    }
}
