# What can go wrong in a call: what happened, and, as `.todo`, what whoever reads it can do. `.command` stands in its place
# on the command line, where that differs.

## list error: ApiError by code

# What it says is the refusal's.
error-refused = The rules don't allow this.
    .todo = Look at it again as it is now.
error-sign_in_refused = Username, password or code is not right.
    .todo = Check all three and wait for a new code on your phone. After too many tries a sign-in is locked for a while; an owner can unlock it, and a personal code always works.
error-sign_in_expired = This sign-in was not used for so long that it expired.
    .todo = Ask an owner to reset it, or use your personal code.
error-not_signed_in = You are signed out.
    .todo = Sign in again and repeat what you were doing. Nothing was changed.
# What is wrong with the code says `code_fault`.
error-code = The code is not right.
    .todo = Compare it with the paper group by group.
# Why says `secret_place`.
error-vault_secret_needed = The vault secret is needed.
    .todo = Type it from a recovery kit.
error-in_use = This vault is open in another program: { $by }.
    .todo = Close it there, or lock it, and try again.
error-not_a_vault = There is no vault in this folder.
    .todo = Choose the folder whose name ends in .keyholder.
    .command = Give the folder whose name ends in .keyholder with --vault.
error-newer_program = This was made by a newer Keyholder.
    .todo = Install the newest Keyholder on this computer and open it again. Nothing was changed.
error-damaged = The vault's files are damaged. { $what }
    .todo = { $tables ->
        [yes] Nothing that was signed is lost. Copy the vault's folder to a safe place, and find out who could write into it.
       *[no] Restore the latest backup. Keep the damaged folder until everything is back.
    }
    .command = { $tables ->
        [yes] Nothing that was signed is lost: copy the vault's folder to a safe place, then sign in as an owner with --renew-tables, which makes the tables anew from the journal. Find out who could write into the folder.
       *[no] Restore the latest backup, and keep the damaged folder until everything is back.
    }
error-older_copy = { $which ->
        [earlier] This copy of the vault is older than what this computer saw { DAY($seen_at) }: it has { $entries } journal entries, and there were { $seen_entries }. What was struck out since is back in it.
        [other] This is not the copy of the vault that this computer saw { DAY($seen_at) }: entry { $seen_entries } is another one here, so the two went apart.
       *[mixed] The files here are of two copies of the vault: the keys don't belong to the state of the journal, which has { $entries } entries.
    }
    .todo = { $which ->
        [earlier] If somebody restored a backup on purpose, an owner can accept it. If nobody did, find out who put the folder back.
        [other] An earlier copy was put back and worked in, or somebody exchanged files. If you know that this is the copy to go on with, an owner can accept it. If not, find out who put it here.
       *[mixed] If somebody put single files back on purpose, an owner can accept it. If nobody did, find out who exchanged them.
    }
    .command = { $which ->
        [earlier] If somebody restored a backup on purpose, an owner can open it with --accept-older-copy. If nobody did, find out who put the folder back.
        [other] An earlier copy was put back and worked in, or somebody exchanged files. If you know that this is the copy to go on with, an owner can open it with --accept-older-copy. If not, find out who put it here.
       *[mixed] If somebody put single files back on purpose, an owner can open it with --accept-older-copy. If nobody did, find out who exchanged them.
    }
error-clock_behind = This computer's clock says it is { DAY($now) }, and your last sign-in is dated { DAY($last_at) }: one of the two is wrong.
    .todo = If the clock is wrong, put it right and sign in again.
    .command = Look at the date and time. If they are right now, sign in with --accept-clock; owners are told.
error-unfinished = It is done, but something after it failed.
    .todo = Sign in again and look at what is there before you repeat it.
error-unsure = Writing failed, and whether it came through shows when you sign in again.
    .todo = Look at what is there before you repeat it.
error-owner_first = This vault's tables must be made anew, which takes an owner's keys.
    .todo = Ask an owner to sign in first. Nothing is lost.
error-day_to_come = This day is still to come.
    .todo = Choose today or a day before it: nobody knows who will have access.
error-file = { $fault ->
        [missing] This file or folder isn't there: { $path }
        [exists] There is something with this name already: { $path }
        [denied] This computer doesn't allow reading or writing here: { $path }
        [full] The disk is full: { $path }
        [link] A link stands where a file or folder should be: { $path }
        [not_a_file] A folder, a pipe or a device stands where a file should be: { $path }
        [name] The path is too long or has letters that can't be read: { $path }
        [symbol] The name holds a character that this disk doesn't allow, such as a colon: { $path }
       *[other] This file or folder could not be read or written: { $path }
    }
    .todo = { $fault ->
        [missing] Check the name, and that the disk or stick is connected.
        [exists] Choose another name or folder. Nothing was overwritten.
        [denied] Choose a folder of your own, such as Documents.
        [full] Free some space or choose another disk, and try again. Nothing was changed.
        [link] Choose the real folder instead of the link.
        [not_a_file] Choose an ordinary file.
        [name] Choose a folder with a shorter path and a plain name.
        [symbol] Choose a name of letters, digits, spaces, dots and dashes.
       *[other] Check that the disk is connected and try again.
    }
error-profile = { $path ->
        [none] This can't be kept as it is.
       *[other] This file can't be used as a service profile: { $path }
    }
    .todo = { $path ->
        [none] Nothing was written. Put right what is wrong and try again.
       *[other] Nothing was written. Put right what is wrong in the file and try again.
    }
    .line = Line { $line }: { $reason }
error-bad_backup = This file is not a good Keyholder backup.
    .todo = Choose another one: their names end in .keyholder-backup. Try an earlier backup if this one is damaged.
error-table = { $what }
    .todo = Nothing was changed.
error-import_changed = The table or the register has changed since this was shown.
    .todo = Nothing was imported. Look at what it imports now.
error-out_of_memory = This computer has too little memory free to check a password: that takes up to half a gigabyte.
    .todo = Close other programs and try again. Nothing was changed.
error-stopped = This was stopped before its end.
    .todo = Nothing was changed.
error-internal = Something unexpected happened (number { $reference }).
    .todo = Try again. If it happens again, close Keyholder, start it again, and pass this number on with your question.
    .command = Try again. If it happens again, pass this number on with your question; the file keyholder.log in this computer's data folder says more.

## list code_fault: CodeFault

code_fault-bad_symbol = It holds a character that no code has.
    .todo = Codes use digits and letters, and never U. Look at the paper again.
code_fault-too_short = Characters are missing.
    .todo = A code has eight groups of four. Look for a group that was left out.
code_fault-too_long = There are too many characters.
    .todo = A code has eight groups of four. Look for a group that was typed twice.
code_fault-mistyped = There is a typing error, or the code belongs to another vault.
    .todo = Compare it with the paper group by group.
code_fault-other_kind = This is another kind of code.
    .todo = A kit code begins with K, a personal code with P, a vault secret with V.
code_fault-opens_nothing = The code is typed correctly and opens nothing here.
    .todo = It may have been used or replaced. Look for a kit with a later date.

# Before what is to be done about a code, where the group with the slip is known.
code-group = Look again at group { $group }.

## list secret_place: SecretPlace

secret_place-keyring = The vault secret that this computer keeps does not open this vault.
    .todo = Type the vault secret from a recovery kit.
    .command = Give the vault secret from a recovery kit as vault_secret.
secret_place-not_here_yet = This computer has not opened this vault before.
    .todo = Type the vault secret from a recovery kit once. This computer then keeps it in its keyring.
    .command = Give the vault secret from a recovery kit once as vault_secret; this computer then keeps it in its keyring.
secret_place-keyring_locked = This computer's keyring is locked or doesn't answer.
    .todo = Unlock it and try again, or type the vault secret from a recovery kit this time.
    .command = Unlock it and try again, or give the vault secret from a recovery kit as vault_secret this time.
secret_place-no_keyring = This computer has no keyring to keep the vault secret in.
    .todo = Type the vault secret from a recovery kit at each start.
    .command = Give it from a recovery kit as vault_secret each time.

##

# What is done and isn't wholly on the disk yet.
unfinished-files = What you did is done, but the vault's files aren't all in step yet: { $why ->
        [full] the disk is full
        [denied] this computer doesn't allow writing there
       *[other] a file could not be written
    }. Keyholder tries again with your next change and when you sign out. Make room or put it right soon.

# The clock shows a time before 1970.
error-clock_impossible = This computer's clock says it is { DAY($now) }, when no code can be right.
    .todo = Put the date and time right and sign in again.

##

# Who has a vault open, in a sentence. $program is what it is called, such as "the Keyholder command line".
vault-holder = { $program } on { $computer }, process { $process }
# Where it wrote no name of itself.
vault-holder-unknown = another program

# What the window calls itself where another program wants the vault that it has open.
program-window = the Keyholder window
