//! The profiles that come with the program.

use std::sync::LazyLock;

use crate::Profile;

/// The texts of the files of `src-tauri/services` with these names.
macro_rules! files {
    ($($key:literal)*) => {
        &[$(include_str!(concat!("../../../services/", $key, ".toml"))),*]
    };
}

/// Every built-in file, in the order of their keys, which are their names.
const FILES: &[&str] = files![
    "1password"
    "adobe"
    "alarm-codes"
    "asana"
    "atlassian"
    "aws"
    "bitwarden"
    "box"
    "cloudflare"
    "commerce7"
    "constant-contact"
    "domain-registrar"
    "door-keys"
    "dropbox"
    "figma"
    "github"
    "gitlab"
    "google-business-profile"
    "google-workspace"
    "hubspot"
    "linkedin-page"
    "mailchimp"
    "marketing-cloud"
    "meta-business"
    "microsoft-365"
    "notion"
    "online-banking"
    "paypal-business"
    "payroll"
    "phone-system"
    "quickbooks-online"
    "shared-mailbox"
    "shopify"
    "slack"
    "stripe"
    "web-hosting"
    "wordpress"
    "xero"
    "zoom"
];

static PROFILES: LazyLock<Vec<Profile>> = LazyLock::new(|| {
    FILES
        .iter()
        .map(|text| Profile::read(text).expect("a test has read every file that is built in"))
        .collect()
});

/// The profiles that come with the program, by key. Read once, at the first call.
#[must_use]
pub fn built_in() -> &'static [Profile] {
    &PROFILES
}

/// The built-in profile with this key.
#[must_use]
pub fn find(key: &str) -> Option<&'static Profile> {
    let at = PROFILES.binary_search_by(|profile| profile.key.as_str().cmp(key)).ok()?;
    PROFILES.get(at)
}
