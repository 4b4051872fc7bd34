# Who has access as of a day, saving it as a file, and checking such a file.

# The page's title: people and programs, each once. $many is $count in words where it is small, $when a day with its
# preposition: "on 3 September".
audit-name = Who has access
audit-title-now = { $count ->
    [0] Nobody has access
    [one] { $many } person or program has access
   *[other] { $many } people and programs have access
}
audit-title-then = { $count ->
    [0] Nobody had access { $when }
    [one] { $many } person or program had access { $when }
   *[other] { $many } people and programs had access { $when }
}
# Under it. $at is an exact time, $head the newest entry's number and the beginning of its hash.
audit-under = As of { $at }. The journal's newest entry is { $head }.

# Buttons at the top.
audit-measures = Measures
audit-check = Check a saved one
audit-save = Save as PDF, Excel…

# What is asked for.
audit-grouped = Grouped
audit-shown = Shown
audit-active-only = Leave out former users
audit-privileged-only = Only far-reaching
audit-partners-only = Only partners

## list audit_by: AuditBy

audit_by-account = By account
audit_by-person = By person
audit_by-company = By company

##

# Figures and lines. $group is an account, a person or a company.
audit-counting = Counting…
audit-figures = All figures
audit-table = Table of { $group }
audit-first-lines = These are the first { $shown } of { $lines } lines. The saved file holds all of them.
audit-nobody = Nobody has access
audit-nobody-such = Nobody had such access then.
audit-nobody-then = There was no access on record then.

## list audit_column

audit_column-user = Who
audit_column-account = Account
audit_column-role = Role
audit_column-company = Company
audit_column-since = Since
audit_column-last_seen = Last seen
audit_column-second_factor = Second factor
audit_column-state = State

##

# The dialog that saves it as a file. $business is the business's name, $day such as 2026-11-23.
audit-save-title = Save who has access
audit-save-name = { $business } who has access { $day }
audit-save-hint = The file is not encrypted.
audit-save-print = Open it to print and sign it.
audit-save-kind = What kind of file

# What each kind of file is good for is its `.says`.
## list audit_format: AuditFormat

audit_format-pdf = To print and sign (PDF)
    .says = With totals, and a line for each signature.
audit_format-xlsx = Excel workbook (XLSX)
    .says = To sort and filter.
audit_format-csv = Plain table (CSV)
    .says = For any other spreadsheet.
audit_format-json = For programs (JSON)
    .says = Every field under its name.

##

# The dialog that checks a saved one.
audit-check-title = Check a saved audit
audit-check-under = An audit that was saved for programs (JSON) can be compared with the journal: whether it is still what the vault says of that day.
audit-check-file = The saved audit
audit-check-file-missing = Choose the file.
audit-check-do = Check

# What became of it: what was found, and what to do.
## list report_check: ReportCheck by result

report_check-agrees = It agrees with the journal.
    .todo = { $lines ->
        [one] Entry { $entry } is the same, and so is its { $lines } line.
       *[other] Entry { $entry } is the same, and so are all { $lines } lines.
    } { $signed_by ->
        [none] It was saved by an earlier Keyholder, which signed no more than that: when it was made can't be known.
       *[other] { $signed_by } signed all that stands in it, when it was made too.
    } Whether that computer's clock was right can't be known.
report_check-differs = { $differ ->
        [one] It doesn't agree with the journal: { $differ } place differs.
       *[other] It doesn't agree with the journal: { $differ } places differ.
    }
    .todo = { $struck_out ->
        [none] Somebody changed the file. Trust the journal, and save the audit again.
       *[other] Since then texts were struck out of the journal, the last by entry { $struck_out }. If nothing differs but names and texts that are struck out today, that is why. Whatever else differs was changed in the file.
    }
report_check-not_reached = It rests on entry { $entry }, and this copy of the vault has only { $entries }.
    .todo = This is an older copy, or entries were removed. Try it on the newest copy.
report_check-other_journal = Entry { $entry } is another one here than when the audit was saved.
    .todo = An earlier copy was put back and worked in, or the journal was replaced. Look for the vault that the audit was made from.
report_check-other_vault = It was made from another vault.
    .todo = Open that vault and check it there.
report_check-no_report = This file is no audit that was saved for programs (JSON).
    .todo = On paper, compare the printed hash with the entry in the journal.
report_check-too_large = This file is larger than { $most_mb } MB, and no audit of that size is compared.
    .todo = Compare the entry and the hash that stand in it with the journal.

##
