//! Signing in and out, one's first sign-in, and the two ways back in with a recovery code.

use desk::view::{
    Accepted, FirstSignInAnswers, NewAuthenticator, PasswordJudged, PersonalCode, RecoveryOpened, Standing,
    Successor,
};

use super::{Answer, Shared, secret::Secret};

#[tauri::command]
#[specta::specta]
pub(crate) async fn sign_in(
    desk: Shared<'_>,
    username: String,
    password: Secret,
    code: Secret,
    vault_secret: Option<Secret>,
) -> Answer<Standing> {
    desk.run(move |desk| {
        desk.sign_in(&username, password.take(), code.as_str(), vault_secret.as_ref().map(Secret::as_str))
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn new_authenticator(desk: Shared<'_>) -> Answer<NewAuthenticator> {
    desk.run(|desk| desk.new_authenticator()).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn finish_first_sign_in(
    desk: Shared<'_>,
    answers: FirstSignInAnswers,
) -> Answer<PersonalCode> {
    desk.run(move |desk| desk.finish_first_sign_in(answers)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn lock(desk: Shared<'_>) -> Answer<Standing> {
    desk.leave(|desk| desk.lock()).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn judge_password(
    desk: Shared<'_>,
    password: Secret,
    username: Option<String>,
) -> Answer<PasswordJudged> {
    desk.run(move |desk| desk.judge_password(password.as_str(), username.as_deref())).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn sign_in_anyway(
    desk: Shared<'_>,
    username: String,
    password: Secret,
    code: Secret,
    vault_secret: Option<Secret>,
    accepted: Accepted,
) -> Answer<Standing> {
    desk.run(move |desk| {
        let vault_secret = vault_secret.as_ref().map(Secret::as_str);
        desk.sign_in_anyway(&username, password.take(), code.as_str(), vault_secret, accepted)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn activity(desk: Shared<'_>) -> Answer<()> {
    desk.activity();
    Ok(())
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn personal_question(
    desk: Shared<'_>,
    username: String,
    code: Secret,
    vault_secret: Option<Secret>,
) -> Answer<String> {
    desk.run(move |desk| {
        desk.personal_question(&username, code.as_str(), vault_secret.as_ref().map(Secret::as_str))
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn reset_with_personal_code(
    desk: Shared<'_>,
    username: String,
    code: Secret,
    answer: Secret,
    new_password: Secret,
    vault_secret: Option<Secret>,
) -> Answer<PersonalCode> {
    desk.run(move |desk| {
        let vault_secret = vault_secret.as_ref().map(Secret::as_str);
        let (code, answer) = (code.as_str(), answer.as_str());
        desk.reset_with_personal_code(&username, code, answer, new_password.take(), vault_secret)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn recovery_open(
    desk: Shared<'_>,
    code: Secret,
    vault_secret: Option<Secret>,
    accepted: Accepted,
) -> Answer<RecoveryOpened> {
    desk.run(move |desk| {
        desk.recovery_open(code.as_str(), vault_secret.as_ref().map(Secret::as_str), accepted)
    })
    .await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn recovery_finish(desk: Shared<'_>, successor: Successor) -> Answer<Standing> {
    desk.run(move |desk| desk.recovery_finish(successor)).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn recovery_cancel(desk: Shared<'_>) -> Answer<Standing> {
    desk.run(|desk| desk.recovery_cancel()).await
}
