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

# What is wrong with a profile's file: a sentence with what to do. $key is a name of the file, $words the words that may
# stand there, $says what a parser makes of it.
profile_fault-file_too_long = the file is { $kib } KiB long; a profile has at most { $most } KiB. Shorten it.
profile_fault-not_toml = this can't be read ({ $says }). Look at the quotation marks, brackets, backslashes and equals signs here.
profile_fault-newer = this profile was made by a newer Keyholder. Update Keyholder, then read it again.
profile_fault-missing = `{ $key }` is missing. Add it.
profile_fault-missing_fact = `{ $key }` is missing. Add it, or write "unknown" if you don't know it.
profile_fault-no_such_key = `{ $key }` is nothing a profile says here. Take it out, or look at how it is spelt.
profile_fault-wrong_kind = `{ $key }` is { $found }; it must be { $wanted }.
profile_fault-not_one_of = `{ $key }` is "{ $found }"; it must be one of { $words }.
profile_fault-empty = `{ $key }` is empty. Write something.
profile_fault-text_too_long = `{ $key }` is longer than { $most } characters. Shorten it.
profile_fault-bad_characters = `{ $key }` holds a line break or an invisible character. Write it on one line, without such characters.
profile_fault-no_full_stop = `{ $key }` must be a whole sentence. End it with a full stop.
profile_fault-not_a_key = `{ $key }` is "{ $found }"; it may hold small letters, digits and single dashes between them.
profile_fault-not_an_address = `{ $key }` must be a web address that begins with https://.
profile_fault-not_a_month = `{ $key }` is "{ $found }"; it must be a month such as 2026-11.
profile_fault-out_of_range = `{ $key }` must be a whole number from 1 to { $most }.
profile_fault-too_many = there are { $found } of `{ $key }`; a profile has at most { $most }. Take some out.
profile_fault-none_there = `{ $key }` is an empty list. Add at least one.
profile_fault-twice = "{ $found }" stands here a second time. Each `{ $key }` may stand only once.
profile-line = line { $line }: { $reason }

# What stands in a profile's file, and what belongs there.
toml_kind-text = a text
toml_kind-number = a number
toml_kind-yes_or_no = yes or no
toml_kind-date = a date
toml_kind-list = a list
toml_kind-heading = a heading
toml_wanted-text = a text between quotation marks
toml_wanted-word = a word between quotation marks
toml_wanted-list = a list between square brackets
toml_wanted-heading = a heading of its own
toml_wanted-headings = in two pairs of square brackets, once for each
toml_wanted-yes_or_no = true or false, without quotation marks
toml_wanted-number = a number, "unlimited" or "unknown"
