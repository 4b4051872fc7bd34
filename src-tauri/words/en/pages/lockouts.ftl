# The lockouts: who is locked after wrong tries, where and until when.

# What the page is called while it is read.
lockouts-name = The lockouts

# The title; $number is $count as a word. People are counted, not computers.
lockouts-title =
    { $count ->
        [0] Nobody is locked
        [one] One person is locked
       *[other] { $number } people are locked
    }
lockouts-under = After too many wrong tries a sign-in is locked on that computer for a while. Personal codes and kits work all the same.

# When the list is empty.
lockouts-empty = No wrong tries are on record
lockouts-empty-under = If somebody can't sign in all the same, reset the sign-in on their page.

# The heads of the columns; the last one is only read aloud.
lockouts-who = Who
lockouts-computer = Computer
lockouts-tries = Wrong tries
lockouts-state = State
lockouts-what-to-do = What to do

# Under the computer's name.
lockouts-here = this computer
# Under the number of tries; the day and time of the last one stand between the tags.
lockouts-last = last <when></when>

# The state, as a mark.
lockouts-mark-off = Switched off
lockouts-mark-locked = Locked
lockouts-mark-not-locked = Not locked
# Under the mark: one of the four below as a sentence, or that nothing but tries is there.
lockouts-until-sentence = { $state }.
lockouts-only-counted = Wrong tries were counted.

# How long a lock lasts. $time: "14:35", or "tomorrow 00:05".
lockouts-until-off = Switched off until somebody clears it
lockouts-until-none = Not locked
lockouts-until-ended = The lock has ended
lockouts-until =
    { $minutes ->
        [one] Locked for { $minutes } more minute, until { $time }
       *[other] Locked for { $minutes } more minutes, until { $time }
    }
# One lock in a sentence, on a person's page; $state is one of the four above, $here says whether it is this computer.
lockouts-sentence =
    { $state }: { $tries ->
        [one] { $tries } wrong try
       *[other] { $tries } wrong tries
    } on { $here ->
        [yes] this computer
       *[no] { $computer }
    }.

# Clearing it. $locked: "yes", or "no" when only tries were counted.
lockouts-clear =
    { $locked ->
        [yes] Unlock
       *[no] Forget the tries
    }
lockouts-clear-label =
    { $locked ->
        [yes] Unlock: { $name } on { $computer }
       *[no] Forget the tries: { $name } on { $computer }
    }
lockouts-clear-title =
    { $locked ->
        [yes] Unlock { $name }?
       *[no] Forget the wrong tries of { $name }?
    }
lockouts-clear-confirm =
    { $locked ->
        [yes] Unlock
       *[no] Forget them
    }
lockouts-clear-happens =
    { $locked ->
        [yes] { $name } can sign in on { $computer } at once, and the count begins again.
       *[no] The count for { $name } on { $computer } begins again.
    } { $tries ->
        [one] { $tries } wrong try was made: ask { $name } first whether that was them.
       *[other] { $tries } wrong tries were made: ask { $name } first whether that was them.
    }
lockouts-clear-way-back = If it was somebody else, leave { $locked ->
        [yes] the lock
       *[no] the count
    } as it is. It stands in the journal either way.
lockouts-cleared =
    { $locked ->
        [yes] { $name } can sign in again.
       *[no] The wrong tries of { $name } are forgotten.
    }
