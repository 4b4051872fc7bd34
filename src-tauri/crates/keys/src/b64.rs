//! Byte arrays as base64url text without padding: how the keys file writes keys and sealed bytes, a third shorter than
//! [`crate::hex`], which names and tags keep.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::de::{Error, Visitor};
use serde::{Deserializer, Serializer};
use std::fmt;

/// For `#[serde(with = "b64")]`.
pub(crate) fn serialize<S: Serializer, const N: usize>(
    bytes: &[u8; N],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&URL_SAFE_NO_PAD.encode(bytes))
}

/// For `#[serde(with = "b64")]`: one text for each array, anything else is refused.
pub(crate) fn deserialize<'de, D: Deserializer<'de>, const N: usize>(
    deserializer: D,
) -> Result<[u8; N], D::Error> {
    struct Text<const N: usize>;

    impl<const N: usize> Visitor<'_> for Text<N> {
        type Value = [u8; N];

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(formatter, "{N} bytes in base64url without padding")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<[u8; N], E> {
            let mut bytes = [0; N];
            // Leftover bits that aren't zero are refused too.
            match URL_SAFE_NO_PAD.decode_slice(text, &mut bytes) {
                Ok(length) if length == N => Ok(bytes),
                Ok(_) | Err(_) => Err(E::custom(format_args!("expected {N} bytes in base64url"))),
            }
        }
    }

    deserializer.deserialize_str(Text)
}

#[cfg(test)]
mod tests {
    #[derive(serde::Serialize, serde::Deserialize, Debug, PartialEq)]
    struct Held(#[serde(with = "super")] [u8; 4]);

    #[test]
    fn one_text_stands_for_an_array() {
        let held = Held([0xfb, 0xff, 0, 1]);
        let text = serde_json::to_string(&held).unwrap();
        assert_eq!(text, "\"-_8AAQ\"");
        assert_eq!(serde_json::from_str::<Held>(&text).unwrap(), held);
        for bad in ["", "-_8AAR", "-_8AAQ=", "-_8AAQ==", "+/8AAQ", "-_8AA", "-_8AAQA", "-_8A AQ"] {
            assert!(serde_json::from_str::<Held>(&format!("\"{bad}\"")).is_err(), "{bad}");
        }
    }
}
