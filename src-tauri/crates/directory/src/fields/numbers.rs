//! Fields that hold a number or a value of a closed list.

use super::values::given;
use super::{Find, Limit, Value, Wrong};
use crate::{Criticality, Fault, Field, Level, Names, Refusal, SecondFactor, text, words};

/// Numbers: those that must be there, and those that may be left out.
macro_rules! numbers {
    ($($number:ty),+) => { $(
        impl Value for Option<$number> {
            fn said(&self, limit: Limit, _names: &dyn Names) -> String {
                match (self, limit) {
                    (Some(number), _) => number.to_string(),
                    (None, Limit::RangeOrNoLimit(..) | Limit::OneOfOrNoLimit(_)) => words::no_limit().to_owned(),
                    (None, _) => String::new(),
                }
            }

            fn read(
                &mut self, field: Field, _limit: Limit, typed: &str, _find: &mut dyn Find,
            ) -> Result<(), Wrong> {
                let given = given(typed).filter(|typed| *typed != words::no_limit());
                *self = given.map(str::parse).transpose().map_err(|_| Wrong::NotANumber(field))?;
                Ok(())
            }

            fn check(&self, field: Field, limit: Limit) -> Result<(), Refusal> {
                self.map_or(Ok(()), |number| within(field, limit, number.into()))
            }

            fn turn(&self) -> u8 {
                2
            }
        }

        impl Value for $number {
            fn said(&self, _limit: Limit, _names: &dyn Names) -> String {
                self.to_string()
            }

            fn read(
                &mut self, field: Field, _limit: Limit, typed: &str, _find: &mut dyn Find,
            ) -> Result<(), Wrong> {
                *self = typed.parse().map_err(|_| Wrong::NotANumber(field))?;
                Ok(())
            }

            fn check(&self, field: Field, limit: Limit) -> Result<(), Refusal> {
                within(field, limit, (*self).into())
            }

            fn turn(&self) -> u8 {
                2
            }
        }
    )+ };
}
numbers!(u8, u16, u32);

#[expect(clippy::wildcard_enum_match_arm, reason = "the others are limits of other types")]
fn within(field: Field, limit: Limit, number: u32) -> Result<(), Refusal> {
    let fits = match limit {
        Limit::Range(least, most) | Limit::RangeOrNoLimit(least, most) => (least..=most).contains(&number),
        Limit::OneOfOrNoLimit(numbers) => numbers.contains(&number),
        _ => true,
    };
    if fits { Ok(()) } else { Err(text::fault(field, Fault::OutOfRange)) }
}

/// Closed lists: a value is said by its words and read by its code, or by its words.
macro_rules! choices {
    ($($list:ident: $choice:ty = $empty:expr),+ $(,)?) => { $(
        impl Value for $choice {
            fn said(&self, _limit: Limit, _names: &dyn Names) -> String {
                words::$list(self).to_owned()
            }

            fn read(
                &mut self, field: Field, _limit: Limit, typed: &str, _find: &mut dyn Find,
            ) -> Result<(), Wrong> {
                let typed = typed.to_lowercase();
                let all = <Self as strum::VariantArray>::VARIANTS;
                let code = |choice: &Self| ::words::code(choice).replace('_', "-");
                let meant = |choice: &&Self| {
                    code(choice) == typed.replace('_', "-") || words::$list(*choice).to_lowercase() == typed
                };
                *self = match all.iter().find(meant) {
                    Some(choice) => *choice,
                    None if typed.is_empty() => $empty,
                    None => return Err(Wrong::NoneOf(field, all.iter().map(code).collect())),
                };
                Ok(())
            }
        }
    )+ };
}
choices! {
    criticality: Criticality = Self::Normal,
    level: Level = Self::Unknown,
    second_factor: SecondFactor = Self::Unknown,
}
