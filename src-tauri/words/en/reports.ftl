# Reports: who has access, as a table, a workbook and on paper; the journal as a table; a run's sheet; notes on kits.

# What the lines of an audit are grouped by.
## list report_by

report_by-account = account
report_by-person = person
report_by-company = company

## list report_kind

report_kind-person = person
report_kind-api_process = API process
report_kind-third_party = third-party integration

## list report_level

report_level-owner = owner
report_level-admin = admin
report_level-elevated = elevated
report_level-normal = normal
report_level-read_only = read only
report_level-unknown = unknown

## list report_second_factor

report_second_factor-on = on
report_second_factor-off = off
report_second_factor-unknown = unknown

## list report_state

report_state-active = active
report_state-disabled = disabled
report_state-locked = locked
report_state-open_for_disabled = still open, user disabled
report_state-expired = expired
report_state-not_yet_signed_in = not yet signed in

##

# What stands in a cell where there is nothing to say: nobody recorded it; there is no end; there was no beginning yet; it
# never happened; no permission differs from the role's; there was nothing before, or is nothing since.
report-unknown = unknown
report-no-end = no end date
report-not-yet = not yet
report-never = never
report-none-singly = none set singly
report-nothing = (nothing)

# The columns of who has access, as a table.
report-line = Line
report-group = Group
report-name = Name
report-username = Username
report-kind = Kind
report-company = Company
report-account = Account
report-login = Login
report-role = Role
report-single-permissions = Single permissions
report-level = Level
report-since = Since
report-until = Until
report-authorised-by = Authorised by
report-reason = Reason
report-last-seen = Last seen
report-second-factor = Second factor
report-state = State

# Beside each line of that table, and in the list of what is known of the report.
report-as-of = As of
report-vault = Vault
report-journal-entry = Journal entry
report-journal-head = Journal head

# The columns of the journal as a table.
report-entry = Entry
report-time = Time
report-time-with-zone = Time with zone
report-who = Who
report-what-was-done = What
report-before = Before
report-after = After
report-entry-hash = Entry hash

# The sheets of the workbook: their names, which Excel cuts at 31 letters, and the heads of their columns.
report-sheet-access = Access
report-sheet-totals = Totals
report-sheet-measures = Measures
report-sheet-about = About
report-what = What
report-how-many = How many
report-cis-safeguard = CIS safeguard
report-measure = Measure
report-met = Met
report-not-met = Not met
report-measure-unknown = Unknown
report-all = All
report-percent-met = Percent met
report-counted = Counted
report-among = Among
report-formula = Formula
report-value = Value

# What is known of the report, line by line.
report-report = Report
report-business = Business
report-made = Made
report-made-by = Made by
report-made-with = Made with
report-grouped-by = Grouped by
report-filters = Filters
report-no-filters = none
# The same on paper.
report-everything-is-listed = none, everything is listed
report-fingerprint = Vault fingerprint
report-checkpoint = Signed checkpoint
report-records-begin = Records begin
report-note = Note
# Stands for a line's number where no line is: a sentence that belongs before all of them.
report-note-line = note
report-how-to-check = How to check later
report-limits = What this report can't know

# The workbook's properties.
report-file-title = { $business }: { $title }
report-file-comment = As of { $day }

# Above the measures.
report-about-measures = Figures for CIS Controls v8, counted by the formulas beside them, which are this program's own. They count the whole register, whatever this report leaves out. Unknown counts as not met.

# The two statements that are signed under it.
report-reviewer = Reviewer
    .statement = I reviewed the access listed in this report as of { $day }. For every line I confirmed that the access is needed for the person's present work, or noted a change, a removal or an exception with an end date. I did not review my own access, except the lines that I marked as such with the reason.
report-management = Management
    .statement = Management acknowledges that the access shown as kept remains appropriate, and that the removals noted are complete or have a date.
report-signer-title = Title
report-date = Date
report-signature = Signature

# What is listed, and what is left out.
report-title = Who has access
report-program = Keyholder { $version }
report-nobody-without-access = Disabled users who have no access are left out.
report-only-privileged = Only access that reaches further than day-to-day work.
report-only-partners = Only access of the staff of partner companies.
report-only-account = Only { $account }.
report-no-such-account = an account that did not exist then
report-account-heading = { $account } ({ $service })
report-account-heading-of = { $account } ({ $service }, of { $company })
report-vault-heading = Keyholder ({ $business })

# Figures of the first page.
## list figure

figure-getting_in = who can get in
figure-accesses = accesses
figure-accounts = accounts
figure-untouched = accounts with no recorded access
figure-active = open accesses
figure-owners = owners
figure-privileged = far-reaching
figure-partners = of partner companies
figure-factor_off = without a second factor
figure-factor_unknown = second factor not known
figure-left_open = still open for disabled users
figure-not_yet = not yet signed in
figure-expired = expired or past their end
figure-locked = locked
figure-without = users with no recorded access
figure-disabled = disabled users

##

# What stands in a line: a role and what differs from it, and who authorised it.
report-limit = limit: { $limit }
report-login-is-shared = login is shared
report-reads-mailbox = reads the mailbox of the login, and so owns it in effect
report-no-recorded-access = no recorded access
report-no-role = none
report-founding = founding of the vault
report-may = may: { LABEL($permission, list: "permission") }
report-may-not = may not: { LABEL($permission, list: "permission") }

# How it can be checked, step by step. $entry is an entry's number.
report-check-open = Open the vault, or any later copy of it, in Keyholder, and go to the journal.
report-check-entry = Open entry { $entry }. Its hash must be the one printed here. Every entry holds the hash of the one before, so nothing before it was changed either.
report-check-verify = Choose “Verify” to have every entry, every signature and the register checked against each other.
report-check-apart = Keep this report apart from the vault: whoever replaces the whole vault can't replace the report.

# What it can't know.
report-limit-entered = Access that nobody entered in the register is not in this report. “No recorded access” means that none was entered.
report-limit-times = Times are those of the computer that made the entry. A wrong clock gives a wrong time; the order of the entries is certain all the same.
report-limit-past = For a point in the past, locks are not shown, and expiry follows from the rules as they are today.
report-limit-unknown = What says “unknown” was not recorded.

# What became of a saved report that is compared with the journal, a difference each. $row is whose line, $name who signed.
report-differs-locked = { $row }: the report says locked, and the journal knows of no lock then.
report-differs-made = When the report was made is no date as this program writes it.
report-differs-checkpoint = Nobody of this vault has signed the report's checkpoint as it stands there.
report-differs-signer = The report was signed by { $name }, and says that somebody else made it.
report-differs-date = A date of the report is not written as this program writes it.
report-differs-zones = The times of the report are those of several time zones.
report-differs-order = The report's lines stand in another order or under other headings.
report-differs-form = The report has another form.
report-differs-measures = The report has measures that the journal doesn't give, or in another order.
report-differs-measure = Measure { $safeguard }, { $name }: the journal gives { $result }
report-differs-only-report = Only in the report: { $line }
report-differs-only-journal = Only in the journal: { $line }
report-differs-line = { $name }, { $account }, { $role }
report-differs-to-come = The report speaks of a day that is still to come.
report-differs-signature = Nobody of this vault has signed the report as it stands. What the journal gives agrees: so when it was made, by which version, a remark or the signature itself was changed.
report-differs-unknown = “{ $member }” is no part of a report.
# $member is what the file calls it, for programs.
report-differs-member = { $member ->
    [as_of] The day that the report speaks of is not as the journal gives it.
    [records_begin] What the report says of when the records begin is not as the journal gives it.
    [nothing_on_record] What the report says of when the records begin is not as the journal gives it.
    [remarks] What the report says of when the records begin is not as the journal gives it.
    [later] What the report lists as written down later is not as the journal gives it.
    [business] The business's name is not as the journal gives it.
    [filters] What the report says it leaves out is not as the journal gives it.
    [totals] The figures are not as the journal gives them.
    [grouping] What the report is grouped by is not as the journal gives it.
    [proof] What the report says of how to check it is not as the journal gives it.
    [made_with] The program that made the report is not as the journal gives it.
   *[other] “{ $member }” is not as the journal gives it.
}

# Beside a kit's file that was just written: what it leaves behind.
kit-traces = The file holds the kit code. Print it, then delete it and empty the bin. Printers and their queues keep traces of what they printed: use a printer of your own.
kit-less-traces = The file holds only the beginning of the kit code, and no square to scan. Print it and write the last groups into their boxes. Then delete the file and empty the bin.
kit-file-name = Recovery kit { $number } for { $owner }.pdf
# Where the vault lies, for somebody who doesn't know this computer.
kit-vault-place = on { $computer }: { $folder }

# A run's sheet. $kind is what the run is for.
sheet-title = { $kind ->
    [leaver] Leaver run { $run }: { $name }
    [joiner] Joiner run { $run }: { $name }
   *[mover] Mover run { $run }: { $name }
}
sheet-reason = Reason
sheet-day = { $kind ->
    [leaver] Last day
   *[other] First day
}
sheet-job = Job
sheet-started = Started
sheet-started-by = { $at } by { $by }
sheet-ended = Ended
sheet-closed = Closed by { $by }, { $at }
sheet-given-up = Stopped ({ $reason }) by { $by }, { $at }
sheet-verified = { $at }: { $how }
sheet-excepted = { $past ->
    [yes] { $by } left it open until { $until }, a day that is past: { $reason }
   *[no] { $by } left it open until { $until }: { $reason }
}

# What is said before the lines of a past day.
report-later = { $count ->
        [one] One access says that it began on or before that day, and was written down later. It is listed apart.
       *[other] { $count } accesses say that they began on or before that day, and were written down later. They are listed apart.
    }
report-before-records = This vault's records begin on { $began }. For { $asked } nothing is on record.
# The heading of lines that were written down on one later day.
report-written-later = Written down later, on { $day }
