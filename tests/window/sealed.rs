//! What is sealed about an account: billing roles see invoices and no tickets, support roles the reverse.

use crate::{
    somebody::{Somebody, lock},
    stage::{Stage, until},
    window::Window,
};

const INVOICE: &str = "Invoices go to accounting@harbourlane.example";
const TICKET: &str = "Ticket 4711 about bounced letters is open";

#[test]
fn a_billing_contact_sees_invoices_and_no_tickets_and_a_support_contact_the_reverse() {
    let stage = Stage::set();
    let window = stage.open(&[]);
    let mut ingrid = Somebody::ingrid();
    ingrid.make_vault(&stage, &window);
    open_account(&window, "constant", "Constant Contact", "Newsletter");
    window.see("Nobody has access to Newsletter");
    window.press("Write: Billing");
    window.fill("Invoices", INVOICE);
    window.press("Save");
    window.see(INVOICE);
    window.press("Write: Login details and tickets");
    window.fill("Tickets", TICKET);
    window.press("Save");
    window.see(TICKET);
    window.look("account-1-owner");

    let contacts = [
        (Somebody::colin(), "Billing", INVOICE, TICKET, "Only support roles can read this."),
        (Somebody::mara(), "Support", TICKET, INVOICE, "Only billing roles can read this."),
    ];
    for (mut contact, role, sees, sees_not, told) in contacts {
        let temporary = ingrid.add(&window, &contact, role);
        lock(&window);
        contact.begin(&window, &temporary);
        window.goto("Accounts");
        window.press("Newsletter");
        window.see(sees);
        window.see(told);
        window.see("Only owners can read this.");
        assert!(!window.text().contains(sees_not), "{role} reads its own part alone");
        assert!(
            !window.offers("Give access") && !window.offers("No longer used…"),
            "{role} changes no access"
        );
        lock(&window);
        ingrid.sign_in(&window);
    }
}

/// Puts an account into the register; a few letters find its service. Ends on its page.
pub fn open_account(window: &Window, letters: &str, service: &str, name: &str) {
    window.goto("Accounts");
    window.look("accounts-1-list");
    window.press("Add an account");
    window.fill("Service", letters);
    window.press(service);
    // The service's own name is filled in when the service is read, also into what somebody types just then.
    until("the name of the service", || (!window.value("What you call it").is_empty()).then_some(()));
    window.fill("What you call it", name);
    window.look("accounts-2-form");
    window.press("Add the account");
    window.see(&format!("Nobody has access to {name}"));
}
