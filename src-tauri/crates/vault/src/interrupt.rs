//! Ends what the database is busy with when nobody waits for it any more: reading every page of a large file is one
//! statement of SQLite.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, Thread};
use std::time::Duration;

use rusqlite::InterruptHandle;

/// How often it is looked whether somebody has cancelled.
const LOOK: Duration = Duration::from_millis(50);

/// Does `work`. Soon after `cancel` is set, every statement that runs ends with an error.
pub(crate) fn unless<T>(cancel: &AtomicBool, database: &InterruptHandle, work: impl FnOnce() -> T) -> T {
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let watch = scope.spawn(|| {
            while !done.load(Ordering::Acquire) {
                if cancel.load(Ordering::Relaxed) {
                    database.interrupt();
                }
                thread::park_timeout(LOOK);
            }
        });
        let _ended = Ended { done: &done, watch: watch.thread() };
        work()
    })
}

/// Ends the watch, when the work panics too.
struct Ended<'a> {
    done: &'a AtomicBool,
    watch: &'a Thread,
}

impl Drop for Ended<'_> {
    fn drop(&mut self) {
        self.done.store(true, Ordering::Release);
        self.watch.unpark();
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::*;

    /// Counts to far more than anybody waits for.
    const LONG: &str = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1e12) SELECT count(*) FROM n";

    #[test]
    fn a_statement_that_would_run_for_hours_ends_when_it_is_cancelled() {
        let db = Connection::open_in_memory().unwrap();
        let (cancel, handle) = (AtomicBool::new(false), db.get_interrupt_handle());
        let came = thread::scope(|scope| {
            scope.spawn(|| {
                thread::sleep(Duration::from_millis(100));
                cancel.store(true, Ordering::Relaxed);
            });
            unless(&cancel, &handle, || db.query_row(LONG, [], |row| row.get::<_, i64>(0)))
        });
        let code = came.unwrap_err().sqlite_error_code();
        assert_eq!(code, Some(rusqlite::ErrorCode::OperationInterrupted));
        assert_eq!(db.query_row("SELECT 7", [], |row| row.get::<_, i64>(0)), Ok(7), "and the next one runs");
    }

    #[test]
    fn work_that_panics_ends_the_watch() {
        let db = Connection::open_in_memory().unwrap();
        let (cancel, handle) = (AtomicBool::new(false), db.get_interrupt_handle());
        let work = || unless(&cancel, &handle, || panic!("on purpose"));
        assert!(std::panic::catch_unwind(std::panic::AssertUnwindSafe(work)).is_err());
    }
}
