//! Facts: what they are, how checks get them, and those that several checks look at. What one check alone looks at stands
//! beside it.

use std::cell::OnceCell;

use directory::{AccountId, Criticality, Day, KitNumber, Read, UserId};

/// Writes, from one list of facts, the port that answers them, what checks ask, and what tests answer.
macro_rules! facts {
    ($($(#[doc = $about:literal])+ $fact:ident: $value:ty,)+) => {
        /// Answers what checks ask, each fact at most once. What no check looks at that is shown to whoever looks is never
        /// asked.
        pub trait Facts {
            /// The day, where the program runs.
            fn today(&self) -> Day;
            /// The rules in force.
            fn settings(&self) -> &Settings;
            $($(#[doc = $about])+
            ///
            /// # Errors
            /// When it can't be read.
            fn $fact(&self) -> Read<$value>;)+
        }

        /// Facts as checks ask for them: read by the first that asks, kept for the others.
        pub struct Asked<'a> {
            facts: &'a dyn Facts,
            /// The day, where the program runs.
            pub today: Day,
            /// The rules in force.
            pub settings: &'a Settings,
            $($fact: OnceCell<$value>,)+
        }

        impl<'a> Asked<'a> {
            pub(crate) fn of(facts: &'a dyn Facts) -> Self {
                let (today, settings) = (facts.today(), facts.settings());
                Self { facts, today, settings, $($fact: OnceCell::new(),)+ }
            }

            $($(#[doc = $about])+
            pub(crate) fn $fact(&self) -> Read<&$value> {
                $crate::facts::once(&self.$fact, || self.facts.$fact())
            })+
        }

        /// Facts that a test gives, and which of them were asked.
        #[cfg(test)]
        pub(crate) struct Given {
            pub today: Day,
            pub settings: Settings,
            $(pub $fact: $value,)+
            pub asked: std::cell::RefCell<Vec<&'static str>>,
        }

        #[cfg(test)]
        impl Given {
            /// A vault that was made today, with nothing in it.
            pub fn new(today: Day) -> Self {
                use $crate::facts::Unsaid;
                let settings = Settings::default();
                Self { today, settings, $($fact: Unsaid::on(today),)+ asked: Default::default() }
            }
        }

        #[cfg(test)]
        impl Facts for Given {
            fn today(&self) -> Day {
                self.today
            }
            fn settings(&self) -> &Settings {
                &self.settings
            }
            $(fn $fact(&self) -> Read<$value> {
                self.asked.borrow_mut().push(stringify!($fact));
                Ok(self.$fact.clone())
            })+
        }
    };
}
pub(crate) use facts;

/// What a test's answer is where it names none.
#[cfg(test)]
pub(crate) trait Unsaid {
    fn on(today: Day) -> Self;
}

#[cfg(test)]
mod unsaid {
    use super::{Day, Unsaid};

    impl Unsaid for Day {
        fn on(today: Day) -> Self {
            today
        }
    }
    impl Unsaid for bool {
        fn on(_: Day) -> Self {
            false
        }
    }
    impl<T> Unsaid for Option<T> {
        fn on(_: Day) -> Self {
            None
        }
    }
    impl<T> Unsaid for Vec<T> {
        fn on(_: Day) -> Self {
            Vec::new()
        }
    }
}

/// What is kept, or what is read and then kept.
pub(crate) fn once<T>(kept: &OnceCell<T>, read: impl FnOnce() -> Read<T>) -> Read<&T> {
    if let Some(known) = kept.get() {
        return Ok(known);
    }
    let known = read()?;
    Ok(kept.get_or_init(|| known))
}

/// An active owner.
#[derive(Debug, Clone)]
pub struct Owner {
    /// Who.
    pub user: UserId,
    /// Their name.
    pub name: String,
    /// Could sign in today.
    pub can_sign_in: bool,
}

/// A kit whose code opens the vault.
#[derive(Debug, Clone)]
pub struct KitFact {
    /// Its number.
    pub number: KitNumber,
    /// For whom.
    pub owner: UserId,
    /// Their name.
    pub owner_name: String,
    /// When it was made.
    pub made_on: Day,
    /// Its code was typed back at least once.
    pub confirmed: bool,
    /// When it was last checked, the typing back included.
    pub checked_on: Option<Day>,
}

/// A sign-in of somebody in use.
#[derive(Debug, Clone)]
pub struct SignInFact {
    /// Whose.
    pub user: UserId,
    /// Their name.
    pub name: String,
    /// The temporary password was not used yet.
    pub temporary: bool,
    /// When that password was given out, or the own one chosen.
    pub password_on: Day,
    /// When it expires if nobody uses it; nothing when it never does.
    pub expires_on: Option<Day>,
    /// Has expired.
    pub expired: bool,
}

/// One user's access to one account.
#[derive(Debug, Clone)]
pub struct AccessFact {
    /// Whose.
    pub user: UserId,
    /// Their name.
    pub name: String,
    /// What the account is called.
    pub account: String,
    /// The account.
    pub account_id: AccountId,
    /// The day the check turns on.
    pub day: Option<Day>,
}

/// An open account.
#[derive(Debug, Clone)]
pub struct AccountFact {
    /// Which.
    pub id: AccountId,
    /// What it is called.
    pub name: String,
    /// How much hangs on it.
    pub criticality: Criticality,
    /// Users with an access of the level owner.
    pub owners: u32,
    /// Somebody is named who takes over.
    pub has_next_in_line: bool,
    /// Who reads a shared mailbox behind its login.
    pub mailbox_readers: Vec<String>,
    /// Seats that are paid for.
    pub seats: Option<u32>,
    /// Seats that are taken.
    pub seats_taken: u32,
    /// When its user list is to be reviewed next; nothing when it isn't reviewed.
    pub review_due: Option<Day>,
}
