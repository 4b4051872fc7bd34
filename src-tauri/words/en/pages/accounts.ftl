# The list of accounts, and the form of an account's record.

# The title: $open accounts, $many is that number as a word where it is small. $day is a past day.
accounts-title-unread = Accounts
accounts-title = { $open ->
    [0] No account yet
    [one] { $open } account
   *[other] { $open } accounts
 }
accounts-title-past = { $open ->
    [0] No account on { $day }
    [one] { $open } account on { $day }
   *[other] { $open } accounts on { $day }
 }
accounts-under = { $closed ->
    [0] What your business and your clients hold at services, and who gets in. All are in use.
    [one] What your business and your clients hold at services, and who gets in. One is no longer used.
   *[other] What your business and your clients hold at services, and who gets in. { $closed } are no longer used.
 }

# The page's buttons.
accounts-services = Services
accounts-grid = Show as a grid
accounts-import = Import a list
accounts-open = Add an account

# What is shown.
accounts-tabs = Which accounts
accounts-tab-open = In use
accounts-tab-closed = No longer used
accounts-search = Search accounts
accounts-search-placeholder = Search by name, service, mailbox
accounts-whose = Whose accounts
accounts-at-service = At which service
accounts-every-service = Every service
accounts-found = { $accounts ->
    [one] { $accounts } account found
   *[other] { $accounts } accounts found
 }

# The table.
accounts-table = Accounts
accounts-column-name = Account
accounts-column-owners = Owners
accounts-column-seats = Seats
accounts-column-state = State
accounts-no-owners = nobody recorded
accounts-seats = { $taken } of { $seats }
accounts-state-open = In use
# $day is when it was closed.
accounts-state-closed = Not used since { $day }

# Where there is none to list.
accounts-none-fits = No account fits
accounts-none-fits-under = Try fewer letters, or another company or service.
accounts-none-closed = Every account is in use
accounts-none-closed-under = When an account is no longer used, say so on its page. It stays here with its history.
accounts-none = There are no accounts yet
accounts-none-under-others = An owner of this vault puts them in. Ask one to, or to let you.
accounts-none-under = Put in the accounts your business holds: the bank, the web site, the newsletter. A list that you have can be imported.

# The page that opens an account.
accounts-open-title = Add an account
accounts-open-under = Put an account into the register that your business, or a client of yours, holds at a service.
accounts-open-leave = Leave without adding the account?
accounts-open-go = Add the account
accounts-open-done = { $name } is in the register.

# Chooses the service of an account.
accounts-service-placeholder = Type a service, such as Mailchimp or Trello
accounts-service-hint = What Keyholder knows of it gives the hints below.
# Under a service whose profile is this business's own; $what says what the service is.
# A service without a profile. $typed is what was typed.
accounts-service-as-typed = Use “{ $typed }” as it is
accounts-service-as-typed-under = Keyholder knows nothing of it: you write roles and rules yourself.
accounts-service-not-one = Keyholder doesn't know “{ $typed }”. Choose a service from the list, or use the name as it is.
accounts-service-own = Your own profile. { $what }

# The record: what it is.
accounts-about = What it is
accounts-name = What you call it
accounts-name-hint = Such as “Newsletter”.
accounts-number = Number or name at the service
accounts-company-hint = A client, if you look after the account for one.
accounts-web = Where one signs in
accounts-display-name = Name it shows to others
accounts-reply-to-hint = Where answers to its messages go.

# The record: who owns it.
accounts-owning = Who owns it and who takes over
accounts-owners-unknown = How many owners are possible is not known; check with the service.
accounts-owners-possible-hint = Leave it empty if it isn't known.
accounts-next-in-line-hint = Who takes over when its owner is gone, in this order.

# The record: signing in.
accounts-signing-in = Signing in
accounts-mailbox = Address of the login mailbox
accounts-mailbox-hint = Where its codes and new passwords go.
accounts-mailbox-shared = Several people read this mailbox
accounts-mailbox-readers = Who can read it
accounts-mailbox-readers-hint = Whoever can read it can ask for a new password, and so owns the account in effect.
accounts-second-factor-at-hint = Such as “the office phone”.
accounts-second-factor-of = Whose phone or key it is bound to
accounts-sign-in-rules = The service's own sign-in rules
accounts-sign-in-rules-take = Take these over
# A rule that is known of the service: its $label and what it $says, a sentence.
accounts-sign-in-rule = { $label }: { $says }

# The record: looking after it.
accounts-keeping = Looking after it
accounts-seats-paid = Seats paid for
accounts-seats-paid-hint = Leave it empty if seats don't count.
accounts-review-days = Days between reviews of its user list
accounts-review-days-hint = { $least } to { $most }. Leave it empty if it isn't reviewed.
accounts-note-hint = Everybody who sees the account reads it. Passwords don't belong here.

# Who of the staff gets access with an account that is opened; $name is one of them.
accounts-staff = Who of your staff gets access
accounts-staff-hint = It is written down together with the account. At the service somebody must let them in too.
accounts-staff-search = Search your staff
accounts-staff-search-placeholder = Search by name
accounts-staff-may = What { $name } may do
accounts-staff-roles = Roles of the service
accounts-staff-level = How far it reaches
accounts-staff-since = They have access since
accounts-staff-since-hint = Leave it out where nobody knows.
accounts-staff-more = There are more people than are listed here. Search for somebody by name.
accounts-staff-ticked = { $people ->
    [0] Nobody is ticked.
    [one] { $people } person is ticked.
   *[other] { $people } people are ticked.
 }
