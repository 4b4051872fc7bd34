//! The threads that check signatures and digests.

use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::Scope;

use ed25519_dalek::VerifyingKey;

use crate::chain::check_sections;
use crate::{Entry, Fault, Hash32, Header};

/// Entries per job: some 5 ms of work, so that the threads finish a batch together and hear of a stop soon.
const JOB: usize = 64;

/// Entries whose chain is checked.
pub(super) struct Batch {
    pub entries: Vec<Entry>,
    /// At most as long as `entries`; shorter where the chain ends in a fault.
    pub linked: Vec<Linked>,
}

/// What the chain check found out about an entry.
pub(super) struct Linked {
    pub header: Header,
    pub hash: Hash32,
    /// `None` where the author is not known yet; the signature is then left to the judging thread.
    pub signer: Option<Arc<VerifyingKey>>,
}

/// Running threads. They stop when this is dropped.
pub(super) struct Workers<'a> {
    jobs: Sender<Job>,
    stop: Arc<AtomicBool>,
    cancel: &'a AtomicBool,
}

struct Job {
    batch: Arc<Batch>,
    range: Range<usize>,
    done: Sender<Option<(usize, Fault)>>,
}

/// A batch that is being checked.
pub(super) struct Pending {
    pub batch: Arc<Batch>,
    done: Receiver<Option<(usize, Fault)>>,
    jobs: usize,
}

/// The threads were told to stop before the batch was done.
pub(super) struct Stopped;

impl<'a> Workers<'a> {
    pub(super) fn start<'scope>(
        scope: &'scope Scope<'scope, 'a>,
        threads: usize,
        cancel: &'a AtomicBool,
    ) -> Self {
        let (jobs, queue) = channel::<Job>();
        let queue = Arc::new(Mutex::new(queue));
        let stop = Arc::new(AtomicBool::new(false));
        for _ in 0..threads {
            let (queue, stop) = (Arc::clone(&queue), Arc::clone(&stop));
            scope.spawn(move || {
                while let Some(job) = next(&queue) {
                    work(&job, || stop.load(Ordering::Relaxed) || cancel.load(Ordering::Relaxed));
                }
            });
        }
        Self { jobs, stop, cancel }
    }

    pub(super) fn check(&self, batch: Batch) -> Pending {
        let batch = Arc::new(batch);
        let (done, received) = channel();
        let mut jobs = 0;
        for from in (0..batch.linked.len()).step_by(JOB) {
            let range = from..batch.linked.len().min(from + JOB);
            let job = Job { batch: Arc::clone(&batch), range, done: done.clone() };
            // Fails only when every thread has panicked; `Pending::wait` then ends, and the scope passes the panic on.
            let _ = self.jobs.send(job);
            jobs += 1;
        }
        Pending { batch, done: received, jobs }
    }

    pub(super) fn cancelled(&self) -> bool {
        self.cancel.load(Ordering::Relaxed)
    }
}

impl Drop for Workers<'_> {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

impl Pending {
    /// Waits for the whole batch and returns its first fault by index.
    pub(super) fn wait(&self) -> Result<Option<(usize, Fault)>, Stopped> {
        let mut first: Option<(usize, Fault)> = None;
        for _ in 0..self.jobs {
            if let Some(found) = self.done.recv().map_err(|_| Stopped)? {
                first = Some(first.filter(|first| first.0 < found.0).unwrap_or(found));
            }
        }
        Ok(first)
    }
}

fn next(queue: &Mutex<Receiver<Job>>) -> Option<Job> {
    queue.lock().ok()?.recv().ok()
}

/// Checks a range up to its first fault and reports. Reports nothing when told to stop, so that a batch that was not
/// checked to its end can't pass for one that was.
fn work(job: &Job, stop: impl Fn() -> bool) {
    let mut found = None;
    for index in job.range.clone() {
        if stop() {
            return;
        }
        let (entry, linked) = (&job.batch.entries[index], &job.batch.linked[index]);
        if let Err(fault) = check(entry, linked) {
            found = Some((index, fault));
            break;
        }
    }
    // Nobody listens any more when an earlier entry was refused.
    let _ = job.done.send(found);
}

fn check(entry: &Entry, linked: &Linked) -> Result<(), Fault> {
    check_sections(&linked.header, entry)?;
    match &linked.signer {
        Some(key) if !entry.is_signed_by(key) => Err(Fault::BadSignature),
        Some(_) | None => Ok(()),
    }
}
