//! Profiles of the business's own: read from a file, written, taken away, saved as a file.

use std::io::Read;
use std::path::Path;

use directory::{Permission, Refusal, accounts};
use services::{FILE_MOST, Profile, Reason};

use super::Services;
use crate::call_error::{CallError, Outcome};
use crate::view::{ProfileComes, ServiceFile, Written};
use crate::{Api, ApiError, ProfileError};

impl Api {
    /// Reads a profile from a file, and says what writing it would do. Nothing is written.
    ///
    /// # Errors
    /// Refused without the right to manage access; [`ApiError::File`]; [`ApiError::Profile`] with every line that is
    /// wrong.
    pub fn read_service(&mut self, path: &str) -> Result<ServiceFile, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ManageAccess)?;
            let text = text_of(path)?;
            let profile = Profile::read(&text).map_err(|faults| in_file(path, &faults))?;
            let services = Services::of(reading)?;
            let comes = match services.find(&profile.key) {
                None => ProfileComes::New,
                Some(there) if *there == profile => ProfileComes::Same,
                Some(_) if services.is_own(&profile.key) => ProfileComes::BeforeOwn,
                Some(_) => ProfileComes::BeforeBuiltIn,
            };
            Ok(ServiceFile { profile, comes })
        })
    }

    /// Writes a profile of the business's own, which stands before any other of its key.
    ///
    /// # Errors
    /// Refusals; [`ApiError::Profile`] when it doesn't keep to the rules of a profile's file.
    pub fn write_service(&mut self, profile: &Profile) -> Result<(), ApiError> {
        let text = profile.write();
        // Only what reads as a profile is written: the register itself takes any text.
        Profile::read(&text).map_err(|faults| in_form(&faults))?;
        self.change(|open, _, at| {
            let key = profile.key.as_str();
            open.session.change(at, |register| accounts::write_profile(register, key, text.clone()))?;
            Ok(())
        })
    }

    /// Takes a profile of the business's own away. The one that comes with the program counts again, where there is
    /// one; accounts at a service without any show its key.
    ///
    /// # Errors
    /// Refusals: there is no own profile of this key.
    pub fn forget_service(&mut self, key: &str) -> Result<(), ApiError> {
        self.change(|open, _, at| {
            open.session.change(at, |register| accounts::forget_profile(register, key))?;
            Ok(())
        })
    }

    /// Writes a service's profile to a file that isn't there yet, to be passed on or changed by hand.
    ///
    /// # Errors
    /// Refused without the right to read the register; no such service; [`ApiError::File`].
    pub fn save_service(&mut self, key: &str, path: &str) -> Result<Written, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ReadRegister)?;
            let services = Services::of(reading)?;
            let profile = services.find(key).ok_or(Refusal::NoSuchService)?;
            reading.ports.write_new(path, profile.write().as_bytes())
        })
    }
}

/// A profile's file as text. One that is too long is read as far as shows that.
fn text_of(path: &str) -> Outcome<String> {
    let most = FILE_MOST as u64 + 1;
    let mut bytes = Vec::new();
    files::open(Path::new(path))
        .and_then(|file| file.take(most).read_to_end(&mut bytes))
        .map_err(CallError::file(Path::new(path)))?;
    let long = bytes.len() > FILE_MOST;
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text),
        // The cut may have gone through a character.
        Err(error) if long => Ok(String::from_utf8_lossy(error.as_bytes()).into_owned()),
        Err(error) => {
            let good = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
            let line = 1 + good.iter().filter(|byte| **byte == b'\n').count();
            let reason = Reason::NotToml { says: "a character isn't UTF-8".into() };
            let line = u32::try_from(line).unwrap_or(u32::MAX);
            Err(in_file(path, &[services::ProfileError { line, reason }]).into())
        }
    }
}

fn in_file(path: &str, faults: &[services::ProfileError]) -> ApiError {
    let told = |fault: &services::ProfileError| ProfileError {
        line: Some(fault.line),
        reason: fault.reason.to_string(),
    };
    ApiError::Profile { path: Some(path.to_owned()), faults: faults.iter().map(told).collect() }
}

/// Lines of a file that nobody sees help nobody.
fn in_form(faults: &[services::ProfileError]) -> ApiError {
    let told = |fault: &services::ProfileError| ProfileError { line: None, reason: fault.reason.to_string() };
    ApiError::Profile { path: None, faults: faults.iter().map(told).collect() }
}
