# The import of people, accounts and access, step by step: the table, its columns, what it does, done.

# The table.
import-title = Import people, accounts and access
import-under = From a spreadsheet, or a list that another program exported.
import-file = The file
import-file-hint = A spreadsheet (XLSX), or a list that a program exported (CSV). The file stays as it is.
import-file-neither = Choose a file, or paste a table below.
import-file-both = Choose a file or paste a table, not both.
import-paste = Or paste a table
import-paste-hint = Mark it in the spreadsheet or on the web page with its column names, copy it, and paste it here.
import-blank = No list yet?
import-blank-save = Save a table to fill in…
import-blank-title = Save a table to fill in
import-blank-file = Who has access.xlsx
import-blank-hint = A spreadsheet with the column names that are known here. Each says what belongs below it when the mouse is over it.
import-blank-next = Fill it in, save it, and choose it here: one row for each account that somebody gets into.
import-nothing-yet = Nothing is imported yet: you first see what the columns mean and what would be added.
import-reading = Reading the table…
import-read = Read it
import-cancel = Cancel
import-stop = Stop

# Its columns.
import-columns-title = What do the columns mean?
import-columns-under = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} in { $columns ->
    [one] { $columns } column
   *[other] { $columns } columns
}. Correct what is not as you mean it. Nothing is imported yet.
import-sheet = Sheet
import-sheet-hidden = { $name } (hidden)
import-heads = Column names are in
import-heads-none = No row
import-heads-line = Row { $line }
import-encoding = Umlauts look wrong? Other writing
import-shape = The table is

# What such a table looks like is its `.says`.
## list shape: Shape

shape-list = A list
    .says = One row for each person, account or access.
shape-grid = A grid
    .says = People down, accounts across.
shape-turned = A grid turned round
    .says = Accounts down, people across.

##

# The first rows; $letters is such as "D".
import-first-rows = The first rows
import-line = Line
import-no-head = (no name)
import-column-means = What column { $letters } means
import-column-named-means = What column { $letters } means: { $head }
import-service = The service that the whole list is about
import-service-hint = Such as Zoom. No column names one.
import-service-missing = Type which service the list comes from.
import-account = The account there
import-account-hint = As the register has it, where there are several.
# $columns is a list of heads.
import-order = Dates like 3/4 can be read in two ways. Which comes first in { $columns }?
import-order-day = The day
import-order-month = The month
import-address = Messages about people without an e-mail address go to
import-address-hint = An address of your own, such as the office's. Without one these people are left out, and you see who they are.
import-comparing = Comparing the table with the register…
import-show = Show what this imports
import-back = Back

# What is new, in other messages as $what: a list of those that there are.
import-users = { $count ->
    [one] { $count } user
   *[other] { $count } users
}
import-accounts = { $count ->
    [one] { $count } account
   *[other] { $count } accounts
}
import-accesses = { $count ->
    [one] { $count } access
   *[other] { $count } accesses
}
import-companies = { $count ->
    [one] { $count } company
   *[other] { $count } companies
}
import-back-again = { $count ->
    [one] { $count } record brought back
   *[other] { $count } records brought back
}
import-taken-over = { $count ->
    [one] { $count } difference taken over
   *[other] { $count } differences taken over
}
import-nothing-new = nothing new

# The preview.
import-preview-title = This imports { $what }
import-preview-title-nothing = There is nothing new in this table
import-preview-under = This is a preview. Nothing is imported yet.
import-figures-what = What
import-figures-new = New
import-figures-known = In the register already
import-figures-users = Users
import-figures-accounts = Accounts
import-figures-access = Access
import-stays = What is in the register already stays as it is.
import-stays-unticked = What is in the register already stays as it is, except for what you tick here.
import-disabled = { $count ->
    [one] { $count } user is not in use, says the table: added, and disabled.
   *[other] { $count } users are not in use, says the table: added, and disabled.
}
# $names is a list; where it is long, the first of it and how many more there are.
import-named-more = { $names } and { $more } more
import-new-users = New users: { $names }.
import-new-companies = New companies, taken for partners: { $names }.
import-new-accounts = New accounts: { $names }.
import-again = Undoing an earlier import took them out of use, and they come back with this table: { $names }.
import-no-access = { $count ->
    [one] { $count } cell says that there is no access.
   *[other] { $count } cells say that there is no access.
}
import-no-address = { $count ->
    [one] { $count } new person has no e-mail address.
   *[other] { $count } new people have no e-mail address.
}
import-no-address-to = Messages go to { $address }.
import-no-address-back = Go back to give one address for all of them.
# What differs from the register, and what the table no longer names: rows to tick.
import-changed = { $count ->
    [one] { $count } difference from the register
   *[other] { $count } differences from the register
}
import-changed-hint = Tick what is to be as the table says. The rest stays as it is here.
import-gone = { $count ->
    [one] { $count } thing that the table no longer names, or says is over
   *[other] { $count } things that the table no longer names, or says are over
}
import-gone-hint = Tick what is to be taken away: access ends, and people are disabled. The rest stays as it is here.
import-tick-all = All { $rows }
import-more-rows = { $count ->
    [one] { $count } more is not shown here. It is ticked with all of them.
   *[other] { $count } more are not shown here. They are ticked with all of them.
}
# What isn't read, in a table of how bad it is, where it stands, what stands there and why.
import-unread = { $count ->
    [0] All of the table is read
    [one] { $count } thing that is not read, or to look at
   *[other] { $count } things that are not read, or to look at
}
import-unread-table = What is not read, or to look at
import-unread-how = How bad
import-unread-where = Where
import-unread-what = What stands there
import-unread-why = Why
# $why is a sentence.
import-unread-more = And { $rows } more: { $why }
import-meanings = What each column means
import-importing = Importing…
import-do = Import
import-back-columns = Back to the columns

# Done.
import-done-title = Imported: { $what }
import-done-under = It is entry { $entry } of the journal.
import-done-grid = Show as a grid
import-done-people = Show the people
import-done-accounts = Show the accounts
import-done-left-out = What was left out can be corrected in the table and imported again: what is here already is not added twice.

# Undoing it.
import-undo = Undo this import…
import-undo-title = Undo this import?
import-undo-confirm = Undo it
import-undo-happens = The access that it gave ends, the accounts that it opened are closed, and the users that it added are disabled. What it changed or took away becomes what it was. What somebody has changed or used since then stays as it is.
import-undo-way-back = Nothing is deleted: records and history stay, and the journal keeps both entries. Importing the table again brings everybody back.
import-undone-title = The import is undone
import-undone-under = What it added is disabled, closed and ended, and what it changed is as it was. The journal keeps both. Correct the table and import it again: it brings everybody back.
