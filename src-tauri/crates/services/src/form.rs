//! The form of a profile's file: every name that may stand in it, once, for reading and for writing.

use crate::profile::{
    Category, Checked, HandOver, NothingTicked, OwnerLimit, Owners, Profile, Removing, Resets, Seats,
    ServicePermission, ServiceRole, SignInRules, UserList,
};
use crate::words::Word;
use crate::{Level, Polarity};

/// Most roles of a service.
pub const ROLES_MOST: usize = 60;
/// Most single permissions of a service.
pub const PERMISSIONS_MOST: usize = 200;
/// Most user lists of a service.
pub const USER_LISTS_MOST: usize = 8;
/// Most entries of any other list.
pub const LIST_MOST: usize = 30;
/// The largest number of owners or holders of a role that can be written.
pub const NUMBER_MOST: u32 = 1_000_000;

/// What kind of text belongs in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Text {
    /// A few words.
    Name,
    /// Stands for something: small letters, digits, dashes.
    Key,
    /// A whole sentence or several.
    Sentence,
    /// Words that lead somewhere.
    Place,
    /// A web address.
    Address,
    /// A month.
    Month,
}

/// A file being read or written. `fields` of a part names its entries in their order, so that the two can't differ.
pub(crate) trait Form {
    /// The version of the form itself.
    fn version(&mut self);
    /// A text that must be there.
    fn text(&mut self, key: &'static str, kind: Text, value: &mut String);
    /// A text that may be left out.
    fn note(&mut self, key: &'static str, value: &mut Option<String>);
    /// A text, or `"unknown"`.
    fn fact(&mut self, key: &'static str, kind: Text, value: &mut Option<String>);
    /// Sentences, at least one.
    fn sentences(&mut self, key: &'static str, value: &mut Vec<String>);
    /// Sentences, at least one, or `"unknown"`.
    fn facts(&mut self, key: &'static str, value: &mut Option<Vec<String>>);
    /// One word of a closed list.
    fn word<W: Word>(&mut self, key: &'static str, value: &mut W);
    /// Words of a closed list, each at most once, or `"unknown"`.
    fn words<W: Word>(&mut self, key: &'static str, value: &mut Option<Vec<W>>);
    /// Yes or no.
    fn yes_no(&mut self, key: &'static str, value: &mut bool);
    /// A number that may be left out.
    fn number(&mut self, key: &'static str, value: &mut Option<u32>);
    /// A number, `"unlimited"` or `"unknown"`.
    fn owner_limit(&mut self, key: &'static str, value: &mut OwnerLimit);
    /// A part with a heading of its own.
    fn part<P: Part>(&mut self, key: &'static str, value: &mut P);
    /// A part that may be left out: files of the business's own were written before there was one.
    fn later_part<P: Part + Default>(&mut self, key: &'static str, value: &mut Option<P>);
    /// Parts with the same heading, from `least` to `most` of them.
    fn parts<P: Entry>(&mut self, key: &'static str, least: usize, most: usize, value: &mut Vec<P>);
}

/// A part of a profile: what stands under one heading.
pub(crate) trait Part {
    /// Names every entry; those with headings of their own come last, as TOML wants it.
    fn fields<F: Form>(&mut self, form: &mut F);
}

/// A part of which there can be several.
pub(crate) trait Entry: Part {
    /// The entry's name in the file for what tells it from the others.
    const TOLD_BY: &'static str;
    /// A blank one, to be filled in.
    fn blank() -> Self;
    /// What tells it from the others.
    fn told_by(&self) -> &str;
}

impl Profile {
    pub(crate) fn blank() -> Self {
        Self {
            key: String::new(),
            name: String::new(),
            vendor: String::new(),
            what: String::new(),
            web: None,
            category: Category::Other,
            checked: Checked::default(),
            owners: Owners::default(),
            seats: Seats::default(),
            sign_in: SignInRules::default(),
            user_lists: Vec::new(),
            removing: None,
            hand_over: HandOver::default(),
            roles: Vec::new(),
            nothing_ticked: NothingTicked::default(),
            permissions: Vec::new(),
        }
    }
}

impl Part for Profile {
    fn fields<F: Form>(&mut self, form: &mut F) {
        form.version();
        form.text("key", Text::Key, &mut self.key);
        form.text("name", Text::Name, &mut self.name);
        form.text("vendor", Text::Name, &mut self.vendor);
        form.text("what", Text::Sentence, &mut self.what);
        form.fact("web", Text::Address, &mut self.web);
        form.word("category", &mut self.category);
        form.word("nothing-ticked", &mut self.nothing_ticked);
        form.part("checked", &mut self.checked);
        form.part("owners", &mut self.owners);
        form.part("seats", &mut self.seats);
        form.part("sign-in", &mut self.sign_in);
        form.parts("user-list", 1, USER_LISTS_MOST, &mut self.user_lists);
        form.later_part("removing", &mut self.removing);
        form.part("hand-over", &mut self.hand_over);
        form.parts("role", 1, ROLES_MOST, &mut self.roles);
        form.parts("permission", 0, PERMISSIONS_MOST, &mut self.permissions);
    }
}

impl Part for Checked {
    fn fields<F: Form>(&mut self, form: &mut F) {
        form.text("on", Text::Month, &mut self.on);
        form.yes_no("tried", &mut self.tried);
        form.sentences("sources", &mut self.sources);
    }
}

impl Part for Owners {
    fn fields<F: Form>(&mut self, form: &mut F) {
        form.owner_limit("most", &mut self.most);
        form.fact("who-could-remove-us", Text::Sentence, &mut self.who_could_remove_us);
        form.note("note", &mut self.note);
    }
}

impl Part for Seats {
    fn fields<F: Form>(&mut self, form: &mut F) {
        form.word("invited", &mut self.invited);
        form.word("disabled", &mut self.disabled);
        form.note("note", &mut self.note);
    }
}

impl Part for SignInRules {
    fn fields<F: Form>(&mut self, form: &mut F) {
        form.word("second-factor", &mut self.second_factor);
        form.note("second-factor-note", &mut self.second_factor_note);
        form.fact("lockout", Text::Sentence, &mut self.lockout);
        form.fact("idle", Text::Sentence, &mut self.idle);
        form.fact("passwords", Text::Sentence, &mut self.passwords);
        form.fact("single-sign-on", Text::Sentence, &mut self.single_sign_on);
    }
}

impl Part for UserList {
    fn fields<F: Form>(&mut self, form: &mut F) {
        form.text("name", Text::Name, &mut self.name);
        form.fact("place", Text::Place, &mut self.place);
        form.facts("steps", &mut self.steps);
        form.words("formats", &mut self.formats);
        form.words("cannot-tell", &mut self.cannot_tell);
        form.note("note", &mut self.note);
    }
}

impl Entry for UserList {
    const TOLD_BY: &'static str = "name";
    fn blank() -> Self {
        Self::default()
    }
    fn told_by(&self) -> &str {
        &self.name
    }
}

impl Part for Removing {
    fn fields<F: Form>(&mut self, form: &mut F) {
        form.word("by", &mut self.by);
        form.facts("steps", &mut self.steps);
        form.fact("sessions", Text::Sentence, &mut self.sessions);
        form.fact("left", Text::Sentence, &mut self.left);
        form.note("note", &mut self.note);
    }
}

impl Part for HandOver {
    fn fields<F: Form>(&mut self, form: &mut F) {
        form.facts("check-first", &mut self.check_first);
        form.facts("steps", &mut self.steps);
        form.fact("proof", Text::Sentence, &mut self.proof);
        form.fact("support", Text::Sentence, &mut self.support);
        form.part("resets", &mut self.resets);
    }
}

impl Part for Resets {
    fn fields<F: Form>(&mut self, form: &mut F) {
        form.fact("second-factor", Text::Sentence, &mut self.second_factor);
        form.fact("tokens", Text::Sentence, &mut self.tokens);
        form.fact("billing", Text::Sentence, &mut self.billing);
    }
}

impl Part for ServiceRole {
    fn fields<F: Form>(&mut self, form: &mut F) {
        form.text("key", Text::Key, &mut self.key);
        form.text("name", Text::Name, &mut self.name);
        form.word("level", &mut self.level);
        form.text("does", Text::Sentence, &mut self.does);
        form.number("limit", &mut self.limit);
    }
}

impl Entry for ServiceRole {
    const TOLD_BY: &'static str = "key";
    fn blank() -> Self {
        Self {
            key: String::new(),
            name: String::new(),
            level: Level::Unknown,
            does: String::new(),
            limit: None,
        }
    }
    fn told_by(&self) -> &str {
        &self.key
    }
}

impl Part for ServicePermission {
    fn fields<F: Form>(&mut self, form: &mut F) {
        form.text("key", Text::Key, &mut self.key);
        form.text("name", Text::Name, &mut self.name);
        form.word("polarity", &mut self.polarity);
        form.text("does", Text::Sentence, &mut self.does);
    }
}

impl Entry for ServicePermission {
    const TOLD_BY: &'static str = "key";
    fn blank() -> Self {
        Self { key: String::new(), name: String::new(), polarity: Polarity::Grants, does: String::new() }
    }
    fn told_by(&self) -> &str {
        &self.key
    }
}
