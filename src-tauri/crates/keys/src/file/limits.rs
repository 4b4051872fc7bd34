//! How much a keys file may hold, enforced while it is read.

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
