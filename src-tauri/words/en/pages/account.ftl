# An account: who has access, what is known of it, and the forms that change both.

# What the page is called while nothing is known of it, and what leads back from it.
account-this = This account
account-back = Accounts

# The title: $name is the account, $users how many get in.
account-title = { $users ->
    [0] Nobody has access to { $name }
    [one] { $users } user has access to { $name }
   *[other] { $users } users have access to { $name }
 }
account-title-closed = { $name } is no longer used
# Under the title: $service with the account's number there, $whose business or client.
account-under = { $whose }, at { $service }
# $day is when it was closed, $reason what was typed then.
account-closed-since = No longer used { $day }: { ENDING($reason) }.

# The page's buttons.
account-close = No longer used…
account-reopen = In use again…
account-change = Change
account-give = Give access

# Who has access; $name is the account.
account-who = Who has access
account-who-to = Who has access to { $name }
account-who-none = Nobody has access yet
account-who-none-under = Give access to everyone who can get in, programs included.

# Asks before the account $name is closed. $ends is the sentence of `account-ends`, $service where the account is.
account-close-title = Is { $name } no longer used?
account-close-confirm = Mark as no longer used
account-close-happens = { $ends } The record and its history stay. Close it at { $service } too: Keyholder can't do that for you.
account-close-back = You can mark it as used again, and then give access anew.
account-close-done = { $name } is marked as no longer used.
# How many accesses end with it.
account-ends = { $accesses ->
    [0] Nobody has access to it, so no access ends.
    [one] The one access to it ends with it.
   *[other] All { $accesses } accesses to it end with it.
 }

# Asks before the account $name is opened again.
account-reopen-title = Is { $name } used again?
account-reopen-confirm = Mark as used
account-reopen-happens = The account counts as in use. Accesses don't come back by themselves.
account-reopen-back = You can mark it as no longer used at any time.
account-reopen-done = { $name } is in use again.

# The table of accesses, of an account or of a user. $name is the user or the account of a row.
account-table-who = Who
account-table-account = Account
account-table-may = What they can do
account-table-unknown = not known
account-table-login = signs in as { $login }
account-table-copy = Copy
account-table-copied = Copied
account-table-copy-login = Copy the login { $login } of { $name }
account-table-second-factor = Second factor
account-table-when = When
account-table-since-day = since { $day }
account-table-until-day = until { $day }
account-table-seen-day = last seen { $day }
account-table-seen-never = never seen
account-table-actions = What can be done
account-table-choose-all = Choose all
account-table-choose = Choose { $name }
account-table-change = Change
account-table-change-label = Change the access: { $name }
account-table-end = Take away
account-table-end-label = Take away the access: { $name }
# Beside a user who is disabled, after the company.
account-table-disabled = disabled
# Under a login.
account-table-shared = shared with others
# Until when: without an end, or past its last $day.
account-table-no-end = no end
account-table-past-end = ended { $day }
# <when> is the day; $reason is what was typed.
account-table-ended = Ended <when></when>: { $reason }
account-table-show-ended = Show all { $ended } that ended
# A single permission at the service; $name is what the service calls it.
account-permission-may = may: { $name }
account-permission-may-not = may not: { $name }

# Above the table, when rows are chosen.
account-chosen = { $accesses ->
    [one] { $accesses } access is chosen
   *[other] { $accesses } accesses are chosen
 }
account-chosen-change = Change all of them
account-chosen-end = Take them away
account-chosen-none = Choose none

# Asks before access is taken away: one, of $user to $account, or several.
account-end-title = Take away the access of { $user } to { $account }?
account-end-title-several = { $accesses ->
    [one] Take away { $accesses } access?
   *[other] Take away { $accesses } accesses?
 }
account-end-confirm = Take away
account-end-happens = The register then says that it ended. Take it away at the service too: Keyholder can't do that for you.
account-end-back = You can undo it right after, or give access again later.
account-end-done = The access of { $user } to { $account } is taken away.
account-end-done-several = { $accesses ->
    [one] { $accesses } access is taken away.
   *[other] { $accesses } accesses are taken away.
 }

# The dialog that gives access or changes it. $user gets into $account.
account-access-title-change = Change the access of { $user } to { $account }
account-access-title-to = Give access to { $account }
account-access-title-for = Give { $user } access
account-access-title = Give access
account-access-user = Who gets it
account-access-user-missing = Choose a person.
account-access-account = To which account
account-access-account-missing = Choose an account.
account-access-account-placeholder = Type an account or a service
account-access-give = Give access
account-access-given = { $user } has access to { $account }.
account-access-changed = The access of { $user } to { $account } is changed.
account-access-leave-change = Leave without saving the access?
account-access-leave-give = Leave without giving the access?

# The fields of an access. $service is the service's name.
account-access-roles-at = Roles at { $service }
account-access-another-role = Another role
account-access-roles-hint = As the service calls it; several with commas between.
account-access-level = If the role is unknown: how far it reaches
account-access-permissions-at = Single permissions at { $service }
account-access-login-hint = The name they sign in with there. Never the password.
account-access-shared = Others use the same login
account-access-seen = Last seen there
account-access-seen-unknown = Not known
account-access-seen-never = Never
account-access-seen-on = On a day
account-access-seen-day = Day when last seen
account-access-limits-hint = Such as “payments up to 500 EUR”.
account-access-since-hint = Empty when it isn't known.
account-access-until-hint = After it, the home page asks you to take it away.
account-access-asked-hint = A ticket, a mail, a talk.
account-access-reason = Why they need it

# What can be changed on several accesses together; with `.before`, the heading over how it was.

## list access_edit: AccessEdit by edit

access_edit-until = Until when
    .before = Until when before
access_edit-authorised_by = Authorised by
    .before = Authorised by before
access_edit-second_factor = Second factor
    .before = Second factor before
access_edit-level = How far it reaches
    .before = How far it reaches before

##

# The dialog that changes several accesses.
account-edit-title = { $accesses ->
    [one] Change { $accesses } access
   *[other] Change { $accesses } accesses together
 }
account-edit-what = What to change
account-edit-last-day = Last day
account-edit-last-day-hint = Leave it empty for no end.
account-edit-allowed = Who allowed it
account-edit-allowed-hint = Leave it empty for nobody.
account-edit-look = Show what changes
# What would become of each.
account-edit-changes = { $accesses ->
    [0] Nothing would change: all are so already.
    [one] { $accesses } access changes, in one entry of the journal.
   *[other] { $accesses } accesses change, in one entry of the journal.
 }
account-edit-access = Access
account-edit-after = After
account-edit-same = stays
account-edit-go = Change { $accesses }
account-edit-done = { $accesses ->
    [one] { $accesses } access is changed.
   *[other] { $accesses } accesses are changed.
 }

# What is written down about the account.
account-about = About the account
# How many of its seats are taken; where seats don't count, only how many get in.
account-seats = { $seats ->
    [one] { $taken } of { $seats } seat taken
   *[other] { $taken } of { $seats } seats taken
 }
account-seats-over = { $seats ->
    [one] { $taken } of { $seats } seat taken: more than are paid for
   *[other] { $taken } of { $seats } seats taken: more than are paid for
 }
account-seats-uncounted = { $taken ->
    [one] { $taken } seat taken
   *[other] { $taken } seats taken
 }
account-about-next-none = Nobody yet
account-about-owners-unknown = Not recorded
# How critical it is: $level and what it $means, a sentence.
account-about-criticality = { $level }. { $means }
# A user who is disabled.
account-about-disabled = { $name } (disabled)
# Behind the address of the mailbox: that several read it, and $who does.
account-about-mailbox = Login mailbox
account-about-mailbox-shared = shared
account-about-mailbox-readers = read by { $who }
# Behind where the second factor lives.
account-about-second-factor = Second factor
account-about-second-factor-of = bound to { $who }
account-about-second-factor-none = Not recorded
account-about-shows-as = Shows as
# How often its user list is reviewed, and the day when it was last; "none" where it never was.
account-about-reviewed = Reviewed
account-about-reviewed-every = { $last ->
    [none] Every { $days } days
   *[other] Every { $days } days, last { $last }
 }
account-about-reviewed-unset = { $last ->
    [none] Not at set times
   *[other] Not at set times, last { $last }
 }
account-about-last-changed = Last changed
# <when> is the day.
account-about-changed-by = <when></when> by { $who }
account-changed = The account { $name } is changed.

# A part that is sealed for some roles; $title is its heading.
account-sealed-change = Change
account-sealed-change-label = Change: { $title }
account-sealed-write = Write
account-sealed-write-label = Write: { $title }
account-sealed-past = This is kept as it is today. Show today to read it.
account-sealed-empty = Nothing is written yet.

# Billing.
account-billing = Billing
account-billing-closed = Only billing roles can read this.
account-billing-written = The billing data are written.
account-billing-price-hint = As you would say it: “29 EUR a month”.
account-billing-renews = Renews
account-billing-card = Paid with
account-billing-card-hint = A name for the card, such as “office card”. Never its number.
account-billing-invoices-hint = Where they go and where they lie.

# Login details and tickets.
account-support = Login details and tickets
account-support-closed = Only support roles can read this.
account-support-written = The login details and tickets are written.
account-support-login-hint = Where the password is kept, the customer number, the telephone PIN.
account-support-contact = Support contact

# Owners' note.
account-owner-note = Owners' note
account-owner-note-closed = Only owners can read this.
account-owner-note-written = The owners' note is written.
account-owner-note-label = Note for owners

# Buttons of its forms.
