# One run: its steps, and what somebody says of each.

run = This run
run-back = All runs

# The title: $says is "Aylin Demir leaves". $run is the run's number, $name whom it is about.
run-title-closed = { $says }: closed
run-title-given-up = { $says }: stopped
run-title-ready = { $says }: ready to close
run-under = Run { $run }. { $since }
run-show = Show { $name }
run-print = Save as PDF…
run-add = Add a step…
run-give-up = Stop this run…
run-close = Close the run…
run-was-given-up = This run was stopped. What its steps did stays done; start another one for the rest.

# What keeps it from being closed. $left is "Three steps are not finished", $later what somebody got since it was started,
# in sentences.
run-missing = { $left }. Whatever has to be verified is verified by somebody else, or left open by an owner until a day.
run-missing-later = { $left }. Whatever has to be verified is verified by somebody else, or left open by an owner until a day. { $later } Take it away on their page.

# Closing it.
run-closing = Close run { $run }?
run-closing-confirm = Close the run
run-closing-happens = Every step is finished. The run stays in the list with who did and verified what.
run-closing-back = A closed run is not opened again. If something turns up, start another one.

# Giving it up.
run-giving-up = Stop run { $run }?
run-giving-up-confirm = Stop this run
run-giving-up-happens = What its steps did stays done. What is open stays open, and nobody is reminded of it by this run.
run-giving-up-back = It can't be taken up again, but you can start another one.

# Its sheet to print and sign.
run-sheet = Save run { $run } as PDF
run-sheet-file = Run { $run } { $name }.pdf
run-sheet-hint = The file is not encrypted.
run-sheet-next = Open it to print and sign it.
run-sheet-says = A sheet with every step, who did and verified it, and room to write and sign.

# A step's state on a pill.
run-step-open = To do
run-step-done = Done
run-step-to-verify = Done, to be verified
run-step-verified = Done and verified
run-step-let-be = Left open
run-step-no-longer = Left open too long

# Who did what with a step, and what they wrote. $at is when ("today 16:20"), $until a date.
run-done = Done by { $by }, { $at }.
run-done-note = Done by { $by }, { $at }: { $note }
run-verified = Verified by { $by }, { $at }.
run-verified-how = Verified by { $by }, { $at }: { $how }
run-let-be = { $by } left it open until { $until }: { $reason }
run-let-be-past = That day is past. Do the step, or leave it open for longer.

# What is to be known of a step.
run-shown-open = The register shows that this is not done yet.
run-shown-done = The register shows it done already: mark it.
run-shown-undone = The register shows that this is not so any more. Say that it is not done after all.
run-ask-owner = Your sign-in may not disable records. Ask an owner to do this step.
run-disable-first = Disable the record first, so that nobody signs in while the rest is taken away.
run-to-verify = Somebody else verifies it before the run can be closed.

# Its buttons, and where they lead. $button is what the button says, $step what is to be done.
run-deed =
    { $deed ->
        [take] Done…
        [verify] Verify…
        [except] Leave open until…
       *[reopen] Not done after all
    }
run-button = { $button }: { $step }
run-show-kits = Recovery kits
run-show-account = Show the account
run-show-record = Show the record

# Saying something of a step: that it is done, verified, not done after all, or let be.
run-act-title =
    { $deed ->
        [take] Done?
        [verify] Make sure of it
        [except] Leave it open for a while?
       *[reopen] Not done after all?
    }
run-act-step = <b>{ $step }.</b>
run-act-says =
    { $deed ->
        [verify] Look at the service itself, not at this list.
        [except] The run can be closed with this step as it is. Home tells you when the day is past.
       *[reopen] The step is open again. What it changed in the register stays as it is; change that on the account or the record.
    }
run-act-text =
    { $deed ->
        [take] Note
        [verify] How did you make sure?
       *[other] Reason
    }
run-act-hint =
    { $deed ->
        [take] Such as the ticket's number, or whom you called. It stands in the journal.
        [verify] Such as “Looked at the list of users”. It stands in the journal.
       *[other] It stands in the journal.
    }
run-act-until = Until
run-act-until-missing = Choose a day.
run-act-confirm =
    { $deed ->
        [take] Done
        [verify] Verify
        [except] Leave it open
       *[reopen] Open it again
    }
run-act-take-several = What is at a service must be gone there first. This writes them down as done.
run-act-told =
    { $deed ->
        [take] { $count ->
            [one] The step is done.
           *[other] { $count } steps are done.
        }
        [verify] { $count ->
            [one] The step is verified.
           *[other] { $count } steps are verified.
        }
        [except] The step may stay open until then.
       *[reopen] The step is open again.
    }

# Choosing several steps, to say something of all of them at once. $step is what one is, $group what those under a heading
# have in common, $on whether pressing chooses them.
run-choose = Choose: { $step }
run-choose-all =
    { $on ->
        [yes] Choose all
       *[no] Choose none
    }
run-choose-all-of =
    { $on ->
        [yes] Choose all: { $group }
       *[no] Choose none: { $group }
    }
run-chosen =
    { $count ->
        [one] { $count } step is chosen
       *[other] { $count } steps are chosen
    }
run-chosen-take =
    { $count ->
        [one] Mark it done…
       *[other] Mark { $count } done…
    }
run-chosen-verify =
    { $count ->
        [one] Verify it…
       *[other] Verify { $count }…
    }
run-chosen-none = Choose none

# Adding a step, and what is often added when somebody leaves or comes.
run-adding = Add a step
run-adding-what = What is to be done?
run-adding-verify = Somebody else has to verify it
run-adding-hint = It comes last and stays in the run. If it turns out not to be needed, say so in its note and mark it done.
run-adding-confirm = Add the step
run-adding-done = The step is added.
run-often-key-back = Get the office key back
run-often-safe = Change the safe's combination
run-often-alarm = Change the alarm code
run-often-laptop-back = Get the laptop and phone back
run-often-partners = Tell partners and clients who takes over
run-often-key = Give the office key
run-often-laptop = Hand over the laptop and phone
run-often-authenticator = Show how the authenticator is used

# A drafted text for a partner or vendor. $step is what the step is.
run-letter = Text to send to { $to }
run-letter-subject = <b>Subject:</b> { $subject }
run-letter-mail = Write it in the mail program
run-letter-mail-one = Write it in the mail program: { $step }
run-letter-no-mail = This computer has no mail program for it. Copy the text.
run-letter-copy = Copy the text
run-letter-copy-one = Copy the text: { $step }
run-letter-copied = Copied. Paste it into your message.
run-letter-not-copied = This computer didn't allow copying. Mark the text and copy it by hand.
