# What stands on paper around what people wrote: the audit, a run's sheet, the recovery kit. What is called the same in a
# table or a workbook is in reports.ftl. What stands between <b> and </b> is bold.

# The language of the papers, a tag of BCP 47: how lines are broken, and in which direction one reads.
paper-language = en-GB
paper-page = Page { $page } of { $pages }
# Stands before the entry's hash.
paper-entry = Journal entry { $entry }, head
# Characters that no font had, by their numbers. $more: whether there are more than are named.
paper-lacks =
    { $count ->
        [one] stand for { $count } character that the fonts lack: { $which }
       *[other] stand for { $count } characters that the fonts lack: { $which }
    }{ $more ->
        [yes] { " " }and more
       *[no] { "" }
    }
paper-boxes = Empty boxes { $lacks }.

# The audit. $as_of is the point in time that it is of.
paper-audit-foot = { $business } · as of { $as_of }
paper-audit-as-of = As of <b>{ $as_of }</b>
paper-audit-made = { $at } by { $by }
paper-audit-with = With
paper-audit-number = No.
paper-audit-who = Who
paper-audit-role = Role, level
paper-audit-since = Since, until
paper-audit-authorised = Authorised by, reason
paper-audit-login = as { $login }
paper-audit-lines =
    { $count ->
        [one] { $count } line
       *[other] { $count } lines
    }
paper-audit-none = No access matches. Either nobody has any, or the filters above leave nobody.
paper-audit-measures = Measures of CIS Controls v8
paper-audit-cis = CIS
paper-audit-result = Result
paper-audit-boxes = Empty boxes { $lacks }. The spreadsheet, CSV and JSON of the same report hold them.
paper-audit-changes = Lines to change, remove or keep as an exception (line number, what, until when)

# A run's sheet.
paper-run-foot = { $business } · made { $at } by { $by } with { $program }
paper-run-number = No.
paper-run-what = What to do
paper-run-done-by = Done by
paper-run-done-at = Done at
paper-run-verified-by = Verified by
paper-run-verified-at = Verified at, how
paper-run-note = Note
paper-run-to-verify = Somebody else must verify it.
paper-run-no-step = There is no step.
paper-run-later = To be taken away before the run is closed
paper-run-done = <b>Done.</b> I did the steps above that have my name, at the service and in the register.
paper-run-verified = <b>Verified.</b> I looked at the service itself and saw that what the steps with my name say is so. I did none of them myself.

# The recovery kit.
paper-kit = Recovery kit { $number }
paper-kit-for = Recovery kit { $number } for { $owner }
paper-kit-program = Keyholder
paper-kit-about = This page opens the vault of <b>{ $business }</b> as an owner, when nobody else can. <b>Whoever holds this page and the vault's files can open everything in it.</b> Keep it on paper, in a sealed envelope, in a safe place away from the computer.
paper-kit-code = Kit code
paper-kit-letters = There is no letter I, L, O or U in the code. Capitals and small letters are the same.
paper-kit-by-hand = Groups { $first } to 8 are written in by hand, so that the printer never had the whole code. That is why there is no square to scan.
paper-kit-square = The kit code as a QR code
paper-kit-secret = Vault secret
paper-kit-secret-when = needed on a computer that has not opened this vault before
paper-kit-todo = What to do
paper-kit-todo-computer = Use a computer you trust, with Keyholder on it. If it is not there yet, install it.
paper-kit-todo-folder = Open the vault's folder. If the folder is gone, choose “Restore a backup” and pick the newest backup.
paper-kit-todo-choose = Choose “Use a personal code or a kit”, then the kit.
paper-kit-todo-type = Type the kit code. The square holds it too, for a reader that types.
paper-kit-todo-type-by-hand = Type the kit code, all eight groups.
paper-kit-todo-secret = If Keyholder asks for the vault secret, type that too.
paper-kit-todo-sign-in = Make your own sign-in. Keyholder tells every owner, and this kit stops working. Then make a new one.
paper-kit-know = Good to know
paper-kit-know-once = A kit works once. Checking a kit in Keyholder does not use it up: do so every 90 days and when somebody leaves.
paper-kit-know-copies = An old copy of the vault can still be opened with a used code. Shred used kits, and destroy old copies you don't need.
paper-kit-know-traces = Printing leaves traces in the printer's queue and memory. Print on a printer of your own, or leave the last groups of the code off and write them in by hand, and don't keep this page as a file.
paper-kit-know-traces-by-hand = Printing leaves traces in the printer's queue and memory. Print on a printer of your own, and don't keep this page as a file.
paper-kit-vault = The vault lies
paper-kit-backups = Its backups lie
paper-kit-no-backups = not noted: ask who looks after the computers
paper-kit-boxes = Empty boxes on this page
paper-kit-replaces = Replaces
paper-kit-replaced = Kit { $number } of { $day }, which no longer works
paper-kit-envelope = Envelope number
paper-kit-foot = { $program } · Kit { $number } · page 1 of 1
