//! Desktop notifications.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use api::{Notification, NotificationOutcome, Notifier};

use crate::threads;

/// How long the system may take. A message bus that starts a daemon first takes a second or two; one without any may
/// never answer.
const PATIENCE: Duration = Duration::from_secs(4);

/// Hands notifications to the desktop under the name "Keyholder".
///
/// # Security
/// Lock screens show notifications and histories keep them: the texts are fixed words without names.
pub struct DesktopNotifier;

impl Notifier for DesktopNotifier {
    fn tell(&self, notification: Notification) -> NotificationOutcome {
        if threads::can_start().is_err() {
            return NotificationOutcome::NothingShowsThem;
        }
        let (done, waiting) = mpsc::channel();
        // A thread of its own, because the call may block for ever.
        let asked = thread::Builder::new().name("notification".into()).spawn(move || {
            let shown = notify_rust::Notification::new()
                .appname("Keyholder")
                .summary(notification.title)
                .body(notification.body)
                .show()
                .is_ok();
            // Nobody listens any more when it took too long.
            let _late = done.send(shown);
        });
        match asked.map(|_| waiting.recv_timeout(PATIENCE)) {
            Ok(Ok(true)) => NotificationOutcome::Sent,
            Ok(Ok(false) | Err(_)) | Err(_) => NotificationOutcome::NothingShowsThem,
        }
    }
}
