//! Accounts: the list, one account's page, opening, changing and closing.

use desk::view::{AccountPage, AccountsPage, AccountsQuery, StaffAccess};
use directory::{AccountDetails, AccountId, Billing, Day, Support};

use super::{Answer, Shared};

#[tauri::command]
#[specta::specta]
pub(crate) async fn accounts(desk: Shared<'_>, query: AccountsQuery) -> Answer<AccountsPage> {
    desk.run(move |desk| desk.accounts(&query)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn account(desk: Shared<'_>, id: AccountId, as_of: Option<Day>) -> Answer<AccountPage> {
    desk.run(move |desk| desk.account(id, as_of)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn open_account(
    desk: Shared<'_>,
    details: AccountDetails,
    staff: Vec<StaffAccess>,
) -> Answer<AccountId> {
    desk.run(move |desk| desk.open_account_with(details, staff)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn change_account(desk: Shared<'_>, id: AccountId, details: AccountDetails) -> Answer<()> {
    desk.run(move |desk| desk.change_account(id, details)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn close_account(desk: Shared<'_>, id: AccountId, reason: String) -> Answer<()> {
    desk.run(move |desk| desk.close_account(id, &reason)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn reopen_account(desk: Shared<'_>, id: AccountId, reason: String) -> Answer<()> {
    desk.run(move |desk| desk.reopen_account(id, &reason)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn write_billing(desk: Shared<'_>, id: AccountId, billing: Billing) -> Answer<()> {
    desk.run(move |desk| desk.write_billing(id, billing)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn write_support(desk: Shared<'_>, id: AccountId, support: Support) -> Answer<()> {
    desk.run(move |desk| desk.write_support(id, support)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn write_owner_note(desk: Shared<'_>, id: AccountId, note: String) -> Answer<()> {
    desk.run(move |desk| desk.write_owner_note(id, &note)).await
}
