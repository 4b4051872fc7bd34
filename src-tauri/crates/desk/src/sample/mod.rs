//! The sample office.
use crate::view::SampleMade;
use crate::{Desk, Trouble};
impl Desk {
    /// Makes the sample office.
    ///
    /// # Errors
    /// Files.
    pub fn make_sample(&mut self, _folder: &str) -> Result<SampleMade, Trouble> {
        todo!()
    }
}
