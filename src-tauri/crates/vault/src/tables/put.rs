//! Into which table each row goes.

use directory::{Read, Row, Timestamp};

use super::account::SealedPart;
use super::projection::Rows;
use super::{access, account, company, kit, notice, setting, sign_in, strike, tries, user};

/// Puts a row as it is from `at` on. Of what is sealed for few, the table says which entry has it.
pub(crate) fn put(rows: &mut dyn Rows, row: &Row, at: Timestamp) -> Read<()> {
    match row {
        Row::Business { name, sample } => setting::put_business(rows, name, *sample),
        Row::Settings(settings) => setting::put_rules(rows, settings),
        Row::User(user) => user::put(rows, user, at),
        Row::SignIn(sign_in) => sign_in::put(rows, sign_in, at),
        Row::SignInEnded(user) => sign_in::end(rows, *user, at),
        Row::Kit(kit) => kit::put(rows, kit),
        Row::KitPlace { number, place: _ } => kit::put_place(rows, *number),
        Row::Notice(notice) => notice::put(rows, notice),
        Row::Tries(tries) => tries::put(rows, tries),
        Row::Keys { in_force, rotated } => setting::put_keys(rows, in_force, rotated),
        Row::Backup(at) => setting::put_backup(rows, *at),
        Row::Company(company) => company::put(rows, company, at),
        Row::Profile { key, text } => company::put_profile(rows, key, text),
        Row::Account(account) => account::put(rows, account, at),
        Row::Billing(account, _) => account::put_sealed(rows, SealedPart::Billing, *account),
        Row::Support(account, _) => account::put_sealed(rows, SealedPart::Support, *account),
        Row::OwnerNote(account, _) => account::put_sealed(rows, SealedPart::OwnerNote, *account),
        Row::Access(access) => access::put(rows, access, at),
        Row::Run(run) => access::put_run(rows, run),
        Row::Job(job) => company::put_job(rows, job),
        Row::Asked(asked) => strike::put_asked(rows, asked),
        Row::AskedEnded(entry) => strike::end_asked(rows, *entry),
        Row::Substitute(substitute) => strike::put_substitute(rows, substitute),
    }
}
