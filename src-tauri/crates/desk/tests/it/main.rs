//! The desk's calls, one after the other, as the window and the command line make them.

mod founding;
mod sample;
