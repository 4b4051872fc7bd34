# What only the command line says: faults, questions and answers. What a page says too stands in answers.ftl. Words that
# somebody types, such as --vault and the names of commands, stay in every language.

## list cli_item

# What is asked for on a terminal.
cli_item-username = Username
cli_item-password = Password
cli_item-code = Code from the authenticator
cli_item-vault_secret = Vault secret (from a recovery kit)
cli_item-new_password = New password
cli_item-identity_question = A question that only you can answer, to be asked when you call for help
cli_item-identity_answer = Its answer
cli_item-recovery_code = Kit code
cli_item-words = Words in the texts to strike out

##

# A new password, typed a second time.
cli-password-again = The same again
cli-passwords-differ = The two passwords differ. Run the command again and type the same one twice.
cli-item-needed = "{ $item }" is needed. Run this on a terminal, or put it into the JSON object that --secrets names.
cli-terminal-unread = The terminal could not be read ({ $why }).
cli-secrets-no-json = The secrets are no JSON object of texts (line { $line }, column { $column }). Write for example { "{" }"username": "…", "password": "…", "code": "…"{ "}" }.
cli-secrets-unread = { $pipe ->
        [yes] The secrets in { $path } could not be read ({ $why }). Where they come through a pipe, write --secrets - instead.
       *[no] The secrets in { $path } could not be read ({ $why }).
    }

# What has a vault open, where another program wants to open it.
cli-program = the Keyholder command line

# The shell.
cli-commands-unread = The commands could not be read ({ $why }).
cli-line-no-json = The line is no command in JSON (column { $column }). Write { "{" }"args": ["users"]{ "}" }.
cli-quotation-open = A quotation mark is not closed. Close it and try again.
cli-shell-already = This is the shell already. Type a command, or exit.

# Which vault, and where this computer keeps its notes. Below the last one stand the folders.
cli-no-path = { $path } is no path ({ $why }).
cli-which-vault = Say which vault: --vault DIR.
cli-which-of-vaults = Say which vault with --vault DIR. This computer knows:
cli-synced = { $program } syncs the vault's folder, which can damage the vault. Move it to another folder and keep backups in the synced one.
cli-no-home = This user of the computer has no home folder, so Keyholder can't keep its notes. Sign in to the computer as somebody who has one.
cli-folder-unusable = { $path } could not be used ({ $why }). Check that you may write there and that the disk has room.
cli-set-aside = This computer's own notes were damaged. They are kept as { $files }, and new ones are begun. Where a second copy stood in, nothing is lost. Where none did, nobody knows what was tried here, and signing in is locked for as long as after too many tries; a personal code and a recovery kit work.
cli-clock-impossible = This computer's clock is before 1970, so no authenticator code can be right. Set it and try again.

# An answer that nobody could read. $todo: what to do, or that it is done.
cli-first-unwritten = What must be kept could not be written out ({ $why }). Nothing was changed. Try again where it can be read.
cli-answer-unwritten = The answer could not be written out ({ $why }). { $todo }
cli-answer-done = What the command did is done.
cli-answer-no-json = The answer could not be written as JSON: { $why }.

# What a name means. $field is a field's name as it is typed; $choices are several of cli-account-choice.
cli-no-such-field = There is no field called { $called }. Choose one of: { $fields }.
cli-field-no-user = { $field }: there is no user called { $named }. Give a username or a number, as keyholder users lists them.
cli-field-no-company = { $field }: there is no company called { $named }. Give a name, as keyholder companies lists them.
cli-field-no-day = { $field }: this is no day. Write it as 2026-11-23.
cli-field-no-number = { $field }: this is no number that fits here. Write it in digits.
cli-field-none-of = { $field }: choose one of: { $choices }.
cli-several-accounts = { $named } can mean several accounts. Say which by its number: { $choices }.
cli-account-choice = { $open ->
        [yes] no.{ $number } ({ $name } at { $service })
       *[no] no.{ $number } ({ $name } at { $service }, closed)
    }
cli-several-logins = There are several. Say which with --login: { $logins }.
cli-access-whose = Say whose with --user, or to what with --account.
cli-no-role-to-change = Single permissions go over those of a role. Give one with --role.
cli-job-access = “{ $typed }” is not an account with a level, such as Newsletter:normal.

# Audits and reports.
cli-audit-format = Say how to write the audit: --format with one of { $formats }.
cli-audit-not-json = { $format } does not fit into a JSON answer. Say where to write it: --out FILE.
cli-audit-unread = The audit could not be read back ({ $why }). Write it to a file: --out FILE.
cli-audit-no-text = The audit is no text ({ $why }). Write it to a file: --out FILE.

# Files that a command wrote. $what is what it is; $bytes is its size.
cli-written = { $what }: { $file } ({ $bytes } bytes)
cli-written-audit = Audit
cli-written-backup = Backup
cli-written-journal = Journal
cli-written-blank = A table to fill in
cli-written-profile = Profile
cli-written-run = Run sheet
cli-written-kit = Page

# Heads of columns, and labels beside what a record says, where no field (fields.ftl) is called so already.
cli-head-access = Access
cli-head-account = Account
cli-head-accounts = Accounts
cli-head-added = Added
cli-head-as-of = As of
cli-head-asked = Asked
cli-head-asked-by = Asked by
cli-head-authenticator-key = Authenticator key
cli-head-closed = Closed
cli-head-column = Column
cli-head-computer = Computer
cli-head-entry = Entry
cli-head-expires = Expires
cli-head-forgotten = Forgotten
cli-head-how = How
cli-head-in-register = In the register
cli-head-key = Key
cli-head-kind = Kind
cli-head-last-changed = Last changed
cli-head-last-seen-here = Last seen here
cli-head-last-try = Last try
cli-head-last-used = Last used
cli-head-locked = Locked
cli-head-made = Made
cli-head-means = Means
cli-head-new = New
cli-head-number = No.
cli-head-own-accounts = Own accounts
cli-head-owners = Owners
cli-head-password = Password
cli-head-password-chosen = Password chosen
cli-head-profile = Profile
cli-head-reaches = Gets into
cli-head-role = Role
cli-head-run = Run
cli-head-sha256 = SHA-256
cli-head-seats-taken = Seats taken
cli-head-sign-in-here = Sign-in here
cli-head-staff = Active staff
cli-head-stage = Stage
cli-head-started = Started
cli-head-state = State
cli-head-steps = Steps
cli-head-text = Text
cli-head-to-strike-out = To strike out
cli-head-until = Until
cli-head-users = Users
cli-head-what = What
cli-head-what-for = What for
cli-head-what-it-is = What it is
cli-head-where = Where
cli-head-who = Who
cli-head-why = Why
cli-head-wrong-tries = Wrong tries

# How many there are, under a list.
cli-count-users = { $count ->
        [one] { $count } user
       *[other] { $count } users
    }
cli-count-accounts = { $count ->
        [one] { $count } account
       *[other] { $count } accounts
    }
cli-count-accesses = { $count ->
        [one] { $count } access
       *[other] { $count } accesses
    }
cli-count-companies = { $count ->
        [one] { $count } company
       *[other] { $count } companies
    }
cli-count-services = { $count ->
        [one] { $count } service
       *[other] { $count } services
    }
cli-count-findings = { $count ->
        [one] { $count } finding
       *[other] { $count } findings
    }
cli-count-entries = { $count } of { $entries ->
        [one] { $entries } entry.
       *[other] { $entries } entries.
    } Head of the journal: { $head }
cli-count-more-lines = { $count ->
        [one] { $count } more line: write the whole with --out FILE.
       *[other] { $count } more lines: write the whole with --out FILE.
    }

# In a cell or beside a label. $at is a point in time, $by who did it.
cli-at-by = { $at } by { $by }
cli-taken-of = { $taken } of { $seats }
cli-whose-ours = ours
cli-never = never
cli-no = no
# What happened to a record, above the list of it.
cli-history = What happened, the newest first
cli-journal-head = Head of the journal: { $head }

# A user's state, in a cell. $at and $day are when.
cli-state-active = active
cli-state-disabled = disabled
cli-state-disabled-since = disabled since { $day }
cli-state-locked = locked until { $at }
cli-state-past-end = last day was { $day }
cli-state-expired = expired on { $day }
cli-state-not-yet = has not signed in yet

# A user's sign-in.
cli-sign-in = Sign-in
cli-no-sign-in = No sign-in to this vault.
cli-role-customised = { $role }, with permissions of its own
cli-can = What they can do
cli-cannot = What they can't do
# $locked: whether it is locked "until" a time or "off" until somebody clears it; else "no".
cli-sign-in-tries = { $tries ->
        [one] { $tries } wrong try on { $computer }
       *[other] { $tries } wrong tries on { $computer }
    }{ $locked ->
        [until] , locked until { $until }
        [off] , off until somebody clears it
       *[no] { "" }
    }

# Wrong tries and locks, in cells.
cli-locked-off = until somebody clears it
cli-locked-until = until { $at }
cli-this-computer = { $computer } (this one)

# One account.
cli-account-closed-since = { $day }: { $reason }
cli-account-access = Who has access
cli-account-billing = Billing
cli-account-support = Login details and tickets
cli-account-owners-note = Owners' note
cli-account-billing-sealed = Billing data: only billing roles can read this.
cli-account-support-sealed = Login details and tickets: only support roles can read this.
cli-account-owners-note-sealed = Owners' note: only owners can read this.

# Companies.
cli-company-works = works with us
cli-company-past-end = works with us, agreement is past its end
cli-company-ended-on = ended on { $day }
cli-company-ended-because = ended on { $day }: { $reason }
cli-company-staff = Staff
cli-company-own = Its own accounts
cli-company-reached = Where its staff can get in

# Runs. The name of a run's kind with the job it is about; how far it is; how it stands; its steps.
cli-run-kind-job = { $kind }: { $job }
cli-run-progress = { $done } of { $steps } done, { $verified } verified{ $let_be ->
        [0] { "" }
       *[other] , { $let_be } left open
    }
cli-run-finished = every step is finished
cli-run-left = { $left } not finished
cli-run-closed = closed { $at } by { $by }
cli-run-given-up = stopped { $at } by { $by }: { $reason }
cli-run-step = { $to_verify ->
        [yes] { $number }. { $what } (to be verified): { $state }
       *[no] { $number }. { $what }: { $state }
    }
cli-run-later = { $later }. Take it away before you close the run.
cli-step-done = done by { $by }, { $at }
cli-step-done-note = done by { $by }, { $at }, { $note }
cli-step-verified = done by { $done_by }, verified by { $by }, { $at }, { $how }
cli-step-excepted = { $past ->
        [yes] { $by } left it open until { $until } (that day is past), { $reason }
       *[no] { $by } left it open until { $until }, { $reason }
    }
# $state is what whoever ran the command said of it.
cli-run-plan = { $steps ->
        [one] { $name }: { $steps } step, { $verified } of them to be verified.
       *[other] { $name }: { $steps } steps, { $verified } of them to be verified.
    }

# Services.
cli-service-own = your own
cli-service-replaces = your own, in place of the one that comes with Keyholder
cli-service-built-in = comes with Keyholder
cli-service-none = none
cli-service-none-add = none; `keyholder services add` adds one
cli-service-unknown = not known; check with the service
cli-service-web-unknown = Its web address is not known.
cli-service-owners-unknown = How many owners are possible is not known.
cli-service-owners-seats = Owners and seats
cli-service-roles = Roles
cli-service-role = { $name } ({ $level }): { $does }
cli-service-permissions = Single permissions
cli-service-permission = { $polarity ->
        [grants] { $name } (a tick allows it): { $does }
       *[forbids] { $name } (a tick forbids it): { $does }
    }
cli-service-signing-in = Signing in
cli-service-list = Getting its list of users: { $name }
cli-service-check-first = Before handing the account over
cli-service-removing = Taking somebody's access away
cli-service-hand-over = Handing the account over
cli-service-sources = Where this is from
cli-service-accounts = Accounts at it
cli-service-account = { $closed ->
        [yes] { $name } ({ $whose }, closed)
       *[no] { $name } ({ $whose })
    }

# Findings and measures. $weight is one of the list weight, $title what was found.
cli-finding = { $weight }: { $title }.
cli-measures = Measures of CIS Controls v8
cli-measures-as-of = Measures of CIS Controls v8, as of { $day }
cli-measure = { $name }: { $result }
cli-measure-which = Which: keyholder findings --measures --not-met { $id }
cli-measure-not-met = Not met: { $name }
cli-measure-unknown = Unknown: { $name }
cli-count-not-met = { $count ->
    [one] { $count } is not met
   *[other] { $count } are not met
} or not known.
cli-measure-counted = Counted: { $counts }.
cli-measure-among = Among: { $among }.

# Audits. $at is the point in time that one is of.
cli-audit-title = Who has access, as of { $at }
cli-audit-file = Who has access, { $day }.{ $ending }

# Settings: what stands in the place of a number of years.
cli-rule-two-owners = never; two owners agree

# Striking out. $what is what goes.
cli-strike-person = what was written about { $name }
cli-strike-these-texts = these texts
cli-strike-text-of = entry { $entry }: { $text }
cli-strike-comes-to = Striking out { $what } comes to { $texts ->
        [one] { $texts } text
       *[other] { $texts } texts
    } in { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    }.
# $many: whether there are more than are listed.
cli-strike-goes = { $many ->
        [yes] Texts that go; the first { $most }
       *[no] Texts that go
    }
cli-strike-elsewhere = { $many ->
        [yes] Texts that name them elsewhere and stay; the first { $most }
       *[no] Texts that name them elsewhere and stay
    }
cli-strike-not-yet = Nothing was struck out. It can't be undone: look at what goes, and add --yes.
cli-strike-asked = Entry { $entry } asks for it. Another owner agrees until { $until }: keyholder strike agree { $entry }
cli-strike-asked-alone = Where there is no other owner, you may do it yourself after three days.
cli-strike-done = Struck out: { $texts ->
        [one] { $texts } text
       *[other] { $texts } texts
    } in { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    }.
cli-strike-goes-by = From now on they go by { $name }, with the username { $username }.
# What whoever looks can do. $by is who asked; $until and $from are points in time.
cli-strike-may-by-years = The years that the settings ask for are over: one owner is enough, and you may do it.
cli-strike-may-alone = You asked for it with entry { $entry }, and there is no other owner: you may do it.
cli-strike-may = { $by } asks for it with entry { $entry }: you may do it.
cli-strike-an-owner = an owner
cli-strike-to-ask = It takes another owner: ask one with --ask.
cli-strike-waits-alone = You asked for it, and there is no other owner: you may do it from { $from } to { $until }.
cli-strike-waits-mine = You asked for it: another owner can agree until { $until }.
cli-strike-waits = { $by } asked for it: another owner can agree until { $until }.
cli-strike-no-backups = The journal knows of no backup. Copies, audits and exports of before keep what they hold.
cli-strike-backups = Backups keep all of it until you delete them, as copies, audits and exports of before do

# How far something long has come. $what is one of those below it.
cli-progress = { $what }: { $done } of { $of }
cli-progress-verified = Verified
cli-progress-looked-through = Looked through
cli-progress-struck = Struck out and verified

# What somebody typed is no value of its option.
cli-typed-no-time = write a day as 2026-11-23, or a time as 2026-11-23T14:05
cli-typed-no-pair = write the field's name, =, and its value
cli-typed-no-permission = no such permission
cli-typed-no-role = no such role
cli-typed-no-format = there is no such format
cli-typed-one-of = choose one of { $choices }
# What stands in the journal where no reason was typed.
cli-no-reason = no reason given

# Below the help of a command: the fields that --set knows, and an example.
cli-help-fields = Fields for --set:
cli-help-example = Example:

# The shell's prompt.
cli-shell-prompt = keyholder>
cli-temporary-sign-in = This sign-in still has its temporary password. Run `keyholder first-sign-in` once.

# The sample office.
cli-sample-no-folder = { $folder } could not be made ({ $why }). Choose another folder.
cli-sample-making = Making the sample office. This takes a while.
cli-sample-made = The sample office: { $folder }
cli-sample-vault-secret = Vault secret, as this computer has no keyring to keep it in: { $secret }
cli-sample-code = A code: oathtool --totp --base32 KEY
cli-sample-lost = Nobody knows how its people sign in. Delete { $folder } and make it again.

# The import.
cli-import-no-pair = { $typed } is not HEAD=MEANING.
cli-import-new-companies = New companies: { $names }
cli-import-new-accounts = New accounts: { $names }
cli-import-add-days = Add --days day-first or --days month-first.
cli-import-add-service = Add --service NAME.
cli-import-no-head = No column is named { $head }. There are: { $heads }.
cli-import-no-meaning = No column can mean { $meaning }. It can mean: { $meanings }.
# A file that a command wrote has this digest.
cli-sha256 = SHA-256: { $digest }

# Accounts and access. $ended is how many accesses ended with an account.
cli-account-opened = { $name } is in the register as account { $number }.
cli-account-given = { $users ->
        [one] One user has access to it.
       *[other] { $users } users have access to it.
    }
cli-changed = { $name } is changed.
cli-billing-changed = The billing data of { $name } is changed.
cli-support-changed = The login details and tickets of { $name } are changed.
cli-owners-note-changed = The owners' note about { $name } is changed.
cli-account-closed = { $ended ->
        [0] { $name } is closed. Close it at the service too.
        [one] { $name } is closed, and { $ended } access to it ended with it. Close it at the service too.
       *[other] { $name } is closed, and { $ended } accesses to it ended with it. Close it at the service too.
    }
cli-access-given = { $user } has access to { $account } now.
cli-access-changed = The access of { $user } to { $account } is changed.
cli-access-ended = The access of { $user } to { $account } is taken away. Take it away at the service too.

# Companies.
cli-added = { $name } is added.
cli-record-changed = The record of { $name } is changed.
cli-company-ended = The work with { $name } has ended. Its staff and their access stay as they are; `keyholder leaver start --company` lists what is to be taken away.
cli-company-resumed-people = People who were disabled stay disabled.

# Users. After a first sentence of what was done, the temporary password and how it is passed on.
cli-user-has-sign-in = { $name } has a sign-in now.
cli-user-has-password = { $name } has a new temporary password.
cli-temporary-password = Temporary password: { $password }
cli-temporary-password-todo = Pass it on in person or by phone; it is shown only now. They run `keyholder first-sign-in`, or sign in to the window, with the username { $username }.
cli-waits-for-owner = The sign-in works once an owner has opened the vault: you don't hold all of its keys.
cli-temporary-password-lost = { $done } The temporary password is lost. Make another one: keyholder users reset { $username }
cli-user-disabled = { $name } is disabled and can't sign in any more. What they could read until now, and old copies of the vault, they may still have.
cli-user-enabled = { $name } is in use again, without a sign-in.
cli-grant-changed = What { $name } may do is changed. keyholder users show { $username } says it.

# Runs and jobs.
cli-run-started = Run { $run } is started. keyholder leaver show { $run } lists its steps.
# $steps are their numbers, "2, 4, 5".
cli-steps-stand = { $count ->
        [one] Step { $steps } of run { $run } is
       *[other] Steps { $steps } of run { $run } are
    } { $state ->
        [done] done
        [verified] verified
        [open] open
       *[let_be] left open
    }.
cli-step-added = The step is added to run { $run }.
cli-job-written = It is written down what { $job } takes: { $accounts ->
        [one] { $accounts } account
       *[other] { $accounts } accounts
    }.
cli-job-removed = The template of { $job } is taken away.
cli-no-jobs = Nobody wrote down what a job takes.
cli-no-runs = No run is going on.

# Service profiles.
cli-profile-replaces = { $name } is added. This replaces the profile that comes with Keyholder; `keyholder services remove { $key }` takes yours away again.

# Signing in, and whole vaults. $name is whose sign-in it is.
cli-opened = { $next ->
        [first_sign_in] Opened for { $name }. The temporary password is right: run `keyholder first-sign-in` next.
        [change_password] Opened for { $name }. The password is older than the rules allow: run `keyholder change-password` next.
       *[nothing] Opened for { $name }.
    }
cli-first-sign-in = The first sign-in of { $name } is complete.
cli-first-sign-in-unread = The first sign-in is complete, with the authenticator key shown before. Make another personal code in the window, under Settings.
cli-restored = Restored into: { $folder }
cli-restored-todo = Sign in as before. Nothing was signed in or changed.
cli-not-locked = Nobody is locked, and there are no wrong tries.
cli-lock-cleared = Cleared for { $name } on { $computers }. They can sign in again.
cli-nothing-found = Nothing needs you.
cli-measures-how = How they are counted: keyholder findings --measures

# Striking out.
cli-strikes-none = Nobody asks to strike anything out.
cli-strikes-agree = Another owner agrees: keyholder strike agree ENTRY
cli-strikes-keep = It stays as it is: keyholder strike keep ENTRY --reason TEXT
cli-strike-kept = What entry { $entry } asks to strike out stays.
cli-strike-no-text = No text holds these words.
cli-strike-not-asked = No text holds these words. Nothing was asked; look at how they are written.
cli-strike-texts = { $texts ->
        [one] { $texts } text. To strike it out, add --ask.
       *[other] { $texts } texts. To strike them out, add --ask.
    }

# What journal and reports say when they are verified.
cli-verified-good = Everything agrees: { $entries } entries, { $rows } rows of the tables compared.
cli-verified-entry = Entry { $entry } of the journal is the first wrong one: { $fault }.
cli-verified-entry-todo = Restore a backup from before it, and keep this folder until you know what happened.
cli-verified-tables = { $rows ->
        [one] The journal is good, and { $rows } row differs from what it says, in { $table }.
       *[other] The journal is good, and { $rows } rows differ from what it says, in { $table }.
    } Nothing that was signed is lost: copy the vault's folder to a safe place, then sign in as an owner with --renew-tables, which makes the tables anew from the journal.
cli-verified-keys = The journal is good, and the keys file is wrong: { $fault }. Restore the latest backup, and keep this folder until you know what happened.
cli-verified-file = { $problems ->
        [one] The database file is damaged in { $problems } place.
       *[other] The database file is damaged in { $problems } places.
    } Restore the latest backup, and keep this folder until everything is back.
cli-report-agrees = The report agrees with the journal. Against the journal: entry { $entry } is the same, and so are all { $lines } lines, every figure and measure, the day, the business, the filters and what was written down later.
cli-report-signed = Against the signature: all that stands in the file. { $who } signed it as it is, with when it was made and by which version.
cli-report-unsigned = Against the signature: who made it, and the entry. An earlier Keyholder wrote this file and signed no more: when it was made and by which version can't be known, nor whether it said more.
cli-report-not-known = What can't be known: whether the clock was right of the computer that made it, and what nobody wrote down.
cli-report-differs = { $differ ->
        [one] The report does not agree with the journal in { $differ } place.
       *[other] The report does not agree with the journal in { $differ } places.
    }
cli-report-struck = Since it was made texts were struck out, the last by entry { $entry }. If nothing differs but names and texts that are blanks today, that is why; whatever else differs was changed in the file.
cli-report-not-reached = The report rests on entry { $entry }, and this copy of the vault has only { $entries }. It is an older copy, or entries were removed. Try it on the newest copy.
cli-report-other-journal = Entry { $entry } is another one in this vault than when the report was made. An earlier copy was put back and worked in, or the journal was replaced. Look for the vault that the report was made from.
cli-report-other-vault = The report was made from another vault. Open that one.
cli-report-too-large = The file is larger than { $most } MB, and no report of that size is compared. Compare the entry and the hash that stand in it with the journal instead.
cli-report-none = This file is no audit that was saved as JSON. On paper, compare the hash of the journal's entry instead.

# What is shown before it counts. On a terminal a code is typed back; until then nothing has happened.
cli-authenticator-secret =
    Authenticator key: { $secret }
      Type it into the authenticator on your phone, or get a code with: oathtool --totp --base32 { $secret }
      It is shown only now, and counts once what follows is done.
cli-vault-secret-to-come =
    Vault secret: { $secret }
      Write it down; this computer has no keyring to keep it in, so it is asked for at every sign-in.
cli-type-back = Nothing has happened yet. Type the six digits that the authenticator shows for this key.
cli-typed-back-wrong = This isn't what the authenticator shows for this key. Wait for its next code and type that; an empty line gives up.
cli-not-typed-back = No code was typed back, so nothing was changed. What you began with works as before.

# Why what is shown only once can't be shown.
cli-output-nowhere = standard output is closed, or leads to the null device

# On a terminal, while it takes longer than a second; seconds stand behind it.
cli-writing-audit = Writing the audit

# An authenticator and a personal code, where nobody scans anything.
cli-personal-code =
    Personal code: { $code }
      Write it down; it is shown only now.
cli-vault-secret-asked =
    Vault secret: { $secret }
      This computer has no keyring to keep it in: it is asked for at every sign-in.
cli-no-identity-question = No identity question was chosen, so the personal code can't set a new password yet. Choose one in the window, under Settings.
# Stands in the journal as the question.
cli-question-of-nobody = No question was chosen: help this person only in person

# A vault, made or taken over.
cli-vault-made = The vault of { $business } is made: { $folder }
cli-vault-made-unread = The vault is made, and its secrets are lost. Delete { $folder } and { $kit }, and make it again.
cli-taken-over = { $name } is now an owner of the vault of { $business }. Recovery kit { $kit } of { $owner } is used up.
cli-taken-over-unread = The vault is taken over: { $username } signs in with the new password and the authenticator key shown before. Make another personal code in the window, under Settings, and another kit: keyholder kits make.
cli-fingerprint = Fingerprint: { $fingerprint }

# Recovery kits. $kit is a kit's number, $owner whose it is.
cli-kit-made = Recovery kit { $kit } for { $owner } is made.
cli-kit-print = Print it, then type its code back: keyholder kits check. Until then it does not count as good.
cli-kit-by-hand = Print it and write groups { $from } to { $to } onto it by hand:
cli-kit-by-hand-then = Then type its code back: keyholder kits check. Until then it does not count as good.
cli-kit-no-page = Recovery kit { $kit } for { $owner } is made, and its page could not be written: { $why }
cli-kit-no-page-todo = Make another kit: keyholder kits make.
cli-kit-unread = Recovery kit { $kit } for { $owner } is made, and its page is { $file }.
cli-kit-unread-lost = Recovery kit { $kit } for { $owner } is made, and groups of its code are lost. Make another: keyholder kits make.
cli-kit-next = Make the next recovery kit before you need it: keyholder kits make --for USERNAME --out KIT.pdf.
cli-kit-failed = The recovery kit could not be made: { $why }
cli-kit-failed-todo = Make it now: keyholder kits make --for USERNAME --out KIT.pdf.
cli-kit-counts = Recovery kit { $kit } for { $owner } is good, and counts from now on. Lock the page away.
cli-kit-good = Recovery kit { $kit } for { $owner } is good. It was not used up.
cli-kit-replaced = Recovery kit { $kit } was replaced on { $day } and opens nothing. Destroy it and look for the newer one.
cli-kit-used = Recovery kit { $kit } was used on { $day } and opens nothing. Destroy it and make a new one.
cli-kit-unknown = This is no code of a recovery kit of this vault. Compare the fingerprints.
cli-kit-none = { $name } has no kit that opens the vault.
cli-head-kit = Kit
cli-head-owner = Owner
cli-head-by = By
cli-head-checked = Checked
cli-head-check-due = Check due
cli-head-place = Place
