//! Codes and secrets that are shown once, as they are shown.

use keys::TotpSecret;

use crate::call_error::Outcome;
use crate::view::{NewAuthenticator, PersonalCode};
use crate::{Ports, when};

/// An authenticator's secret as a phone takes it.
pub(crate) fn authenticator(
    ports: &Ports,
    secret: &TotpSecret,
    business: &str,
    username: &str,
) -> Outcome<NewAuthenticator> {
    let text = secret.to_base32();
    let groups: Vec<&str> =
        text.as_bytes().chunks(4).map(|group| std::str::from_utf8(group).unwrap_or_default()).collect();
    Ok(NewAuthenticator {
        secret: groups.join(" "),
        qr: data_address(&report::qr_svg(&secret.otpauth_url(business, username))?),
        clock: when::clock(&ports.clock.zone(), ports.clock.now().wall),
    })
}

/// A personal recovery code as it is shown, once.
pub(crate) fn personal_code(text: &str) -> PersonalCode {
    PersonalCode { groups: groups(text), vault_secret: None }
}

/// A code's groups of four.
pub(crate) fn groups(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|group| !group.is_empty()).map(str::to_owned).collect()
}

/// An SVG drawing as a `data:` address.
pub(crate) fn data_address(svg: &str) -> String {
    let mut address = String::with_capacity(svg.len() * 2);
    address.push_str("data:image/svg+xml,");
    for byte in svg.bytes() {
        // RFC 3986 section 2.3, unreserved characters.
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            address.push(char::from(byte));
        } else {
            address.push_str(&format!("%{byte:02X}"));
        }
    }
    address
}
