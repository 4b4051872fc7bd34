//! What a column means by its own head and cells.

use super::{Because, Confidence, Content, Meaning, Said, Suggestion};
use crate::vocabulary::Head;

/// What a column means by itself.
pub(crate) fn alone(said: Option<Said>, content: &Content) -> Suggestion {
    if content.filled == 0 && said.is_none() {
        return Suggestion::not_read(Because::Empty);
    }
    let Some(Said { head, whole, one_word, of_somebody_else }) = said else {
        return if content.mostly(content.addresses, 80) {
            Suggestion::new(Meaning::Email, Confidence::Guess, Because::Cells)
        } else {
            Suggestion::not_read(Because::NotKnown)
        };
    };
    if content.filled == 0 && !whole {
        return Suggestion::not_read(Because::Empty);
    }
    let Some(meaning) = meaning(head, one_word, content) else {
        return Suggestion::not_read(if of_somebody_else {
            Because::OfSomebodyElse
        } else if head == Head::Fact {
            Because::Fact
        } else if head == Head::Passwords {
            Because::Passwords
        } else {
            Because::NoPlace
        });
    };
    if meaning == Meaning::Ignore {
        return Suggestion::not_read(Because::NoPlace);
    }
    if !fits(meaning, content) {
        return Suggestion::not_read(Because::NotKnown);
    }
    let in_two_senses = matches!(
        head,
        Head::Who
            | Head::SignsIn
            | Head::Start
            | Head::End
            | Head::Access
            | Head::Notice
            | Head::Invited
            | Head::Group
            | Head::Mailbox
    );
    let confidence = if whole && !in_two_senses { Confidence::Sure } else { Confidence::Likely };
    let because = if whole { Because::Head } else { Because::WordsOfHead };
    Suggestion::new(meaning, confidence, because)
}

/// What a head means over such cells; nothing where there is no place for it.
fn meaning(head: Head, one_word: bool, content: &Content) -> Option<Meaning> {
    Some(match head {
        Head::Name => Meaning::Name,
        Head::FirstName => Meaning::FirstName,
        Head::LastName => Meaning::LastName,
        Head::Email | Head::Mailbox => Meaning::Email,
        Head::Who => who(content),
        // What somebody signs in with may be a number.
        Head::SignsIn if who(content) == Meaning::Ignore => Meaning::Username,
        Head::SignsIn => who(content),
        Head::JobTitle => Meaning::JobTitle,
        Head::Department => Meaning::Department,
        Head::Company => Meaning::Company,
        // "Left" over yes and no says whether, over days when.
        Head::LastDay if content.mostly(content.ticks + content.states, 60) => Meaning::Blocked,
        Head::FirstDay | Head::Start => Meaning::StartDay,
        Head::LastDay | Head::Notice | Head::End => Meaning::StopDay,
        Head::Status => Meaning::Status,
        Head::Blocked => Meaning::Blocked,
        Head::Kind => Meaning::Kind,
        Head::Responsible => Meaning::Responsible,
        Head::Purpose => Meaning::Purpose,
        Head::Service | Head::Services => Meaning::Service,
        Head::Account => Meaning::Account,
        Head::AccountId => Meaning::AccountId,
        Head::Url => Meaning::Url,
        Head::Owner => Meaning::Owner,
        Head::Role | Head::Group => Meaning::Role,
        // "Access from" and "Access to" over days.
        Head::Access if content.mostly(content.days, 50) => Meaning::StopDay,
        Head::Level | Head::Access => Meaning::Level,
        Head::Administrator => Meaning::Administrator,
        Head::Since | Head::Invited => Meaning::Since,
        // "Access removed?" over yes and no says whether, over days when.
        Head::Until if !one_word && content.mostly(content.ticks + content.states, 60) => Meaning::Blocked,
        Head::Until => Meaning::Until,
        Head::LastSeen => Meaning::LastSeen,
        Head::SecondFactor => Meaning::SecondFactor,
        Head::WithoutSecondFactor => Meaning::WithoutSecondFactor,
        Head::AuthorisedBy => Meaning::AuthorisedBy,
        Head::Reason => Meaning::Reason,
        Head::Nothing | Head::Fact | Head::Passwords => return None,
    })
}

/// By what a column that says who calls them.
fn who(content: &Content) -> Meaning {
    if content.mostly(content.addresses, 50) {
        Meaning::Email
    } else if content.mostly(content.spaced, 50) {
        Meaning::Name
    } else if content.mostly(content.opaque + content.numbers, 80) {
        Meaning::Ignore
    } else {
        Meaning::Username
    }
}

/// Whether the cells can mean this: ticks are no names, and "Basic" is no kind of user.
fn fits(meaning: Meaning, content: &Content) -> bool {
    use Meaning as M;
    let ticks_can_say = matches!(
        meaning,
        M::Ignore
            | M::Blocked
            | M::SecondFactor
            | M::WithoutSecondFactor
            | M::Administrator
            | M::Level
            | M::Role
            | M::Status
    );
    if content.filled == 0 || ticks_can_say {
        // A column that is called a status is one: a word that nobody knows is named, and drops no column.
        true
    } else if meaning == M::Kind {
        content.mostly(content.kinds, 50)
    } else if matches!(meaning, M::Name | M::FirstName | M::LastName) {
        // "Employee #" over numbers names nobody. "Ben Ross (left)" is a name, whatever it says besides.
        !content.mostly(content.numbers + content.opaque, 50)
            && (content.mostly(content.spaced, 50) || !content.mostly(content.ticks, 60))
    } else if meaning.is_day() {
        // "Till" over ticks and roles is no last day.
        !content.mostly(content.held, 50) || content.mostly(content.days, 30)
    } else {
        !content.mostly(content.ticks, 60)
    }
}
