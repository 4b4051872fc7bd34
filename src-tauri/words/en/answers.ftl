# What was done, as pages and command line both say it.

answer-password-changed = Your password is changed.
answer-undone = Entry { $entry } is undone by entry { $by }.
answer-run-closed = Run { $run } is closed.
answer-run-given-up = Run { $run } is stopped.
answer-profile-reset = The profile of { $name } that comes with Keyholder is used again.
answer-profile-removed = Your profile of { $name } is taken away.
answer-company-resumed = { $name } works with us again.

# What a sign-in can't do while the rules keep it for owners, and what is left of it.
roles-users-for-owners = Adds, changes, disables and enables no users: the rules keep that for owners.
roles-resets-alone = Resets sign-ins of users who are not owners. Giving them is for owners: the rules say so.
