//! Verifies a whole journal: form, order, links, digests, signatures, and the caller's own judgement of each entry.
//!
//! The caller's thread reads batches, checks the chain and judges entries in order; worker threads check signatures
//! and digests of the batches ahead. So decrypting and replaying overlap with the signatures, which cost most.

mod workers;

use std::collections::{HashMap, VecDeque};
use std::num::NonZeroUsize;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use ed25519_dalek::VerifyingKey;

use crate::signature::usable_key;
use crate::{Chain, Checkpoint, CheckpointMismatch, Entry, Fault, Header, Seq, WrongEntry};
use workers::{Batch, Linked, Pending, Stopped, Workers};

/// Batches held at a time: the one being judged and two for the workers, so that they still have a whole one to do
/// when the caller comes back to read. A bound on memory.
const AHEAD: usize = 3;

/// Finds public keys.
pub trait Authors {
    /// The Ed25519 public key of an identity, retired ones included.
    ///
    /// An identity never changes its key, so a key is asked for once. `None` is asked again right before the entry
    /// is judged, when all earlier entries have been.
    fn key(&self, author: &[u8; 16]) -> Option<[u8; 32]>;
}

/// Decides whether an entry was allowed.
pub trait Judge: Authors {
    /// Why an entry is not allowed.
    type Refusal;

    /// Opens, replays and judges one entry. Called in order, only for entries whose chain, digests and signature
    /// are right, and of which all predecessors were allowed.
    ///
    /// # Errors
    /// When the author was not allowed to do this at that point.
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
/// `batches` is read on the calling thread and at most three are held; some 1,000 entries each are a good size.
/// After each batch `progress` gets the number of entries verified by this call, and [`Verification::total`].
///
/// # Errors
/// Names the first wrong entry by its place. Entries after it have not been judged.
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
    let expected = Expected::new(&start, how.checkpoints).map_err(VerifyFailure::Checkpoint)?;
    std::thread::scope(|scope| {
        let workers = Workers::start(scope, how.threads.get(), how.cancel);
        let reading =
            Reading { batches: batches.into_iter(), chain: start, keys: Keys::default(), end: None };
        Run { reading, workers, judge, judged: start, expected }.finish(start.size(), how.total, progress)
    })
}

struct Run<'a, I, J, S> {
    reading: Reading<I, S>,
    workers: Workers<'a>,
    judge: &'a mut J,
    /// The chain up to the last entry that was judged.
    judged: Chain,
    expected: Expected,
}

impl<I: Iterator<Item = Result<Vec<Entry>, S>>, J: Judge, S> Run<'_, I, J, S> {
    fn finish(
        mut self,
        already: u64,
        total: u64,
        mut progress: impl FnMut(u64, u64),
    ) -> Result<Chain, VerifyFailure<J::Refusal, S>> {
        let mut ahead = VecDeque::with_capacity(AHEAD);
        loop {
            while ahead.len() < AHEAD
                && let Some(batch) = self.reading.next_batch(self.judge)
            {
                ahead.push_back(self.workers.check(batch));
            }
            let Some(pending) = ahead.pop_front() else { break };
            self.judge_batch(&pending)?;
            progress(self.judged.size() - already, total);
        }
        match self.reading.end {
            Some(End::Wrong(wrong)) => Err(VerifyFailure::Wrong(wrong)),
            Some(End::Source(error)) => Err(VerifyFailure::Source(error)),
            Some(End::Reached) | None => {
                self.expected.none_beyond(&self.judged).map_err(VerifyFailure::Checkpoint)?;
                Ok(self.judged)
            }
        }
    }

    fn judge_batch(&mut self, pending: &Pending) -> Result<(), VerifyFailure<J::Refusal, S>> {
        let found = pending.wait().map_err(|Stopped| VerifyFailure::Cancelled)?;
        for (index, (entry, linked)) in pending.batch.entries.iter().zip(&pending.batch.linked).enumerate() {
            if self.workers.cancelled() {
                return Err(VerifyFailure::Cancelled);
            }
            let seq = linked.header.seq;
            if let Some((_, fault)) = found.filter(|(wrong, _)| *wrong == index) {
                return Err(WrongEntry { seq, fault }.into());
            }
            if linked.signer.is_none() {
                self.check_late(entry, &linked.header).map_err(|fault| WrongEntry { seq, fault })?;
            }
            self.judge
                .judge(seq, &linked.header, entry)
                .map_err(|refusal| VerifyFailure::NotAllowed { seq, refusal })?;
            self.judged.advance(linked.hash);
            self.expected.compare(&self.judged).map_err(VerifyFailure::Checkpoint)?;
        }
        Ok(())
    }

    /// Checks a signature whose author was not known when the entry was read, because an entry shortly before it
    /// brought the author in.
    fn check_late(&mut self, entry: &Entry, header: &Header) -> Result<(), Fault> {
        let key = self.reading.keys.find(&header.author, self.judge)?.ok_or(Fault::UnknownAuthor)?;
        if entry.is_signed_by(&key) { Ok(()) } else { Err(Fault::BadSignature) }
    }
}

/// Reads batches and checks how their entries hang together.
struct Reading<I, S> {
    batches: I,
    chain: Chain,
    keys: Keys,
    end: Option<End<S>>,
}

/// Why there is nothing more to read. Reported once everything before it has been judged.
enum End<S> {
    Reached,
    Wrong(WrongEntry),
    Source(S),
}

impl<I: Iterator<Item = Result<Vec<Entry>, S>>, S> Reading<I, S> {
    fn next_batch(&mut self, authors: &impl Authors) -> Option<Batch> {
        if self.end.is_some() {
            return None;
        }
        let entries = match self.batches.next() {
            Some(Ok(entries)) => entries,
            Some(Err(error)) => {
                self.end = Some(End::Source(error));
                return None;
            }
            None => {
                self.end = Some(End::Reached);
                return None;
            }
        };
        let mut linked = Vec::with_capacity(entries.len());
        for entry in &entries {
            match self.link(entry, authors) {
                Ok(next) => linked.push(next),
                Err(fault) => {
                    self.end = Some(End::Wrong(WrongEntry { seq: self.chain.next_seq(), fault }));
                    break;
                }
            }
        }
        Some(Batch { entries, linked })
    }

    fn link(&mut self, entry: &Entry, authors: &impl Authors) -> Result<Linked, Fault> {
        let header = self.chain.link(entry)?;
        let signer = self.keys.find(&header.author, authors)?;
        let hash = entry.hash();
        self.chain.advance(hash);
        Ok(Linked { header, hash, signer })
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
