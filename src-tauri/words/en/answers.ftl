# What was done, as pages and command line both say it.

answer-password-changed = Your password is changed.
answer-undone = Entry { $entry } is undone by entry { $by }.
answer-run-closed = Run { $run } is closed.
answer-run-given-up = Run { $run } is given up.
answer-profile-reset = The profile of { $name } that comes with Keyholder is used again.
answer-profile-removed = Your profile of { $name } is taken away.
answer-company-resumed = { $name } works with us again.
