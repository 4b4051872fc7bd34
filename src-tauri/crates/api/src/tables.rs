//! The vault's tables, as people call what they hold.

/// What a table holds, in words.
pub(crate) fn table_in_words(table: &str) -> &str {
    match table {
        "setting" => "the settings",
        "user" => "the users",
        "sign_in" => "the sign-ins",
        "identity" => "the identities that sign",
        "kit" => "the recovery kits",
        "kit_place" => "where kits are kept",
        "notice" => "the notices",
        "tries" => "the wrong sign-ins",
        "key_epoch" => "the keys",
        "asked" => "what owners asked to strike out",
        "struck" => "what was struck out",
        "company" => "the companies",
        "profile" => "what is known of services",
        "job" => "what jobs take",
        "account" | "account_user" => "the accounts",
        "billing" => "where billing data stands",
        "support" => "where login details stand",
        "owner_note" => "where owners' notes stand",
        "access" => "the records of access",
        "run" => "the leaver and joiner runs",
        "substitute" => "what stands in the places of struck texts",
        "keys_file" => "the kept keys files",
        "entry_user" | "entry_account" | "entry_company" | "entry_kind" | "entry_line" => {
            "the journal's index"
        }
        other => other,
    }
}
