//! What may be called by whom: deny by default.

use std::{collections::BTreeSet, fs, path::Path};

use api::{ApiError, FileFault};
use serde_json::{Value, json};
use tauri::WebviewWindowBuilder;

use crate::{
    bindings,
    program::{OWNER_PASSWORD, PAGES, Program},
};

/// Commands that anybody at the screen may call. Everything else answers `not_signed_in`.
const OPEN: &[&str] = &[
    "standing",
    "make_vault",
    "open_vault",
    "close_vault",
    "show_other_window",
    "restore_backup",
    "make_sample",
    "save_blank_table",
    "enter_sample",
    "synced_folder",
    "suggested_folder",
    "pick_folder",
    "pick_file",
    "pick_save",
    "close_window",
    "looks",
    "keep_looks",
    "zoom",
    "print_page",
    "open_file",
    "show_file",
    "write_mail",
    "sign_in",
    "lock",
    "judge_password",
    "sign_in_anyway",
    "activity",
    "stop_import",
    "stop_verify",
    "stop_strike",
    "personal_question",
    "reset_with_personal_code",
    "recovery_open",
    "recovery_cancel",
];

/// Commands of somebody who is about to complete a sign-in.
const FIRST_SIGN_IN: &[&str] = &["new_authenticator", "finish_first_sign_in", "recovery_finish"];

/// Every command, as the pages know them.
fn commands() -> BTreeSet<String> {
    let bindings = bindings::checked_in();
    let calls = bindings.split("__TAURI_INVOKE(\"").skip(1);
    calls.filter_map(|call| call.split('"').next()).map(str::to_owned).collect()
}

/// Good arguments for every command that needs a sign-in. A command that is missing here fails the test.
fn args(command: &str) -> Value {
    let details = json!({
        "name": "Ada", "username": "ada", "reply_to": "", "notify": "ada@harbour.example", "job_title": "",
        "department": "", "company": null, "starts": null, "stops": null, "responsible": null, "purpose": "",
        "rotates_on": null,
    });
    let company = json!({
        "name": "Brightwire IT", "domains": ["brightwire.example"], "contact": "", "address": "", "ends": null,
        "note": "",
    });
    let staff = json!({
        "name": "Ada", "username": "ada", "notify": "ada@brightwire.example", "reply_to": "", "job_title": "",
        "starts": null,
    });
    let grant = json!({ "role": "auditor", "permissions": ["read_register"] });
    let query = json!({ "as_of": null, "by": "account", "active_only": false, "privileged_only": false,
        "partners_only": false, "account": null });
    let account = json!({
        "service": "cloudflare", "name": "Website", "number": "", "company": null, "web": "", "display_name": "",
        "reply_to": "", "owners_possible": null, "next_in_line": [], "second_factor_at": "",
        "second_factor_of": null, "mailbox": { "address": "", "shared": false, "readers": [] }, "seats": null,
        "criticality": "normal", "review_days": null, "reviewed_on": null, "sign_in_rules": "", "note": "",
    });
    let access = json!({
        "login": "", "shared": false, "roles": [], "permissions": [], "level": "unknown", "limits": "",
        "authorised_by": null, "asked_through": "", "reason": "", "since": null, "until": null,
        "last_seen": { "is": "unknown" }, "second_factor": "unknown",
    });
    let until = json!({ "edit": "until", "day": null });
    let source = json!({ "from": "pasted", "table": "Name\tE-mail\nAda\tada@harbour.example" });
    let opening = json!({ "sheet": null, "encoding": null, "heading": null });
    let choices = json!({
        "shape": "list", "meanings": ["name", "email"], "day_order": null, "service": "", "account": "",
        "address": "", "ticked": [],
    });
    let counts = json!({
        "users_new": 1, "users_known": 0, "accounts_new": 0, "accounts_known": 0, "access_new": 0,
        "access_known": 0, "companies_new": 0, "disabled": 0, "no_access": 0, "left_out": 0,
        "again": 0, "changed": 0, "gone": 0,
    });
    match command {
        "home" | "strikes_asked" | "service_choices" | "services" | "acknowledge_all" | "role_choices"
        | "company_choices" | "companies" | "own_staff" | "runs" | "jobs" | "lockouts" | "recovery"
        | "done_with_kit" | "settings" | "test_notification" | "new_authenticator" => json!({}),
        "finish_first_sign_in" => {
            json!({ "answers": { "password": null, "code": "1", "question": "?", "answer": "!" } })
        }
        "recovery_finish" => {
            json!({ "successor": { "name": "A", "username": "a", "notify": "a@b.example", "password": "p" } })
        }
        "accounts" => json!({ "query": {
            "search": "", "whose": { "of": "everybody" }, "service": null, "closed": false, "as_of": null,
            "offset": 0, "limit": 10,
        } }),
        "account" => json!({ "id": 1, "asOf": null }),
        "service" => json!({ "key": "cloudflare" }),
        "service_page" | "forget_service" => json!({ "key": "cloudflare" }),
        "read_service" => json!({ "path": "/nowhere/x.toml" }),
        "save_service" => json!({ "key": "cloudflare", "path": "/nowhere/x.toml" }),
        "write_service" => json!({ "profile": services::find("cloudflare").expect("a built-in profile") }),
        "open_account" => {
            json!({ "details": account, "staff": [{ "user": 1, "roles": [], "level": "normal" }] })
        }
        "change_account" => json!({ "id": 1, "details": account }),
        "close_account" | "reopen_account" => json!({ "id": 1, "reason": "not used" }),
        "write_billing" => json!({ "id": 1, "billing": {
            "plan": "", "price": "", "renews_on": null, "card": "", "invoices": "",
        } }),
        "write_support" => {
            json!({ "id": 1, "support": { "login_details": "", "contact": "", "tickets": "" } })
        }
        "write_owner_note" => json!({ "id": 1, "note": "" }),
        "accesses" => json!({ "user": 1, "asOf": null }),
        "grid" => json!({ "query": {
            "search": "", "whose": { "of": "ours" }, "accounts": "", "as_of": "2026-03-31", "down": 0,
            "across": 0, "rows": 10, "columns": 10,
        } }),
        "give_access" => json!({ "access": { "user": 1, "account": 1, "details": access } }),
        "change_access" => json!({ "id": 1, "details": access }),
        "end_accesses" => json!({ "accesses": [1], "reason": "left" }),
        "preview_edit" | "edit_accesses" => json!({ "accesses": [1], "edit": until }),
        "undo" => json!({ "entry": 1 }),
        "open_import" => json!({ "source": source, "opening": opening }),
        "preview_import" => json!({ "source": source, "opening": opening, "choices": choices }),
        "import" => json!({ "source": source, "opening": opening, "choices": choices, "expected": counts }),
        "acknowledge" => json!({ "notice": 1 }),
        "measures" => json!({ "asOf": null }),
        "not_met" => json!({ "measure": "dormant", "asOf": null, "offset": 0 }),
        "search" => json!({ "text": "a" }),
        "people" => json!({ "query": { "tab": "everyone", "search": "", "offset": 0, "limit": 10 } }),
        "person" | "sign_out_user" | "company" => json!({ "id": 1 }),
        "add_company" => json!({ "kind": "partner", "details": company }),
        "change_company" => json!({ "id": 1, "details": company }),
        "end_company" | "resume_company" | "disable_own_staff" => {
            json!({ "id": 1, "reason": "left" })
        }
        "add_own_staff" => json!({ "details": staff }),
        "change_own_staff" => json!({ "id": 1, "details": staff }),
        "add_user" => json!({ "user": { "kind": "person", "details": details, "grant": null } }),
        "name_warnings" => {
            json!({ "typed": { "of": { "of": "user", "id": null }, "name": "Bo", "username": "bo" } })
        }
        "change_user" => json!({ "id": 1, "details": details }),
        "disable_users" | "enable_users" => json!({ "ids": [1], "reason": "left" }),
        "disable_user" | "enable_user" | "end_sign_in" => json!({ "id": 1, "reason": "left" }),
        "give_sign_in" => json!({ "id": 1, "grant": grant }),
        "reset_sign_in" => json!({ "id": 1, "callerChecked": true }),
        "change_grant" => json!({ "id": 1, "grant": grant, "reason": "moved" }),
        "check_caller" => json!({ "id": 1, "answer": "a" }),
        "clear_lockout" => json!({ "id": 1, "computerId": "7" }),
        "make_kit" => json!({ "owner": 1, "place": "safe" }),
        "save_kit" => json!({ "path": "/nowhere/x.pdf", "lastGroupsByHand": true }),
        "set_daily_backups" => json!({ "folder": "/nowhere" }),
        "export_journal" | "backup" => json!({ "path": "/nowhere/x.csv" }),
        "confirm_kit" | "check_kit" | "finish_authenticator" => json!({ "code": "1" }),
        "place_kit" => json!({ "number": 1, "place": "safe" }),
        "run" | "close_run" => json!({ "run": 1 }),
        "plan_run" | "start_run" => json!({ "details": {
            "kind": "leaver", "about": { "about": "user", "id": 1 }, "reason": "leaves", "day": null, "job": "",
        }, "now": false }),
        "take_steps" => json!({ "run": 1, "steps": [0], "note": "" }),
        "verify_steps" => json!({ "run": 1, "steps": [0], "how": "looked" }),
        "reopen_step" => json!({ "run": 1, "step": 0, "reason": "still there" }),
        "except_step" => json!({ "run": 1, "step": 0, "until": "2030-01-01", "reason": "later" }),
        "add_step" => json!({ "run": 1, "what": "Get the key back", "privileged": false }),
        "print_run" => json!({ "run": 1, "path": "/nowhere/x.pdf" }),
        "give_up_run" => json!({ "run": 1, "reason": "they stay" }),
        "job_like" => json!({ "user": 1 }),
        "write_job" => json!({ "name": "Designer", "accesses": [] }),
        "journal" => json!({ "query": {
            "before": null, "limit": 10, "user": null, "account": null, "since": null, "until": null, "search": "",
            "without_sign_ins": false,
        } }),
        "journal_entry" => json!({ "number": 0 }),
        "verify" | "renew_tables" => json!({ "progress": "__CHANNEL__:1" }),
        "strike_page" | "strike" => {
            json!({ "what": { "strike": "person", "user": 1 }, "progress": "__CHANNEL__:1" })
        }
        "ask_to_strike" => json!({ "what": { "strike": "person", "user": 1 } }),
        "forgo_strike" => json!({ "asked": 1, "reason": "still needed" }),
        "texts_with" => json!({ "words": "a", "progress": "__CHANNEL__:1" }),
        "audit" | "audit_count" => json!({ "query": query }),
        "check_report" => json!({ "path": "/nowhere/x.json" }),
        "save_audit" => json!({ "query": query, "format": "csv", "path": "/nowhere/x.csv" }),
        "change_settings" => json!({ "settings": {
            "password_length": 12, "password_days": null, "passwords_remembered": 5, "lock_after": 5,
            "lock_minutes": 30, "idle_minutes": 15, "session_hours": 12, "temporary_hours": 72, "expire_days": null, "administrators_manage_users": false,
            "kit_check_days": 90, "forget_years": null,
        } }),
        "rename_business" => json!({ "name": "B" }),
        "change_password" => json!({ "old": "a", "newPassword": "b", "code": "1" }),
        "begin_authenticator" | "new_personal_code" => json!({ "password": "a" }),
        "change_question" => json!({ "password": "a", "question": "?", "answer": "!" }),
        new => panic!("{new} is a new command: list it under OPEN or give its arguments here"),
    }
}

/// Calls everything that isn't `open` and looks for an answer other than `not_signed_in`.
fn refused_but(program: &Program, open: &[&str], when: &str) {
    for command in commands().iter().filter(|command| !open.contains(&command.as_str())) {
        let trouble = program.trouble(command, args(command));
        assert_eq!(trouble, json!({ "code": "not_signed_in" }), "{command} {when}");
    }
}

#[test]
fn without_a_vault_nothing_is_answered_that_needs_a_sign_in() {
    refused_but(&Program::start(), OPEN, "without a vault");
}

#[test]
fn a_locked_vault_answers_nothing_that_needs_a_sign_in() {
    let (program, _) = Program::with_vault();
    assert_eq!(program.ok("lock", json!({}))["at"], "locked");
    refused_but(&program, OPEN, "in a locked vault");
}

#[test]
fn a_first_sign_in_opens_nothing_but_itself() {
    let (program, _) = Program::with_vault();
    let mut user = args("add_user")["user"].clone();
    user["grant"] =
        json!({ "role": "auditor", "permissions": ["read_register", "read_journal", "make_reports"] });
    let added = program.ok("add_user", json!({ "user": user }));
    program.ok("lock", json!({}));
    let temporary = added["temporary_password"].as_str().expect("a temporary password");
    let standing = program.sign_in("ada", temporary, "").expect("a first sign-in");
    assert_eq!(standing["at"], "first_sign_in");
    refused_but(&program, &[OPEN, FIRST_SIGN_IN].concat(), "before the first sign-in is complete");
    assert_eq!(
        program.trouble("recovery_finish", args("recovery_finish")),
        json!({ "code": "not_signed_in" }),
        "a first sign-in is no recovery"
    );
}

#[test]
fn an_auditor_changes_nothing() {
    let (program, owner) = Program::with_vault();
    let mut user = args("add_user")["user"].clone();
    user["grant"] =
        json!({ "role": "auditor", "permissions": ["read_register", "read_journal", "make_reports"] });
    let added = program.ok("add_user", json!({ "user": user }));
    program.ok("lock", json!({}));
    let temporary = added["temporary_password"].as_str().expect("a temporary password");
    program.sign_in("ada", temporary, "").expect("a first sign-in");
    program.finish_first_sign_in(Some("nine quiet herons fishing"), "Rex");
    for command in [
        "add_user",
        "change_user",
        "disable_user",
        "disable_users",
        "enable_users",
        "add_company",
        "change_company",
        "end_company",
        "add_own_staff",
        "give_sign_in",
        "reset_sign_in",
        "end_sign_in",
        "change_grant",
        "sign_out_user",
        "make_kit",
        "plan_run",
        "start_run",
        "write_job",
        "read_service",
        "write_service",
        "forget_service",
        "change_settings",
        "rename_business",
        "clear_lockout",
        "open_account",
        "change_account",
        "close_account",
        "reopen_account",
        "write_billing",
        "write_support",
        "write_owner_note",
        "give_access",
        "change_access",
        "end_accesses",
        "preview_edit",
        "edit_accesses",
        "undo",
    ] {
        let trouble = program.trouble(command, args(command));
        assert_eq!(trouble["code"], "refused", "{command} by an auditor: {trouble}");
    }
    program.ok("lock", json!({}));
    let me = program.sign_in("ingrid", OWNER_PASSWORD, &owner.secret).expect("the owner is still there");
    assert_eq!(me["business"], "Harbour Lane Studio", "nothing was renamed");
}

#[test]
fn the_window_is_allowed_each_command_by_its_name_and_nothing_else() {
    let built = |name: &str| -> Value {
        let text = fs::read_to_string(Path::new(env!("OUT_DIR")).join(name)).expect("what was built in");
        serde_json::from_str(&text).expect("JSON")
    };
    let names = |list: &Value| -> Vec<String> {
        serde_json::from_value(list.clone()).unwrap_or_else(|_| panic!("names, not {list}"))
    };
    let permissions = &built("acl-manifests.json")["__app-acl__"];
    assert_eq!(permissions["permission_sets"], json!({}), "one permission, which is looked at here");
    let permissions = permissions["permissions"].as_object().expect("the program's own permissions");
    assert_eq!(permissions.keys().collect::<Vec<_>>(), ["pages"], "one permission");
    let allowed: BTreeSet<String> = names(&permissions["pages"]["commands"]["allow"]).into_iter().collect();
    assert_eq!(allowed, commands(), "the permission names what the pages know, and nothing more");
    let capabilities = built("capabilities.json");
    let capabilities = capabilities.as_object().expect("the capabilities");
    assert_eq!(capabilities.keys().collect::<Vec<_>>(), ["main"], "one capability");
    let main = &capabilities["main"];
    assert_eq!(names(&main["windows"]), ["main"], "for the one window");
    assert_eq!(
        names(&main["permissions"]),
        ["pages", "core:event:allow-listen", "core:event:allow-unlisten"],
        "the commands, and hearing events"
    );
}

#[test]
fn other_windows_and_other_pages_may_call_nothing() {
    let program = Program::start();
    let other =
        WebviewWindowBuilder::new(&program.app, "other", Default::default()).build().expect("a window");
    let main = tauri::Manager::get_webview_window(&program.app, "main").expect("the one window");
    let from = |window, page| program.call_from(window, page, "standing", json!({}));
    assert!(from(&main, PAGES).is_ok(), "the window's own pages may");
    assert!(from(&other, PAGES).is_err(), "no capability names another window");
    assert!(from(&main, "https://example.org").is_err(), "a page from elsewhere");
    assert!(from(&main, "http://tauri.localhost.example.org").is_err(), "a page that looks like ours");
}

#[test]
fn pages_may_listen_and_nothing_more_of_tauri() {
    let program = Program::start();
    for command in
        ["plugin:event|emit", "plugin:window|close", "plugin:webview|create_webview", "plugin:path|resolve"]
    {
        let refusal = program.trouble(command, json!({ "event": "changed" }));
        assert!(refusal.to_string().contains("not allowed"), "{command}: {refusal}");
    }
}

#[test]
fn a_text_that_is_too_long_is_refused_by_its_field() {
    let program = Program::start();
    let vault = json!({
        "folder": "/", "business": "b".repeat(20_000), "name": "A", "username": "a", "notify": "a@b.example",
        "password": OWNER_PASSWORD,
    });
    assert_eq!(
        program.trouble("make_vault", json!({ "vault": vault })),
        json!({ "code": "refused", "why": { "refusal": "field", "field": "business", "fault": "too_long" } }),
        "the page can say which field"
    );
}

#[test]
fn a_call_that_panics_signs_out() {
    let (program, owner) = Program::with_vault();
    program.bell.break_it();
    let trouble = program.trouble("test_notification", json!({}));
    assert_eq!(trouble, json!({ "code": "internal", "reference": "stopped" }));
    assert_eq!(
        program.trouble("home", json!({})),
        json!({ "code": "not_signed_in" }),
        "half-done work is not gone on with"
    );
    let standing = program.sign_in("ingrid", OWNER_PASSWORD, &owner.secret);
    assert_eq!(standing.expect("the program goes on")["at"], "open");
}

#[test]
fn a_program_that_cannot_keep_its_notes_says_so_at_every_call() {
    let denied = || ApiError::File { fault: FileFault::Denied, path: "/home/ingrid".to_owned() };
    let program = Program::start_with(move |_| Err(denied()));
    for command in ["standing", "home", "settings"] {
        let trouble = program.trouble(command, json!({}));
        assert_eq!(
            trouble,
            json!({ "code": "file", "fault": "denied", "path": "/home/ingrid" }),
            "{command}"
        );
    }
}
