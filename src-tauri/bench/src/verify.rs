//! Verifying a journal beside bare Ed25519.

use std::collections::HashMap;
use std::num::NonZeroUsize;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use journal::{Chain, Entry, Judgement, Verification};
use vault::{Session, Verified};

use crate::clock::{Times, ms, ratio, timed_both};
use crate::office::Office;
use crate::open::thousands;
use crate::table::Table;
use crate::{Outcome, raw};

const ENTRIES: u32 = 100_000;
const THREADS: usize = 2;
const RUNS: usize = 3;
/// Entries that the vault reads at a time.
const BATCH: usize = 1_000;
/// What an entry's author signs: a label and a hash.
const MESSAGE: usize = 51;

pub(crate) fn measure(table: &mut Table) -> Outcome {
    let mut office = Office::with(ENTRIES)?;
    let journal = Journal::read(&office)?;
    let bare = Signed::new(journal.entries);
    let mut session = office.sign_in()?;
    let [mut bares, mut chains, mut wholes] = [(); 3].map(|()| Turns::default());
    for _ in 0..RUNS {
        bares.add(|| bare.verify())?;
        chains.add(|| journal.verify())?;
        let at = office.later();
        wholes.add(|| whole(&mut session, at))?;
    }
    session.sign_out(office.later())?;
    let entries = thousands(u32::try_from(journal.entries)?);
    table.told(
        format!("bare Ed25519: verify_strict of {entries} on {THREADS} threads"),
        format!("{} ({} of processor)", ms(bares.time()), ms(bares.processor())),
    );
    table.judged(
        format!("the journal beside it: {entries} entries' form, order, links, digests, signatures"),
        chains.beside(&bares),
        "at least 80 %",
        chains.share(&bares) >= 80.0,
    );
    table.judged(
        "the whole vault beside it: also the file's pages, every entry opened, judged and replayed, all tables compared",
        wholes.beside(&bares),
        "at least 80 %",
        wholes.share(&bares) >= 80.0,
    );
    Ok(())
}

/// Times of one of the things that take turns.
#[derive(Default)]
struct Turns {
    times: Vec<Duration>,
    processor: Vec<Duration>,
}

impl Turns {
    fn add(&mut self, work: impl FnOnce() -> Outcome) -> Outcome {
        let (time, processor, ()) = timed_both(work)?;
        self.times.push(time);
        self.processor.push(processor);
        Ok(())
    }

    fn time(&self) -> Duration {
        Times::from(self.times.clone()).median()
    }

    fn processor(&self) -> Duration {
        Times::from(self.processor.clone()).median()
    }

    /// Per cent of the speed of `other`.
    fn share(&self, other: &Self) -> f64 {
        100.0 * ratio(other.time(), self.time())
    }

    fn beside(&self, other: &Self) -> String {
        format!(
            "{} ({} of processor): {:.0} % of its speed, {:.0} % by processor time",
            ms(self.time()),
            ms(self.processor()),
            self.share(other),
            100.0 * ratio(other.processor(), self.processor()),
        )
    }
}

fn whole(session: &mut Session, at: directory::Timestamp) -> Outcome {
    let threads = NonZeroUsize::new(THREADS).ok_or("no threads")?;
    let verified = session.verify(at, threads, &AtomicBool::new(false), |_, _| ())?;
    if matches!(verified, Verified::Good { .. }) {
        return Ok(());
    }
    Err(format!("the vault did not verify: {verified:?}").into())
}

/// The entries of a vault in memory, and their author's key.
struct Journal {
    start: Chain,
    batches: Vec<Vec<Entry>>,
    entries: usize,
    keys: HashMap<[u8; 16], [u8; 32]>,
}

impl Journal {
    fn read(office: &Office) -> Outcome<Self> {
        let (db, file) = raw::open(office, &office.folder().path().join("vault.db"))?;
        let payload = file.payload();
        let keys = payload.identities.iter().map(|listed| (*listed.id.as_bytes(), listed.ed25519)).collect();
        let mut statement =
            db.prepare("SELECT header, signature, core, billing, support, owner FROM entry ORDER BY seq")?;
        let mut rows = statement.query([])?;
        let (mut batches, mut entries) = (Vec::new(), 0);
        while let Some(row) = rows.next()? {
            let header_bytes: Vec<u8> = row.get(0)?;
            let bodies = (2..6).map(|i| row.get::<_, Option<Vec<u8>>>(i)).collect::<Result<Vec<_>, _>>()?;
            // The owner can open everything, so that every body that is there belongs to a section, in this order.
            let sections = bodies.into_iter().flatten().map(Some).collect();
            if entries % BATCH == 0 {
                batches.push(Vec::with_capacity(BATCH));
            }
            entries += 1;
            let entry = Entry { header_bytes, signature: row.get(1)?, sections };
            batches.last_mut().ok_or("no batch")?.push(entry);
        }
        Ok(Self { start: Chain::empty(*payload.vault_id.as_bytes()), batches, entries, keys })
    }

    fn verify(&self) -> Outcome {
        let how = Verification {
            threads: NonZeroUsize::new(THREADS).ok_or("no threads")?,
            total: 0,
            checkpoints: &[],
            cancel: &AtomicBool::new(false),
        };
        let mut judge = Judgement {
            authors: self.keys.clone(),
            judge: |_, _: &journal::Header, _: &Entry| Ok::<(), std::convert::Infallible>(()),
        };
        let batches = self.batches.iter().map(|batch| Ok::<_, std::convert::Infallible>(batch.clone()));
        let end =
            journal::verify(self.start, batches, &mut judge, how, |_, _| ()).map_err(|e| e.to_string())?;
        if end.size() == self.entries as u64 { Ok(()) } else { Err("entries are missing".into()) }
    }
}

/// Signatures over messages as long as an entry's, by one key that is read once: what bare Ed25519 costs at best.
struct Signed {
    key: VerifyingKey,
    messages: Vec<([u8; MESSAGE], Signature)>,
}

impl Signed {
    fn new(count: usize) -> Self {
        let key = SigningKey::from_bytes(&[9; 32]);
        let messages = (0..count)
            .map(|n| {
                let mut message = [0; MESSAGE];
                message.iter_mut().zip(n.to_le_bytes()).for_each(|(to, byte)| *to = byte);
                (message, key.sign(&message))
            })
            .collect();
        Self { key: key.verifying_key(), messages }
    }

    fn verify(&self) -> Outcome {
        let part = self.messages.len().div_ceil(THREADS);
        let good = std::thread::scope(|scope| {
            let threads: Vec<_> = self
                .messages
                .chunks(part)
                .map(|some| scope.spawn(|| some.iter().all(|(m, s)| self.key.verify_strict(m, s).is_ok())))
                .collect();
            threads.into_iter().all(|thread| thread.join().unwrap_or(false))
        });
        if good { Ok(()) } else { Err("a signature is wrong".into()) }
    }
}

/// Verifies once, for `bench profile verify`.
pub(crate) fn once() -> Outcome {
    let mut office = Office::with(ENTRIES)?;
    let mut session = office.sign_in()?;
    let at = office.later();
    let (time, processor, ()) = timed_both(|| whole(&mut session, at))?;
    crate::said(&format!("{} ({} of processor)", ms(time), ms(processor)));
    Ok(())
}
