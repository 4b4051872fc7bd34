//! Every identity that may have signed an entry, for ever.

use directory::{Author, IdentityRecord, Kit, KitNumber, Read, SignIn, UserId};
use keys::IdentityId;
use rusqlite::OptionalExtension;

use super::projection::{IDENTITY, Rows};
use super::{Tables, unreadable};

/// Whose an identity is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct IdentityOf<'a> {
    pub record: &'a IdentityRecord,
    pub author: Author,
}

impl<'a> IdentityOf<'a> {
    /// The identities of a sign-in: the user's and that of their personal recovery code.
    pub(crate) fn of_sign_in(sign_in: &'a SignIn) -> impl Iterator<Item = Self> {
        let user = Self { record: &sign_in.identity, author: Author::User(sign_in.user) };
        let author = Author::PersonalCode(sign_in.user);
        let code = sign_in.personal_code.as_ref().map(|record| Self { record, author });
        std::iter::once(user).chain(code)
    }

    /// The identity of a kit's code.
    pub(crate) fn of_kit(kit: &'a Kit) -> Self {
        Self { record: &kit.identity, author: Author::Kit(kit.number) }
    }
}

pub(crate) fn put(rows: &mut dyn Rows, of: IdentityOf<'_>) -> Read<()> {
    let (user, kit, personal) = match of.author {
        Author::User(user) => (Some(user.0), None, false),
        Author::PersonalCode(user) => (Some(user.0), None, true),
        Author::Kit(number) => (None, Some(number.0), false),
        Author::Founder => (None, None, false),
    };
    rows.put(&IDENTITY, &[&of.record.id, &of.record.ed25519, &user, &kit, &personal])
}

impl Tables<'_> {
    /// Every key that users sign or signed with, those of their personal codes apart.
    pub(crate) fn users_keys(&self) -> Read<Vec<([u8; 32], UserId)>> {
        let sql =
            "SELECT ed25519, user FROM identity WHERE user IS NOT NULL AND kit IS NULL AND NOT personal";
        let read = || {
            let mut statement = self.db.prepare_cached(sql)?;
            let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?;
            rows.collect::<Result<Vec<(String, u32)>, _>>()
        };
        let keys = read().map_err(unreadable)?.into_iter();
        Ok(keys.filter_map(|(key, user)| Some((crate::held_keys::unhex(&key)?, UserId(user)))).collect())
    }

    /// Whose an identity is or was: author of entries it signed.
    pub(crate) fn author(&self, identity: &IdentityId) -> Read<Option<Author>> {
        let sql = "SELECT user, kit, personal FROM identity WHERE id = ?";
        let found = self.db.prepare_cached(sql).and_then(|mut s| {
            s.query_row([identity.to_string()], |row| {
                Ok((row.get::<_, Option<u32>>(0)?, row.get::<_, Option<u32>>(1)?, row.get::<_, bool>(2)?))
            })
            .optional()
        });
        Ok(found.map_err(unreadable)?.and_then(|found| match found {
            (Some(user), _, false) => Some(Author::User(UserId(user))),
            (Some(user), _, true) => Some(Author::PersonalCode(UserId(user))),
            (None, Some(kit), _) => Some(Author::Kit(KitNumber(kit))),
            (None, None, _) => None,
        }))
    }
}
