//! How much a keys file may hold, enforced while it is read.

use crate::QuorumShare;
use crate::quorum;
use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt;
use std::marker::PhantomData;

/// Bytes of a payload: 4 MiB.
pub const PAYLOAD_BYTES: usize = 4 << 20;
/// Identities: those of sign-ins, their personal codes, kits and trustees.
pub const IDENTITIES: usize = 1_024;
/// Password slots.
pub const SLOTS: usize = 1_024;
/// Sealed boxes.
pub const BOXES: usize = 8_192;
/// Links between epochs of the core key.
pub const LINKS: usize = 16;
/// Password slots under one tag. One name has one slot.
pub(crate) const SLOTS_OF_A_NAME: usize = 4;
/// Letter boxes.
pub const LETTER_BOXES: usize = 8;
/// Quorums.
pub const QUORUMS: usize = 8;
/// Subsets of a quorum: 4 or 5 of 9 trustees.
pub(crate) const SUBSETS: usize = 126;

/// A list of at most `MAX` elements; the one after is refused before it is read.
pub(crate) fn list<'de, D, T, const MAX: usize>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    struct Elements<T, const MAX: usize>(PhantomData<T>);

    impl<'de, T: Deserialize<'de>, const MAX: usize> Visitor<'de> for Elements<T, MAX> {
        type Value = Vec<T>;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(formatter, "a list of at most {MAX} elements")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Vec<T>, A::Error> {
            let mut list = Vec::new();
            while list.len() < MAX {
                match elements.next_element()? {
                    Some(element) => list.push(element),
                    None => return Ok(list),
                }
            }
            match elements.next_element::<serde::de::IgnoredAny>()? {
                Some(_) => Err(A::Error::custom(format_args!("more than {MAX} elements"))),
                None => Ok(list),
            }
        }
    }

    deserializer.deserialize_seq(Elements::<T, MAX>(PhantomData))
}

/// The subsets of a quorum, both lists bounded.
pub(crate) fn subsets<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Vec<QuorumShare>>, D::Error> {
    #[derive(Deserialize)]
    #[serde(transparent)]
    struct Subset(#[serde(deserialize_with = "list::<_, _, { quorum::MOST }>")] Vec<QuorumShare>);

    let subsets: Vec<Subset> = list::<_, _, SUBSETS>(deserializer)?;
    Ok(subsets.into_iter().map(|subset| subset.0).collect())
}
