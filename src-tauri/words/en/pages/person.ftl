# The page of a person or a program.

# What the page is called while it is read, and what leads back to the list.
person-name = This record
person-back = All people

# The title: how things stand. $stands is the state, or the kind of who is active and has no sign-in.
person-title =
    { $stands ->
        [forgotten] { $name } is forgotten
        [disabled] { $name } is disabled
        [locked] { $name } is locked
        [past_end] { $name } is past the last day and still active
       *[other] { $name }
    }
# The line under it; $job is the job, or what kind of user it is.
person-under = { $job } at { $company }

# The buttons beside the title.
person-leaves = Start leaving…
person-disable = Disable…
person-forget = Forget…
person-enable = Enable…
person-change = Change details

# Notes under the title.
person-run = A run about { $name } is going on. <link>Show run { $run }</link>
# $state: "Disabled 15 June".
person-disabled-note = { $state }.
person-disabled-note-reason = { $state }: { ENDING($reason) }.
# $day: "Friday", "15 June"; $can_disable: whether whoever looks may disable the record.
person-past-end-note =
    { $can_disable ->
        [yes] The last day was { $day }. If they have left, start a leaver run: it lists everything they can reach. If they stay, change the last day.
       *[no] The last day was { $day }. Tell an owner, so that the record is disabled.
    }
# $day: "today", "on 2 March".
person-forgotten = What was written about this person was struck out { $day }. What they did, and what was done to them, stays in the journal under this number. The record can't be changed or enabled any more: if they are back, add a new one.

# The question before disabling, and what is said after it.
person-disable-title = Disable { $name }?
person-disable-confirm = Disable
person-disable-program = The record of { $name } is greyed and leaves the audits of active users. What it can still reach outside Keyholder, you have to close there. Its history stays.
person-disable-no-sign-in = The record of { $name } is greyed and leaves the audits of active users. It stays here with its history.
person-disable-sign-in =
    { $role ->
        [owner] { $name } is signed out everywhere at once and can't sign in any more. The recovery kits made for them stop working. The record stays here with its history.
       *[other] { $name } is signed out everywhere at once and can't sign in any more. The record stays here with its history.
    }
person-disable-way-back = You can enable the record again at any time. Nothing is deleted.
person-is-disabled = { $name } is disabled.

# The question before enabling, and what is said after it.
person-enable-title = Enable { $name } again?
person-enable-confirm = Enable
person-enable-happens =
    { $kind ->
        [person] { $name } counts as active again. A sign-in does not come back by itself; you can give a new one.
       *[other] { $name } counts as active again.
    }
person-enable-way-back = You can disable the record again at any time.
person-is-enabled = { $name } is active again.

# What is written down. The time of the last change stands between the tags.
person-kind = Kind
person-looked-after = Looked after by
person-nobody = Nobody
person-rotates = Key to be changed
person-rotates-never = No date is set
person-last-changed = Last changed
person-last-changed-by = <when></when> by { $name }
person-added = Added
person-changed = The record of { $name } is changed.

# What they have access to.
person-access = What they have access to
person-access-of = What { $name } has access to
person-access-none = No access is recorded
person-access-none-under = Give { $name } access to the accounts they can get into.
person-give-access = Give access

# The sign-in: what it is.
person-sign-in = Sign-in to this vault
person-customised = with single permissions adjusted
person-sign-in-state = State
person-sign-in-expires = Expires
person-sign-in-password = Password
# The day stands between the tags.
person-sign-in-chosen = Chosen <when></when>
# A temporary password: $day is when it was given.
person-sign-in-temporary = Temporary, of { $day }
person-sign-in-given = Given
person-can = What they can do ({ $count })
person-cannot = What they can't do ({ $count })
person-no-sign-in =
    { $kind ->
        [person] { $name } has none. Most people don't need one: it is for those who look into Keyholder itself.
       *[other] Programs have none. Only people sign in here.
    }

# How far it has come. $day: "Friday", "15 June"; $on_day: "on Friday", "today".
person-stage-temporary = Not signed in yet
person-stage-unused = Never used
person-stage-used = Last used { $on_day }
# When it expires. $on_day: "on Friday", "today"; with a capital letter in the last one.
person-expires-never = Doesn't expire by itself
person-expires-temporary = The temporary password expires { $on_day }
person-expired-temporary = The temporary password expired { $on_day }. Reset the sign-in to give another one
person-expired = Expired { $on_day }, because it was not used
person-expires = { $on_day }, unless it is used before

# What can be done with it.
person-change-grant = Change what they may do
person-reset = Reset
person-sign-out = Sign out everywhere
person-end = End the sign-in
person-give = Give a sign-in

# The question before somebody is signed out everywhere, and what is said after it. $own: whether it is one's own sign-in.
person-sign-out-title =
    { $own ->
        [yes] Sign yourself out everywhere?
       *[no] Sign { $name } out everywhere?
    }
person-sign-out-confirm = Sign out
person-sign-out-happens =
    { $own ->
        [yes] You are signed out in every window and on every computer, this one included.
       *[no] Every window that { $name } has open on this vault is locked, on every computer.
    }
person-sign-out-way-back =
    { $own ->
        [yes] You can sign in again at once.
       *[no] { $name } can sign in again at once. To keep them out, end the sign-in or disable the record.
    }
person-signed-out = { $name } is signed out everywhere.

# The question before a sign-in is ended, and what is said after it.
person-end-title = End the sign-in of { $name }?
person-end-happens =
    { $role ->
        [owner] { $name } is signed out everywhere at once and can't sign in any more. The recovery kits made for them stop working. The record stays active.
       *[other] { $name } is signed out everywhere at once and can't sign in any more. The record stays active.
    }
person-end-way-back = You can give them a new sign-in later; they then choose a new password and set up their authenticator again.
person-ended = The sign-in of { $name } is ended.

# In each of the dialogs.

# The dialog that changes what they may do, and what is said after it.
person-grant-title = Change what { $name } may do
person-grant-hint = It stands in the journal. If they may do more than before, every owner is told.
person-grant-same = Nothing is different yet. Choose another role, or adjust single permissions.
person-grant-change = Change
person-grant-changed = What { $name } may do is changed.

# The dialog that gives a sign-in.
person-give-title = Give { $name } a sign-in
person-give-pass-on = Pass on the sign-in of { $name } now
person-give-told = Every owner is told.
person-give-confirm = Give the sign-in

# The dialog that resets it; the identity question is asked first where there is one.
person-reset-title = Reset the sign-in of { $name }?
person-reset-pass-on = Pass on the new password of { $name } now
person-reset-happens = { $name } gets a temporary password, is signed out everywhere, and sets up password, authenticator and question afresh. What they may do stays as it is.
person-reset-ask = <b>Is it really { $name } who asks?</b> If they call, ask them this question and type what they say.
person-reset-wrong = This is not the right answer. Don't reset anything for this caller.
person-reset-answer-hint = Capitals make no difference. Keep the spaces between words. You can't look the answer up.
person-reset-right = The answer is right. It is noted in the journal that you checked.
person-reset-check = Check the answer
person-reset-unchecked = If { $name } stands before you, you can reset without it. The journal then says that the caller was not checked.
person-reset-no-question = There is no question to ask a caller. Reset it only if you see { $name } before you, or know the voice.
person-reset-confirm = Reset the sign-in
person-reset-confirm-unchecked = Reset without checking
