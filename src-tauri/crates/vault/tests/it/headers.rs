//! An entry that is signed by somebody who might write it and says something untrue about how it was made is named.

use std::num::NonZeroUsize;
use std::sync::atomic::AtomicBool;

use directory::{
    AccountDetails, AccountId, Billing, BillingWritten, Change, CompanyAdded, CompanyDetails, CompanyId,
    CompanyKind, Compartment, Computer, FOUNDER, OwnerNoteWritten, Role, SignedOut, TriesSeen, UserId,
    accounts, users,
};
use journal::Header;
use keys::{CompartmentKey, KeyName};
use vault::{Damage, EntryFault, VaultError, Verified};

use crate::forged::Part;
use crate::office::{Insider, Office};

/// What every test begins with: an owner, a computer that knows the vault, and keys in their second epoch.
struct Before {
    office: Office,
    secret: String,
    device: [u8; 16],
    files: Vec<(std::path::PathBuf, Vec<u8>)>,
}

impl Before {
    fn made() -> Self {
        let (mut office, mut owner) = Office::open();
        let secret = owner.vault_secret().to_string();
        let at = office.later();
        let website =
            AccountDetails { service: "slack".into(), name: "Website".into(), ..AccountDetails::default() };
        owner.change(at, |r| accounts::open(r, website.clone())).unwrap();
        let leaver = office.add(owner, "lena", Role::Administrator);
        let mut owner = office.owner_session();
        let at = office.later();
        owner.change(at, |_| users::disable(leaver.user, "left")).unwrap();
        owner.sign_out(at).unwrap();
        let device = u128::from_str_radix(&office.device.computer.id, 16).unwrap().to_be_bytes();
        let [one, two] = office.notes();
        let seen = format!("seen-{}", office.folder.vault_id().unwrap());
        let files = ["vault.db", "vault.keys", "vault.keys.2"].map(|name| office.folder.path().join(name));
        let notes = [one, two, office.device.data.with_extension("keyring").join(seen)];
        let files = files.into_iter().chain(notes).map(|path| (path.clone(), std::fs::read(&path).unwrap()));
        let files = files.collect();
        Self { office, secret, device, files }
    }

    /// Writes one entry with the owner's keys, lets the owner sign in, and gives the entry that is named, and why.
    fn named(
        &mut self,
        with_notes: bool,
        writes: impl FnOnce(&Insider, Header),
    ) -> Option<(u64, Option<EntryFault>)> {
        for (path, bytes) in &self.files {
            std::fs::write(path, bytes).unwrap();
        }
        if !with_notes {
            self.files[3..].iter().for_each(|(path, _)| std::fs::remove_file(path).unwrap());
        }
        let insider = self.office.without_the_program(&self.office.owner, &self.secret);
        let at = self.office.later();
        let header = insider.next_header(self.device, at);
        let forged = header.seq;
        writes(&insider, header);
        drop(insider);
        let owner = self.office.owner.clone();
        let found = match self.office.sign_in(&owner) {
            Ok(mut session) => {
                let (threads, cancel) = (NonZeroUsize::MIN, AtomicBool::new(false));
                let verified = session.verify(self.office.at, threads, &cancel, |_, _| {}).unwrap();
                if let Verified::WrongEntry { seq, fault } = verified {
                    Some((seq, Some(fault)))
                } else {
                    assert!(matches!(verified, Verified::TablesDiffer { .. }), "{verified:?}");
                    None
                }
            }
            Err(VaultError::Damaged(Damage::Entry(seq))) => Some((seq, AT_SIGNING_IN)),
            Err(VaultError::Damaged(Damage::Rows(_))) => None,
            Err(other) => panic!("{other:?}"),
        };
        assert!(found.as_ref().is_none_or(|(seq, _)| *seq == forged), "the forged one is named: {found:?}");
        found
    }
}

/// What nobody minds, if it is well made.
fn harmless() -> Vec<Change> {
    let details = CompanyDetails { name: "Brightwire IT".into(), ..CompanyDetails::default() };
    vec![Change::CompanyAdded(CompanyAdded { company: CompanyId(1), as_kind: CompanyKind::Partner, details })]
}

fn billing() -> Vec<Change> {
    let billing = Box::new(Billing { plan: "Plus".into(), ..Billing::default() });
    vec![Change::BillingWritten(BillingWritten { account: AccountId(1), billing })]
}

fn note() -> Vec<Change> {
    vec![Change::OwnerNoteWritten(OwnerNoteWritten { account: AccountId(1), note: "Sell it".into() })]
}

fn seen(on: &str) -> Vec<Change> {
    let (user, computer) = (FOUNDER, Computer { id: on.into(), name: "DESK".into() });
    let last_at = crate::office::START;
    let tries = Change::TriesSeen(TriesSeen { user, computer, tries: 3, last_at, locked_until: None });
    [harmless(), vec![tries]].concat()
}

fn part(insider: &Insider, compartment: Compartment, name: KeyName, changes: Vec<Change>) -> Part<'_> {
    Part { compartment, key: insider.key(name).unwrap(), epoch: insider.epoch(name), changes }
}

#[test]
fn an_entry_that_is_as_it_should_be_is_not_named() {
    let mut before = Before::made();
    for with_notes in [true, false] {
        let found = before.named(with_notes, |insider, header| {
            let sealed = part(insider, Compartment::Billing, KeyName::Billing, billing());
            insider.writes(header, &[insider.core(harmless()), sealed]);
        });
        assert_eq!(found, None, "only the tables know nothing of it");
        let device = format!("{:032x}", u128::from_be_bytes(before.device));
        let found = before.named(with_notes, |insider, header| {
            insider.writes(header, &[insider.core(seen(&device))]);
        });
        assert_eq!(found, None, "this computer is the one that it names");
    }
}

const AT_SIGNING_IN: Option<EntryFault> = None;
const OTHER_KEYS_FILE: EntryFault = EntryFault::OtherKeysFile;
const OTHER_SESSION: EntryFault = EntryFault::EndedSession;
const OTHER_COMPUTER: EntryFault = EntryFault::OtherComputer;
const OTHER_KEY: EntryFault = EntryFault::OtherKey;
const NOT_OPEN: EntryFault = EntryFault::Sealed;

/// How an entry is written, what is untrue in it, and how it is named.
type Forgery = (&'static str, EntryFault, fn(&Insider, Header));

const FORGERIES: &[Forgery] = &[
    ("an epoch of the core key that nobody has", OTHER_KEY, |insider, header| {
        let core = insider.core(harmless());
        insider.writes(header, &[Part { epoch: core.epoch + 7, ..core }]);
    }),
    ("the highest epoch there can be", OTHER_KEY, |insider, header| {
        insider.writes(header, &[Part { epoch: u32::MAX, ..insider.core(harmless()) }]);
    }),
    ("epoch 0", OTHER_KEY, |insider, header| {
        insider.writes(header, &[Part { epoch: 0, ..insider.core(harmless()) }]);
    }),
    ("the core key before", OTHER_KEY, |insider, header| {
        let epoch = insider.epoch(KeyName::Core) - 1;
        let key = &insider.key_at(KeyName::Core, epoch).unwrap();
        insider.writes(header, &[Part { key, epoch, ..insider.core(harmless()) }]);
    }),
    ("an epoch of the billing key that nobody has", OTHER_KEY, |insider, header| {
        let sealed = part(insider, Compartment::Billing, KeyName::Billing, billing());
        insider.writes(header, &[insider.core(harmless()), Part { epoch: sealed.epoch + 7, ..sealed }]);
    }),
    ("a billing part alone under an epoch that nobody has", OTHER_KEY, |insider, header| {
        let sealed = part(insider, Compartment::Billing, KeyName::Billing, billing());
        insider.writes(header, &[Part { epoch: sealed.epoch + 7, ..sealed }]);
    }),
    ("the billing key before", OTHER_KEY, |insider, header| {
        let epoch = insider.epoch(KeyName::Billing) - 1;
        let key = &insider.key_at(KeyName::Billing, epoch).unwrap();
        let sealed = part(insider, Compartment::Billing, KeyName::Billing, billing());
        insider.writes(header, &[insider.core(harmless()), Part { key, epoch, ..sealed }]);
    }),
    ("a key of somebody's own", NOT_OPEN, |insider, header| {
        let key = &CompartmentKey::from_bytes([77; 32]);
        insider.writes(header, &[Part { key, ..insider.core(harmless()) }]);
    }),
    ("the keys file after", OTHER_KEYS_FILE, |insider, header| {
        let header = Header { keys_gen: header.keys_gen + 1, ..header };
        insider.writes(header, &[insider.core(harmless())]);
    }),
    ("the keys file before", OTHER_KEYS_FILE, |insider, header| {
        let header = Header { keys_gen: header.keys_gen - 1, ..header };
        insider.writes(header, &[insider.core(harmless())]);
    }),
    ("a session to come", OTHER_SESSION, |insider, header| {
        let header = Header { session_epoch: header.session_epoch + 1, ..header };
        insider.writes(header, &[insider.core(harmless())]);
    }),
    ("no session", OTHER_SESSION, |insider, header| {
        let header = Header { session_epoch: header.session_epoch - 1, ..header };
        insider.writes(header, &[insider.core(harmless())]);
    }),
    ("another computer than it says inside", OTHER_COMPUTER, |insider, header| {
        insider.writes(header, &[insider.core(seen("00000000000000000000000000000009"))]);
    }),
    ("a computer that is none", OTHER_COMPUTER, |insider, header| {
        insider.writes(header, &[insider.core(seen("DESK-1"))]);
    }),
    ("billing data where everybody reads", NOT_OPEN, |insider, header| {
        insider.writes(header, &[insider.core([harmless(), billing()].concat())]);
    }),
    ("owners' notes where everybody reads", NOT_OPEN, |insider, header| {
        insider.writes(header, &[insider.core(note())]);
    }),
    ("a company where billing reads", NOT_OPEN, |insider, header| {
        insider.writes(header, &[part(insider, Compartment::Billing, KeyName::Billing, harmless())]);
    }),
    ("owners' notes where support reads", NOT_OPEN, |insider, header| {
        let sealed = part(insider, Compartment::Support, KeyName::Support, note());
        insider.writes(header, &[insider.core(harmless()), sealed]);
    }),
    ("a sign-in given where owners alone read", NOT_OPEN, |insider, header| {
        let made = Change::SignedOut(SignedOut { user: UserId(2) });
        let sealed = part(insider, Compartment::Owner, KeyName::Owner, vec![made]);
        insider.writes(header, &[insider.core(harmless()), sealed]);
    }),
];

#[test]
fn whatever_an_entry_says_untruly_of_its_making_is_named() {
    let mut before = Before::made();
    for (what, fault, writes) in FORGERIES {
        for with_notes in [true, false] {
            let found = before.named(with_notes, writes);
            let Some((_, why)) = found else { panic!("{what}: nothing was found") };
            // What opens and decides nothing is let pass by a computer that knows the vault, until somebody verifies.
            let passes = with_notes && ![NOT_OPEN, OTHER_COMPUTER].contains(fault);
            let expected = if passes { Some(fault.clone()) } else { AT_SIGNING_IN };
            assert_eq!(why, expected, "{what}");
        }
    }
}
