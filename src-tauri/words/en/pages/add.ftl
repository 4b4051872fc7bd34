# Adding a user; the fields of a record, of what a sign-in may do, and how a temporary password is passed on.

## list add_kind: UserKind

# What can be added: the choice, what it `.says` below it, and the page's `.title` and its button.
add_kind-person = A person
    .says = Staff, an owner, or somebody of a partner.
    .title = Add a person
add_kind-api = A program of ours
    .says = A program of your own that uses an account, such as the forms of your website.
    .title = Add a program of ours
add_kind-integration = Another firm's program
    .says = Another company's program that was let into an account.
    .title = Add another firm's program

##

# The form.
add-under = One record for each person and each program. When they leave it is disabled, not deleted.
add-which-kind = What is it?
add-details = Details
add-sign-in = Sign-in to this vault
add-owners-give = Only owners can give somebody a sign-in to this vault. Ask one of them after you have added the person.
add-give-sign-in = Give them a sign-in to this vault
add-give-sign-in-says = Only for those who are to look into Keyholder itself. Most people need none.
add-leave = Leave without adding anybody?

# After it.
add-done = { $name } is added
add-done-under = Every owner is told of it, and it stands in the journal.
add-done-pass-on = Pass on the sign-in now
add-done-note =
    { $kind ->
        [person] They have no sign-in to this vault. You can give them one on their page.
       *[other] It shows in every audit together with who looks after it.
    }
add-show = Show the record
add-another = Add another user

# The fields of a record, and the hints under them. Programs are ours and other firms'.
add-program-name-hint = What people call it, such as “Website forms”.
add-username-hint = Unique. Letters and digits, no spaces.
add-purpose = What it is for
add-purpose-hint = Such as “Sends the contact form to the mailing list”.
add-responsible = Who looks after it
add-responsible-hint = This person is asked when something is unclear.
add-rotates = Next change of its key
add-rotates-hint = Or its password. The home page reminds you.
add-notify-hint =
    { $kind ->
        [person] For messages about access.
       *[other] Where messages about its access go.
    }
add-reply-hint = If answers go elsewhere.
add-last-day-hint = If it is known. After it, the home page asks you to disable the record.
add-not-yours = Your department, your company and your last day are for an owner to change.

# What a sign-in may do: a role, and behind "Adjust single permissions" its permissions.
add-may = What they may do
add-role-now = What they have now.
add-owner-may = An owner may do everything; nothing can be left out.
add-adjust = Adjust single permissions
add-permissions = Single permissions
add-permission-fixed = { LABEL($permission, list: "permission") } (not yours to take away)
add-back-to-usual = Back to the usual
# How it differs from the role. $more and $less are lists of permissions.
add-differs-more = Differs from the usual { LABEL($role, list: "role") }: may also { $more }.
add-differs-less = Differs from the usual { LABEL($role, list: "role") }: may not { $less }.
add-differs-both = Differs from the usual { LABEL($role, list: "role") }: may also { $more }, and may not { $less }.
# Such a list: $first are those before the last one, with commas between them.
add-and = { $first } and { $last }
add-or = { $first } or { $last }

# A temporary password, shown once.
add-password = Temporary password
add-password-once = It is shown this one time. If it gets lost before { $name } signs in, reset the sign-in to get another one.
add-password-tell = Tell it to { $name } in person or on the telephone. Don't put it into a message beside the username.
add-password-use = They sign in with the username <b>{ $username }</b> and this password, with their phone in hand.
add-password-then = They choose a password of their own, set up their authenticator, and get a personal code. From then on the temporary password opens nothing.
add-password-waits = Before { $name } can sign in, an owner has to open this vault once: part of what you allowed is locked with a key that only owners hold. Ask one of them to sign in.
add-passed-on = I have passed it on
# The question when whoever sees it leaves before that.
add-password-leave = Leave before you have passed on the password of { $name }?
add-password-leave-happens = It is not shown again.
add-password-leave-way-back = If it gets lost, reset the sign-in of { $name } to get another one.
