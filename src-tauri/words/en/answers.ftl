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
# What to know about a name before it is written down.
likeness-name = This name looks like “{ $other }” but is written with other letters. Make sure that it is meant.
likeness-username = This username looks like “{ $username }”, which is { $name }'s, but is written with other letters.
likeness-mixed-name = This name mixes letters of different scripts within a word, so it can pass for another one. Type it again if it was pasted.
likeness-mixed-username = This username mixes letters of different scripts within a word, so it can pass for another one. Type it again if it was pasted.
# The same about one of several names. $says is one of the sentences above.
likeness-of = { $name }: { $says }

# Who owns an account in effect. $owners and $readers are names, $count is how many readers.
owners-nobody = Nobody is recorded as an owner of this account
owners-own = { $count ->
        [one] { $owners } owns this account
       *[other] { $owners } own this account
    }
owners-only = { $own }.
owners-and-readers = { $count ->
        [one] { $own }, and { $readers } reads its login mailbox and could take it over.
       *[other] { $own }, and { $readers } read its login mailbox and could take it over.
    }
# A name, and the last of several.
owners-disabled = { $name } (disabled)
list-and = { $before } and { $last }
# What several accesses had before and have after a change of all of them.
edit-no-end = no end
edit-nobody = nobody
