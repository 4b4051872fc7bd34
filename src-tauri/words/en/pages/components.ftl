# What stands on many pages: fields, dialogs, notes and numbers.

# The window's title. $title: the page's heading.
components-window = { $title } · Keyholder

# Buttons.
components-cancel = Cancel
components-close = Close
components-back = Back
components-save = Save
components-undo = Undo
components-try-again = Try again

# While a page is read, and when it can't be. $name: what the page is called, such as "The settings".
components-loading = Loading…
components-not-shown = { $name } can't be shown

# The box for a past day, and the note while one is shown. $day: "31 March 2026".
components-as-of = As of
components-show-today = Show today
components-as-of-note = <b>As of { $day }.</b> This is how the register was at the end of that day. To change something, show today.

# A field that may stay empty; behind its label.
components-optional = (optional)

# The code of an authenticator.
components-code = Code from your authenticator
components-code-hint = 6 digits

# The choice of a company. $name: a company's name; $kind: what it is to the business.
components-company = Company
components-company-choice = { $name } ({ LABEL($kind, list: "company_kind") })
components-every-company = Every company

# What a confirmation asks for.
components-reason-hint = It stands in the journal.
components-reason-missing = Type a reason.

# The card with somebody's or something's record. $name: whose record it is.
components-details = Details
components-change-record = Change the record of { $name }
components-leave-record = Leave without saving the record of { $name }?

# How far something that takes a while has come. $done, $of: numbers; $what: what is counted, such as "entries".
components-beginning = Beginning…
components-counted-so-far = { $done } of { $of } { $what }
components-share-so-far = { $percent } %

# The box for a password. $label: the field's label in small letters, such as "new password".
components-password-show = Show
components-password-hide = Hide
components-password-show-which = Show { $label }

# How good a new password is, from 0 to 4.
components-password-strength =
    { $score ->
        [0] Very easy to guess.
        [1] Easy to guess.
        [2] Could be guessed.
        [3] Hard to guess.
       *[4] Very hard to guess.
    }

# The box for a file or folder. $label: the field's label.
components-choose = Choose…
components-choose-which = Choose: { $label }

# The box that finds one of many as a name is typed.
components-type-a-name = Type a name
components-nothing-found = Nothing found.
components-nobody-found = Nobody found.
# A text that is none of them. $typed is what was typed.
components-not-one = Nothing here is called “{ $typed }”. Choose one from the list.
components-nobody-called = Nobody in use is called “{ $typed }”. Choose somebody from the list.
components-found = { $count } found.

# A list of people in order. $name: a person's name; $number: a user's number, where the name isn't known.
components-person-add = Add a person
components-person-add-another = Add another person
components-person-up = Move up
components-person-up-which = Move up: { $name }
components-person-off = Take off
components-person-off-which = Take off: { $name }
components-user = User { $number }

# The box for a kit code, personal code or vault secret, and how far the typing has come. $groups: of four symbols each.
components-recovery-code = Code
components-recovery-code-hint = Eight groups of four. Capitals, spaces and dashes make no difference.
components-recovery-code-some = { $groups } of 8 groups
components-recovery-code-all = All 8 groups
components-recovery-code-over =
    { $symbols ->
        [one] { $symbols } character too many
       *[other] { $symbols } characters too many
    }

# A secret that is shown once. $label: what it is in small letters, such as "temporary password".
components-copy = Copy
components-copy-which = Copy { $label }
components-copied-short = Copied
components-copied = Copied. It leaves the clipboard after 30 seconds.
components-not-copied = This computer didn't allow copying. Write it down.

# The dialog that saves to a file.
components-save-as = Save as
components-save-as-missing = Choose where to save it.

# A file was written. $file: its path; $size: its size, such as "52 KB".
components-written = <b>Saved.</b> { $file } <hint>({ $size })</hint>
components-written-open = Open
components-written-show = Show in folder
components-written-no-program = This computer has no program for it.
components-written-check = How to check later that nobody changed this file
components-written-digest = Its SHA-256 is this number. Any program that shows SHA-256 gives the same one as long as the file is unchanged.

# The size of a file.
components-bytes =
    { $bytes ->
        [one] { $bytes } byte
       *[other] { $bytes } bytes
    }
components-kilobytes = { $size } KB
components-megabytes = { NUMBER($size, minimumFractionDigits: 1) } MB

# After something was undone.
components-undone = It is undone. The journal keeps both.

# What keys do, in the list of keys; what stands on them.
components-keys-palette = Find a person, an account or a page
components-keys-lock = Lock the vault
components-keys-back = Go back to the page before
components-keys-forward = Go forward again
components-keys-larger = Everything larger
components-keys-smaller = Everything smaller
components-keys-usual = The usual size
components-keys-print = Print the page
components-keys-help = Show these keys
components-keys-move = Move in a list, and <kbd>Enter</kbd> opens
components-keys-escape = Close what is open
components-key-control = Ctrl
components-key-alt = Alt
components-key-escape = Esc

# A number alone.
components-number = { $number }

# A count at the start of a sentence: "Three people of Partner Ltd are active".
components-count =
    { $count ->
        [0] No
        [1] One
        [2] Two
        [3] Three
        [4] Four
        [5] Five
        [6] Six
        [7] Seven
        [8] Eight
        [9] Nine
        [10] Ten
        [11] Eleven
        [12] Twelve
       *[other] { $count }
    }
# The same within a sentence: "and three more are new".
components-count-within =
    { $count ->
        [0] no
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
        [11] eleven
        [12] twelve
       *[other] { $count }
    }

## list tick: Polarity

# What ticking a box at a service does to what is written beside it.
tick-grants = Ticking this allows it.
tick-forbids = Ticking this forbids it.

# A box for a day. $day: the day that was read, in full, such as "Tuesday 31 March 2026"; $label: what the field is called.
components-day-hint = Such as 31 Mar 2026, yesterday or in 2 weeks
components-day-unread = This can't be read as a day. Type it as 31 Mar 2026.
components-day-late = The day can't be later than today.
components-day-calendar = Calendar
components-day-calendar-which = Calendar: { $label }
# The calendar: $month is "March 2026".
components-day-before = Month before
components-day-after = Month after
components-day-month = { $month }
components-day-today = Today
components-day-none = No day
# The box for a past day, while none is shown.
components-as-of-today = As of today
components-as-of-today-which = As of today: show another day
