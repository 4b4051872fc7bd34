# One service, what is known of it, and writing a profile of it.

# Where a fact isn't known.
service-unknown = Not known; check with the service.

## The service's page.

# After "… can't be shown".
service-page = This service
service-back = Services
service-save = Save as a file…
service-change = Change
service-make-own = Make our own from this
service-write = Write a profile
service-own = This profile is your own.
service-own-replaces = This profile is your own. This replaces the one that comes with Keyholder.
service-kind = Kind
service-vendor = Offered by
service-web = Web address
service-bare = Nothing is written down about this service
service-bare-under = Its accounts are in the register, but there is no profile that says which roles it has or how an account changes hands.

# Its accounts.
service-accounts = Accounts at { $name }
service-no-accounts = No account at this service is in the register
service-closed = Closed
# Below the first hundred.
service-more-accounts = { $count ->
        [one] { $count } more is
       *[other] { $count } more are
    } in the list of accounts; choose this service above it.

# Taking one's own profile away, where one comes with Keyholder too.
service-reset = Use the one that comes with Keyholder again…
service-reset-title = Use the one that comes with Keyholder again?
service-reset-happens = Your own profile of { $name } is taken away, and the one that comes with Keyholder counts.
service-reset-confirm = Use it again
# And where there is no other.
service-remove = Take this profile away…
service-remove-title = Take your profile of { $name } away?
service-remove-happens = Accounts at this service stay, and show its short name instead of what you wrote about it.
service-remove-confirm = Take it away
# How either is undone.
service-way-back = Save your profile as a file first, and you can read it again at any time.

# Saving a profile as a file.
service-save-title = Save the profile of { $name }
service-save-hint = A text file that any editor opens. It holds what is known of the service and nothing of your accounts.

## What is known of a service, on its page and beside an account.

service-works = What is known of { $name }
service-roles = Roles
service-permissions = Single permissions
service-no-permissions = None are known. Roles say what somebody may do.
service-seats = Owners and seats
service-owners-unknown = How many owners are possible is not known; check with the service.
service-removing = Taking somebody's access away
service-hand-over = Handing the account over to another owner
service-check-first = Make sure of first
service-steps = Steps
service-lists = Getting its list of users
service-sign-in = Its own sign-in rules
service-sources = Where this is from
service-everything = Everything that is known of { $name }

## Writing a profile.

service-form-fresh = Write a service profile
service-form-change = Change the profile of { $name }
service-form-own = Your own profile of { $name }
service-form-under = What is known of a service helps when an account there is opened, reviewed or handed over. What you leave empty isn't known.
service-form-leave = Leave without writing the profile?
service-form-write = Write the profile
service-form-written = The profile of { $name } is written.

# Whether a profile made from another is about the same service.
service-form-about = What is it about?
service-form-about-same = It is about { $name }, as you know it
service-form-about-other = It is about another service that is like it

# What writing it does to a profile that is there.
service-form-in-use = You have a profile of { $name } already. Change that one instead.
service-form-replaces = This replaces the profile of { $name } that comes with Keyholder.

# The service.
service-form-service = The service
service-form-name = Name
service-form-name-hint = As people call it.
service-form-name-missing = Say what the service is called.
service-form-name-letters = Use letters from A to Z or digits, at least one.
service-form-what = What it is
service-form-what-hint = In a sentence, such as “Keeps the till's sales and its users.”
service-form-what-missing = Say in a sentence what it is.
service-form-web-hint = Where one signs in or reads about it; begins with https://.
service-form-web-wrong = A web address begins with https://.

# Its roles.
service-form-roles = Its roles
service-form-roles-hint = By the names the service gives them, the furthest-reaching first.
service-form-role = Role { $number }
service-form-role-level = How far it reaches
service-form-role-does = What it lets somebody do
service-form-role-add = Add a role
service-form-role-missing = Write down at least one role.
# Under a role or a single permission that has a name.
service-form-does-missing = Say in a sentence what it lets somebody do.

# Taking a role, a permission or a list out of the form; what is read aloud says which.
service-form-take-out = Take out
service-form-take-out-role = Take out: role { $number }
service-form-take-out-permission = Take out: permission { $number }
service-form-take-out-list = Take out: list { $number }

# Its single permissions.
service-form-permissions-hint = Those that the service lets one tick one by one. A tick allows something, or takes something away.
service-form-permission = Permission { $number }
service-form-permission-tick = What a tick does
service-form-permission-does = What it is about
service-form-permission-add = Add a permission
service-form-nothing-ticked = Somebody for whom nothing is ticked

# Owners and seats.
service-form-owners = Owners possible
service-form-owners-most = Most owners
service-form-owners-remove-us = Who could take the account away from us
service-form-owners-more = More about owners
service-form-seats-invited = An invitation that nobody accepted yet
service-form-seats-disabled = A disabled user
service-form-seats-more = More about seats

# Signing in there.
service-form-sign-in = Signing in
service-form-second-factor = Second factor
service-form-second-factor-more = More about the second factor
service-form-lockout = After wrong tries
service-form-idle = When it signs people out
service-form-passwords = Rules for passwords
service-form-single-sign-on = Signing in through another service

# Its lists of users.
service-form-list = List { $number }
service-form-list-name = What the service calls it
service-form-list-name-hint = Such as “Users” or “Team members”.
service-form-list-place = Where it is
service-form-list-place-hint = The menus one after the other: Settings > Users > Export.
service-form-list-steps = How to get it
service-form-list-more = More about this list
service-form-list-formats = It comes as
service-form-list-untold = What it leaves out
service-form-list-add = Add a list

# Handing an account there over.
service-form-removed-by = Who can do it
service-form-sessions = What becomes of where they are signed in
service-form-sessions-hint = Such as: Suspending signs them out everywhere.
service-form-left = What stays behind
service-form-left-hint = Such as keys, shared links and forwarding that go on working.
service-form-more = More about it
service-form-hand-over = Handing the account over
service-form-support = How to reach the support
service-form-proof = What the support asks to see
service-form-proof-hint = When the owner is gone already.
service-form-reset-second-factor = What becomes of the second factor
service-form-reset-tokens = What becomes of tokens and connected programs
service-form-reset-billing = What becomes of plan, card and invoices

# Where it is from.
service-form-sources = Where you know it from
service-form-tried = Somebody went through the steps in the service itself

# Under a box that takes several lines.
service-form-one-a-line = One a line.
service-form-step-a-line = One step a line.

# What is written into a profile where nothing was said: where it is from, and what its list of users is called.
service-form-source-us = Written down by us.
service-form-list-users = Users

## list owner_limit: OwnerLimit by is

# How many owners an account can have; beside the last stands a number.
owner_limit-unknown = Not known
owner_limit-unlimited = Any number
owner_limit-at_most = At most

## list removed_by: RemovedBy

removed_by-ourselves = We can do it ourselves
removed_by-provider = Only whoever offers the service
removed_by-unknown = Not known

##
