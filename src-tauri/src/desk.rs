//! The one managed state: the desk, used by one call at a time.

use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError, TryLockError};

use desk::{Desk, Trouble};
use tauri::async_runtime::spawn_blocking;
use tokio::sync::Notify;

/// Sets the desk up, which on a computer's first start takes some seconds.
type SetUp = Box<dyn FnOnce() -> Result<Mutex<Desk>, Trouble> + Send>;
/// The desk, or why there is none.
type Lazy = LazyLock<Result<Mutex<Desk>, Trouble>, SetUp>;

/// The desk, shared by all calls of the window.
#[derive(Clone)]
pub(crate) struct SharedDesk {
    desk: Arc<Lazy>,
    changes: Arc<Notify>,
}

impl SharedDesk {
    /// A desk that is set up by the first call, not while the window opens.
    pub(crate) fn new(set_up: impl FnOnce() -> Result<Desk, Trouble> + Send + 'static) -> Self {
        let set_up: SetUp = Box::new(|| set_up().map(Mutex::new));
        Self { desk: Arc::new(LazyLock::new(set_up)), changes: Arc::default() }
    }

    /// Makes a call where it may block: deriving a key or writing a report takes a second and more. When it changed
    /// what other pages show, that is told once it is done.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        call: impl FnOnce(&mut Desk) -> Result<T, Trouble> + Send + 'static,
    ) -> Result<T, Trouble> {
        let Self { desk, changes } = self.clone();
        let done = spawn_blocking(move || {
            let mut desk = on_hand(&desk)?;
            let before = desk.changes();
            let answer = call(&mut desk);
            if desk.changes() != before {
                changes.notify_one();
            }
            answer
        });
        // The panic itself is on standard error.
        done.await.unwrap_or_else(|_| Err(Trouble::Internal { reference: "stopped".to_owned() }))
    }

    /// Waits until something was changed; several changes in between count once.
    pub(crate) async fn changed(&self) {
        self.changes.notified().await;
    }

    /// Signs out and closes the vault because the program ends. A call that is under way ends with the program: the
    /// vault keeps a change whole or not at all.
    pub(crate) fn close_now(&self) {
        let Some(Ok(desk)) = LazyLock::get(&self.desk) else { return };
        let mut desk = match desk.try_lock() {
            Ok(desk) => desk,
            Err(TryLockError::Poisoned(left)) => left.into_inner(),
            Err(TryLockError::WouldBlock) => return,
        };
        // Nobody is left to be told; the log has the cause.
        let _ = desk.close_vault();
    }
}

/// The desk, after the call before is done.
///
/// # Security
/// A call that panicked may have left anything half-done in memory, so whoever was signed in is signed out.
fn on_hand(shared: &Lazy) -> Result<MutexGuard<'_, Desk>, Trouble> {
    let shared = shared.as_ref().map_err(Clone::clone)?;
    let stopped = shared.is_poisoned();
    let mut desk = shared.lock().unwrap_or_else(PoisonError::into_inner);
    if stopped {
        shared.clear_poison();
        desk.lock()?;
    }
    Ok(desk)
}
