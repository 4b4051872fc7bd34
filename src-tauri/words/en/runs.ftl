# Runs, step by step: what is to be done, what it belongs to, what marking it done does, and drafted letters.

# A step as something to do. $user is whom it is about.
task-disable = Disable { $user } and their sign-in here
task-hand-over = Make somebody else an owner of { $account } beside { $user }
task-end-access = Take away the access of { $user } to { $account }
task-change-shared-login = Change the shared password of { $account } that { $user } knows
task-close-mailbox = Let { $user } no longer read the mailbox of { $account }
task-move-second-factor = Move the second factor of { $account } away from { $user }
task-hand-over-machine = Let somebody other than { $user } look after { $machine } and change its keys
task-replace-kit = Destroy recovery kit { $number } of { $user }
task-name-next-in-line = Name somebody other than { $user } as next in line for { $account }
task-give-access = Give { $user } access to { $account } ({ $role })
task-end-company = End the work with { $company }

# Of an access that is not known any more.
task-unknown-access = Take away access { $number }

# What steps like it have in common, and, as `.marking`, what marking one done does, or what has to be so before.
## list step_group

step_group-disable = Sign-in here
    .marking = Marking it done disables the record here and ends the sign-in at once.
step_group-hand_over = Accounts that nobody else owns
    .marking = Hand it over at the service and give the new owner access here, then mark it done.
step_group-end_access = Access to take away
    .marking = Take it away at the service, then mark it done: that takes it away here.
step_group-change_shared_login = Shared passwords
    .marking = Change the password at the service and tell those who go on using it, then mark it done.
step_group-close_mailbox = Mailboxes
    .marking = Take them off the mailbox or change its password, then mark it done: that takes them off its readers here.
step_group-move_second_factor = Second factors
    .marking = Move it at the service, then mark it done: that notes here that it isn't theirs any more.
step_group-hand_over_machine = Programs they look after
    .marking = Change its keys and name on its page who looks after it now, then mark it done.
step_group-replace_kit = Recovery kits
    .marking = Make a new kit in its place under Recovery, or end the owner's sign-in; destroy the page, then mark it done.
step_group-name_next_in_line = Next in line
    .marking = Name somebody else on the account, then mark it done: that takes them out of the line here.
step_group-give_access = Access to give
    .marking = Give it at the service, then mark it done: that records it here.
step_group-end_company = The company
    .marking = Marking it done ends the work with the company here.
step_group-other = More to do
    .marking = Mark it done when it is: the register can't show it.

##

# What the profile of the service $name says that helps with a step.
step-help-removing = How access is taken away at { $name }
step-help-left = What stays behind: { $says }
step-help-look = Where to see it at { $name }
step-help-before = Before you begin
step-help-hand-over = How { $name } is handed over
step-help-owner-gone = When the owner is gone already
step-help-second-factors = Second factors of { $name }
step-help-support = Support: { $says }
step-help-proof = What the support asks to see: { $says }

# What somebody got while a run goes on, without a full stop.
run-came-later = { $user } got access to { $account } after the run was started

# A letter to whoever runs an account. $account and $which name it, $whom is whose access it is about.
letter-which = { $name } ({ $service })
letter-which-number = { $name } ({ $service }, { $number })
# Where the account is called as its service is.
letter-which-plain = { $name }
letter-which-plain-number = { $name } ({ $number })
letter-whom = { $name } ({ $login })
letter-at-once = at once
letter-as-of = as of { $day }
letter-end-access = Please remove access to { $account }
letter-end-access-asks = Please remove the access of { $whom } to { $which } { $when }, end every session that is still open, and revoke keys and tokens made in that name.
letter-give-access = Please give access to { $account }
letter-give-access-asks = Please give { $whom } access to { $which }, with this and nothing more: { $role }.
letter-give-access-from-asks = Please give { $whom } access to { $which } from { $day }, with this and nothing more: { $role }.
letter-hand-over = Another owner for { $account }
letter-hand-over-asks = { $whom } leaves us and is the only owner of { $which }. We would like to make somebody else of our business its owner.
letter-second-factor = Second factor of { $account }
letter-second-factor-asks = The second factor for { $which } is bound to a device of { $whom }, who leaves us. We would like to move it to another device.
letter-tell-when-done = Please tell us briefly when it is done, so that we can note it.
letter-tell-steps = Please tell us which steps that takes and what you need from us.
letter-greeting = Good day,
letter-regards = Thank you and kind regards
