# Signing in to a vault, what is odd about it, and a password that is too old.

# Under the business's name: why nobody is signed in.

## list signed_out_why: SignedOutWhy

signed_out_why-asked = This vault is locked.
signed_out_why-idle = You were signed out because nothing was done for a while.
signed_out_why-long_enough = You were signed out because you had been signed in for as long as your business allows. Sign in again to go on.
signed_out_why-elsewhere = Somebody who looks after sign-ins signed you out, or changed your sign-in.

##

# The same for the sample office, where nobody was signed in before.
sign-in-sample = The sample office. Everything in it is invented.

# Notes above the form. $by is a sync program; $files are names of files, with commas between them.
sign-in-synced = { $by } looks after this folder, and sync programs damage vaults. Close Keyholder, move the folder to another place, and open it from there.
sign-in-notes-set-aside = This computer's own notes were damaged. They are kept as { $files }, and new ones are begun. Where a second copy stood in, nothing is lost. Where none did, nobody knows what was tried here, and signing in is locked for as long as after too many tries; a personal code and a recovery kit work.

# The vault is open elsewhere: $program is such as "the Keyholder window on FRONT-DESK".
sign-in-held-by = This vault is open in another program: { $program }. Close it there first.
sign-in-held-by-window = This vault is open in another window of this computer.
sign-in-show-window = Show that window
sign-in-window-stays = That window doesn't answer. Look for it among the open windows, or end it and start Keyholder again.
# In the sample office: $name is somebody of it, $role what they are.
sign-in-enter = Open as { $name } ({ $role })

# The form.
sign-in-username-missing = Type your username.
sign-in-password = Password
sign-in-password-missing = Type your password.
sign-in-code-hint = Leave it empty the first time, with a temporary password.
sign-in-open = Open the vault

# Asked for on a computer that doesn't have it.
sign-in-vault-secret = Vault secret
sign-in-vault-secret-missing = Type the vault secret. It stands on every recovery kit.
sign-in-vault-secret-hint = It begins with V and stands on every recovery kit, under the code.

# Under the form.
sign-in-recover = Phone lost, password forgotten, or an owner gone? <link>Use a personal code or a kit</link>
sign-in-other-vault = Open another vault

# How far opening has come, where every entry is checked first.
sign-in-opening = This computer checks every entry of the journal before it opens the vault. The next time is quicker.
sign-in-opening-progress = How far opening has come
sign-in-opening-entries = { $done } of { $of } entries

# A dialog when something is odd. $odd says what: an "earlier" or "other" copy of the vault, the files of two copies ("mixed"),
# this computer's "clock", or what somebody wrote into the vault's "tables".
sign-in-odd-title = { $odd ->
    [earlier] This is an older copy of the vault
    [other] This is another copy of the vault
    [mixed] These are files of two copies of the vault
    [clock] One of two dates is wrong
   *[tables] Somebody wrote into this vault's tables
}
sign-in-odd-means = { $odd ->
    [earlier] Whatever was done since then is not in this copy: people who were disabled may be in use again, changed passwords are the old ones, and what was struck out is back.
    [clock] Look at this computer's date and time first. If they are right now, the clock was wrong at the last sign-in, and you can go on.
    [tables] Everything that was done is in the signed journal, and the tables can be made anew from it. What somebody else wrote into them goes.
   *[other] Some of what was done is not in this copy: people who were disabled may be in use again, changed passwords may be the old ones, and what was struck out may be back.
}
# $todo is a sentence or two: what whoever reads this can do.
sign-in-odd-todo = { $todo } Going on is written into the journal, and every owner is told.
sign-in-odd-code = Code from your authenticator
sign-in-odd-code-hint = { $odd ->
    [clock] Type the code that shows now.
   *[other] Owners only. Type the code that shows now.
}
sign-in-odd-cancel = Don't open it
sign-in-odd-accept = { $odd ->
    [clock] The date is right, sign in
    [tables] Make the tables anew
   *[other] Accept this copy
}

# A password that is older than the rules allow.
sign-in-too-old = Choose a new password
sign-in-too-old-under = Yours is older than the { $days } days that { $business } allows. Everything else opens when you have a new one.
sign-in-too-old-before = Password until now
sign-in-too-old-new = New password
sign-in-too-old-new-hint = At least { $length } characters. Four or five unrelated words are easy to remember.
sign-in-too-old-again = New password again
sign-in-too-old-code-hint = The one that your phone shows now.
sign-in-too-old-change = Change the password
sign-in-too-old-lock = Lock
