//! What others see: somebody at their first sign-in, the partner's manager, and whoever has only a code.

use api::view::{Accepted, FirstSignInAnswers};
use directory::Settings;

use super::Day;
use crate::PASSWORD;

/// The manager of a partner's staff signs in for the first time and looks at their own people.
pub(super) fn partner(day: &mut Day) {
    let aylin = day.user("Aylin");
    let temporary = day.api.reset_sign_in(aylin, false).unwrap().temporary_password.unwrap();
    day.api.lock().unwrap();
    day.computer.clock.pass(60_000);
    let first = day.api.sign_in("aylin", temporary, "", None);
    day.keep("standing", "first_sign_in", first);
    for (of, password) in [("short", "lantern"), ("good", PASSWORD)] {
        let judged = day.api.judge_password(password, None);
        day.keep("judge_password", of, judged);
    }
    let authenticator = day.api.new_authenticator();
    let authenticator = day.keep("new_authenticator", "", authenticator);
    let answers = FirstSignInAnswers {
        password: Some(PASSWORD.into()),
        code: day.code(&authenticator.secret),
        question: "What was the name of your first boat?".into(),
        answer: "Sea Lantern".into(),
    };
    let finished = day.api.finish_first_sign_in(answers);
    let code = day.keep("finish_first_sign_in", "", finished);
    let open = day.api.standing();
    day.keep("standing", "partner", open);
    let home = day.api.home();
    day.keep("home", "partner", home);
    let staff = day.api.own_staff();
    day.keep("own_staff", "", staff);
    day.api.lock().unwrap();
    let question = day.api.personal_question("aylin", &code.groups.join(" "), None);
    day.keep("personal_question", "", question);
}

/// Who may not come in as usual: with a password that is too old, with a kit's code, and where no vault is chosen.
pub(super) fn at_the_door(day: &mut Day) {
    let settings = Settings { password_days: Some(90), ..day.api.settings().unwrap().settings };
    day.api.change_settings(settings).unwrap();
    let old = day.enter("ingrid");
    day.keep("standing", "password_too_old", Ok(old));
    day.api.lock().unwrap();
    let code = day.answers["make_kit"][""]["code"].as_array().unwrap();
    let code: Vec<&str> = code.iter().filter_map(|group| group.as_str()).collect();
    let opened = day.api.recovery_open(&code.join(" "), None, Accepted::default());
    day.keep("recovery_open", "", opened);
    day.api.recovery_cancel().unwrap();
    let closed = day.api.close_vault();
    day.keep("standing", "no_vault", closed);
}
