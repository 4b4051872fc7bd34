//! Users: people, API processes and integrations.

use desk::view::{AddedUser, NameTyped, NewUser, PeoplePage, PeopleQuery, PersonPage, RoleChoices};
use directory::{UserDetails, UserId};

use super::{Answer, Shared};

#[tauri::command]
#[specta::specta]
pub(crate) async fn people(desk: Shared<'_>, query: PeopleQuery) -> Answer<PeoplePage> {
    desk.run(move |desk| desk.people(&query)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn person(desk: Shared<'_>, id: UserId) -> Answer<PersonPage> {
    desk.run(move |desk| desk.person(id)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn add_user(desk: Shared<'_>, user: NewUser) -> Answer<AddedUser> {
    desk.run(move |desk| desk.add_user(user)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn change_user(desk: Shared<'_>, id: UserId, details: UserDetails) -> Answer<()> {
    desk.run(move |desk| desk.change_user(id, details)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn disable_user(desk: Shared<'_>, id: UserId, reason: String) -> Answer<()> {
    desk.run(move |desk| desk.disable_user(id, &reason)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn enable_user(desk: Shared<'_>, id: UserId, reason: String) -> Answer<()> {
    desk.run(move |desk| desk.enable_user(id, &reason)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn name_warnings(desk: Shared<'_>, typed: NameTyped) -> Answer<Vec<String>> {
    desk.run(move |desk| desk.name_warnings(&typed)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn role_choices(desk: Shared<'_>) -> Answer<RoleChoices> {
    desk.run(|desk| desk.role_choices()).await
}
