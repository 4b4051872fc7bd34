//! The one managed state: the API, used by one call at a time.
//!
//! A call that takes minutes only reads and can be stopped. Locking, closing and the end of the time without activity
//! stop it first, so that they wait a moment at most.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError, TryLockError, Weak};

use api::{Api, ApiError, Presence};
use tauri::async_runtime::spawn_blocking;
use tokio::sync::Notify;

/// Sets the API up, which on a computer's first start takes some seconds.
type SetUp = Box<dyn FnOnce() -> Result<Ready, ApiError> + Send>;
/// The API, or why there is none.
type Lazy = LazyLock<Result<Ready, ApiError>, SetUp>;

/// The API, and beside it whether anybody is there.
struct Ready {
    api: Mutex<Api>,
    presence: Presence,
}

/// What a page has the API do that takes long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Work {
    /// Opening, previewing and importing a table.
    Import,
    /// Verifying the vault, or making its tables anew.
    Verification,
    /// Striking texts out of it, or seeing what that comes to.
    Strike,
}

/// Work, and what stops it while somebody waits for it.
type Works = Vec<(Work, Weak<AtomicBool>)>;

/// The API, shared by all calls of the window.
#[derive(Clone)]
pub(crate) struct SharedDesk {
    api: Arc<Lazy>,
    changes: Arc<Notify>,
    /// Long work that is under way or waits for its turn, and how to stop it.
    works: Arc<Mutex<Works>>,
}

impl SharedDesk {
    /// An API that is set up by the first call, not while the window opens.
    pub(crate) fn new(set_up: impl FnOnce() -> Result<Api, ApiError> + Send + 'static) -> Self {
        let set_up: SetUp =
            Box::new(|| set_up().map(|api| Ready { presence: api.presence(), api: Mutex::new(api) }));
        Self { api: Arc::new(LazyLock::new(set_up)), changes: Arc::default(), works: Arc::default() }
    }

    /// Makes a call where it may block: deriving a key or writing a report takes a second and more. When it changed
    /// what other pages show, that is told once it is done.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        call: impl FnOnce(&mut Api) -> Result<T, ApiError> + Send + 'static,
    ) -> Result<T, ApiError> {
        let Self { api, changes, .. } = self.clone();
        let done = spawn_blocking(move || {
            let mut api = on_hand(&api)?;
            let before = api.changes();
            let answer = call(&mut api);
            if api.changes() != before {
                changes.notify_one();
            }
            answer
        });
        // The panic itself is on standard error.
        done.await.unwrap_or_else(|_| Err(ApiError::Internal { reference: "stopped".to_owned() }))
    }

    /// Makes a call that takes long and that [`SharedDesk::stop`] stops.
    pub(crate) async fn work<T: Send + 'static>(
        &self,
        work: Work,
        call: impl FnOnce(&mut Api) -> Result<T, ApiError> + Send + 'static,
    ) -> Result<T, ApiError> {
        let stop = self.begin(work);
        self.run(move |api| api.stoppable(&stop, call)).await
    }

    /// Notes that work begins; gives what stops it.
    fn begin(&self, work: Work) -> Arc<AtomicBool> {
        let stop = Arc::new(AtomicBool::new(false));
        let mut works = self.works();
        works.retain(|(_, stop)| stop.strong_count() > 0);
        works.push((work, Arc::downgrade(&stop)));
        stop
    }

    /// Stops long work, of one kind or all of it, whether it is under way or waits for its turn.
    pub(crate) fn stop(&self, which: Option<Work>) {
        let works = self.works();
        let meant = works.iter().filter(|(work, _)| which.is_none_or(|which| which == *work));
        meant.filter_map(|(_, stop)| stop.upgrade()).for_each(|stop| stop.store(true, Ordering::Relaxed));
    }

    /// Makes a call that signs out: it stops long work instead of waiting for it.
    pub(crate) async fn leave<T: Send + 'static>(
        &self,
        call: impl FnOnce(&mut Api) -> Result<T, ApiError> + Send + 'static,
    ) -> Result<T, ApiError> {
        self.stop(None);
        self.run(call).await
    }

    /// Somebody did something. Noted whatever is under way.
    pub(crate) fn activity(&self) {
        if let Some(presence) = self.presence() {
            presence.activity();
        }
    }

    /// Whether nothing was done for too long, so that it is time to sign out.
    pub(crate) fn is_left(&self) -> bool {
        self.presence().is_some_and(Presence::is_over)
    }

    /// Nothing before the API is set up.
    fn presence(&self) -> Option<&Presence> {
        LazyLock::get(&self.api)?.as_ref().ok().map(|ready| &ready.presence)
    }

    fn works(&self) -> MutexGuard<'_, Works> {
        // Nothing that panics is done while it is held.
        self.works.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until something was changed; several changes in between count once.
    pub(crate) async fn changed(&self) {
        self.changes.notified().await;
    }

    /// Signs out and closes the vault because the program ends. A call that is under way ends with the program: the
    /// vault keeps a change whole or not at all.
    pub(crate) fn close_now(&self) {
        let Some(Ok(ready)) = LazyLock::get(&self.api) else { return };
        let mut api = match ready.api.try_lock() {
            Ok(api) => api,
            Err(TryLockError::Poisoned(left)) => left.into_inner(),
            Err(TryLockError::WouldBlock) => return,
        };
        // Nobody is left to be told; the log has the cause.
        let _ = api.close_vault();
    }
}

/// The API, after the call before is done.
///
/// # Security
/// A call that panicked may have left anything half-done in memory, so whoever was signed in is signed out.
fn on_hand(shared: &Lazy) -> Result<MutexGuard<'_, Api>, ApiError> {
    let shared = &shared.as_ref().map_err(Clone::clone)?.api;
    let stopped = shared.is_poisoned();
    let mut api = shared.lock().unwrap_or_else(PoisonError::into_inner);
    if stopped {
        shared.clear_poison();
        api.lock()?;
    }
    Ok(api)
}
