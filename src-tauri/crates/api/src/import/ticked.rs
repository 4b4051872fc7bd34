//! Differences that were ticked become changes of the import's entry.

use std::collections::{BTreeMap, HashSet};

use directory::{
    AccessChanged, AccessDetails, AccessEnded, AccessId, AccountId, Change, UserChanged, UserDetails,
    UserDisabled, UserEnabled, UserId,
};
use words::said;

use super::differs::{ACCESS, Difference, NEW_COMPANY, USER, Wish, id};
use super::plan::Planning;
use crate::call_error::Outcome;

/// What is ticked, by the record that it changes: one change for each.
#[derive(Default)]
struct Ticked {
    accesses: BTreeMap<AccessId, (UserId, AccountId, AccessDetails, AccessDetails)>,
    users: BTreeMap<UserId, (UserDetails, UserDetails)>,
    enabled: Vec<UserId>,
    ended: Vec<AccessEnded>,
    disabled: Vec<UserId>,
}

impl Planning<'_> {
    /// Adds the changes of what is ticked. What ends an access counts before what changes it.
    pub(super) fn take_over(&mut self, ids: &[String]) -> Outcome<()> {
        let ids: HashSet<&str> = ids.iter().map(String::as_str).collect();
        if ids.is_empty() {
            return Ok(());
        }
        let all: Vec<&Difference> = self.plan.changed.iter().chain(&self.plan.gone).collect();
        let wishes: Vec<Wish> = all
            .into_iter()
            .filter(|difference| ids.contains(difference.shown.id.as_str()))
            .map(|difference| difference.wish.clone())
            .collect();
        self.plan.taken_over = wishes.len();
        let ends: HashSet<AccessId> =
            wishes.iter().filter(|wish| matches!(wish, Wish::End { .. })).filter_map(id).collect();
        let mut ticked = Ticked::default();
        for wish in wishes {
            self.add(&mut ticked, &ends, wish)?;
        }
        self.write(ticked);
        Ok(())
    }

    fn add(&mut self, ticked: &mut Ticked, ends: &HashSet<AccessId>, wish: Wish) -> Outcome<()> {
        match wish {
            Wish::Access { access, there, part } if !ends.contains(&access.id) => {
                let (_, _, _, after) = ticked.accesses.entry(access.id).or_insert_with(|| {
                    (access.user, access.account, access.details.clone(), access.details.clone())
                });
                ACCESS[part].take(after, &there);
            }
            Wish::Access { .. } => {}
            Wish::User { user, here, mut there, part, company } => {
                if there.company == Some(NEW_COMPANY) {
                    // Its number is known only now, and only if somebody wants it.
                    let of = USER[part].is_company().then(|| self.company(&company)).transpose()?;
                    there.company = of.flatten().or(here.company);
                }
                let (_, after) =
                    ticked.users.entry(user).or_insert_with(|| ((*here).clone(), (*here).clone()));
                USER[part].take(after, &there);
            }
            Wish::Enable(user) => ticked.enabled.push(user),
            Wish::Disable(user) => ticked.disabled.push(user),
            Wish::End { access, reason } => ticked.ended.push(AccessEnded {
                access: access.id,
                user: access.user,
                account: access.account,
                reason,
            }),
        }
        Ok(())
    }

    fn write(&mut self, Ticked { accesses, users, enabled, ended, disabled }: Ticked) {
        let enabled = enabled.into_iter().map(|user| {
            Change::UserEnabled(UserEnabled { user, reason: said::import_used_reason().to_string() })
        });
        let users = users.into_iter().map(|(user, (before, after))| {
            Change::UserChanged(UserChanged { user, before: Box::new(before), after: Box::new(after) })
        });
        let accesses = accesses.into_iter().map(|(access, (user, account, before, after))| {
            let (before, after) = (Box::new(before), Box::new(after));
            Change::AccessChanged(AccessChanged { access, user, account, before, after })
        });
        let ended = ended.into_iter().map(Change::AccessEnded);
        let disabled = disabled.into_iter().map(|user| {
            Change::UserDisabled(UserDisabled { user, reason: said::import_left_reason().to_string() })
        });
        let changes = enabled.chain(users).chain(accesses).chain(ended).chain(disabled);
        self.plan.changes.extend(changes);
    }
}
