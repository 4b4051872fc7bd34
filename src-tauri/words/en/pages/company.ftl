# One company: its record, its staff, its accounts, and taking everything away.

# The register isn't the service: what must still be done there.
-company-there = Keyholder writes down that it is over. At each service somebody must take it away too.

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
company-remove = Remove everywhere…
company-leave = Start leaving…
company-end = Mark as ended…
company-resume = Take it up again…
company-change = Change details

# Notes above the cards. $name is the company, $reason why the work ended, $day the agreement's last day.
company-run = A leaver run about { $name } goes on. <run>Show the run</run>
company-ended = { ENDING($reason) }.
company-ended-still = { ENDING($reason) }. Some of its staff are still active or can still get in. Remove them in their rows below.
company-past-end = The last day of the agreement was { $day }. If the work is over, remove the company everywhere. If it goes on, change the day.

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
company-staff-remove = Remove
company-staff-remove-one = Remove everywhere: { $name }

# The accounts.
company-own = Its own accounts
company-own-open = Add an account
company-own-none = No account of this company is written down
company-reached = Where its staff can get in
company-reached-none = They can get into no account
company-reached-account = Account
company-reached-whose = Whose
company-reached-who = Who
company-reached-level = How far

# Removing the company, or one of its staff, everywhere. $name is whom it is about, $done what happened.
company-removing = Remove { $name } from every account?
company-removing-confirm = Remove everywhere
company-removing-back = { -company-there } You can take up the work again and enable people one by one; nothing is deleted.
company-removed = { $name } is removed everywhere: { $done }
company-removing-one-back = { -company-there } You can enable the record and give access again; nothing is deleted.
company-removed-one = { $name } is removed everywhere.

# What removing a company everywhere does: a sentence on records, one on access, and the last one.
company-removes-records =
    { $people ->
        [0] Nobody is disabled: no record is active.
        [one] { $people } record is disabled.
       *[other] { $people } records are disabled.
    }
company-removes-sign-ins =
    { $people ->
        [one] { $people } record is disabled, with a sign-in to this vault that ends at once.
       *[other] { $people } records are disabled, { $sign_ins ->
            [one] one of them
           *[other] { $sign_ins } of them
        } with a sign-in to this vault that ends at once.
    }
company-removes-access =
    { $accesses ->
        [0] No access is left to take away.
        [one] { $accesses } access ends, to { $accounts ->
            [one] { $accounts } account
           *[other] { $accounts } accounts
        }.
       *[other] { $accesses } accesses end, to { $accounts ->
            [one] { $accounts } account
           *[other] { $accounts } accounts
        }.
    }
company-removes-work = The work with the company ends.
company-removed-counts =
    { $people ->
        [one] { $people } record is
       *[other] { $people } records are
    } disabled and { $accesses ->
        [one] { $accesses } access has
       *[other] { $accesses } accesses have
    } ended.

# What removing one person everywhere does: a sentence on access, and one on the record of $name.
company-removes-one-access =
    { $accounts ->
        [0] There is no access left to take away.
        [one] Their access to { $accounts } account ends.
       *[other] Their access to { $accounts } accounts ends.
    }
company-removes-one-record =
    { $sign_in ->
        [yes] The record of { $name } is disabled, and their sign-in to this vault ends at once.
       *[no] The record of { $name } is disabled.
    }

# Ending the work with the company $name.
company-ending = Has the work with { $name } ended?
company-ending-confirm = Mark as ended
company-ending-happens = The record says that it is over, and its partner manager can no longer do anything here. Its staff and their access stay as they are; to take those away too, choose Remove everywhere.
company-ending-back = You can take up the work again at any time.
company-ending-done = The work with { $name } has ended.

# Taking it up again.
company-resuming = Take up the work with { $name } again?
company-resuming-confirm = Take it up again
company-resuming-happens = The company works with us again. People who were disabled stay disabled; enable those who come back on their pages.
company-resuming-back = You can end the work again at any time.
