# What the values of closed lists are called: in running text, and, as `.label`, alone in a list or a cell.

## list permission: Permission

# After "may" or "may not".
permission-read_register = see people and who has access
    .can = Reads the register: people, accounts and who has access.
    .cannot = Doesn't see people, accounts and who has access.
permission-read_journal = read the journal
    .can = Reads the journal of changes, verifies it and saves it as a file.
    .cannot = Doesn't see the journal of changes.
permission-make_reports = make audits and reports
    .can = Makes audits and reports.
    .cannot = Makes no audits and reports.
permission-manage_users = add, change, disable and enable users
    .can = Adds, changes, disables and enables users who are not owners.
    .cannot = Adds, changes, disables and enables no users.
permission-manage_sign_ins = give and reset sign-ins
    .can = Gives and resets sign-ins of users who are not owners.
    .cannot = Gives and resets no sign-ins.
permission-manage_access = change accounts and give and take away access
    .can = Changes accounts and companies, gives and takes away access, and does leaver runs.
    .cannot = Changes no accounts and companies, gives and takes away no access, and does no leaver runs.
permission-manage_owners = add, change and remove owners
    .can = Adds, changes and removes owners.
    .cannot = Doesn't add, change or remove owners.
permission-manage_kits = make and check recovery kits
    .can = Makes, checks and replaces recovery kits.
    .cannot = Doesn't make, check or replace recovery kits.
permission-clear_lockouts = see who is locked, and unlock
    .can = Sees who is locked, and unlocks them.
    .cannot = Doesn't see who is locked, and unlocks nobody.
permission-change_settings = change the settings
    .can = Changes the sign-in rules and the other settings.
    .cannot = Changes no sign-in rules and no other settings.
permission-open_close_accounts = open and close accounts
    .can = Opens and closes accounts.
    .cannot = Opens and closes no accounts.
permission-billing = see billing data
    .can = Sees and writes billing data of accounts.
    .cannot = Doesn't see billing data of accounts: the vault keeps it sealed from them.
permission-support = see login details and support tickets
    .can = Sees and writes login details and support tickets of accounts.
    .cannot = Doesn't see login details and support tickets of accounts: the vault keeps them sealed from them.
permission-make_backups = make backups
    .can = Makes backups of the vault.
    .cannot = Makes no backups of the vault.
permission-manage_own_company = manage the staff of their own company
    .can = Adds, changes and disables staff of their own company.
    .cannot = Looks after no company's staff.

## list role: Role

role-owner = owner
    .label = Owner
    .as = as an owner
    .says = Does everything, and alone adds and removes owners and makes recovery kits.
role-administrator = administrator
    .label = Administrator
    .as = as an administrator
    .says = Looks after sign-ins, billing and support, and unlocks people. Doesn't touch owners.
role-billing = billing
    .label = Billing
    .as = for billing
    .says = Reads the register and sees billing data.
role-support = support
    .label = Support
    .as = for support
    .says = Reads the register and sees login details and support tickets.
role-billing_and_support = billing and support
    .label = Billing and support
    .as = for billing and support
    .says = Reads the register and sees billing data, login details and support tickets.
role-auditor = auditor
    .label = Auditor
    .as = as an auditor
    .says = Reads the register, the journal and reports, and changes nothing.
role-partner_manager = partner manager
    .label = Partner manager
    .as = as a partner manager
    .says = Looks after the staff of their own company, and sees only those.

## list user_kind: UserKind

user_kind-person = person
    .label = Person
user_kind-api = API process
    .label = Program of ours
user_kind-integration = third-party integration
    .label = Another firm's program

## list user_state

user_state-active = active
user_state-disabled = disabled

## list stage: Stage

stage-temporary = has a temporary password
stage-complete = complete

## list kit_state: KitState by state

kit_state-unconfirmed = not yet typed back
kit_state-good = good
kit_state-replaced = replaced
kit_state-used = used
kit_state-retired = retired with its owner

## list notice_kind: NoticeKind

notice_kind-user_added = a user was added
    .notification = A user was added to the vault.
notice_kind-users_added = users were added
    .notification = Several users were added to the vault.
notice_kind-owner_added = there is a new owner
    .notification = The vault has a new owner.
notice_kind-role_raised = somebody may do more than before
    .notification = Somebody can now sign in, or may do more. Open Keyholder to see who.
notice_kind-recovery_used = a recovery kit was used
    .notification = A recovery kit opened the vault.
notice_kind-owner_locked = an owner was locked
    .notification = An owner was locked after wrong sign-ins.
notice_kind-older_copy_accepted = a copy of the vault was accepted that lacks some of what was seen before
    .notification = A copy of the vault was accepted that lacks some of what was seen before.
notice_kind-clock_accepted = a computer's clock was wrong
    .notification = Somebody signed in although a clock was wrong.
notice_kind-personal_code_used = a personal code was used
    .notification = A personal code was used.
notice_kind-sign_in_reset = a sign-in was reset
    .notification = A sign-in was reset.
notice_kind-verification_failed = something was found wrong with the vault or a computer's notes
    .notification = Something was found wrong with the vault or a computer's notes.
notice_kind-strike_asked = an owner asks to strike something out of the journal
    .notification = An owner asks to strike something out of the journal.
notice_kind-struck = something was struck out of the journal
    .notification = Something was struck out of the journal.

## list company_kind: CompanyKind

company_kind-partner = partner
    .label = Partner
company_kind-client = client
    .label = Client

## list criticality: Criticality

criticality-high = high: the business stops without it
    .label = High
    .says = The business stops without it.
criticality-normal = normal
    .label = Normal
    .says = It would hurt.
criticality-low = low
    .label = Low
    .says = It would hardly be missed.

## list level: Level

level-owner = owner
    .label = Owner
    .mark = O
level-admin = administrator
    .label = Administrator
    .mark = A
level-elevated = more than daily work
    .label = Can change settings
    .mark = S
level-normal = daily work
    .label = Works in it
    .mark = W
level-read_only = reads only
    .label = Reads only
    .mark = R
level-unknown = level not known
    .label = Not known
    .mark = ?

## list second_factor: SecondFactor

second_factor-on = on
    .label = On
second_factor-off = off
    .label = Off
second_factor-unknown = not known
    .label = Not known

## list seen: Seen by is

seen-unknown = not known
seen-never = never
seen-on = { $day }

## list run_kind: RunKind

run_kind-leaver = somebody leaves
    .label = Leaves
run_kind-joiner = somebody comes
    .label = Comes
run_kind-mover = somebody changes jobs
    .label = Changes jobs

## list step_state

step_state-open = to do
step_state-done = done
step_state-verified = done and verified
step_state-excepted = left open for a while

## list weight: Weight

# How much a finding matters.
weight-danger = Serious
weight-warning = Worth doing soon
weight-hint = Good to know

## list computer

# A computer that has no name of its own.
computer-nameless = this computer

## list yes_no

yes_no-yes = yes
yes_no-no = no

## list no_limit

# What stands for a number that sets no limit.
no_limit-none = no limit
