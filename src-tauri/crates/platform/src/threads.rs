//! Whether there is memory left for the threads that talk to the message bus.

use std::io;
use std::thread;

/// Bytes of address space for the two threads that a connection to the bus starts: a stack of 2 MiB each, by the standard
/// library, and 64 MiB each that glibc sets aside for what a thread keeps (`HEAP_MAX_SIZE` in its malloc). None of it is
/// touched.
const ROOM: usize = 132 << 20;

/// Looks whether threads can be started here.
///
/// # Errors
/// When they can't: the bus's library would end the program.
pub(crate) fn can_start() -> io::Result<()> {
    let probe = thread::Builder::new().name("probe".into()).stack_size(ROOM);
    let started = probe.spawn(|| ())?;
    // It does nothing, so nothing can go wrong in it.
    let _done = started.join();
    Ok(())
}
