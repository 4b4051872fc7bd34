//! This computer: clocks, randomness, data folder, keyring, notifications, fonts, and what a key derivation may cost device.
//!
//! The one place besides the shell's window parts that touches the outside. What differs between systems is in `os`,
//! a file for each.
#![deny(missing_docs)]

mod clock;
mod folder;
mod fonts;
mod harden;
mod helper;
mod identity;
mod kdf;
mod keyring;
mod log;
mod notifier;
mod os;
mod threads;

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use api::Ports;
use files::SetAside;
use getrandom::SysRng;
use rand_core::UnwrapErr;
use vault::{Device, Holder, Random};

pub use clock::SystemClock;
pub use fonts::SystemFonts;
pub use harden::harden;
pub use keyring::SystemKeyring;
pub use notifier::DesktopNotifier;

/// Bytes of the smallest key derivation, without which nobody signs in.
const ROOM_TO_WORK: usize = 64 * 1024 * 1024;

/// This computer can't keep what Keyholder needs to note.
#[derive(Debug, thiserror::Error)]
pub enum PlatformError {
    /// There is no home folder.
    #[error("this user of the computer has no home folder")]
    NoHome,
    /// The data folder or a file in it could not be read or written.
    #[error("the folder for this computer's own notes could not be used")]
    Folder {
        /// Which file or folder. Not part of the text: paths hold names.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: std::io::Error,
    },
}

/// Everything an API asks of this computer. `program` is what others read when this one has a vault open
/// ("the Keyholder window"); `data` is the folder for this computer's own notes, the user's data folder when nothing.
///
/// Clears what programs left of files in the making that ended before they were made.
///
/// The first call on a computer takes up to three seconds more: it measures what a key derivation may cost.
///
/// # Errors
/// [`PlatformError`].
pub fn ports(program: &str, data: Option<&Path>) -> Result<Ports, PlatformError> {
    let data = folder::data(data)?;
    files::Making::noted_in(&data).clear();
    let mut rng = random();
    let name = identity::name();
    let process = std::process::id();
    let set_aside = SetAside::default();
    let device = Device {
        computer: directory::Computer {
            id: identity::number(&data, &set_aside, &mut rng)?,
            name: name.clone(),
        },
        kdf: kdf::params(&data, &set_aside, &mut rng),
        ram_kib: kdf::ram_kib(),
        keyring: Arc::new(SystemKeyring),
        program: Holder(holder(program, &name, process)),
        data: data.clone(),
        set_aside,
        rng: rng.clone(),
    };
    Ok(Ports {
        device,
        clock: Arc::new(SystemClock::new(&mut rng)),
        notifier: Arc::new(DesktopNotifier),
        fonts: Arc::new(SystemFonts::installed()),
        log: Arc::new(log::LogFile::inside(&data)),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        threads: std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN),
    })
}

/// Whether there is memory to work with. Asked first: with none left, an ordinary piece of work would end the process
/// instead of saying so.
#[must_use]
pub fn has_memory() -> bool {
    Vec::<u8>::new().try_reserve_exact(ROOM_TO_WORK).is_ok()
}

/// Whether what is written to standard output is kept by nobody: it is closed, or the null device.
#[must_use]
pub fn output_leads_nowhere() -> bool {
    // What can't be found out, writing tells.
    os::leads_nowhere(&std::io::stdout()).unwrap_or(false)
}

/// The operating system's randomness.
///
/// # Security
/// Panics when the system has none: going on with bad randomness would be worse.
#[must_use]
pub fn random() -> Random {
    Random::from(UnwrapErr(SysRng))
}

/// Who has a vault open: which program, where.
fn holder(program: &str, computer: &str, process: u32) -> String {
    let (program, computer, process) = (program.into(), computer.into(), process.to_string().into());
    words::Message::from(words::said::VaultHolder { computer, process, program }).to_string()
}
