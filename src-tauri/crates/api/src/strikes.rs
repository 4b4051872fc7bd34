//! Striking texts out: forgetting a former person, and taking a secret out of a note.

use std::sync::Arc;

use directory::{
    Asked, Names, Permission, Strike, UserId,
    strikes::{self, Standing},
};
use vault::{Striking, TextFound};

use crate::call_error::{Outcome, count};
use crate::reading::Reading;
use crate::view::{
    BackupView, Progress, StrikeAsked, StrikePage, StrikeStanding, StrikeText, StrikeWhat, Struck,
};
use crate::{Api, ApiError};

impl Api {
    /// What striking something out comes to, and how it stands. Goes through the whole journal.
    ///
    /// # Errors
    /// Why it can't be struck out at all; [`ApiError::Stopped`].
    pub fn strike_page(
        &mut self,
        what: &StrikeWhat,
        progress: &dyn Fn(Progress),
    ) -> Result<StrikePage, ApiError> {
        let stop = Arc::clone(&self.stop);
        let what = Strike::from(what);
        self.read(|reading| {
            let standing = strikes::standing(&reading.session.register(), &reading.actor, reading.at, &what)?;
            let found = reading.session.would_strike(reading.at, &what, &stop, tell(progress))?;
            let asked = reading.asked()?.into_iter().find(|asked| asked.what == what);
            let view = |found: Vec<TextFound>| {
                found.into_iter().map(|it| StrikeText { at: it.at.into(), text: it.text }).collect()
            };
            Ok(StrikePage {
                what: (&what).into(),
                name: person(&what).map(|user| reading.user(user)),
                standing: standing_view(standing),
                asked: asked.map(|asked| reading.asked_view(&asked)),
                entries: count(found.entries),
                texts: count(found.texts),
                goes: view(found.goes),
                elsewhere: view(found.elsewhere),
                backups: found
                    .backups
                    .into_iter()
                    .map(|backup| BackupView { at: backup.at, digest: backup.digest })
                    .collect(),
            })
        })
    }

    /// Asks another owner to agree.
    ///
    /// # Errors
    /// Refused to anybody but those who manage owners, and where it is asked for already or can't be struck out.
    pub fn ask_to_strike(&mut self, what: &StrikeWhat) -> Result<(), ApiError> {
        let what = Strike::from(what);
        self.change(|open, _, at| Ok(open.session.change(at, |_| strikes::ask(what.clone()))?))
    }

    /// Strikes something out that another owner asked for, or that is due. The page before has shown what it comes to.
    ///
    /// # Errors
    /// Refusals; [`ApiError::Stopped`]. Nothing has changed then.
    pub fn strike(&mut self, what: &StrikeWhat, progress: &dyn Fn(Progress)) -> Result<Struck, ApiError> {
        let stop = Arc::clone(&self.stop);
        let what = Strike::from(what);
        self.change(|open, _, at| {
            let Striking { entries, texts, .. } = open.session.strike(at, &what, &stop, tell(progress))?;
            Ok(Struck { entries: count(entries), texts: count(texts) })
        })
    }

    /// Says that what an entry asks to strike out stays.
    ///
    /// # Errors
    /// Refused to anybody but those who manage owners, where the entry asks for nothing any more, and without a reason.
    pub fn forgo_strike(&mut self, asked: u32, reason: &str) -> Result<(), ApiError> {
        self.change(|open, _, at| {
            let asked = u64::from(asked);
            Ok(open.session.change(at, |_| strikes::forgo(asked, reason))?)
        })
    }

    /// What owners ask to have struck out and others can still agree to, oldest first.
    ///
    /// # Errors
    /// Refused without the right to look after owners.
    pub fn strikes_asked(&mut self) -> Result<Vec<StrikeAsked>, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ManageOwners)?;
            Ok(reading.asked()?.iter().map(|asked| reading.asked_view(asked)).collect())
        })
    }

    /// Every text of the journal that can be struck out in which these words stand.
    ///
    /// # Errors
    /// Refused without the right to look after owners, and for no words; [`ApiError::Stopped`].
    pub fn texts_with(
        &mut self,
        words: &str,
        progress: &dyn Fn(Progress),
    ) -> Result<Vec<StrikeText>, ApiError> {
        let stop = Arc::clone(&self.stop);
        self.read(|reading| {
            reading.needs(Permission::ManageOwners)?;
            let found = reading.session.texts_with(words.trim(), &stop, tell(progress))?;
            Ok(found.into_iter().map(|(at, text)| StrikeText { at: at.into(), text }).collect())
        })
    }
}

impl Reading<'_> {
    fn asked(&self) -> Outcome<Vec<Asked>> {
        Ok(strikes::in_force(&self.session.register(), self.at)?)
    }

    fn asked_view(&self, asked: &Asked) -> StrikeAsked {
        StrikeAsked {
            entry: count(asked.entry),
            by: self.user(asked.by),
            mine: asked.by == self.actor.user,
            at: asked.at,
            until: strikes::until(asked),
            what: (&asked.what).into(),
            name: person(&asked.what).map(|user| self.user(user)),
            texts: self.texts_asked(&asked.what),
        }
    }

    /// What the texts that somebody wants struck out say, so that whoever is to agree sees them.
    fn texts_asked(&self, what: &Strike) -> Vec<StrikeText> {
        let Strike::Texts { texts } = what else { return Vec::new() };
        let known = texts.iter().filter_map(|at| {
            let all = self.session.texts_of(at.entry).ok()?;
            all.into_iter().find(|(other, _)| other == at)
        });
        known.map(|(at, text)| StrikeText { at: at.into(), text }).collect()
    }
}

fn person(what: &Strike) -> Option<UserId> {
    match what {
        Strike::Person { user } => Some(*user),
        Strike::Texts { .. } => None,
    }
}

fn standing_view(standing: Standing) -> StrikeStanding {
    match standing {
        Standing::May { asked } => StrikeStanding::May { asked: asked.map(count) },
        Standing::ToAsk => StrikeStanding::ToAsk,
        Standing::Waits { asked: _, until, alone_from } => StrikeStanding::Waits { until, alone_from },
    }
}

fn tell(progress: &dyn Fn(Progress)) -> impl Fn(u64, u64) {
    move |done, of| progress(Progress { done: count(done), of: count(of) })
}
