# The journal, one entry of it, the history on other pages, verification, and saving it as a file.

# The page's title: how many entries there are. $name is of a user or an account.
journal-name = Journal
journal-title = { $entries ->
    [0] Journal
    [one] Journal, { $entries } entry
   *[other] Journal, { $entries } entries
}
journal-title-user = What { $name } did, and what was done to them
journal-title-user-unnamed = What this person did, and what was done to them
journal-title-account = What happened to { $name }
journal-title-account-unnamed = What happened to this account
# Under it. $when is a day with its preposition: "today", "on Friday".
journal-under = Every change is signed and tied to the one before. Last verified { $when } on this computer.
journal-under-never = Every change is signed and tied to the one before. It was never verified on this computer.

# Buttons at the top.
journal-strike = Strike a text out…
journal-save = Save as a file
journal-verify = Verify

# What the list is narrowed down by. The two date boxes stand behind "From" and "to".
journal-search = Search the journal
journal-from = From
journal-to = to
journal-hide-sign-ins = Hide plain sign-ins
journal-show-everybody = Show everybody
journal-show-everything = Show everything

# Under the list. $head is the newest entry's number and the beginning of its hash.
journal-earlier = Show earlier entries
journal-beginning = This is the beginning of the journal.
journal-head = The newest entry is { $head }. Every audit carries the one that was the newest when it was made.
journal-loading = Loading…

# In place of the list.
journal-nothing-so-far = Nothing found so far
journal-nothing-so-far-under = The journal goes back further.
journal-search-earlier = Search earlier entries
journal-nothing-found = Nothing found
journal-nothing-found-under = Try fewer words, or a longer time.
journal-nothing = Nothing is written down yet

# Under the first sentences of an entry that has many.
journal-more = And { $more } more.

# One entry, opened.
journal-what = What
journal-before = Before
journal-after = After
journal-no-value = nothing
# $parts is a list of what is sealed, such as "billing data and support".
journal-sealed = A part of this entry is sealed for { $parts }. You see that it is there, and not what it says.
journal-entry = Entry
journal-entry-by = { $entry }, by { $by }
journal-when = When
journal-when-clock = { $when }, by the clock of computer { $computer }
journal-fingerprint = Its fingerprint
journal-fingerprint-hint = Printed audits name the newest entry by it.
journal-other-program = For whoever checks it with another program
journal-hash = Fingerprint in full
journal-previous = Of the entry before
journal-signed-by = Signed by key

# Undoing it.
journal-undo = Undo what it did…
journal-undo-title = Undo entry { $entry }?
journal-undo-confirm = Undo
journal-undo-happens = A new entry does the opposite. What somebody changed since then stays as it is.
journal-undo-way-back = The new entry can be undone as well. Nothing leaves the journal.

# On the page of a user, an account or a company.
journal-history = History
journal-history-all = All in the journal
journal-history-not-allowed = Your sign-in may not read the journal.

# The dialog that saves it as a file. $business is the business's name, $day such as 2026-11-23.
journal-export-title = Save the journal as a file
journal-export-name = { $business } journal { $day }
journal-export-hint = The file is not encrypted. It holds the names of people and what they did.
journal-export-kind = What kind of file
journal-export-csv = A table (CSV)
journal-export-csv-says = Opens in Excel and every other spreadsheet.
journal-export-json = For programs (JSON)
journal-export-json-says = Every field of every entry under its name.

# The dialog that verifies it.
journal-verify-good = The journal is good
journal-verify-wrong = Something is wrong with this vault
journal-verify-title = Verifying the journal
journal-verify-under = Every entry is read again: its signature, its place, and what it did.
journal-verify-far = How far the verification has come
journal-renew-title = Making the tables anew
journal-renew-under = Every entry is applied again, then everything is verified. Nothing has changed until the end.
journal-renew-far = How far the tables have come
journal-renew = Make the tables anew
# Behind "300 of 1,204".
journal-entries = entries
journal-stop = Stop
journal-hide = Hide

# What a verification came to: what was found, and what to do.
## list verified: Verified by result

verified-good = { $entries ->
        [one] The journal is as it was written: its { $entries } entry is there, and signed by the one whose name it carries.
       *[other] The journal is as it was written: all { $entries } entries are there, in order, and signed by those whose names they carry.
    }
    .todo = What the screens show was built again from it and compared in { $rows } places, and it agrees. The newest entry is { $head }: compare it with the one on your last printed audit or backup note. An entry cut off at the end can be noticed only that way.
verified-wrong_entry = Entry { $entry } is wrong: { $fault }.
    .todo = Don't change anything now. Copy the vault's folder to a safe place, restore the last backup that verifies, and find out who could write to this folder.
verified-tables_differ = { $rows ->
        [one] The journal itself is good, and what the screens show doesn't agree with it in { $rows } place ({ $table }).
       *[other] The journal itself is good, and what the screens show doesn't agree with it in { $rows } places ({ $table }).
    }
    .todo = Somebody may have changed the file from outside. Nothing that was signed is lost. Copy the vault's folder to a safe place and find out who could write to it. Then an owner can have the tables made anew from the journal, on this page.
verified-keys_file_wrong = The journal itself is good, and the keys file is wrong: { $fault }.
    .todo = Somebody may have changed it from outside. Copy the vault's folder to a safe place and restore the last backup.
verified-file_damaged = { $problems ->
        [one] The vault's file is damaged in { $problems } place.
       *[other] The vault's file is damaged in { $problems } places.
    }
    .todo = Check the disk, and restore the last backup. Keep the damaged folder until everything is back.

##
