# One company: its record, its staff and its accounts.

company = This company
company-all = All companies

# The title and the line under it. $name is the company, $day when the work ended ("on Friday").
company-title-ended = The work with { $name } ended { $day }
company-title =
    { $kind ->
        [partner] { $name } looks after accounts of ours
       *[client] We look after accounts of { $name }
    }
company-under =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    } of its staff. They can get into { $accounts ->
        [one] { $accounts } account
       *[other] { $accounts } accounts
    }.

# The buttons above it.
company-leave = Start leaving…
company-end = Mark as ended…
company-resume = Take it up again…
company-change = Change details

# Notes above the cards. $name is the company, $reason why the work ended, $day the agreement's last day.
company-run = A leaver run about { $name } goes on. <run>Show the run</run>
company-ended = { ENDING($reason) }.
company-ended-still = { ENDING($reason) }. Some of its staff are still active or can still get in. A leaver run lists what is to be taken away.
company-past-end = The last day of the agreement was { $day }. If the work is over, start leaving. If it goes on, change the day.

# The record. <when> is the moment of the change.
company-kind = Kind
company-domains-none = None are written down
company-ends-none = No date is set
company-last-changed = Last changed
company-changed-by = <when></when> by { $by }
company-added = Added
company-changed = The record of { $name } is changed.

# The staff.
company-staff = Staff
company-staff-add = Add somebody of this company
company-staff-none = Nobody of this company is written down
company-staff-none-under = Add everybody there who can get into your accounts, one record each.
company-staff-who = Who
company-staff-reaches = Gets into
company-staff-accounts =
    { $count ->
        [one] { $count } account
       *[other] { $count } accounts
    }
company-staff-sign-in = Sign-in here
company-staff-sign-in-none = none
company-staff-state = State
company-staff-active = Active
company-staff-disabled = Disabled
company-staff-leave = Leaving
company-staff-leave-one = Start leaving: { $name }

# The accounts.
company-own = Its own accounts
company-own-open = Add an account
company-own-none = No account of this company is written down
company-reached = Where its staff can get in
company-reached-none = They can get into no account
company-reached-account = Account
company-reached-who = Who
company-reached-level = How far

# Ending the work with the company $name.
company-ending = Mark the work with { $name } as ended?
company-ending-confirm = Mark as ended
company-ending-happens = The record says that it is over, and its partner manager can no longer do anything here. Its staff and their access stay as they are; to take those away too, choose Start leaving.
company-ending-back = You can take up the work again at any time.
company-ending-done = The work with { $name } has ended.

# Taking it up again.
company-resuming = Take up the work with { $name } again?
company-resuming-confirm = Take it up again
company-resuming-happens = The company works with us again. People who were disabled stay disabled; enable those who come back on their pages.
company-resuming-back = You can end the work again at any time.
