# What each change did, for the journal: `$who` did it; `$own` says whether to themselves; `$user`, `$account`, `$company`
# and `$computer` are what it was done to.

## list journal

journal-vault_made = { $sample ->
        [yes] { $who } made the sample vault of { $business }.
       *[no] { $who } made the vault of { $business }.
    }
journal-business_renamed = { $who } renamed the business from { $before } to { $after }.
journal-settings_changed = { $who } changed the settings ({ $which }).
journal-backup_made = { $who } made a backup.
journal-older_copy_accepted = { $who } accepted a copy of the vault that lacks some of what { $computer } saw by { $seen_at }, when it had { $seen_entry } entries.
journal-verification_failed = { $wrong ->
        [entry] { $who } verified the vault and found entry { $entry } wrong.
        [tables] { $who } verified the vault and found that its tables differ from the journal.
        [keys] { $who } verified the vault and found its keys file wrong.
        [notes] { $who } signed in on a computer whose notes of wrong sign-ins and locks were damaged. Nobody knows what was tried there before; everybody was kept out for the time of one lock.
       *[file] { $who } verified the vault and found its file damaged.
    }
journal-keys_changed = { $who } renewed the vault's keys.

journal-user_added = { $who } added the user { $name } ({ $kind }).
journal-user_changed = { $own ->
        [yes] { $who } changed their own record.
       *[no] { $who } changed the record of { $user }.
    }
journal-user_disabled = { $own ->
        [yes] { $who } disabled themselves: { $reason }.
       *[no] { $who } disabled { $user }: { $reason }.
    }
journal-user_enabled = { $own ->
        [yes] { $who } enabled themselves: { $reason }.
       *[no] { $who } enabled { $user }: { $reason }.
    }

journal-sign_in_made = { $own ->
        [yes] { $who } gave themselves a sign-in as { $role }.
       *[no] { $who } gave { $user } a sign-in as { $role }.
    }
journal-sign_in_ended = { $own ->
        [yes] { $who } took away their own sign-in: { $reason }.
       *[no] { $who } took away the sign-in of { $user }: { $reason }.
    }
journal-grant_changed = { $what ->
        [may] { $own ->
            [yes] { $who } changed what they may do as { $to }: { $reason }.
           *[no] { $who } changed what { $user } may do as { $to }: { $reason }.
        }
       *[role] { $own ->
            [yes] { $who } changed their own role from { $from } to { $to }: { $reason }.
           *[no] { $who } changed the role of { $user } from { $from } to { $to }: { $reason }.
        }
    }
journal-sign_in_reset = { $own ->
        [yes] { $who } reset the sign-in of themselves.
       *[no] { $caller_checked ->
            [yes] { $who } reset the sign-in of { $user }, who answered the identity question.
           *[no] { $who } reset the sign-in of { $user }.
        }
    }
journal-signed_out = { $own ->
        [yes] { $who } signed out everywhere.
       *[no] { $who } signed { $user } out everywhere.
    }

# Somebody does these to their own sign-in; a kit's entry does them for its successor.
journal-sign_in_completed = { $own ->
        [yes] { $who } completed the first sign-in.
       *[no] { $who } completed the first sign-in of { $user }.
    }
journal-password_changed = { $own ->
        [yes] { $who } chose a new password.
       *[no] { $who } chose a new password of { $user }.
    }
journal-second_factor_changed = { $own ->
        [yes] { $who } set up another authenticator.
       *[no] { $who } set up another authenticator of { $user }.
    }
journal-identity_question_changed = { $own ->
        [yes] { $who } changed the identity question.
       *[no] { $who } changed the identity question of { $user }.
    }
journal-personal_code_changed = { $own ->
        [yes] { $who } made a new personal code.
       *[no] { $who } made a new personal code of { $user }.
    }
journal-personal_code_used = { $own ->
        [yes] { $who } set a new password with the personal code on { $computer }.
       *[no] { $who } set a new password with the personal code of { $user } on { $computer }.
    }
journal-signed_in = { $own ->
        [yes] { $who } signed in on { $computer }.
       *[no] { $who } signed in on { $computer } of { $user }.
    }
journal-clock_accepted = { $who } signed in on { $computer } although the sign-in before is dated { $last_at }: a clock was wrong.

# `$times` says "3 wrong sign-ins", `$until` whether it locked.
journal-tries_seen = { $until ->
        [none] { $own ->
            [yes] { $who } saw { $times } of their own on { $computer }.
           *[no] { $who } saw { $times } of { $user } on { $computer }.
        }
       *[other] { $own ->
            [yes] { $who } saw { $times } of their own on { $computer }, locked until { $until }.
           *[no] { $who } saw { $times } of { $user } on { $computer }, locked until { $until }.
        }
    }
journal-lockout_cleared = { $own ->
        [yes] { $who } unlocked themselves on { $computer }.
       *[no] { $who } unlocked { $user } on { $computer }.
    }

journal-kit_made = { $own ->
        [yes] { $replaces ->
            [none] { $who } made recovery kit { $number } of their own.
           *[other] { $who } made recovery kit { $number } of their own in place of recovery kit { $replaces }.
        }
       *[no] { $replaces ->
            [none] { $who } made recovery kit { $number } for { $user }.
           *[other] { $who } made recovery kit { $number } for { $user } in place of recovery kit { $replaces }.
        }
    }
journal-kit_placed = { $who } noted where recovery kit { $number } is kept.
journal-kit_checked = { $who } checked recovery kit { $number }.
journal-recovery_used = { $who } opened the vault on { $computer } and let { $user } take over.

# `$kind` is what the notice tells.
journal-notice_acknowledged = { $about ->
        [unknown] { $who } read notice { $notice }.
        [several] { $who } read the notice that { $users } { $kind }.
       *[other] { $who } read the notice that { $kind } ({ $about }).
    }

journal-strike_asked = { $what ->
        [person] { $who } asked to forget { $user }.
        [text] { $who } asked to strike a text out of entry { $entry }.
       *[texts] { $who } asked to strike { $texts } texts out, from entry { $entry } on.
    }
journal-strike_dropped = { $who } decided that what entry { $asked } asks to strike out stays: { $reason }.
journal-struck = { $asked ->
        [none] { $what ->
            [person] { $who } decided to forget { $user }, as the settings allow by now{ $changed }.
            [text] { $who } decided to strike a text out of entry { $entry }, as the settings allow by now{ $changed }.
           *[texts] { $who } decided to strike { $texts } texts out, from entry { $entry } on, as the settings allow by now{ $changed }.
        }
       *[other] { $what ->
            [person] { $who } agreed to forget { $user }, as entry { $asked } asks{ $changed }.
            [text] { $who } agreed to strike a text out of entry { $entry }, as entry { $asked } asks{ $changed }.
           *[texts] { $who } agreed to strike { $texts } texts out, from entry { $entry } on, as entry { $asked } asks{ $changed }.
        }
    }

journal-company_added = { $who } added the company { $name } ({ $kind }).
journal-company_changed = { $who } changed the record of { $company }.
journal-company_ended = { $who } ended the work with { $company }: { $reason }.
journal-company_resumed = { $who } took up the work with { $company } again: { $reason }.

journal-account_opened = { $who } opened the account { $name }.
journal-account_changed = { $who } changed the account { $account }.
journal-account_closed = { $who } closed the account { $account } and ended every access to it: { $reason }.
journal-account_reopened = { $who } opened the account { $account } again: { $reason }.
journal-billing_written = { $who } changed the billing data of { $account }.
journal-support_written = { $who } changed the login details and tickets of { $account }.
journal-owner_note_written = { $who } changed the owners' note on { $account }.
journal-profile_written = { $what ->
        [taken] { $who } took away the own profile of the service { $key }.
        [new] { $who } wrote a profile of the service { $key }.
       *[changed] { $who } changed the profile of the service { $key }.
    }

journal-access_granted = { $own ->
        [yes] { $who } gave themselves access to { $account } ({ $role }).
       *[no] { $who } gave { $user } access to { $account } ({ $role }).
    }
journal-access_changed = { $own ->
        [yes] { $who } changed the access of themselves to { $account }.
       *[no] { $who } changed the access of { $user } to { $account }.
    }
journal-access_ended = { $own ->
        [yes] { $who } took away the access of themselves to { $account }: { $reason }.
       *[no] { $who } took away the access of { $user } to { $account }: { $reason }.
    }

journal-run_started = { $kind ->
        [leaver] { $who } started leaver run { $run } for { $about } with { $steps } steps.
        [joiner] { $who } started joiner run { $run } for { $about } with { $steps } steps.
       *[mover] { $who } started mover run { $run } for { $about } with { $steps } steps.
    }
journal-run_closed = { $who } closed run { $run }.
journal-run_given_up = { $who } stopped run { $run }: { $reason }.
journal-job_written = { $count ->
        [0] { $who } took away the template of the job { $name }.
       *[other] { $who } wrote what the job { $name } takes ({ $count } accounts).
    }
journal-step_done = { $who } did step { $step } of run { $run }.
journal-step_verified = { $who } made sure of step { $step } of run { $run }.
journal-step_reopened = { $who } opened step { $step } of run { $run } again: { $reason }.
journal-step_excepted = { $who } let step { $step } of run { $run } be until { $until }: { $reason }.
journal-step_added = { $who } added a step to run { $run }: { $what }.

##

# How often, as `journal-tries_seen` says it.
wrong-sign-ins = { $tries ->
        [one] one wrong sign-in
       *[other] { $tries } wrong sign-ins
    }
# At the end of what was struck out.
struck-entries = { $entries ->
        [0] { "" }
        [1] : entry { $entry } was changed
       *[other] : { $entries } entries were changed
    }
# Whoever did something to themselves.
themselves = themselves
# Who did it, where a kit's code did.
kit-acts = Recovery kit { $number }

##

# Behind the sentences of an entry in a list, and in place of what whoever reads may not read.
journal-and-more = { $count ->
        [one] And { $count } more change.
       *[other] And { $count } more changes.
    }
sealed-for = Something that only { $readers } may read.
author-kit = Recovery kit { $number }
# A kept backup's fingerprint. $begins is the beginning of the file's SHA-256.
backup-fingerprint = { $begins }. To compare a file with it, let a program show the file's SHA-256: it must begin like this.
# A single permission, as a tick makes it.
single-may = may: { $name }
single-may-not = may not: { $name }
# An access of a job: the account, and the roles or the level.
job-access = { $account } ({ $roles })

# Who can read a part that is sealed for some.
## list sealed_reader

sealed_reader-core = users who can sign in
sealed_reader-billing = billing roles
sealed_reader-support = support roles
sealed_reader-owner = owners

# What a line of an entry's details is about, where that is no field.
## list detail

detail-kind = Kind
detail-user = User
detail-account = Account
detail-access = Access
detail-role = Role
detail-may = May
detail-may_also = May also
detail-may_no_longer = May no longer
detail-question_answered = Identity question answered
detail-computer = Computer
detail-wrong_sign_ins = Wrong sign-ins
detail-last_try = Last try
detail-locked_until = Locked until
detail-sign_in_before = The sign-in before
detail-backup_fingerprint = Fingerprint of the backup file
detail-entries_seen = Entries seen there
detail-seen = Seen
detail-step = Step
detail-must_be_verified = Must be verified
detail-recovery_kit = Recovery kit
detail-kit_owner = Owner
detail-in_place_of = In place of kit
detail-took_over = Who took over
detail-struck_entries = Entries in which something was struck out
