//! The system's helpers, such as its keyring, which may take a question and never answer.

use std::sync::{Mutex, PoisonError, mpsc};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// How long a helper may take. A message bus that starts a daemon first takes a second or two; a frozen session never
/// answers.
pub(crate) const PATIENCE: Duration = Duration::from_secs(2);

/// One helper, asked one thing at a time, each in a thread of its own: it may block for ever.
///
/// While one question has no answer no other is asked, so that a silent helper costs its time once and one thread.
pub(crate) struct Helper {
    name: &'static str,
    waits: Mutex<Option<JoinHandle<()>>>,
}

impl Helper {
    /// `name` is what its thread is called.
    pub(crate) const fn new(name: &'static str) -> Self {
        Self { name, waits: Mutex::new(None) }
    }

    /// What comes of a question, or nothing when it takes longer than `patience`, or an earlier one still does.
    pub(crate) fn ask<T: Send + 'static>(
        &self,
        patience: Duration,
        question: impl FnOnce() -> T + Send + 'static,
    ) -> Option<T> {
        let mut waits = self.waits.lock().unwrap_or_else(PoisonError::into_inner);
        if waits.as_ref().is_some_and(|asked| !asked.is_finished()) {
            return None;
        }
        *waits = None;
        let (done, answer) = mpsc::channel();
        let asked = thread::Builder::new().name(self.name.into()).spawn(move || {
            // Nobody listens any more when it took too long.
            let _late = done.send(question());
        });
        let asked = asked.ok()?;
        let answer = answer.recv_timeout(patience).ok();
        if answer.is_none() {
            *waits = Some(asked);
        }
        answer
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::sync::{Arc, Barrier};
    use std::time::Instant;

    use super::*;

    const SHORT: Duration = Duration::from_millis(50);

    #[test]
    fn a_helper_that_never_answers_is_asked_once_and_costs_its_time_once() {
        static SILENT: Helper = Helper::new("silent");
        let (asked, goes_on) = (Arc::new(AtomicU32::new(0)), Arc::new(Barrier::new(2)));
        let question = || {
            let (asked, goes_on) = (Arc::clone(&asked), Arc::clone(&goes_on));
            move || {
                asked.fetch_add(1, Ordering::SeqCst);
                goes_on.wait();
            }
        };
        let start = Instant::now();
        for _ in 0..100 {
            assert_eq!(SILENT.ask(SHORT, question()), None, "it is silent");
        }
        assert!(start.elapsed() < SHORT * 20, "a hundred questions cost the time of one");
        assert_eq!(asked.load(Ordering::SeqCst), 1, "one thread waits, whatever is asked");
        goes_on.wait();
        let again = || {
            thread::sleep(Duration::from_millis(1));
            SILENT.ask(PATIENCE, || 7)
        };
        assert_eq!((0..5_000).find_map(|_| again()), Some(7), "it is asked again once it has answered");
    }

    #[test]
    fn a_question_that_panics_is_no_answer_and_keeps_nobody_from_the_next() {
        static CLUMSY: Helper = Helper::new("clumsy");
        let none: Option<()> = CLUMSY.ask(PATIENCE, || std::panic::resume_unwind(Box::new(())));
        assert_eq!(none, None, "nothing came of it");
        let again = || {
            thread::sleep(Duration::from_millis(1));
            CLUMSY.ask(PATIENCE, || 7)
        };
        assert_eq!((0..5_000).find_map(|_| again()), Some(7), "its thread has ended");
    }
}
