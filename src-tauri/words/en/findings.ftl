# What needs somebody: what is so, without its full stop. `.why` says why it matters, `.todo` what is known besides and what
# to do, `.button` stands on the button that leads there, `.group` above several of one kind. Days are written out: "15 June".

## list finding

# $name is whose access it is, $ended its last day.
finding-access_past_end = { $name }'s access to { $account } should have ended on { $ended }
    .why = An end date that nobody acts on protects nothing.
    .todo = Take it away at the service and here, or give it a later day with a reason.
    .button = Show { $account }
    .group = Access that should have ended
finding-administrator_without_reason = No reason is on record why { $name } administers { $account }
    .why = Auditors ask of everybody who can change users and settings why they have to, and so does whoever comes after you.
    .todo = Write down why they need it. If nobody knows, give them less.
    .button = Show { $account }
    .group = Administrators without a reason on record
finding-backup_failed = The daily backup into { $folder } could not be made
    .why = A broken disk or a stolen computer takes everything since the last backup.
    .todo = See whether the folder is there and can be written: perhaps a stick has to be put in. It is tried again every hour while somebody is signed in.
    .button = Show backups
    .group = Backups that could not be made
# $backup: whether there is an old one or none, $made its day, $days its age.
finding-backup_old = { $backup ->
    [none] There is no backup of this vault
   *[old] The last backup is { $days ->
        [one] 1 day
       *[other] { $days } days
    } old
}
    .why = A broken disk or a stolen computer takes everything since the last backup.
    .todo = { $backup ->
        [none] Make one now. It is one encrypted file: keep it away from this computer.
       *[old] It was made on { $made }. Make one now. It is one encrypted file: keep it away from this computer.
    }
    .button = Make a backup
    .group = Backups
finding-dormant_access = { $name } was last seen in { $account } on { $seen }
    .why = Access that nobody uses is access that nobody watches. CIS Controls v8, 5.3, gives it 45 days.
    .todo = Ask whether they still need it. If not, take it away.
    .button = Show { $account }
    .group = Access that nobody uses
# $name is a program's.
finding-dormant_program = { $name } last ran in { $account } on { $seen }
    .why = A program that nobody uses any more keeps its keys, and nobody notices when they are used by somebody else. Many run once a month, so they are told after 90 days.
    .todo = Ask whoever looks after it whether it is still needed. If not, take its keys away there, then its access here.
    .button = Show { $name }
    .group = Programs that no longer run
# $name is a company's.
finding-ended_company = The work with { $name } is marked as ended, and its staff can still get into { $accounts ->
    [one] an account
   *[other] { $accounts } accounts
}
    .why = { finding-leaver_with_access.why }
    .todo = Start leaving on the company's page: the run lists every access of its staff. If you go on working together, take the work up again there.
    .button = Show { $name }
    .group = Companies that ended and can still get in
# $what is a step of a run: "Take away the access of Aylin Demir to Newsletter".
finding-exception_ended = “{ $what }” was left open until { $until }
    .why = An exception that nobody ends is a rule that nobody decided.
    .todo = That day is past. Do it now. If the run is over, start another one.
    .button = Show the run
    .group = Steps that were left open too long
finding-forget_due = { $name } can be forgotten
    .why = What nobody needs about former people any more shouldn't be kept; how long it must be kept is law.
    .todo = The years that your settings ask for are over. See what would be struck out, and decide.
    .button = Show { $name }
    .group = Former people who can be forgotten
# $since: what happened since it was checked: too many days went by, or $leaver was disabled on $left.
finding-kit_check_due = Recovery kit { $kit } for { $owner } should be checked
    .why = A kit that was lost or taken is found only by looking for it: regularly, and whenever somebody leaves.
    .todo = { $since ->
        [leaver] It was last checked on { $checked }, and { $leaver } was disabled on { $left }.
       *[days] It was last checked on { $checked }, { $days ->
            [one] 1 day
           *[other] { $days } days
        } ago.
    } See whether it is where it should be, and type its code: that doesn't use it up.
    .button = Check the kit
    .group = Recovery kits to be checked
finding-kit_unconfirmed = Recovery kit { $kit } for { $owner } was never checked
    .why = A page that was never printed, or printed wrongly, opens nothing.
    .todo = It was made on { $made }, and nobody typed its code back, so it may not have been printed. Checking takes a minute and doesn't use it up. Without the page, make a new kit.
    .button = Check the kit
    .group = Recovery kits that were never checked
finding-leaver_with_access = { $name } is disabled here and can still get into { $accounts ->
    [one] an account
   *[other] { $accounts } accounts
}
    .why = Whoever has left should not be able to get in anywhere.
    .todo = Disabling the record here closes nothing at the services. Take the access away there, then here.
    .button = Show { $name }
    .group = Former people who can still get in
# $name is a program's; $looked_after: by nobody, by $who who is disabled, or by $who who is there, and the keys are due.
finding-machine_neglected = { $looked_after ->
    [nobody] Nobody looks after { $name }
    [gone] { $who } looked after { $name } and is disabled
   *[there] The keys of { $name } should have been changed by { $due }
}
    .why = A program keeps its access until somebody takes it away, and nobody notices when its keys leak.
    .todo = { $kind ->
        [api] It is an { LABEL($kind, list: "user_kind") }.
       *[other] It is a { LABEL($kind, list: "user_kind") }.
    } { $looked_after ->
        [nobody] Name a person who does.
        [gone] Name somebody else.
       *[there] Ask { $who } to change them, and write down when they are due next.
    }
    .button = Show { $name }
    .group = Programs that nobody looks after
finding-no_next_in_line = { $owners ->
    [0] Nobody owns { $account } on record, and nobody is next in line
   *[other] { $account } has one owner and nobody next in line
}
    .why = When the only owner is gone, the service asks for proof that nobody has.
    .todo = Name who takes over, and make a second owner where the service lets you.
    .button = Show { $account }
    .group = Accounts that nobody could take over
# $ever: whether it was verified at all.
finding-not_verified = { $ever ->
    [no] This vault was never verified on this computer
   *[yes] This vault was last verified { $days ->
        [one] 1 day
       *[other] { $days } days
    } ago
}
    .why = Damage and tampering are found by looking, best while a good backup still exists.
    .todo = Verify it: that reads the whole journal and takes about a minute.
    .button = Open the journal
    .group = Journals to be verified
# $waits: whether there is another owner, $other, who can't sign in today.
finding-one_owner = This vault has only one owner who can sign in
    .why = While the only owner is away, nobody can look after owners or make recovery kits.
    .todo = { $waits ->
        [yes] { $other } is an owner too, and has yet to sign in, or was away for too long.
       *[no] It all hangs on { $only }. Make somebody else an owner too.
    }
    .button = { $waits ->
        [yes] Show { $other }
       *[no] Add an owner
    }
    .group = Too few owners of this vault
# $name is an owner's, $used the day on which somebody took over with their kit.
finding-owner_lost = Is { $name } gone for good?
    .why = Whoever is gone should not be able to get in anywhere, and whoever is not should know what was done in their name.
    .todo = Recovery kit { $kit } for { $name } was used on { $used } to take over, and they have not signed in since. If they are gone, start leaving: it lists everything to hand over and to take away. If they come back, this goes away once they have signed in.
    .button = Start leaving
    .group = Owners from whom somebody took over
finding-owner_locked = { $name } is locked on { $computer } after { $tries } wrong sign-ins
    .why = Somebody may be guessing an owner's password.
    .todo = Ask { $name } whether it was them. If it was, unlock them; if not, leave the lock and find out who was at the computer.
    .button = Show who is locked
    .group = Owners who are locked
finding-owner_without_kit = { $name } has no recovery kit
    .why = A kit is the only way back in when no owner can sign in.
    .todo = Make one: it takes five minutes and a printer.
    .button = Make a kit
    .group = Owners without a recovery kit
# $name is a company's, $ends the last day of the agreement with it.
finding-partner_ends = { $over ->
    [yes] The agreement with { $name } ended on { $ends }
   *[no] The agreement with { $name } ends on { $ends }, in { $days ->
        [one] 1 day
       *[other] { $days } days
    }
}
    .why = Partners keep their access until somebody takes it away. Told 30, 7 and 1 days before.
    .todo = Write down a later day if you go on working together. Otherwise start leaving on the company's page: the run lists every access of its staff.
    .button = Show { $name }
    .group = Partners whose agreement ends
# $signs_in: whether they have a sign-in to this vault.
finding-past_end = { $name }'s last day was { $stops } and nobody has closed their access
    .why = { finding-leaver_with_access.why }
    .todo = { $signs_in ->
        [yes] They can still sign in to this vault. Start a leaver run: it lists everything they can reach. If they stay, change the last day.
       *[no] Start a leaver run: it lists everything they can reach, so that nothing stays open. If they stay, change the last day.
    }
    .button = Start a leaver run
    .group = People past their last day
finding-review_overdue = The user list of { $account } should have been reviewed by { $due }
    .why = Only a look at the service itself shows who really has access.
    .todo = Look at the list of users at the service, compare it with the list here, and write down the day.
    .button = Show { $account }
    .group = User lists to be reviewed
# $kind is what the run is for, $due the day it was for, $days how long ago that is, $left the steps that are not finished.
finding-run_late = { $kind ->
    [leaver] The leaver run of { $name } is open { $days ->
        [one] 1 day
       *[other] { $days } days
    } after { $due }
    [joiner] The joiner run of { $name } is open since { $due }
   *[mover] The mover run of { $name } is open since { $due }
}
    .why = What is left open after its day is mostly forgotten.
    .todo = { $left ->
        [0] Every step is finished. Close it.
        [one] One step is not finished. Do it, or let somebody else verify it.
       *[other] { $left } steps are not finished. Do them, or let somebody else verify them.
    }{ $to_verify ->
        [0] {""}
        [one] {" "}One step waits for you to verify it.
       *[other] {" "}{ $to_verify } steps wait for you to verify them.
    }
    .button = Show the run
    .group = Runs that are late
# $run is the run's number, $name whom it is about; $waits: what of it waits for whoever looks, $steps how many steps, $more
# how many besides can be done.
finding-run_waits = Run { $run }, { $name }: { $waits ->
    [verify] { $steps ->
        [one] 1 step waits for you to verify it
       *[other] { $steps } steps wait for you to verify them
    }
    [do] { $steps ->
        [one] 1 step is to be done
       *[other] { $steps } steps are to be done
    }
    [close] every step is finished
   *[others] { $steps ->
        [one] 1 step waits for somebody else to verify it
       *[other] { $steps } steps wait for somebody else to verify them
    }
}
    .why = A run is over when what reaches far is gone at the services and somebody else has looked.
    .todo = { $waits ->
        [verify] Look at the service itself, then say here how you made sure.{ $more ->
            [0] {""}
            [one] {" "}One more step is to be done.
           *[other] {" "}{ $more } more steps are to be done.
        }
        [do] Take each access away at the service, then mark the step done here.
        [close] Close it: it stays in the list with who did and verified what.
       *[others] Whoever did a step can't verify it. Ask somebody else who may change access.
    }
    .button = Show the run
    .group = Runs that wait for you
finding-seats_over = { $account } has { $seats ->
    [one] 1 seat
   *[other] { $seats } seats
}, and { $people ->
    [one] 1 person uses it
   *[other] { $people } people use it
}
    .why = Services lock people out, or send a bill, when seats run out.
    .todo = Take access away from who doesn't need it, or pay for more. Disabled users don't count.
    .button = Show { $account }
    .group = Accounts with more users than are paid for
# $reach: whether $name gets far there, or $users do day-to-day work.
finding-second_factor_off = { $reach ->
    [far] { $name } reaches far in { $account } without a second factor
   *[daily] { $users ->
        [one] 1 user signs in to { $account } without a second factor
       *[other] { $users } users sign in to { $account } without a second factor
    }
}
    .why = A stolen password alone opens what has no second factor.
    .todo = Ask them to switch it on at the service, and write down here when it is.
    .button = Show { $account }
    .group = People who sign in without a second factor
finding-secret_not_kept = This computer does not keep the vault secret
    .why = Without the vault secret nobody can sign in, and only a kit's page has it then.
    .todo = Its keyring is missing or locked, so the vault secret is asked for at every sign-in. It stands on every recovery kit: make sure that one is printed.
    .button = Show recovery kits
    .group = The vault secret
finding-shared_login = { $people } people sign in to { $account } as { $login }
    .why = Nobody can tell who did something with a login that several people use.
    .todo = Give each person a login of their own where the service lets you. When one leaves, the password has to be changed.
    .button = Show { $account }
    .group = Logins that several people use
# $names are those of all $people.
finding-shared_mailbox = { $people } people read the mailbox of { $account }
    .why = Whoever reads the mailbox can ask the service for a new password, and so owns the account.
    .todo = { $names } read it. Use a mailbox that only its owner reads.
    .button = Show { $account }
    .group = Accounts whose mailbox several people read
finding-sign_in_expires = { $expired ->
    [yes] The sign-in of { $name } expired on { $ends }
   *[no] The sign-in of { $name } expires on { $ends }
}
    .why = A sign-in that nobody uses is one that nobody would miss when it is misused.
    .todo = { $expired ->
        [yes] It was not used for too long. Take it away, or reset it if it is still needed.
       *[no] It was not used for long. It stays if they sign in before; otherwise take it away.
    }
    .button = Show { $name }
    .group = Sign-ins here that expire
# $program syncs files: "Dropbox".
finding-synced_folder = { $program } syncs this vault's folder
    .why = Sync programs copy files while they are written, and databases get damaged by that.
    .todo = Sign out, move the folder to a place that is not synced, and open it there. Put backups into the synced folder instead.
    .button = Show where it lies
    .group = The folder of this vault
finding-temporary_unused = { $expired ->
    [yes] The temporary password of { $name } expired on { $ends } and was not used
   *[no] The temporary password of { $name } expires on { $ends }
}
    .why = Whoever finds a temporary password can make the sign-in their own.
    .todo = { $expired ->
        [yes] Reset the sign-in if it is still needed, or take it away.
       *[no] Ask whether it arrived.
    }
    .button = Show { $name }
    .group = Temporary passwords that nobody used
