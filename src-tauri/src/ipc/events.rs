//! What the program tells the pages unasked.

use std::time::Duration;

use desk::view::{Progress, Standing};
use serde::Serialize;
use tauri::{AppHandle, Runtime};
use tauri_specta::Event;
use tokio::time::{Interval, MissedTickBehavior, interval};

use crate::desk::SharedDesk;

/// How often the desk looks whether somebody was away for too long or was signed out elsewhere. The shortest time
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
pub(crate) async fn watch<R: Runtime>(app: AppHandle<R>, desk: SharedDesk) {
    let pages = app.clone();
    let hears = move |so_far| {
        // A window that is closing needs no news.
        let _ = Opening(so_far).emit(&pages);
    };
    let told = desk.run(move |desk| {
        desk.tell_opening(hears);
        Ok(())
    });
    // Where there is no desk, the first page's call says why.
    let _ = told.await;
    tokio::join!(stop_when_left(&desk), tell(&app, &desk));
}

/// Stops long work when it is time to sign out, which waits for the desk.
async fn stop_when_left(desk: &SharedDesk) {
    let mut look = look();
    loop {
        look.tick().await;
        if desk.is_left() {
            desk.stop(None);
        }
    }
}

fn look() -> Interval {
    let mut look = interval(LOOK);
    look.set_missed_tick_behavior(MissedTickBehavior::Skip);
    look
}

async fn tell<R: Runtime>(app: &AppHandle<R>, desk: &SharedDesk) {
    let mut look = look();
    loop {
        tokio::select! {
            _ = look.tick() => {
                // What goes wrong here is in the log, and the next call of a page meets it too.
                if let Ok(Some(standing)) = desk.run(desk::Desk::tick).await {
                    tell_standing(app, standing);
                }
            }
            () = desk.changed() => {
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
