# What is known of services: as a sentence, and, as `.label`, as a choice in a form.

## list category: Category

category-marketing = Mailings and advertising
category-web_and_domains = Web sites and domain names
category-shop = Shops and tills
category-money = Banks and bookkeeping
category-office = Office work
category-communication = Chat, meetings, telephone
category-files = Files
category-people_and_pay = Employees and pay
category-development = Source code and servers
category-security = Passwords and sign-in
category-building = The building
category-other = Anything else

## list second_factor_rule: SecondFactorRule

second_factor_rule-unknown = Whether there is a second factor isn't known.
    .label = Not known
second_factor_rule-none = There is none.
    .label = There is none
second_factor_rule-offered = Users may turn it on.
    .label = Users may turn it on
second_factor_rule-required = Nobody signs in without it.
    .label = Nobody signs in without it
second_factor_rule-bound = It hangs on one person or one device, whoever else uses the account.
    .label = It hangs on one person or device

## list counted: Counted

# Whether something takes up a seat.
counted-unknown = Whether it takes up a seat isn't known.
    .label = Not known
counted-counts = It takes up a seat.
    .label = It takes up a seat
counted-free = It takes up no seat.
    .label = It takes up no seat

## list nothing_ticked: NothingTicked

nothing_ticked-unknown = What somebody may do for whom nothing is ticked isn't known.
    .label = Not known
nothing_ticked-nothing = Somebody for whom nothing is ticked may do nothing.
    .label = They may do nothing
nothing_ticked-everything = Somebody for whom nothing is ticked may do everything.
    .label = They may do everything

## list list_format: ListFormat

# After "It comes as".
list_format-csv = a text file with columns (CSV)
    .label = A text file with columns (CSV)
list_format-xlsx = an Excel workbook
    .label = An Excel workbook
list_format-json = a JSON file
    .label = A JSON file
list_format-screen = a table on the screen, to be copied from there
    .label = A table on the screen

## list untold: Untold

# After "It doesn't say".
untold-email = the e-mail address
    .label = The e-mail address
untold-role = the role
    .label = The role
untold-status = whether a user is active, invited or disabled
    .label = Active, invited or disabled
untold-last_use = when a user was last there
    .label = When somebody was last there
untold-second_factor = whether a user has a second factor
    .label = The second factor

##

# What a profile says in sentences of its own. $label stands before what the profile says.
known-owners-any = Any number of owners is possible.
known-owners-most = { $most ->
        [one] Only one owner is possible.
       *[other] At most { $most } owners are possible.
    }
known-role-most = { $most ->
        [one] Only one user can hold it.
       *[other] At most { $most } users can hold it.
    }
known-seat-invited = An invitation that nobody accepted yet
known-seat-disabled = A disabled user
known-removed-by-provider = Only whoever offers the service can do it: ask them in writing.
known-sessions = Where they are signed in
known-left = What stays behind
known-proof = What the support asks to see
known-support = How to reach the support
known-reset-second-factor = The second factor
known-reset-tokens = Tokens and connected programs
known-reset-billing = Plan, card and invoices
# $month: "2026-11".
known-tried = Tried in the service itself in { $month }.
known-looked-up = Looked up in { $month }, not tried in the service itself.
# $formats are several of the list list_format, and $untold of the list untold, each behind the one before by known-or-as and
# known-or.
known-comes-as = It comes as { $formats }.
known-does-not-say = It doesn't say { $untold }.
known-or-as = { $before }, or as { $format }
known-or = { $before }, or { $untold }
known-second-factor = Second factor
known-lockout = After wrong tries
known-idle = Signed out when idle
known-passwords = Passwords
known-single-sign-on = Single sign-on
