//! The rules of the register, through the crate's public names.

mod accounts;
mod fields;
mod format;
mod histories;
mod journal_text;
mod keys;
mod kits;
mod lockouts_and_notices;
mod matrix;
mod office;
mod own_sign_in;
mod register_samples;
mod runs;
mod settings;
mod sign_ins;
mod strikes;
mod subjects;
mod users;
mod vault;
