//! The threads that check signatures.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread::Scope;

use ed25519_dalek::VerifyingKey;

use crate::entry::MESSAGE;
use crate::{Entry, Seq};

/// Signatures per job: some 2 ms of work, so that the threads hear of a stop soon.
const JOB: usize = 64;

/// Jobs that may wait: a quarter of a million signatures, some 40 MB. A bound on memory.
const WAITING: usize = 4_096;

/// What checking one signature takes, without the entry's bodies.
pub(super) struct Signed {
    seq: Seq,
    message: [u8; MESSAGE],
    signature: [u8; 64],
    key: Arc<VerifyingKey>,
}

impl Signed {
    pub(super) fn by(key: Arc<VerifyingKey>, seq: Seq, entry: &Entry) -> Self {
        Self { seq, message: entry.message(), signature: entry.signature, key }
    }

    fn is_right(&self) -> bool {
        crate::signature::verifies(&self.key, &self.message, &self.signature)
    }
}

/// The first entry whose signature is wrong, as far as it is known.
pub(super) struct FirstWrong(AtomicU64);

impl Default for FirstWrong {
    fn default() -> Self {
        Self(AtomicU64::new(Seq::MAX))
    }
}

impl FirstWrong {
    pub(super) fn seq(&self) -> Option<Seq> {
        Some(self.0.load(Ordering::Relaxed)).filter(|seq| *seq != Seq::MAX)
    }

    /// Checks signatures in order up to one that is wrong, or to where one is known to be.
    fn check(&self, job: &[Signed]) {
        let before = job.iter().take_while(|signed| signed.seq < self.0.load(Ordering::Relaxed));
        if let Some(wrong) = before.into_iter().find(|signed| !signed.is_right()) {
            self.0.fetch_min(wrong.seq, Ordering::Relaxed);
        }
    }
}

/// The way to the threads. They end when this is dropped and everything sent was checked.
pub(super) struct Signatures {
    jobs: SyncSender<Vec<Signed>>,
    next: Vec<Signed>,
}

impl Signatures {
    pub(super) fn start<'scope>(
        scope: &'scope Scope<'scope, '_>,
        threads: usize,
        wrong: &'scope FirstWrong,
        cancel: &'scope AtomicBool,
    ) -> Self {
        let (jobs, waiting) = sync_channel::<Vec<Signed>>(WAITING);
        let waiting = Arc::new(Mutex::new(waiting));
        for _ in 0..threads {
            let waiting = Arc::clone(&waiting);
            scope.spawn(move || {
                while let Some(job) = next(&waiting)
                    && !cancel.load(Ordering::Relaxed)
                {
                    wrong.check(&job);
                }
            });
        }
        Self { jobs, next: Vec::with_capacity(JOB) }
    }

    pub(super) fn check(&mut self, signed: Signed) {
        self.next.push(signed);
        if self.next.len() == JOB {
            self.send();
        }
    }

    fn send(&mut self) {
        let job = std::mem::replace(&mut self.next, Vec::with_capacity(JOB));
        // Fails only when every thread was stopped or has panicked, which the scope passes on.
        let _ = self.jobs.send(job);
    }
}

impl Drop for Signatures {
    fn drop(&mut self) {
        self.send();
    }
}

fn next(waiting: &Mutex<Receiver<Vec<Signed>>>) -> Option<Vec<Signed>> {
    waiting.lock().ok()?.recv().ok()
}
