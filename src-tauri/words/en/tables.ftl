# What is told of a table that is read: why it can't be, what was left out, what to look at. $column, $one and $two are
# letters of columns, such as "AB"; $line, $earlier and $lines are numbers of lines, which no language groups.

# Why nothing can be read, and what to do.
table-too-large = This file is larger than { $most } MB. Keep only the sheet or the rows that you need, and choose that file.
table-unpacks-too-large = This workbook unpacks to more than { $most } MB. Copy the sheet that you need into a workbook of its own.
table-too-many-parts = This workbook is made of more than { $most } parts. Copy the sheet that you need into a workbook of its own.
table-too-many-cells = This table has more than { $most } cells. Split it, and import one part after the other.
table-too-much-kept = This table has more rows, or more text in them, than can be imported at once. Split it, and import one part after the other.
table-too-much-work = This file takes longer to read than any table should. Take out the rows and columns that you don't need, save it anew as XLSX or CSV, and choose that file.
table-stopped = The reading was stopped. Nothing was imported.
table-long-cell = In line { $line } a cell begins that has more than { $most } characters. Perhaps a quotation mark stands there and none closes it. Look at that line.
table-too-many-columns = This table has more than { $most } columns. Take out those that you don't need.
table-empty = There is nothing in this file. Choose another, or make the list again.
table-protected = This workbook is protected by a password. Open it in Excel, take the password off under File, Info, and save it.
table-old-workbook = This is a workbook of the old form .xls. Open it in the program that made it, save it as XLSX or CSV, and choose that file.
table-binary-workbook = This is a workbook of the binary form .xlsb. Open it in the program that made it, save it as XLSX or CSV, and choose that file.
table-numbers = This is a spreadsheet of Apple Numbers. Open it in Numbers, choose File, Export To, Excel or CSV, and choose that file.
table-archive = This is a ZIP archive. Unpack it, and choose the file in it that holds the list.
table-document = This is a document and not a table. Copy its table into a spreadsheet, or paste it here.
table-pdf = This is a PDF, from which no table can be read. Ask for the list as XLSX or CSV, or paste it here.
table-web-page = This is a web page, even if its name ends in .xls or .csv. Open it in the program that made it, save it as XLSX or CSV, and choose that file.
table-xml = This is an XML file and not a table. Open it in the program that made it, save it as XLSX or CSV, and choose that file.
table-json = This is a JSON file, which programs exchange. Look for an export as CSV or XLSX.
table-other-encoding = This file isn't { $encoding }. Choose another way in which its letters are written, or leave that to be found out.
table-binary = This file holds no text. Open it in the program that made it, save it as XLSX or CSV, and choose that file.
table-damaged-workbook = This workbook is damaged and can't be read. Open it in Excel, save it again, and choose that file.
table-no-such-sheet = The workbook has no such sheet. Choose another.
table-no-such-sheet-of = The workbook has no such sheet. It has { $sheets }.
table-no-such-line = There is nothing in that line. Choose the row of the column names.
table-other-table = What the columns mean was said of another table. Look at the columns again.
table-same-head = Columns { $one } and { $two } have the same name, so that one would be counted as two. Give one of them another name, or leave it out.
table-bad-head = The name of column { $column } can't be a name here. Write a short one there, or leave the column out.
table-same-meaning = Columns { $one } and { $two } are both said to be "{ $meaning }". Choose one of them.
table-nobody-named = No column says who it is about. Say which column holds the name, e-mail address or username.
table-no-accounts = No column is an account, or names one. Say which does, or read the table as a list.
table-too-much-pasted = This is too much to paste. Save it as a file, as CSV or XLSX, and choose that file.

# Why nothing was read from a row, and what to do.
row-blank = Nothing is in it.
row-totals = It adds up other rows.
row-heads-again = It repeats the column names.
row-remark = It is a remark and not a record.
row-title = It is a title between the rows and not a record.
row-other-table = It belongs to another table, with other column names. Copy that table into a file of its own.
row-several-named = Column { $column } names several people. Write a row for each of them.
row-formula-failed = A formula has failed in column { $column }. Write what belongs there into the cell.
row-shortened-number = Column { $column } holds a number that a spreadsheet has shortened, so nobody can tell which one it was. Format the column as text in the program that made the list, and export it again.
row-nobody-named = It names nobody. Write a name, an e-mail address or a username into it.
row-no-account = It names no account. Write the service into it.
row-several = Several people in this file have this name. Write the e-mail address into the row.
row-bad-characters = Column { $column } holds characters that can't be shown. Type the text again.
row-too-long = The text in column { $column } is too long. Shorten it.
row-not-an-address = Column { $column } holds no e-mail address. Write one like name@example.com, or nothing.

# What to look at, and what to do.
look-not-understood = Line { $line }: what column { $column } says isn't known. It was left out.
look-differs = Line { $line } says something else than line { $earlier } about "{ $meaning }". The earlier line counts.
look-same-name = Lines { $earlier } and { $line } have the same name and different e-mail addresses. Look whether it is one person.
look-same-address = Lines { $earlier } and { $line } have the same e-mail address and different names. They were kept apart as two people who share it.
look-same-username = Lines { $earlier } and { $line } have the same username and different e-mail addresses. They were kept apart.
look-taken-for-one = Lines { $earlier } and { $line } write a name or login differently and give no e-mail address. They were taken for one person. Look whether they are.
look-nearly-alike = Lines { $earlier } and { $line } write a login nearly alike and give no e-mail address. They were kept apart. Look whether it is one person.
look-not-yet = Line { $line }: column { $column } says that access is asked for and not given yet. It was left out.
look-concealed = Column { $column } hides the e-mail addresses. In the Microsoft 365 admin center, under Settings, Org settings, Reports, switch off concealed names, and export the list again.
look-passwords = Column { $column } holds passwords. They were not read. Move them to a password manager and delete the file.
look-not-used = Nothing was read from column { $column }: the rows don't say whom or which account it is about.

# Why a column is taken for what is suggested, and why nothing was read from it.
column-is-empty = Nothing stands in it.
column-head = Its name says so.
column-words-of-head = The words of its name say so.
column-must-be = So it must be beside column { $column }.
column-cells = What stands in it says so.
column-left-out = You have left it out.
column-of-somebody-else = It tells of somebody else than the person of the row, such as a manager or approver.
column-fact = It says something about the person, and is no account. If it is one, say so of the column.
column-no-place = There is no place for it in the register.
column-second-table = A second table begins in column { $column }. Copy it into a file of its own, and import that too.
column-already = Column { $column } is read as the same. If this one is right, change both.
column-says-nothing = Beside column { $column } it says nothing about a person.
column-passwords = It holds passwords, which are never read.
column-not-known = What it means is not known. Say it, or leave it out.

# What somebody has to say about a column before it is read. $meanings is a list of what it can mean.
ask-meaning = Say what it means, or leave it out.
ask-which-meaning = It can mean more than one thing, so nothing was read from it. Say what it means: { $meanings }.
ask-signs = Its signs may say yes or no, so they were not read. Write "yes" and "no" into the cells.
ask-half-converted = A spreadsheet has turned day and month round in some of its dates and left others, so none was read. Write them as 2026-12-31, or export the list again.

# How a file was read. $lines is `place-lines` below.
read-line-for-programs = Line { $line } is meant for programs and was left out.
read-above-heads = { $count ->
    [one] The line above the column names was left out.
   *[other] The { $count } lines above the column names were left out.
}
read-no-heads = The columns have no names. Say what each one means.
read-open-quote = In line { $line } a quotation mark opens and none closes. It was taken for a part of the text.
read-formula-without-result = Line { $line } holds a formula without a result. Open the workbook in Excel, save it, and choose it again.
read-broken-letters = Some letters could not be read. Look for the sign �, or choose how the file is written.
read-one-column = All columns lay in one and were taken apart.
read-merged-cells = Cells that are merged downwards count for each of their rows.
read-errors = Column { $column } holds the error of a formula in { $lines }. It counts as empty. Mend the formula, or write the text there.
read-damaged-numbers = A spreadsheet has shortened the numbers in column { $column } in { $lines }: their last digits are lost. Export the list again and don't open it in a spreadsheet before, or write the numbers as text.
read-hidden-rows = { $count ->
    [one] 1 row is hidden: { $lines }. It was read.
   *[other] { $count } rows are hidden: { $lines }. They were read.
}
read-filtered-rows = { $count ->
    [one] 1 row is hidden by a filter: { $lines }. It was read.
   *[other] { $count } rows are hidden by a filter: { $lines }. They were read.
}
read-hidden-columns = { $count ->
    [one] Column { $columns } is hidden. It was read.
   *[other] Columns { $columns } are hidden. They were read.
}
read-struck-rows = { $count ->
    [one] Line { $lines } is struck through. Look whether it still counts.
   *[other] Lines { $lines } are struck through. Look whether they still count.
}
read-struck-cells = Text in column { $column } is struck through in { $lines }. Look whether it still counts.
read-other-sheets = Read: the sheet "{ $read }". Not read: { $others }. Each sheet is imported by itself.
read-other-encoding = The letters were read as { $read }; { $other } fits nearly as well. Line { $line } then says "{ $there }" instead of "{ $here }". If that is right, choose { $other } as the way the file is written.
read-other-delimiter = The columns were divided at each { $read }. Dividing them at each { $other } fits nearly as well. Look whether the columns are right.
read-other-delimiter-in-lines = In { $lines } the columns seem to be divided by a { $delimiter }, unlike in the others. Look at the file.
read-backslash-quotes = Quotation marks inside of cells are written with a backslash in this file. They were read so.
read-text-behind-quote = In { $lines } text stands behind a closing quotation mark. It was taken for a part of the cell. Look whether it was read rightly.
read-long-rows = { $count ->
    [one] Line { $lines } has more cells than there are column names. Look whether it is in order.
   *[other] Lines { $lines } have more cells than there are column names. Look whether they are in order.
}
read-nul-characters = The file holds characters that are no text (NUL) in { $lines }. They were left out.
read-entries-left-out = Entries that are no people (groups, computers, units, changes) were left out: { $lines }.
read-fields-left-out = These fields of the file were left out: { $fields }.

# Where something is. Several are joined by `list-and`.
place-lines = { $count ->
    [one] line { $lines }
   *[other] lines { $lines }
}
place-through = { $first } to { $last }
place-more = { $count } more
place-sheet = { $hidden ->
    [yes] "{ $name }" ({ $rows }, hidden)
   *[no] "{ $name }" ({ $rows })
}
place-rows = { $count ->
    [0] empty
    [one] 1 row
   *[other] { $count } rows
}
place-rows-or-more = { $count } rows or more

# What stands between two columns of a text.
delimiter-comma = comma
delimiter-semicolon = semicolon
delimiter-tab = tab
delimiter-bar = bar

# What a column means, as the label in a list to choose from.
## list meaning: Meaning

meaning-ignore = Leave out
meaning-undecided = To be decided
meaning-name = Name
meaning-first_name = First name
meaning-last_name = Last name
meaning-email = E-mail address
meaning-username = Username
meaning-job_title = Job title
meaning-department = Department
meaning-company = Company
meaning-start_day = First day
meaning-stop_day = Last day
meaning-status = Status
meaning-blocked = Blocked
meaning-kind = Kind
meaning-responsible = Responsible person
meaning-purpose = Purpose
meaning-service = Service
meaning-account = Account
meaning-account_id = Account number
meaning-url = Web address
meaning-owner = Owner of the account
meaning-role = Role
meaning-level = Level
meaning-administrator = Administrator
meaning-login = Login
meaning-since = Since
meaning-until = Until
meaning-last_seen = Last seen
meaning-second_factor = Second factor
meaning-without_second_factor = Without second factor
meaning-authorised_by = Authorised by
meaning-reason = Reason
meaning-account_column = An account
meaning-person_column = A person
