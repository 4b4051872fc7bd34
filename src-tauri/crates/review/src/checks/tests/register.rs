//! Checks of companies, accounts and access.

use super::*;

#[test]
fn a_leaver_with_access_and_an_access_past_its_end_are_dangers() {
    let leaver = LeaverFact { user: UserId(9), name: "Jonas Weber".into(), accesses: 2 };
    assert_eq!(
        with(|facts| facts.leavers = vec![leaver]),
        one(
            "leaver_with_access",
            Weight::Danger,
            "Jonas Weber is disabled here and can still get into 2 accounts"
        )
    );
    let title = "Hana Suzuki's access to Newsletter should have ended on 1 October";
    assert_eq!(
        with(|facts| facts.ended_accesses = vec![access("Hana Suzuki", Some("2026-10-01"))]),
        one("access_past_end", Weight::Danger, title)
    );
}

#[test]
fn an_ended_company_whose_staff_can_still_get_in_is_a_danger() {
    let ended = EndedCompany { company: CompanyId(3), name: "Tidewater Print".into(), accounts: 1 };
    let title =
        "The work with Tidewater Print is marked as ended, and its staff can still get into an account";
    assert_eq!(
        with(|facts| facts.ended_companies = vec![ended]),
        one("ended_company", Weight::Danger, title)
    );
}

#[test]
fn an_account_that_matters_needs_somebody_next_in_line_unless_it_has_two_owners() {
    let change = |owners, next, criticality| {
        with(|facts| {
            facts.accounts =
                vec![AccountFact { owners, has_next_in_line: next, criticality, ..newsletter() }];
        })
    };
    let title = "Newsletter has one owner and nobody next in line";
    assert_eq!(change(1, false, Criticality::High), one("no_next_in_line", Weight::Warning, title));
    assert_eq!(change(2, false, Criticality::High), [], "the other owner takes over");
    assert_eq!(change(1, false, Criticality::Low), [], "it would hardly be missed");
}

#[test]
fn seats_mailboxes_reviews_and_logins_are_told_one_step_past_the_line() {
    let change = |edit: &dyn Fn(&mut AccountFact)| {
        with(|facts| {
            let mut account = newsletter();
            edit(&mut account);
            facts.accounts = vec![account];
        })
    };
    let over = change(&|account| account.seats_taken = 4);
    assert_eq!(over, one("seats_over", Weight::Hint, "Newsletter has 3 seats, and 4 people use it"));
    let over = change(&|account| account.seats = Some(1));
    assert_eq!(
        over,
        one("seats_over", Weight::Hint, "Newsletter has 1 seat, and 3 people use it"),
        "one is no plural"
    );
    let readers = change(&|account| account.mailbox_readers = vec!["A".into(), "B".into()]);
    assert_eq!(readers, one("shared_mailbox", Weight::Warning, "2 people read the mailbox of Newsletter"));
    let late = change(&|account| account.review_due = Some(day("2026-11-22")));
    let title = "The user list of Newsletter should have been reviewed by 22 November";
    assert_eq!(late, one("review_overdue", Weight::Warning, title));
    let login = SharedLogin {
        account_id: AccountId(1),
        account: "Newsletter".into(),
        login: "office".into(),
        people: 2,
    };
    let title = "2 people sign in to Newsletter as office";
    assert_eq!(with(|facts| facts.shared_logins = vec![login]), one("shared_login", Weight::Hint, title));
}

#[test]
fn a_program_is_told_when_it_has_not_run_for_long_and_an_administrator_without_a_reason() {
    assert_eq!(
        with(|facts| facts.dormant_programs = vec![access("Website forms", Some("2026-06-01"))]),
        one("dormant_program", Weight::Hint, "Website forms last ran in Newsletter on 1 June")
    );
    let title = "No reason is on record why Hana Suzuki administers Newsletter";
    assert_eq!(
        with(|facts| facts.unreasoned_accesses = vec![access("Hana Suzuki", None)]),
        one("administrator_without_reason", Weight::Hint, title)
    );
}

#[test]
fn a_partner_is_told_louder_the_nearer_the_end() {
    let ends = |on: &str| with(|facts| facts.ending_companies = vec![ending(on)]);
    for (on, weight) in [
        ("2026-12-20", Weight::Hint),
        ("2026-11-30", Weight::Warning),
        ("2026-11-24", Weight::Warning),
        ("2026-11-22", Weight::Danger),
    ] {
        assert_eq!(ends(on)[0].1, weight, "{on}");
    }
}

#[test]
fn a_second_factor_that_is_off_is_a_warning_where_it_reaches_far_and_a_hint_for_each_account_elsewhere() {
    assert_eq!(
        with(|f| f.bare_accesses = vec![access("Hana Suzuki", None)]),
        one(
            "second_factor_off",
            Weight::Warning,
            "Hana Suzuki reaches far in Newsletter without a second factor"
        )
    );
    let told = |users| with(|f| f.bare_accounts = vec![bare(users)]);
    let hint = |title| one("second_factor_off", Weight::Hint, title);
    assert_eq!(told(1), hint("1 user signs in to Newsletter without a second factor"));
    assert_eq!(
        told(3),
        hint("3 users sign in to Newsletter without a second factor"),
        "once for all of them"
    );
}
