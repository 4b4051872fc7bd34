# What jobs take: the templates that joiner and mover runs follow.

jobs = Access by job
jobs-back = All runs

# The list. $word is $count as a word ("Three").
jobs-title-none = Access by job
jobs-title =
    { $count ->
        [one] One job is written down
       *[other] { $word } jobs are written down
    }
jobs-under = A job's template says which accounts it takes, with which roles. Joiner and mover runs follow it.
jobs-write = Write down a job
jobs-none = No job is written down yet
jobs-none-under = Write down what a job takes once, and whoever comes gets that and nothing more. You can begin with what somebody has now.
jobs-change = Change
jobs-change-one = Change: { $job }
jobs-remove = Remove…
jobs-remove-one = Remove: { $job }

# One account that a job takes: $account, and under it which $roles there and how far they reach, as $level.
jobs-account = { $account }: { $access }
jobs-access = { $roles } ({ $level })

# Taking a template away.
jobs-removing = Remove the template of { $job }?
jobs-removing-confirm = Remove
jobs-removing-happens = Nobody loses any access. Runs that have been started go on; new ones can't follow this job.
jobs-removing-back = You can write it down again at any time.
jobs-removed = The template of { $job } is removed.

# Writing one.
jobs-edit-new = Write down what a job takes
jobs-edit = What { $job } takes
jobs-edit-under = Only what the job needs. Whoever comes gets this, and whoever moves loses what isn't here.
jobs-edit-job = Job
jobs-edit-job-hint = As it stands on people's records, such as “Bookkeeper”.
jobs-edit-job-taken = This job is written down already. Change that one.
jobs-edit-like = Make it from what somebody has now
jobs-edit-like-hint = It takes the place of the list below.
jobs-edit-copy = Copy their access
jobs-edit-copied = Copied. Take out what the job doesn't need.
jobs-edit-copied-nothing = They have no access to any account.
jobs-edit-accounts = Accounts
jobs-edit-accounts-none = There are no accounts yet. Write them down first.
jobs-edit-roles = Roles
jobs-edit-roles-hint = As the service calls them, parted by commas.
jobs-edit-level = How far it reaches
jobs-edit-leave-out = Leave out
jobs-edit-leave-out-one = Leave out { $account }
jobs-edit-add = Add an account
jobs-edit-add-none = Choose at least one account.
jobs-edit-choose = Choose an account
jobs-edit-saved = It is written down what { $job } takes.
