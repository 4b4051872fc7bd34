//! Fields in a row, written and read one after the other.

use super::KeysFileError;
use crate::KeyName;

/// Bytes not yet read.
pub(super) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub(super) const fn of(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub(super) fn bytes<const N: usize>(&mut self) -> Result<[u8; N], KeysFileError> {
        let (bytes, rest) = self.0.split_first_chunk().ok_or(ENDS_EARLY)?;
        self.0 = rest;
        Ok(*bytes)
    }

    pub(super) fn u8(&mut self) -> Result<u8, KeysFileError> {
        self.bytes().map(u8::from_le_bytes)
    }

    pub(super) fn u32(&mut self) -> Result<u32, KeysFileError> {
        self.bytes().map(u32::from_le_bytes)
    }

    pub(super) fn u64(&mut self) -> Result<u64, KeysFileError> {
        self.bytes().map(u64::from_le_bytes)
    }

    pub(super) fn key(&mut self) -> Result<KeyName, KeysFileError> {
        let length = usize::from(self.u8()?);
        let (name, rest) = self.0.split_at_checked(length).ok_or(ENDS_EARLY)?;
        self.0 = rest;
        let name = str::from_utf8(name).ok().and_then(|name| name.parse().ok());
        name.ok_or(KeysFileError::Malformed("it has a key of an unknown name"))
    }

    /// Adds a list to `all`, which never holds more than `limit`: a longer one is refused before it is read.
    pub(super) fn list<T>(
        &mut self,
        (what, limit): (&'static str, usize),
        all: &mut Vec<T>,
        mut element: impl FnMut(&mut Self) -> Result<T, KeysFileError>,
    ) -> Result<(), KeysFileError> {
        let count = u16::from_le_bytes(self.bytes()?);
        if all.len() + usize::from(count) > limit {
            return Err(KeysFileError::TooMuch { what, limit });
        }
        for _ in 0..count {
            all.push(element(self)?);
        }
        Ok(())
    }

    pub(super) const fn end(self) -> Result<(), KeysFileError> {
        if self.0.is_empty() { Ok(()) } else { Err(KeysFileError::Malformed("it goes on behind its end")) }
    }
}

const ENDS_EARLY: KeysFileError = KeysFileError::Malformed("it ends early");

/// Bytes written so far.
#[derive(Default)]
pub(super) struct Writer(Vec<u8>);

impl Writer {
    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    pub(super) fn u8(&mut self, number: u8) {
        self.0.push(number);
    }

    pub(super) fn u32(&mut self, number: u32) {
        self.bytes(&number.to_le_bytes());
    }

    pub(super) fn u64(&mut self, number: u64) {
        self.bytes(&number.to_le_bytes());
    }

    pub(super) fn key(&mut self, name: KeyName) {
        let name = name.to_string();
        self.u8(u8::try_from(name.len()).expect("no name of a key has more than 19 bytes"));
        self.bytes(name.as_bytes());
    }

    pub(super) fn list<T>(&mut self, list: &[&T], element: impl Fn(&mut Self, &T)) {
        let count = u16::try_from(list.len()).expect("no list of a keys file has more than 8,192 elements");
        self.bytes(&count.to_le_bytes());
        for it in list {
            element(self, it);
        }
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}
