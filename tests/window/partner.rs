//! A partner's technician: into three accounts, and out of all of them by one run.

use crate::{sealed::open_account, somebody::Somebody, stage::Stage, window::Window};

const TECHNICIAN: &str = "Theo Marsh";

#[test]
fn a_run_takes_a_partners_technician_out_of_every_account() {
    let stage = Stage::set();
    let window = stage.open(&[]);
    let mut ingrid = Somebody::ingrid();
    ingrid.make_vault(&stage, &window);
    let accounts =
        [("constant", "Constant Contact"), ("cloudflare", "Cloudflare"), ("commerce7", "Commerce7")];
    for (search, service) in accounts {
        open_account(&window, search, service, &name_of(service));
    }

    window.goto("Companies");
    window.press("Add a company");
    window.tick("A partner");
    window.fill("Name", "Brightwire IT");
    window.fill("E-mail domains", "brightwire.example");
    window.look("partner-1-form");
    window.press("Add");
    window.see("Brightwire IT looks after accounts of ours");
    window.press("Add somebody of this company");
    window.fill("Name", TECHNICIAN);
    window.fill("E-mail address", "theo@brightwire.example");
    window.press("Add a person");
    window.see(&format!("{TECHNICIAN} is added"));
    window.goto("People");
    window.press(TECHNICIAN);
    window.see("All people");
    for (_, service) in accounts {
        give(&window, &name_of(service));
    }

    window.goto("Companies");
    window.press("Brightwire IT");
    window.see("They can get into 3 accounts.");
    window.look("partner-2-company");
    window.press(&format!("Start leaving: {TECHNICIAN}"));
    window.fill("Reason", "Left Brightwire");
    window.press("Show what there is to do");
    for (_, service) in accounts {
        window.see(&name_of(service));
    }
    window.look("partner-3-plan");
    window.press("Start the run");
    window.see(&format!("{TECHNICIAN} leaves"));
}

fn name_of(service: &str) -> String {
    format!("Our {service}")
}

/// Gives whoever's page is open access to the account.
fn give(window: &Window, account: &str) {
    window.press("Give access");
    window.fill("To which account", account);
    window.press(account);
    window.see("If the role is unknown: how far it reaches");
    window.press("Give access");
    window.see(&format!("{TECHNICIAN} has access to {account}."));
}
