# Why the rules refuse something, what is wrong with a field, and what to do.

## list refusal: Refusal by refusal

refusal-not_allowed = Your sign-in may not { LABEL($needs, list: "permission") }.
    .todo = Ask an owner to do it, or to let you.
refusal-owners_only = Only an owner may do that.
    .todo = Ask an owner.
refusal-only_owners_hold = Only owners may { LABEL($permission, list: "permission") }.
    .todo = Leave it out, or make this person an owner.
refusal-owners_hold_everything = An owner may do everything; nothing can be left out.
    .todo = Choose another role to allow less.
refusal-not_to_yourself = This is about yourself or your own company.
    .todo = Ask another owner or an administrator to do it.
refusal-last_owner = This is the last owner who can sign in, and without one nobody could look after the vault.
    .todo = Make somebody else an owner first, and let them sign in once.
# What is wrong with it says `fault`.
refusal-field = { LABEL($field, list: "field") }
    .todo = Correct it and try again.
# What is wrong with it says `password_fault`.
refusal-password = This password can't be used.
    .todo = Choose another one.
refusal-no_such_user = There is no such person.
    .todo = Look at the list again as it is now.
refusal-no_sign_in = This person has no sign-in to this vault.
    .todo = Give them one first.
refusal-has_sign_in = This person already has a sign-in.
    .todo = Change or reset the one they have.
refusal-only_people_sign_in = Only people can have a sign-in.
    .todo = Make a record for the person and give them the sign-in.
refusal-disabled = This record is disabled.
    .todo = Enable it first.
refusal-not_disabled = This record is already in use.
    .todo = There is nothing to do.
refusal-still_in_use = This record is still in use.
    .todo = Only former people are forgotten: disable them first.
refusal-forgotten = This person was forgotten: what was written about them is gone.
    .todo = Add a new user if they are back.
refusal-only_people_are_forgotten = Only people are forgotten.
    .todo = Change what is written about this program instead.
refusal-not_yet_gone = There is still access to take away, or a run about this person is open.
    .todo = Finish that first.
refusal-rule_hangs_on_it = Without these texts the vault would no longer verify, so nothing was struck out.
    .todo = Verify the vault; if it is good, strike out less.
refusal-another_owner = Another owner must agree first.
    .todo = Ask for it; it is done when another owner agrees within 7 days.
refusal-already_asked = That was asked for already, or needs nobody else.
    .todo = Look at the journal.
refusal-not_asked = Nobody asks for that now.
    .todo = Look at the journal.
refusal-nothing_to_change = Nothing would change.
    .todo = Change something first, or leave it as it is.
refusal-password_too_old = Your password is older than the rules allow.
    .todo = Choose another one first. Nothing was changed.
    .command = Choose another one first: keyholder change-password. Nothing else is done until then.
refusal-not_yet_complete = This person has not done their first sign-in.
    .todo = Let them sign in with the temporary password first.
refusal-already_complete = The first sign-in was done already.
    .todo = Sign in with your own password.
refusal-kits_are_for_owners = Recovery kits are made for owners only.
    .todo = Make this person an owner first, or choose an owner.
refusal-no_such_kit = There is no such kit.
    .todo = Compare the number with the printed page.
refusal-kit_replaced = Kit { $number } was replaced { DAY($at) } and opens nothing.
    .todo = Destroy it and look for the newer one.
refusal-kit_used = Kit { $number } was used { DAY($at) } and opens nothing.
    .todo = Destroy it and make a new one.
refusal-kit_retired = Kit { $number } stopped working { DAY($at) }, when its owner stopped being an owner.
    .todo = Destroy it and use the kit of another owner.
refusal-expired = This sign-in was not used for so long that it expired.
    .todo = Ask an owner or administrator to reset it.
refusal-code_used = This code was used already.
    .todo = Wait for the next one on your phone. It takes half a minute at most.
refusal-already_made = There is a vault here already.
    .todo = Open it, or choose another folder.
refusal-not_authorised = This doesn't fit what is in the vault now.
    .todo = Look at it again as it is now, and try again.
refusal-no_such_notice = This notice is gone.
    .todo = Somebody may have marked it as seen elsewhere. Nothing more is needed.
refusal-not_locked = This sign-in is not locked.
    .todo = The lock may have ended by itself. They can sign in.
refusal-no_such_company = There is no such company.
    .todo = Look at the list again as it is now.
refusal-company_ended = The work with this company has ended already.
    .todo = Take it up again first.
refusal-company_not_ended = This company works with us.
    .todo = There is nothing to do.
refusal-not_own_company = You look after the staff of your own company only, with addresses of its own domains.
    .todo = Ask an owner for anything else.
refusal-needs_partner_company = A partner manager works for a partner company.
    .todo = Choose that company on the person's record first.
refusal-no_such_account = There is no such account.
    .todo = Look at the list again as it is now.
refusal-account_closed = This account is closed.
    .todo = Open it again first.
refusal-account_not_closed = This account is open.
    .todo = There is nothing to do.
refusal-no_such_access = There is no such access.
    .todo = Look at the account again as it is now.
refusal-has_access = This person already has access to this account with the same login.
    .todo = Change the access they have.
refusal-access_ended = This access was taken away already.
    .todo = There is nothing to do.
refusal-no_such_entry = The journal has no entry of this number.
    .todo = Look for it in the journal.
refusal-no_such_run = There is no such run or step.
    .todo = Look at the list again as it is now.
refusal-run_is_open = A run about them is going on.
    .todo = Finish that one, or give it up.
refusal-run_is_over = This run is over.
    .todo = Start another one.
refusal-nothing_to_do = There is nothing to do, so no run was started.
    .todo = Look at what they have access to.
refusal-no_such_service = There is no such service, or no profile of your own for it.
    .todo = Look at the list of services.
refusal-no_such_job = Nobody wrote down what this job takes.
    .todo = Write it down first, under Jobs.
    .command = Write it down first: keyholder jobs write.
refusal-disable_first = The record is not disabled yet.
    .todo = Do that step first, so that nobody signs in while the rest is taken away.
refusal-step_done = This step was done already.
    .todo = There is nothing to do.
refusal-step_not_done = The register shows that this is not done.
    .todo = Do it first, then mark it done.
refusal-own_step = You did this step yourself.
    .todo = Somebody else must make sure of it.
refusal-run_not_finished = { $left ->
        [one] One thing is not finished.
       *[other] { $left } things are not finished.
    }
    .todo = Every step must be done, and what reaches far verified by somebody else, or left open by an owner until a day.
refusal-wrong_answer = The answer is not right.
    .todo = Capital letters and spaces don't matter, the words do. Try again.
refusal-too_many_answers = Too many wrong answers were given for this person on this computer.
    .todo = Wait 30 minutes, or let an owner unlock the person.

## list password_fault: PasswordFault by fault

password_fault-too_short = This password is too short.
    .todo = Use at least { $least } characters. Four or five unrelated words are easy to remember.
password_fault-too_long = This password is too long.
    .todo = Use at most 1,024 characters.
password_fault-known = This password is on the lists that burglars try first.
    .todo = Choose another one.
password_fault-guessable = This password is easy to guess: { LABEL($why, list: "weakness") }.
    .todo = Add a word or two that have nothing to do with each other.
password_fault-holds_name = This password holds a name that others know: the business's, yours or Keyholder's.
    .todo = Leave names out; they are tried first.
password_fault-used_before = You had this password before.
    .todo = Choose one that you haven't used here.

## list weakness: Weakness

weakness-keyboard_row = it follows the keys on the keyboard
weakness-repeats = it repeats itself
weakness-sequence = it is a sequence
weakness-date = it is built on a date
weakness-word = it is an ordinary word
weakness-personal_name = it is built on people's names
weakness-plain = there is too little in it
weakness-alone = this computer has no keyring, so it is all that guards a copy of the vault's files

## list fault: Fault

# Under a field, `$field`; `$least` and `$most` are the ends of its range, "none" where it has none.
fault-missing = Type { LABEL($field, list: "field", form: "typed") }.
fault-too_long = This is too long. { $most ->
    [none] Shorten it.
   *[other] It may have at most { $most } characters.
}
fault-not_an_address = This is no e-mail address. Type one like name@example.com.
fault-bad_characters = { $field ->
        [card] This looks like a card's number. Write a name for the card instead, such as “office card”.
        [username] Use letters, digits and . _ - @ + only, without spaces.
       *[other] This holds characters that can't be used here. Type it again.
    }
fault-unseen_characters = There are characters in it that nobody can see, so it could pass for another one. Type it again instead of pasting it.
fault-taken = { $field ->
        [username] Somebody else has this username. Choose another one.
       *[other] This is already in use. Choose another one.
    }
fault-unknown = { $field ->
        [responsible] Choose a person who is in use.
       *[other] This doesn't exist, or isn't in use any more. Choose another one.
    }
fault-out_of_range = { $field ->
        [stops] The last day lies before the first. Choose a later day.
        [until] This day is too early. Choose a later day.
        [review_days] Choose { $least } to { $most } days.
        [password_length] Choose { $least } to { $most } characters.
        [password_days] Choose { $least } to { $most } days, or no limit.
        [expire_days] Choose 30, 60 or 90 days, or never.
        [forget_years] Choose { $least } to { $most }, or never.
       *[other] { $least ->
            [none] This is outside the allowed range. Choose another value.
           *[other] Choose { $least } to { $most }.
        }
    }
