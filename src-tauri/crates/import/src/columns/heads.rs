//! What a head says: as a whole, or by the words it is made of.

use crate::fold::is_no_word;
use crate::vocabulary::{self, Head, Language, Part};

pub(crate) use crate::vocabulary::squeezed;

/// What a head says by itself, before anybody looks at the cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Said {
    pub head: Head,
    /// The head is one of the known ones; else it is made of known words.
    pub whole: bool,
    /// It is one word, such as "Till", which may be the name of something.
    pub one_word: bool,
    /// It speaks of somebody else than the row: a manager, an approver.
    pub of_somebody_else: bool,
}

/// What a head says, in a sheet of this language.
pub(crate) fn said(head: &str, language: Language) -> Option<Said> {
    if is_no_word(head) {
        return None;
    }
    let one_word = !head.trim().contains(|symbol: char| !symbol.is_alphanumeric());
    let whole = |head| Said { head, whole: true, one_word, of_somebody_else: false };
    let bare = unbracketed(head);
    let known = [head, &bare].into_iter().find_map(|head| vocabulary::head(head, language));
    known.map(whole).or_else(|| made_of(&vocabulary::parts(&bare)))
}

/// The day that a head carries, `User account status [2022-09-06 GMT]`: the day of the data.
pub(crate) fn day_in(head: &str) -> Option<directory::Day> {
    let (_, inside) = head.split_once('[')?;
    inside.split_once(" GMT]")?.0.parse().ok()
}

/// Without what stands in brackets: `[READ ONLY]`, `(UTC)`, `[2022-09-06 GMT]`.
fn unbracketed(head: &str) -> String {
    let mut depth = 0u32;
    head.chars()
        .filter(|symbol| match symbol {
            '[' | '(' | '{' | '（' => {
                depth += 1;
                false
            }
            ']' | ')' | '}' | '）' => {
                depth = depth.saturating_sub(1);
                false
            }
            _ => depth == 0,
        })
        .collect()
}

/// What a head says that is made of these words.
fn made_of(parts: &[Option<Part>]) -> Option<Said> {
    let known: Vec<Part> = parts.iter().flatten().copied().filter(|part| *part != Part::Of).collect();
    let unknown = parts.iter().filter(|part| part.is_none()).count();
    let of_somebody_else = known.contains(&Part::SomebodyElse);
    let said = |head| Some(Said { head, whole: false, one_word: false, of_somebody_else });
    if let Some(head) = telling(&known) {
        return said(head);
    }
    // "Jira access" is an account's head, "Key fob number" nobody's.
    if unknown > 0 || known.is_empty() { None } else { composed(&known).and_then(said) }
}

/// Words that tell whatever else stands in the head: `Last seen in Jira - acme`, `Initial password`.
fn telling(known: &[Part]) -> Option<Head> {
    use Part as P;
    let has = |part: Part| known.contains(&part);
    let any = |parts: &[Part]| parts.iter().any(|part| has(*part));
    // A password manager is a program.
    if has(P::Password) && (has(P::Mail) || !has(P::SomebodyElse)) {
        if any(&[P::Latest, P::Last]) && any(&[P::Used, P::Login]) && !has(P::Changed) {
            return Some(Head::LastSeen);
        }
        // When it was changed is no password.
        let about =
            any(&[P::Changed, P::Date, P::Latest, P::Last, P::Rule, P::End, P::Status, P::Not, P::Used]);
        return Some(if about { Head::Nothing } else { Head::Passwords });
    }
    if has(P::Factor) {
        // That one is required is not that there is one.
        return Some(if any(&[P::Rule, P::Date, P::Changed, P::Second]) {
            Head::Nothing
        } else if has(P::Off) != has(P::Not) {
            Head::WithoutSecondFactor
        } else {
            Head::SecondFactor
        });
    }
    if has(P::SomebodyElse) {
        let allowed = has(P::By) && any(&[P::Granted, P::Access]);
        return Some(if allowed { Head::AuthorisedBy } else { Head::Nothing });
    }
    if any(&[P::Latest, P::Last]) && any(&[P::Used, P::Login, P::On]) {
        // From where, and in which program, is no day.
        let day = !any(&[P::Place, P::Service, P::Url, P::Name, P::By]);
        return Some(if day { Head::LastSeen } else { Head::Nothing });
    }
    if any(&[P::Note, P::Phone, P::Born, P::Changed]) {
        return Some(Head::Nothing);
    }
    if has(P::Mail) && any(&[P::Second, P::Status, P::Date, P::Granted]) {
        return Some(Head::Nothing);
    }
    None
}

/// What a head of known words alone says.
fn composed(known: &[Part]) -> Option<Head> {
    use Part as P;
    let has = |part: Part| known.contains(&part);
    let any = |parts: &[Part]| parts.iter().any(|part| has(*part));
    let of_access = any(&[P::Access, P::Account, P::Role, P::Service, P::Level]);
    Some(if has(P::Mail) {
        Head::Email
    } else if has(P::By) {
        if any(&[P::Granted, P::Access]) { Head::AuthorisedBy } else { Head::Nothing }
    } else if has(P::Leave) {
        Head::LastDay
    } else if has(P::Revoked) {
        Head::Until
    } else if has(P::Status) {
        Head::Status
    } else if has(P::Off) || (has(P::Not) && has(P::On)) {
        if has(P::Off) && has(P::Not) { Head::Status } else { Head::Blocked }
    } else if has(P::Granted) || (has(P::On) && has(P::Date)) {
        Head::Since
    } else if has(P::On) {
        Head::Status
    } else if has(P::Start) {
        if of_access {
            Head::Since
        } else if any(&[P::Person, P::Job, P::Company]) {
            Head::FirstDay
        } else {
            Head::Start
        }
    } else if has(P::End) {
        if of_access {
            Head::Until
        } else if any(&[P::Person, P::Job, P::Company]) {
            Head::LastDay
        } else {
            Head::End
        }
    } else if has(P::Login) {
        Head::SignsIn
    } else if has(P::First) && has(P::Name) {
        Head::FirstName
    } else if any(&[P::Last, P::Latest]) && has(P::Name) {
        Head::LastName
    } else if any(&[P::Last, P::Latest]) && has(P::Date) {
        Head::LastDay
    } else if any(&[P::Date, P::Place, P::Not, P::Second]) {
        Head::Nothing
    } else if has(P::Number) {
        if any(&[P::Account, P::Service, P::Url]) { Head::AccountId } else { Head::Nothing }
    } else if has(P::Url) {
        Head::Url
    } else if has(P::Level) {
        Head::Level
    } else if has(P::Role) {
        Head::Role
    } else if has(P::Admin) {
        Head::Administrator
    } else if has(P::Job) {
        Head::JobTitle
    } else if has(P::Department) {
        Head::Department
    } else if has(P::Company) {
        Head::Company
    } else if has(P::Access) {
        Head::Access
    } else if has(P::Service) && !has(P::Person) {
        Head::Service
    } else if has(P::Account) && !has(P::Person) {
        Head::Account
    } else if has(P::Name) {
        Head::Name
    } else if has(P::Person) {
        Head::Who
    } else {
        return None;
    })
}
