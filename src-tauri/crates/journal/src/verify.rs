//! Verifies a whole journal: form, order, links, digests, signatures, and the caller's own judgement of each entry.
//!
//! Signatures cost most by far, and whether one is right changes nothing about what its entry says. So the calling thread
//! goes through the entries in order, checks all else, judges, and leaves each signature to threads of their own, which
//! follow at their pace. Of everything found wrong, the first entry is named.

mod signatures;

use std::collections::HashMap;
use std::num::NonZeroUsize;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use ed25519_dalek::VerifyingKey;

use crate::chain::check_sections;
use crate::signature::usable_key;
use crate::{Chain, Checkpoint, CheckpointMismatch, Entry, Fault, Header, Seq, WrongEntry};
use signatures::{Signatures, Signed};

/// Finds public keys.
pub trait Authors {
    /// The Ed25519 public key of an identity, retired ones included.
    ///
    /// Asked when all earlier entries have been judged. An identity never changes its key, so a key is asked for once.
    fn key(&self, author: &[u8; 16]) -> Option<[u8; 32]>;
}

/// Decides whether an entry was allowed.
pub trait Judge: Authors {
    /// Why an entry is not allowed.
    type Refusal;

    /// Opens, replays and judges one entry. Called in order, only for entries whose chain and digests are right, and of
    /// which all predecessors were allowed.
    ///
    /// # Errors
    /// When the author was not allowed to do this at that point.
    ///
    /// # Security
    /// The signature may still be being checked. What a judge comes to counts only when [`verify()`] finds nothing wrong.
    fn judge(&mut self, seq: Seq, header: &Header, entry: &Entry) -> Result<(), Self::Refusal>;
}

/// A [`Judge`] made of a key lookup and a closure.
pub struct Judgement<A, F> {
    /// Finds the keys.
    pub authors: A,
    /// Judges.
    pub judge: F,
}

impl<A: Authors, F> Authors for Judgement<A, F> {
    fn key(&self, author: &[u8; 16]) -> Option<[u8; 32]> {
        self.authors.key(author)
    }
}

impl<A: Authors, R, F: FnMut(Seq, &Header, &Entry) -> Result<(), R>> Judge for Judgement<A, F> {
    type Refusal = R;

    fn judge(&mut self, seq: Seq, header: &Header, entry: &Entry) -> Result<(), R> {
        (self.judge)(seq, header, entry)
    }
}

impl Authors for HashMap<[u8; 16], [u8; 32]> {
    fn key(&self, author: &[u8; 16]) -> Option<[u8; 32]> {
        self.get(author).copied()
    }
}

/// How to verify.
#[derive(Debug, Clone, Copy)]
pub struct Verification<'a> {
    /// Worker threads; as many as there are cores is best.
    pub threads: NonZeroUsize,
    /// How many entries there are to verify, for the progress report alone.
    pub total: u64,
    /// Checkpoints that the journal must agree with; already verified ones.
    pub checkpoints: &'a [Checkpoint],
    /// Set by another thread to stop early.
    pub cancel: &'a AtomicBool,
}

/// Why a journal was not verified.
#[derive(Debug, thiserror::Error)]
pub enum VerifyFailure<R, S> {
    /// An entry is wrong; it is the first that is.
    #[error(transparent)]
    Wrong(#[from] WrongEntry),
    /// An entry is genuine, but its author was not allowed to do this.
    #[error("entry {seq} was made by somebody who was not allowed to")]
    NotAllowed {
        /// The entry.
        seq: Seq,
        /// What the judge said.
        refusal: R,
    },
    /// The entries hang together, but are not those that a checkpoint saw.
    #[error("the journal does not agree with a checkpoint")]
    Checkpoint(#[source] CheckpointMismatch),
    /// Verification was stopped from outside. Says nothing about the journal.
    #[error("verification was stopped before the end")]
    Cancelled,
    /// The next batch could not be read.
    #[error("the journal could not be read to its end")]
    Source(S),
}

/// Verifies all entries that follow `start` and returns the end of the chain.
///
/// `batches` is read on the calling thread, one at a time; some 1,000 entries each are a good size. After each batch
/// `progress` gets the number of entries judged by this call, and [`Verification::total`].
///
/// # Errors
/// Names the first wrong entry by its place. Entries after it may have been judged, and that counts for nothing.
///
/// # Security
/// Entries removed from the end leave a journal that is whole in itself: only a checkpoint shows that.
pub fn verify<J: Judge, S>(
    start: Chain,
    batches: impl IntoIterator<Item = Result<Vec<Entry>, S>>,
    judge: &mut J,
    how: Verification<'_>,
    progress: impl FnMut(u64, u64),
) -> Result<Chain, VerifyFailure<J::Refusal, S>> {
    verify_then(start, batches, judge, how, progress, |_, _| ()).map(|(end, ())| end)
}

/// As [`verify()`]. When every entry was judged, `then` goes on with the judge on the calling thread while the last
/// signatures are being checked; what it comes to is returned only if they are right.
///
/// # Errors
/// As [`verify()`].
pub fn verify_then<J: Judge, S, T>(
    start: Chain,
    batches: impl IntoIterator<Item = Result<Vec<Entry>, S>>,
    judge: &mut J,
    how: Verification<'_>,
    mut progress: impl FnMut(u64, u64),
    then: impl FnOnce(&mut J, Chain) -> T,
) -> Result<(Chain, T), VerifyFailure<J::Refusal, S>> {
    let expected = Expected::new(&start, how.checkpoints).map_err(VerifyFailure::Checkpoint)?;
    let wrong = signatures::FirstWrong::default();
    let judged = std::thread::scope(|scope| {
        let signatures = Signatures::start(scope, how.threads.get(), &wrong, how.cancel);
        let mut run =
            Run { chain: start, keys: Keys::default(), signatures, judge, expected, cancel: how.cancel };
        for batch in batches {
            run.judge_batch(&batch.map_err(VerifyFailure::Source)?)?;
            progress(run.chain.size() - start.size(), how.total);
            if wrong.seq().is_some() {
                break;
            }
        }
        run.expected.none_beyond(&run.chain).map_err(VerifyFailure::Checkpoint)?;
        let Run { chain, signatures, judge, .. } = run;
        // The threads go on with what they have.
        drop(signatures);
        Ok((chain, then(judge, chain)))
    });
    if how.cancel.load(Ordering::Relaxed) {
        return Err(VerifyFailure::Cancelled);
    }
    // Signatures were checked up to whatever else is wrong, so that a wrong one comes first.
    match wrong.seq() {
        Some(seq) => Err(WrongEntry { seq, fault: Fault::BadSignature }.into()),
        None => judged,
    }
}

struct Run<'a, J> {
    /// Up to the last entry that was judged.
    chain: Chain,
    keys: Keys,
    signatures: Signatures,
    judge: &'a mut J,
    expected: Expected,
    cancel: &'a AtomicBool,
}

impl<J: Judge> Run<'_, J> {
    fn judge_batch<S>(&mut self, entries: &[Entry]) -> Result<(), VerifyFailure<J::Refusal, S>> {
        for entry in entries {
            if self.cancel.load(Ordering::Relaxed) {
                return Err(VerifyFailure::Cancelled);
            }
            let seq = self.chain.next_seq();
            let header = self.check(entry).map_err(|fault| WrongEntry { seq, fault })?;
            self.judge
                .judge(seq, &header, entry)
                .map_err(|refusal| VerifyFailure::NotAllowed { seq, refusal })?;
            self.chain.advance(entry.hash());
            self.expected.compare(&self.chain).map_err(VerifyFailure::Checkpoint)?;
        }
        Ok(())
    }

    /// Checks all but the signature, which is left to the threads.
    fn check(&mut self, entry: &Entry) -> Result<Header, Fault> {
        let header = self.chain.link(entry)?;
        check_sections(&header, entry)?;
        let key = self.keys.find(&header.author, self.judge)?.ok_or(Fault::UnknownAuthor)?;
        self.signatures.check(Signed::by(key, header.seq, entry));
        Ok(header)
    }
}

/// Public keys met so far, decompressed once each.
#[derive(Default)]
struct Keys(HashMap<[u8; 16], Arc<VerifyingKey>>);

impl Keys {
    fn find(
        &mut self,
        author: &[u8; 16],
        authors: &impl Authors,
    ) -> Result<Option<Arc<VerifyingKey>>, Fault> {
        if let Some(key) = self.0.get(author) {
            return Ok(Some(Arc::clone(key)));
        }
        let Some(bytes) = authors.key(author) else { return Ok(None) };
        let key = usable_key(&bytes).map(Arc::new)?;
        self.0.insert(*author, Arc::clone(&key));
        Ok(Some(key))
    }
}

/// The checkpoints that the rest of the journal must agree with, those furthest ahead first.
struct Expected(Vec<Checkpoint>);

impl Expected {
    fn new(start: &Chain, checkpoints: &[Checkpoint]) -> Result<Self, CheckpointMismatch> {
        for checkpoint in checkpoints.iter().filter(|it| it.vault != start.vault() || it.size <= start.size())
        {
            checkpoint.precedes(start, |_| None)?;
        }
        let mut ahead = checkpoints.to_vec();
        ahead.retain(|checkpoint| checkpoint.size > start.size());
        ahead.sort_unstable_by_key(|checkpoint| std::cmp::Reverse(checkpoint.size));
        Ok(Self(ahead))
    }

    /// Compares the checkpoints of this size.
    fn compare(&mut self, chain: &Chain) -> Result<(), CheckpointMismatch> {
        while let Some(checkpoint) = self.0.pop_if(|next| next.size == chain.size()) {
            checkpoint.precedes(chain, |_| None)?;
        }
        Ok(())
    }

    fn none_beyond(&self, chain: &Chain) -> Result<(), CheckpointMismatch> {
        self.0.last().map_or(Ok(()), |checkpoint| checkpoint.precedes(chain, |_| None))
    }
}
