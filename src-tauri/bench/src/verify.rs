//! Verifying a journal beside bare Ed25519.

use std::num::NonZeroUsize;
use std::sync::atomic::AtomicBool;

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use vault::Verified;

use crate::Outcome;
use crate::clock::{Times, ms, ratio, timed};
use crate::office::Office;
use crate::open::thousands;
use crate::table::Table;

const ENTRIES: u32 = 100_000;
const THREADS: usize = 2;
const RUNS: usize = 3;
/// What an entry's author signs: a label and a hash.
const MESSAGE: usize = 51;

pub(crate) fn measure(table: &mut Table) -> Outcome {
    let mut office = Office::with(ENTRIES)?;
    let mut session = office.sign_in()?;
    let entries = usize::try_from(session.chain().size())?;
    let bare = Signed::new(entries);
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    let threads = NonZeroUsize::new(THREADS).ok_or("no threads")?;
    for _ in 0..RUNS {
        theirs.push(timed(|| bare.verify())?.0);
        let at = office.later();
        let (time, found) = timed(|| Ok(session.verify(at, threads, &AtomicBool::new(false), |_, _| ())?))?;
        if !matches!(found, Verified::Good { .. }) {
            return Err(format!("the vault did not verify: {found:?}").into());
        }
        ours.push(time);
    }
    let (ours, theirs) = (Times::from(ours).median(), Times::from(theirs).median());
    let share = 100.0 * ratio(theirs, ours);
    table.judged(
        format!(
            "verify a vault of {} entries, beside bare verify_strict of as many on {THREADS} threads",
            thousands(ENTRIES)
        ),
        format!("{} against {}: {share:.0} % of its speed", ms(ours), ms(theirs)),
        "at least 80 %",
        share >= 80.0,
    );
    Ok(session.sign_out(office.later())?)
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
    let threads = NonZeroUsize::new(THREADS).ok_or("no threads")?;
    let (time, found) = timed(|| Ok(session.verify(at, threads, &AtomicBool::new(false), |_, _| ())?))?;
    crate::said(&format!("{} {found:?}", ms(time)));
    Ok(())
}
