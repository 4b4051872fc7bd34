//! Service profiles: the list, one service's page, and the business's own profiles by form and by file.

mod known;
mod own;
mod page;
mod sentences;

use directory::Permission;

use crate::view::{ServiceChoice, ServicePage, ServiceView, ServicesPage};
use crate::{Api, ApiError};

pub(crate) use known::Services;
pub(crate) use sentences::service_view;

impl Api {
    /// Every service with a profile, in order of their names.
    ///
    /// # Errors
    /// Refused without the right to read the register.
    pub fn service_choices(&mut self) -> Result<Vec<ServiceChoice>, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ReadRegister)?;
            Ok(Services::of(reading)?.choices())
        })
    }

    /// What is known of a service; nothing where it has no profile.
    ///
    /// # Errors
    /// Refused without the right to read the register.
    pub fn service(&mut self, key: &str) -> Result<Option<ServiceView>, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ReadRegister)?;
            Ok(Services::of(reading)?.find(key).map(service_view))
        })
    }

    /// Every service with a profile or an account, in order of their names.
    ///
    /// # Errors
    /// Refused without the right to read the register.
    pub fn services(&mut self) -> Result<ServicesPage, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ReadRegister)?;
            reading.services_page()
        })
    }

    /// One service's page: what is known of it, and the accounts at it.
    ///
    /// # Errors
    /// Refused without the right to read the register; no such service.
    pub fn service_page(&mut self, key: &str) -> Result<ServicePage, ApiError> {
        self.read(|reading| {
            reading.needs(Permission::ReadRegister)?;
            reading.service_page(key)
        })
    }
}
