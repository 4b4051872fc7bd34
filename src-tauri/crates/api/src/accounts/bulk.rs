//! One change to several accesses, with what it does shown before it is done.

use directory::{Access, AccessDetails, AccessId, Day, Names, Permission, Proposal, access, words};

use super::access::in_force;
use crate::call_error::Outcome;
use crate::reading::Reading;
use crate::view::{AccessEdit, EditLine};
use crate::{Api, ApiError, when};

impl Api {
    /// What an edit would do to each of these accesses. Nothing is written.
    ///
    /// # Errors
    /// Refused without the right to manage access; no such access.
    pub fn preview_edit(
        &mut self,
        accesses: &[AccessId],
        edit: &AccessEdit,
    ) -> Result<Vec<EditLine>, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ManageAccess)?;
            let register = reading.session.register();
            accesses.iter().map(|id| reading.edit_line(in_force(&register, *id)?, edit)).collect()
        })
    }

    /// Makes an edit of several accesses, as one entry; gives its number.
    ///
    /// # Errors
    /// Refusals; nothing to change where all are so already.
    pub fn edit_accesses(&mut self, accesses: &[AccessId], edit: &AccessEdit) -> Result<u32, ApiError> {
        self.write_entry(|register| -> Proposal {
            let mut edits = Vec::with_capacity(accesses.len());
            for id in accesses {
                let details = register.access(*id)?.ok_or(directory::Refusal::NoSuchAccess)?.details;
                edits.push((*id, edited(details, edit)));
            }
            access::change_many(register, edits)
        })
    }
}

impl Reading<'_> {
    fn edit_line(&self, access: Access, edit: &AccessEdit) -> Outcome<EditLine> {
        let after = edited(access.details.clone(), edit);
        Ok(EditLine {
            access: access.id,
            name: self.user(access.user),
            account_name: self.account(access.account),
            before: self.edited_words(&access.details, edit),
            after: self.edited_words(&after, edit),
        })
    }

    /// The field that an edit changes, in words.
    fn edited_words(&self, details: &AccessDetails, edit: &AccessEdit) -> String {
        let day = |day: Option<Day>| day.map_or_else(|| ::words::said::edit_no_end().into(), when::day);
        match edit {
            AccessEdit::Until { .. } => day(details.until),
            AccessEdit::AuthorisedBy { .. } => details
                .authorised_by
                .map_or_else(|| ::words::said::edit_nobody().into(), |user| self.user(user)),
            AccessEdit::SecondFactor { .. } => words::second_factor(details.second_factor).to_owned(),
            AccessEdit::Level { .. } => words::level(details.level).to_owned(),
        }
    }
}

fn edited(mut details: AccessDetails, edit: &AccessEdit) -> AccessDetails {
    match edit {
        AccessEdit::Until { day } => details.until = *day,
        AccessEdit::AuthorisedBy { user } => details.authorised_by = *user,
        AccessEdit::SecondFactor { second_factor } => details.second_factor = *second_factor,
        AccessEdit::Level { level } => details.level = *level,
    }
    details
}
