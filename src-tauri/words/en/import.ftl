# What an import finds besides what is new: what differs from the register, what the table no longer names, what isn't read.

# What differs. $about says whose it is: a user, or a user and an account; $here is what the register says, $there the table.
import-differs = { $about }: { $here } here, { $there } in the table (line { $line }).
import-differs-in = { $about }, { $field }: { $here } here, { $there } in the table (line { $line }).
import-says-nothing = nothing
import-says-enabled = in use
import-says-disabled = disabled
import-says-not-in-use = not in use
import-own-business = our own business

# What the table no longer names, or says is over.
import-gone-unnamed = { $about }: has access here, and the table doesn't name it.
import-gone-without = { $about }: has access here, none in the table (line { $line }).
import-gone-over = { $about }: in use here, not in use in the table (line { $line }).
import-gone-reason = Not in the imported table
import-over-reason = Not in use, says the imported table
import-left-reason = Not in use, says the imported table
import-used-reason = In use, says the imported table
import-again-reason = Imported again after entry { $entry } was undone

# Why nothing is imported.
import-nothing-new-refused = There is nothing new in this table.
import-nothing-new-differs = There is nothing new in this table. Choose what of the differences is to be taken over.
import-which-order-refused = Say whether the day or the month comes first in the dates.
import-which-account-refused = Say which account the list is about: no column names one.
import-address-refused = The address for messages is no e-mail address. Write one like name@example.com, or nothing.
import-encoding-unknown = No text is written as { $name }. There are: { $known }.

# What isn't imported, counted: $what is a list of the parts below.
import-lost = Not imported: { $what }.
import-lost-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
import-lost-columns = { $count ->
    [one] { $count } column
   *[other] { $count } columns
}
import-lost-cells = { $count ->
    [one] { $count } cell
   *[other] { $count } cells
}
import-lost-sheets = { $count ->
    [one] { $count } other sheet
   *[other] { $count } other sheets
}

# Why something isn't read.
import-unread-column = Nobody has said what it means, so it is left out.
import-unread-sheet = One sheet is imported at a time. Choose this one to import it too.
import-unread-hidden-sheet = It is hidden. One sheet is imported at a time; choose this one to import it too.
import-unread-gone = Rows are left out, so what the table doesn't name may stand in one of them.

# Why a row isn't imported, or not as it stands. $name is who or what stands in the table, $about what it is said of.
import-claim-unknown = The table doesn't say whether there is access.
import-access-over = The table says that this access is not in use any more.
import-access-suspended = The table says that this access is suspended.
import-access-not-yet = The table says that this access is asked for or not begun, and not given yet.
import-user-disabled = This user is disabled in the register. Enable them there first.
import-account-closed = This account is closed in the register. Open it there again first.
import-access-ends-first = The access ends before it begins. Its last day was left out.
import-authorised-by-nobody = Nobody, or more than one, is called { $name } here, so who authorised the access was left out.
import-review-reason = To be reviewed, says the imported table
import-account-several = Several accounts in the register fit this. Write the account's name into the row, as the register has it.
import-service-none = It names no service. Write it into the row.
import-service-too-long = The name of the service is too long. Shorten it to 64 characters.
import-owner-nobody = Nobody, or more than one, is called { $name } here, so { $about } has no owner from this table.
import-email-several = Several users in the register have this e-mail address. Give each their own, and import again.
import-name-several = Several users in the register have this name. Write the e-mail address into the row.
import-user-deleted = The table says that this user was deleted.
import-no-address = There is no e-mail address, and messages about access go to one. Write it into the row, or give one address for everybody who has none.
import-machine-lacks = An API process or integration needs a purpose and a responsible person who is in the register or in this table. Write both into the row.
import-name-known = { $name } is also the name of somebody in the register with another e-mail address. Look whether it is one person; they were kept apart.
import-leaves-first = The last day is before the first day. It was left out.

# Keyholder's own audit.
import-audit-vault = It is a sign-in to Keyholder itself, which no import gives.
import-audit-mailbox = It says who reads a mailbox, which stands with the account.
import-audit-report = It belongs to the report and says nothing of the register.
import-audit-single = Single permissions are not imported.

# Where something stands that isn't read.
import-place-table = Table
import-place-sheet = Sheet { $name }
import-place-column = Column { $letters }
import-place-line = Line { $line }
import-place-lines = Lines { $line }–{ $through }
import-place-cell = Cell { $letters }{ $line }

# How bad it is that something isn't read.
## list unread_severity: UnreadSeverity

unread_severity-question = To answer
unread_severity-danger = Danger
unread_severity-lost = Not imported
unread_severity-look = To look at
unread_severity-told = No part of the list

##

# On the command line.
import-command-changed = Differs from the register:
import-command-gone = No longer in the table, or over, says the table:
import-command-again = Comes back, since an earlier import was undone: { $names }
import-command-unread = Not read, or to look at:
import-command-more = And { $rows } more: { $why }
import-command-untouched = Nothing of this is changed in the register. To take it over: --changes and --gone with "all", or with numbers such as 1,3.
import-command-number = { $option } names the rows of the preview: all, none, or numbers such as 1,3. There are { $count }.
import-command-preview = Nothing was imported: this is a preview.
import-command-nothing = Nothing was imported. { $why }
import-command-done = Imported as entry { $entry }. To undo it: keyholder undo { $entry }
import-command-taken-over = { $count ->
    [one] { $count } difference was taken over.
   *[other] { $count } differences were taken over.
}

# The table to fill in: its sheet, and what belongs into each column.
import-blank-sheet = Access
import-blank-name = First and last name. One row for each account that somebody gets into: whoever gets into three has three rows.
import-blank-email = Their own e-mail address. It tells people of the same name apart.
import-blank-company = The company they work for. Leave it empty for your own staff.
import-blank-job-title = What they do.
import-blank-service = The service or program, such as Google Workspace. Leave it empty for somebody who gets into nothing.
import-blank-account = Which account it is, where there are several at one service, such as Shop newsletter.
import-blank-login = The name or address they sign in with there.
import-blank-role = What the service calls their role, such as Editor.
import-blank-level = How far it reaches. Choose from the list.
import-blank-since = The day since when, such as 2026-03-31. Leave it empty where nobody knows.
import-blank-until = The day on which it ends. Leave it empty where it has no end.
import-blank-last-seen = The day on which they last signed in there, if the service says so.
import-blank-second-factor = Whether a code or key is asked for beside the password: on or off.
import-blank-authorised-by = Who allowed it.
import-blank-reason = What they need it for.
