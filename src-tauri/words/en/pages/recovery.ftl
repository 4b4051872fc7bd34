# Recovery kits: each owner's, making one, checking one.

# The page's title and the line under it. $good kits open the vault; $word is that count in words, such as "Three".
recovery-title = { $good ->
    [0] No recovery kit is ready
    [one] One recovery kit is ready
   *[other] { $word } recovery kits are ready
}
recovery-under = A kit is a printed page that opens this vault when every owner is gone. Each owner should have one, each in another place.
# The title while the page is read, and when it can't be.
recovery-name = The recovery kits
recovery-check = Check a kit
recovery-make = Make a kit
recovery-empty = There are no owners to make kits for
recovery-foot = Vault fingerprint { $fingerprint }: it stands on every kit. Kits should be checked every { $days } days.

# What is wrong with the kits as a whole. $names are of owners.
recovery-only-owner = { $name } is the only owner. If { $name } is gone and the kit is lost, nobody can look after this vault. Name a second owner, and keep the kits in two places.
recovery-without = { $count ->
    [one] { $names } has no kit that is ready. Make one for each owner.
   *[other] { $names } have no kit that is ready. Make one for each owner.
}
recovery-add-owner = Add an owner

# An owner's kits.
recovery-of = Kits of { $name }
recovery-owner = Owner
recovery-no-owner = No longer an owner
recovery-none = { $name } has no kit yet.
# Kits that open nothing any more: the line that unfolds them, and one of them. $day is when it became so, such as "today";
# $place is where it was kept, or that this is unknown.
recovery-earlier = { $count ->
    [one] One earlier kit that opens nothing any more
   *[other] { $count } earlier kits that open nothing any more
}
recovery-earlier-kit = Kit { $number }: { $state ->
    [replaced] replaced { $day }
    [used] used { $day }
   *[retired] ended { $day }
}. Kept: { $place }. Destroy it if it is still there.
recovery-earlier-place = unknown

# A kit, by its number: its state, as a mark, and its checks. $day is when, such as "yesterday" or "on 3 September", and in
# the mark and after "since" without "on".
recovery-kit = Kit { $number }
recovery-kit-state = { $state ->
    [unconfirmed] Not typed back yet
    [due] Check is due
    [replaced] Replaced { $day }
    [used] Used { $day }
    [retired] Ended { $day }
   *[good] Good
}
recovery-kit-made = Made { $day } by { $by }.
recovery-kit-never-checked = Never checked.
recovery-kit-checked = Last checked { $day }.
recovery-kit-next-check = The next check is due { $day }.
recovery-kit-due = A check has been due since { $day }.
recovery-kit-unconfirmed = Its page may have been printed and not checked. If you have it, check it now. If not, make another kit, and this one stops working.

# Where a kit is kept, and changing that.
recovery-kit-kept = Kept: { $place }
recovery-kit-kept-unknown = Kept: not recorded
recovery-kit-move = Change
recovery-kit-move-label = Change where kit { $number } is kept
recovery-kit-place = Where kit { $number } is kept
recovery-kit-place-hint = Only owners see this.
recovery-kit-placed = It is noted where kit { $number } is kept.

# Checking a kit: the code that is typed.
recovery-check-title = Check a recovery kit
recovery-check-under = It takes a minute and uses nothing up. Do it every { $days } days, and whenever somebody leaves.
recovery-code = Kit code
recovery-check-code-hint = Take the page from where it is kept, and type its eight groups. Capitals, spaces and dashes make no difference.
recovery-check-fingerprint = This vault's fingerprint is { $fingerprint }. The page must show the same one.
recovery-check-do = Check the code
recovery-check-done = Done

# What a typed code turned out to be, and what to do with the page. $when is a day, such as "on Friday".

## list kit_check: KitCheck by result

kit_check-good = { $confirmed ->
    [yes] Kit { $number } of { $owner } is confirmed.
   *[no] Kit { $number } of { $owner } is good: it opens this vault.
}
    .todo = Put it back where it is kept. Nothing was used up, and the check is noted.
kit_check-replaced = Kit { $number } was replaced { $when } and opens nothing.
    .todo = Destroy this page, and look for the newer one.
kit_check-used = Kit { $number } was used { $when } and opens nothing.
    .todo = If none of you used it, look at the journal now. Destroy this page and make a new kit.
kit_check-unknown = This is not a code of this vault.
    .todo = Compare the fingerprint on the page with the one on this screen. It may belong to another vault.

##

# Making a kit: for whom, and where it will be kept.
recovery-make-title = Make a recovery kit
recovery-make-under = One printed page that opens this vault as an owner, when every owner is gone or locked out.
recovery-make-owner = For which owner?
recovery-make-owner-has = Has kit { $number }: { $state ->
    [unconfirmed] not typed back yet
    [due] check is due
   *[good] good
}. The new one takes its place.
recovery-make-owner-without = Has no kit yet.
recovery-make-place = Where will it be kept?
recovery-make-place-hint = Away from this computer, such as a bank safe, or with a solicitor. Each kit in a place of its own. Only owners see this.
recovery-make-note = Whoever holds the page and this vault's files can take over the whole vault. Have the printer ready, and be alone in the room.
recovery-make-do = Make the kit and show it

# The kit as it is shown this one time.
recovery-shown-title = Recovery kit { $number } for { $owner }
recovery-shown-under = Print it now. It is shown this one time and kept nowhere.
recovery-shown-leave = Leave
recovery-shown = The kit
recovery-shown-what = Whoever holds this kit code and this vault's files can open the vault as an owner. It works once, even while the sign-in is locked. Keep the page away from the computer.
recovery-shown-secret = The vault secret
recovery-shown-secret-hint = Needed together with the kit code, or with anybody's password, on a computer that has not opened this vault before.
# $replaces is the number of the kit whose place it takes, or "none".
recovery-shown-fingerprint = { $replaces ->
    [none] Vault fingerprint { $fingerprint }.
   *[other] Vault fingerprint { $fingerprint }. Takes the place of kit { $replaces }, which stays good until you have typed this one back.
}
recovery-shown-qr = The kit code as a QR code. The same code stands beside it.

# Step 1: printing it. Groups $from to $to of the code can be left off the page.
recovery-print = 1. Print it, or write it down by hand
recovery-print-path = Save the page to print as
recovery-print-path-hint = Best on a USB stick that you wipe afterwards. Shared printers keep copies: use one of your own. Delete the file when the page is printed.
recovery-print-path-missing = Choose where to save it.
recovery-print-by-hand = Leave groups { $from } to { $to } of the code off the page, and write them in by hand
recovery-print-by-hand-why = Printers and their queues keep copies of what they print. Then no copy is enough to open the vault.
recovery-print-save = Save the page
# When it is saved.
recovery-print-now = Open it and print it, then delete the file and empty the bin.

# Step 2, where groups are left off.
recovery-by-hand = 2. Write groups { $from } to { $to } into their boxes on the page
recovery-by-hand-groups = Groups { $from } to { $to }
recovery-by-hand-hint = They stay here until you go on. The square to scan isn't on this page: it would hold the whole code.

# The last step, with its number.
recovery-back = { $step }. Type it back from the paper
recovery-back-why = The kit counts as ready only when you have typed its code from the page.
recovery-back-do = I have it on paper

# Typing it back.
recovery-type-title = Type the code of kit { $number } from the paper
recovery-type-under = So that you know that the printed page can be read. The screen doesn't show it now.
recovery-type-another = This is the code of another kit. Type the one of the page you have just made.
recovery-type-do = Confirm the kit
recovery-type-again = Show the kit again

# Asked before somebody leaves a kit that isn't typed back. $replaces is the number of the kit whose place it takes, or "none".
recovery-leave = Leave kit { $number } without typing it back?
recovery-leave-happens = The kit isn't confirmed yet: nobody knows whether its page can be read. Its code is not shown again.
recovery-leave-way-back = { $replaces ->
    [none] If you have the page, you can still check it later. If not, make another kit.
   *[other] If you have the page, you can still check it later. Kit { $replaces } stays good until then.
}

# A kit that was typed back, and how it is put away.
recovery-ready = Kit { $number } of { $owner } is ready
recovery-ready-under = It is proved that the page can be read and opens this vault.
recovery-ready-title = Now put it away
recovery-ready-envelope = Put the page into an envelope, close it, and write “Kit { $number }” and today's date on it.
recovery-ready-place = Take it to where it is kept: { $place }.
recovery-ready-file = If you saved it as a file, delete the file and empty the bin.
recovery-ready-destroy = Destroy kit { $number }: it is replaced and opens nothing any more.
recovery-ready-done = Done
