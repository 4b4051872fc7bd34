//! What others see: somebody at their first sign-in, the partner's manager, and whoever has only a code.

use desk::view::{Accepted, FirstSignInAnswers};
use directory::Settings;

use super::Day;
use crate::PASSWORD;

/// The manager of a partner's staff signs in for the first time and looks at their own people.
pub(super) fn partner(day: &mut Day) {
    let aylin = day.user("Aylin");
    let temporary = day.desk.reset_sign_in(aylin, false).unwrap().temporary_password.unwrap();
    day.desk.lock().unwrap();
    day.computer.clock.pass(60_000);
    let first = day.desk.sign_in("aylin", temporary, "", None);
    day.keep("standing", "first_sign_in", first);
    for (of, password) in [("short", "lantern"), ("good", PASSWORD)] {
        let judged = day.desk.judge_password(password, None);
        day.keep("judge_password", of, judged);
    }
    let authenticator = day.desk.new_authenticator();
    let authenticator = day.keep("new_authenticator", "", authenticator);
    let answers = FirstSignInAnswers {
        password: Some(PASSWORD.into()),
        code: day.code(&authenticator.secret),
        question: "What was the name of your first boat?".into(),
        answer: "Sea Lantern".into(),
    };
    let finished = day.desk.finish_first_sign_in(answers);
    let code = day.keep("finish_first_sign_in", "", finished);
    let open = day.desk.standing();
    day.keep("standing", "partner", open);
    let home = day.desk.home();
    day.keep("home", "partner", home);
    let staff = day.desk.own_staff();
    day.keep("own_staff", "", staff);
    day.desk.lock().unwrap();
    let question = day.desk.personal_question("aylin", &code.groups.join(" "), None);
    day.keep("personal_question", "", question);
}

/// Who may not come in as usual: with a password that is too old, with a kit's code, and where no vault is chosen.
pub(super) fn at_the_door(day: &mut Day) {
    let settings = Settings { password_days: Some(90), ..day.desk.settings().unwrap().settings };
    day.desk.change_settings(settings).unwrap();
    let old = day.enter("ingrid");
    day.keep("standing", "password_too_old", Ok(old));
    day.desk.lock().unwrap();
    let code = day.answers["make_kit"][""]["code"].as_array().unwrap();
    let code: Vec<&str> = code.iter().filter_map(|group| group.as_str()).collect();
    let opened = day.desk.recovery_open(&code.join(" "), None, Accepted::default());
    day.keep("recovery_open", "", opened);
    day.desk.recovery_cancel().unwrap();
    let closed = day.desk.close_vault();
    day.keep("standing", "no_vault", closed);
}
