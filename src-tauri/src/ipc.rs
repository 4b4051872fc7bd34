//! What the pages may ask the program to do: parse, one call, shape the result.
//!
//! A file for each area, and for each a permission in `src-tauri/permissions`; `tests/it` holds both lists together.
//! Who may do what is decided in the core, which is asked anew at every call.

mod access;
mod accesses;
mod accounts;
mod audit;
mod companies;
mod events;
mod home;
mod import;
mod journal;
mod limit;
mod own_company;
mod people;
mod recovery;
mod runs;
mod secret;
mod services;
mod settings;
mod sign_in;
mod start;
mod strikes;

pub(crate) use events::{tell_standing, watch};
pub(crate) use limit::within_limits;

use tauri::Runtime;
use tauri_specta::{Builder, collect_commands, collect_events};

use crate::desk::SharedDesk;

/// The desk as a command gets it.
type Shared<'a> = tauri::State<'a, SharedDesk>;
/// What a command answers: its result, or why not.
type Answer<T> = Result<T, desk::Trouble>;

/// A day goes over as a text, for which specta makes no name of its own.
pub(crate) const DAY: &str = "/** `2026-11-23`. */\nexport type Day = string;\n";

/// All commands and events.
pub(crate) fn commands<R: Runtime>() -> Builder<R> {
    let commands = collect_commands![
        start::standing,
        start::make_vault,
        start::open_vault,
        start::close_vault,
        start::restore_backup,
        start::make_sample,
        start::pick_folder::<tauri::Wry>,
        start::pick_file::<tauri::Wry>,
        start::pick_save::<tauri::Wry>,
        start::close_window::<tauri::Wry>,
        sign_in::sign_in,
        sign_in::new_authenticator,
        sign_in::finish_first_sign_in,
        sign_in::lock,
        sign_in::judge_password,
        sign_in::sign_in_anyway,
        sign_in::activity,
        sign_in::personal_question,
        sign_in::reset_with_personal_code,
        sign_in::recovery_open,
        sign_in::recovery_finish,
        sign_in::recovery_cancel,
        home::home,
        home::acknowledge,
        home::acknowledge_all,
        home::measures,
        home::search,
        people::people,
        people::person,
        people::add_user,
        people::change_user,
        people::disable_user,
        people::enable_user,
        people::name_warnings,
        people::role_choices,
        companies::company_choices,
        accounts::accounts,
        accounts::account,
        services::service_choices,
        services::service,
        services::services,
        services::service_page,
        services::read_service,
        services::write_service,
        services::forget_service,
        services::save_service,
        accounts::open_account,
        accounts::change_account,
        accounts::close_account,
        accounts::reopen_account,
        accounts::write_billing,
        accounts::write_support,
        accounts::write_owner_note,
        accesses::accesses,
        accesses::grid,
        accesses::give_access,
        accesses::change_access,
        accesses::end_accesses,
        accesses::end_user_access,
        accesses::preview_edit,
        accesses::edit_accesses,
        accesses::undo,
        import::open_import,
        import::preview_import,
        import::import,
        import::stop_import,
        companies::companies,
        companies::company,
        companies::add_company,
        companies::change_company,
        companies::end_company,
        companies::resume_company,
        companies::remove_company,
        own_company::own_staff,
        own_company::add_own_staff,
        own_company::change_own_staff,
        own_company::disable_own_staff,
        access::give_sign_in,
        access::reset_sign_in,
        access::end_sign_in,
        access::change_grant,
        access::sign_out_user,
        access::check_caller,
        access::lockouts,
        access::clear_lockout,
        recovery::recovery,
        recovery::make_kit,
        recovery::save_kit,
        recovery::confirm_kit,
        recovery::check_kit,
        recovery::place_kit,
        recovery::done_with_kit,
        runs::runs,
        runs::run,
        runs::plan_run,
        runs::start_run,
        runs::take_step,
        runs::verify_step,
        runs::reopen_step,
        runs::except_step,
        runs::add_step,
        runs::close_run,
        runs::give_up_run,
        runs::print_run,
        runs::jobs,
        runs::job_like,
        runs::write_job,
        journal::journal,
        journal::journal_entry,
        journal::verify,
        journal::renew_tables,
        journal::stop_verify,
        journal::export_journal,
        strikes::strike_page,
        strikes::strike,
        strikes::stop_strike,
        strikes::ask_to_strike,
        strikes::forgo_strike,
        strikes::strikes_asked,
        strikes::texts_with,
        audit::audit,
        audit::audit_count,
        audit::save_audit,
        audit::check_report,
        settings::settings,
        settings::change_settings,
        settings::rename_business,
        settings::backup,
        settings::test_notification,
        settings::change_password,
        settings::begin_authenticator,
        settings::finish_authenticator,
        settings::change_question,
        settings::new_personal_code,
    ];
    Builder::new()
        .commands(commands)
        .events(collect_events![events::StandingChanged, events::Changed, events::Opening])
        // Sizes and times stay below 2^53 for 280,000 years.
        .dangerously_cast_bigints_to_number()
        .disable_serde_phases()
}
