//! What the program tells the pages unasked.

use std::time::Duration;

use api::view::{Progress, Standing};
use serde::Serialize;
use tauri::{AppHandle, Runtime};
use tauri_specta::Event;
use tokio::time::{Interval, MissedTickBehavior, interval};

use crate::api::SharedDesk;
use crate::os::window;

/// How often the API looks whether somebody was away for too long or was signed out elsewhere. The shortest time
/// that may be set is a minute.
const LOOK: Duration = Duration::from_secs(2);

/// Where the program stands changed by itself.
#[derive(Clone, Serialize, specta::Type, Event)]
#[tauri_specta(event_name = "standing")]
pub(crate) struct StandingChanged(Standing);

/// Something was changed that other pages show: notices, locks, users, counts.
#[derive(Clone, Serialize, specta::Type, Event)]
#[tauri_specta(event_name = "changed")]
pub(crate) struct Changed;

/// How far opening a vault has come, where every entry is held against the tables first.
#[derive(Clone, Serialize, specta::Type, Event)]
#[tauri_specta(event_name = "opening")]
pub(crate) struct Opening(Progress);

/// Tells the pages what happens for as long as the program runs.
pub(crate) async fn watch<R: Runtime>(app: AppHandle<R>, api: SharedDesk) {
    let pages = app.clone();
    let hears = move |so_far| {
        // A window that is closing needs no news.
        let _ = Opening(so_far).emit(&pages);
    };
    let told = api.run(move |api| {
        api.tell_opening(hears);
        Ok(())
    });
    // Where there is no API, the first page's call says why.
    let _ = told.await;
    tokio::join!(stop_when_left(&api), tell(&app, &api));
}

/// Stops long work when it is time to sign out, which waits for the API.
async fn stop_when_left(api: &SharedDesk) {
    let mut look = look();
    loop {
        look.tick().await;
        if api.is_left() {
            api.stop(None);
        }
    }
}

fn look() -> Interval {
    let mut look = interval(LOOK);
    look.set_missed_tick_behavior(MissedTickBehavior::Skip);
    look
}

async fn tell<R: Runtime>(app: &AppHandle<R>, api: &SharedDesk) {
    let mut look = look();
    loop {
        tokio::select! {
            _ = look.tick() => {
                // What goes wrong here is in the log, and the next call of a page meets it too.
                if let Ok(Some(standing)) = api.run(api::Api::tick).await {
                    tell_standing(app, standing);
                }
                if api.run(|api| Ok(api.is_asked_for())).await.unwrap_or(false) {
                    window::to_the_front(app);
                }
            }
            () = api.changed() => {
                // A window that is closing needs no news.
                let _ = Changed.emit(app);
            }
        }
    }
}

/// Tells the pages where the program stands.
pub(crate) fn tell_standing<R: Runtime>(app: &AppHandle<R>, standing: Standing) {
    // A window that is closing needs no news.
    let _ = StandingChanged(standing).emit(app);
}
