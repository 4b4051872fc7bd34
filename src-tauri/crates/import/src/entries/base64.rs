//! Base64 (RFC 4648), as far as texts need it.

/// The text that is written so; nothing where it is none.
pub(super) fn text(encoded: &str) -> Option<String> {
    let (mut bytes, mut bits, mut held) = (Vec::with_capacity(encoded.len() / 4 * 3), 0u32, 0u32);
    for symbol in encoded.bytes().filter(|byte| !byte.is_ascii_whitespace() && *byte != b'=') {
        let six = match symbol {
            b'A'..=b'Z' => symbol - b'A',
            b'a'..=b'z' => symbol - b'a' + 26,
            b'0'..=b'9' => symbol - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        held = (held << 6) | u32::from(six);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from((held >> bits) & 0xff).ok()?);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    #[test]
    fn texts_are_read_and_what_is_none_is_not() {
        assert_eq!(super::text("SsO2cmcgTcO8w59pZw==").as_deref(), Some("Jörg Müßig"));
        assert_eq!(super::text("SsO2").as_deref(), Some("Jö"));
        assert_eq!(super::text("/9j/4A=="), None, "a picture");
        assert_eq!(super::text("?"), None);
    }
}
