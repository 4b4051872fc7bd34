//! Replays the journal: every entry opened, judged and applied again.

use std::collections::{BTreeMap, HashMap, HashSet};

use directory::{
    Applied, Author, Change, Compartment, IdentityRecord, Key, KeysChanged, NewEpoch, Overlay, Read,
    Register, Row, SignInCompleted, Store, Strike, StrikeAsked, Struck, Substitute, Timestamp,
};
use journal::{Authors, Entry, Header, Judge, SectionHead, Seq};
use keys::IdentityId;

use crate::EntryFault;
use crate::Session;
use crate::held_keys::{commitment, hex, name_of, unhex};
use crate::index::Index;
use crate::read::Opened;
use crate::replayed::Replayed;
use crate::tables::identity::IdentityOf;
use crate::tables::put::put;

/// Opens, judges and applies each entry again, in memory: judged on the register as the entries before it leave it, and
/// turned into rows that are compared with the tables at the end.
pub(crate) struct Replay<'a> {
    session: &'a Session,
    overlay: Overlay,
    /// The rows that the entries came to.
    pub rows: Replayed,
    /// Every identity that entries judged before have put, and whose it is.
    identities: HashMap<IdentityId, (Author, [u8; 32])>,
    /// The first entry's author, whose key it brings itself.
    founder: Option<(IdentityId, [u8; 32])>,
    /// Every epoch of every key that entries made.
    epochs: Vec<NewEpoch>,
    /// What stands in the place of parts of entries, by its SHA-256.
    found: BTreeMap<(Seq, Compartment), String>,
    /// What entries say that stands there.
    named: BTreeMap<(Seq, Compartment), String>,
    /// Where to look in the journal, as the entries say it.
    pub index: Index,
}

impl<'a> Replay<'a> {
    /// Begins before the first entry.
    pub(crate) fn new(session: &'a Session) -> Self {
        Self {
            session,
            overlay: Overlay::new(),
            rows: Replayed::default(),
            identities: HashMap::new(),
            founder: session.founder(),
            epochs: Vec::new(),
            found: BTreeMap::new(),
            named: BTreeMap::new(),
            index: Index::default(),
        }
    }

    /// Whether in the places of parts stands what entries say, and nothing else anywhere; gives the first entry that is wrong.
    pub(crate) fn substitutes_are_named(&self) -> Result<(), Seq> {
        let wrong = |(place, digest): (&(Seq, Compartment), &String), others: &BTreeMap<_, String>| {
            (others.get(place) != Some(digest)).then_some(place.0)
        };
        let found = self.found.iter().find_map(|found| wrong(found, &self.named));
        let named = self.named.iter().find_map(|named| wrong(named, &self.found));
        found.into_iter().chain(named).min().map_or(Ok(()), Err)
    }

    /// Whether every key that whoever is signed in can reach is the one that an entry made: boxes and links alike.
    pub(crate) fn keys_are_genuine(&self) -> bool {
        self.epochs.iter().filter(|made| self.session.held.holds(name_of(made.key))).all(|made| {
            let (name, vault) = (name_of(made.key), self.session.vault_id());
            let commit =
                self.session.at_epoch(name, made.epoch, |key| commitment(key, &vault, name, made.epoch));
            // A user who began anew doesn't reach what was theirs before.
            commit.map_or(!made.key.is_shared(), |commit| commit == made.commit)
        })
    }
}

impl Authors for Replay<'_> {
    fn key(&self, author: &[u8; 16]) -> Option<[u8; 32]> {
        let id = IdentityId::from_bytes(*author);
        let founder = self.founder.filter(|(founder, _)| *founder == id);
        self.identities.get(&id).map(|(_, key)| *key).or(founder.map(|(_, key)| key))
    }
}

impl Judge for Replay<'_> {
    type Refusal = EntryFault;

    fn judge(&mut self, seq: Seq, header: &Header, entry: &Entry) -> Result<(), EntryFault> {
        let opened = self.session.opened(header, entry).ok_or(EntryFault::Sealed)?;
        let at = Timestamp(header.at_ms);
        let id = IdentityId::from_bytes(header.author);
        let known = self.identities.get(&id).map(|(author, _)| *author);
        let author = if seq == 1 { Some(Author::Founder) } else { known };
        let author = author.ok_or(EntryFault::Stranger)?;
        if !author.signs_as(&self.overlay, &id.to_string())? {
            return Err(EntryFault::EndedAuthor);
        }
        self.header_is_in_force(header, &author, &opened)?;
        let replaced = opened.replaced.iter();
        self.found.extend(replaced.map(|(compartment, digest)| ((seq, *compartment), hex(digest))));
        strikes_what_was_there(seq, &opened.changes)?;
        if opened.changes.is_empty() && !opened.sealed.is_empty() {
            // All of it is sealed for others, who judge it when they verify.
            return Ok(());
        }
        self.identities_are_new(&opened.changes)?;
        directory::authorise(&self.overlay, &author, at, &opened.changes)?;
        if seq == 1 {
            founder_signed_it(&opened.changes, &id)?;
        }
        let of = Applied { seq, author, at };
        self.rows.begin(seq);
        self.index.add(seq, at, author, &opened.changes);
        let Self { overlay, rows, identities, epochs, named, .. } = self;
        let mut tee = Tee { overlay, rows, identities, epochs, named };
        Ok(directory::apply(&mut tee, &of, &opened.changes)?)
    }
}

impl Replay<'_> {
    /// What a header says beside its author: the keys file and the session it was made under, the computer, and the keys
    /// that its parts are sealed under.
    fn header_is_in_force(
        &self,
        header: &Header,
        author: &Author,
        opened: &Opened,
    ) -> Result<(), EntryFault> {
        let in_force = self.overlay.keys_in_force()?;
        let epoch = match author {
            Author::User(user) => self.overlay.sign_in(*user)?.map(|s| s.session_epoch),
            Author::Founder | Author::PersonalCode(_) | Author::Kit(_) => Some(0),
        };
        let computers = opened.changes.iter().filter_map(Change::made_on);
        let made = opened.changes.iter().filter_map(|change| {
            if let Change::KeysChanged(KeysChanged { file }) = change { Some(&file.rotated) } else { None }
        });
        let made: HashMap<Key, u32> = made.flatten().map(|new| (new.key, new.epoch)).collect();
        let under = |head: &SectionHead| {
            let key = Compartment::from_number(head.compartment).map(Key::Of);
            key.is_some_and(|key| made.get(&key).copied().unwrap_or(in_force.epoch(key)) == head.epoch)
        };
        let rules: [(bool, EntryFault); 5] = [
            (header.keys_gen == in_force.generation, EntryFault::OtherKeysFile),
            (epoch == Some(header.session_epoch), EntryFault::EndedSession),
            (
                computers.into_iter().all(|c| unhex(&c.id).unwrap_or_default() == header.device),
                EntryFault::OtherComputer,
            ),
            (header.sections.iter().all(under), EntryFault::OtherKey),
            (!opened.sealed.contains(&Compartment::Core), EntryFault::Sealed),
        ];
        rules.into_iter().find(|(holds, _)| !holds).map_or(Ok(()), |(_, fault)| Err(fault))
    }

    /// No identity takes another's number, whoever signs for it.
    fn identities_are_new(&self, changes: &[Change]) -> Result<(), EntryFault> {
        let mut seen = HashSet::new();
        let is_new = |record: &IdentityRecord| {
            let usable = unhex::<32>(&record.x25519).is_some() && unhex::<32>(&record.ed25519).is_some();
            let id = record.id.parse::<IdentityId>().ok().filter(|_| usable);
            id.is_some_and(|id| !self.identities.contains_key(&id) && seen.insert(id))
        };
        if changes.iter().flat_map(Change::identities).all(is_new) {
            Ok(())
        } else {
            Err(EntryFault::IdentityTaken)
        }
    }
}

/// An entry strikes something out of entries before it.
fn strikes_what_was_there(seq: Seq, changes: &[Change]) -> Result<(), EntryFault> {
    let before = |entry: u64| (1..seq).contains(&entry);
    let texts = |what: &Strike| match what {
        Strike::Person { .. } => true,
        Strike::Texts { texts } => texts.iter().all(|text| before(text.entry)),
    };
    let right = changes.iter().all(|change| {
        if let Change::StrikeAsked(StrikeAsked { what }) = change {
            texts(what)
        } else if let Change::Struck(Struck { what, substitutes, .. }) = change {
            texts(what) && substitutes.iter().all(|substitute| before(substitute.entry))
        } else {
            true
        }
    });
    if right { Ok(()) } else { Err(EntryFault::NothingToStrike) }
}

/// The first entry is signed by the identity that it makes the first owner's.
fn founder_signed_it(changes: &[Change], id: &IdentityId) -> Result<(), EntryFault> {
    let own = changes.iter().any(|change| {
        let Change::SignInCompleted(SignInCompleted { identity, .. }) = change else { return false };
        identity.id == id.to_string()
    });
    if own { Ok(()) } else { Err(EntryFault::NotTheFounder) }
}

/// The register and the rows that it is turned into.
struct Tee<'a> {
    overlay: &'a mut Overlay,
    rows: &'a mut Replayed,
    identities: &'a mut HashMap<IdentityId, (Author, [u8; 32])>,
    epochs: &'a mut Vec<NewEpoch>,
    named: &'a mut BTreeMap<(Seq, Compartment), String>,
}

impl Tee<'_> {
    /// Notes an identity; the first that has a number keeps it.
    fn know(&mut self, of: IdentityOf<'_>) {
        let key = of.record.id.parse().ok().zip(unhex(&of.record.ed25519));
        if let Some((id, key)) = key {
            self.identities.entry(id).or_insert((of.author, key));
        }
    }
}

impl Store for Tee<'_> {
    fn register(&self) -> &dyn Register {
        self.overlay
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "of most rows nothing is kept beside themselves")]
    fn put(&mut self, row: Row, at: Timestamp) -> Read<()> {
        match &row {
            Row::SignIn(sign_in) => IdentityOf::of_sign_in(sign_in).for_each(|of| self.know(of)),
            Row::Kit(kit) => self.know(IdentityOf::of_kit(kit)),
            Row::Keys { rotated, .. } => self.epochs.extend_from_slice(rotated),
            Row::Substitute(Substitute { entry, compartment, digest }) => {
                self.named.insert((*entry, *compartment), digest.clone());
            }
            _ => {}
        }
        put(self.rows, &row, at)?;
        self.overlay.put(row, at)
    }
}
