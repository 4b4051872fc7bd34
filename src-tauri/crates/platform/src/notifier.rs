//! Desktop notifications.

use api::{Notification, NotificationOutcome, Notifier};

use crate::helper::{Helper, PATIENCE};
use crate::threads;

/// Hands notifications to the desktop under the name "Keyholder".
///
/// # Security
/// Lock screens show notifications and histories keep them: the texts are fixed words without names.
pub struct DesktopNotifier;

impl Notifier for DesktopNotifier {
    fn tell(&self, notification: Notification) -> NotificationOutcome {
        static DESKTOP: Helper = Helper::new("notification");

        if threads::can_start().is_err() {
            return NotificationOutcome::NothingShowsThem;
        }
        let shown = DESKTOP.ask(PATIENCE, move || {
            notify_rust::Notification::new()
                .appname("Keyholder")
                .summary(notification.title)
                .body(notification.body)
                .show()
                .is_ok()
        });
        if shown == Some(true) { NotificationOutcome::Sent } else { NotificationOutcome::NothingShowsThem }
    }
}
