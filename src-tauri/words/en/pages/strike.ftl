# Striking something out, a former person or single texts: what it comes to, who must agree, and doing it.

# How somebody is called once they are forgotten; the core calls them so too.
strike-former-person = Former person { $number }
# Stands for the name of a person where it isn't known.
strike-this-person = this person
# What goes, in other messages as $counted.
strike-texts-in = { $texts ->
    [one] { $texts } text
   *[other] { $texts } texts
} in { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
}
# What was done, in other messages as $struck.
strike-struck = { $texts ->
    [one] { $counted } is struck out.
   *[other] { $counted } are struck out.
}

# Buttons that lead back.
strike-back-record = The record
strike-back-strikes = Strike texts out

# The page's title: while the journal is read, then what it comes to, then what was done.
strike-looking = { $what ->
    [person] Forget a former person
   *[texts] Strike texts out of the journal
}
strike-title = { $what ->
    [person] Forgetting { $name } strikes out { $counted }
   *[texts] This strikes out { $counted }
}
strike-done-title = { $what ->
    [person] { $former } is forgotten
   *[texts] The texts are struck out
}

# While the journal is read. What is counted stands behind "300 of 1,204".
strike-looking-under = The whole journal is read to find what goes. That changes nothing.
strike-looking-far = How far reading the journal has come
strike-entries = entries
strike-stop = Stop

# While it is struck out, and whoever leaves the page meanwhile.
strike-striking = Striking out
strike-striking-under = Entries are written anew without these texts, and all of them are verified before anything counts. Until it is finished, Stop changes nothing.
strike-striking-far = How far striking out has come
strike-leave-title = Leave while it is being struck out?
strike-leave-happens = It goes on to its end, and other pages wait for it.
strike-leave-way-back = Stay to see what came of it, or to stop it: nothing has changed then.

# Once it is done, or came to nothing.
strike-done = { $struck } The journal still verifies, and it says that you did it.
strike-new-backup = Make a new backup
strike-failed = Nothing was struck out. { $why }

# What goes and what stays.
strike-goes = What goes
strike-goes-says = { $what ->
    [person] { $counted }: the name, username, addresses, job title and logins, and what others wrote about them, such as reasons and notes.
   *[texts] { $counted }. The same text goes wherever it stands, in the journal and on today's pages, and all of it goes, not some words alone.
}
strike-goes-first = These are the first { $most }.
strike-stays = What stays
strike-stays-says = { $what ->
    [person] Who did what when, to whom and at which level, with dates, counts and the department. The record is called { $former } from then on.
   *[texts] Who did what when, and everything else in these entries. “Struck out” and a number stand in the place of each text. If it is a password or a code, change it at the service as well: whoever read it may remember it.
}

# Texts about others that name the person.
strike-elsewhere = Texts elsewhere that name { $name }
strike-elsewhere-under = They are about somebody or something else, so they stay. Where one still shows, such as the name of an account, change it there first. What the journal keeps of it goes only if you strike it out as well: tick it here.
strike-elsewhere-first = These are the first { $most }; there may be more.
strike-elsewhere-go = Strike these out as well…

# A list of texts that can be ticked. An entry's parts that not everybody reads are named.
strike-ticked = { $chosen } of { $all } ticked
strike-tick-all = Tick all
strike-tick-none = Tick none
strike-entry = { $compartment ->
    [billing] Entry { $entry }, billing data
    [support] Entry { $entry }, login details and tickets
    [owner] Entry { $entry }, for owners only
   *[core] Entry { $entry }
}

# Backups. <when> is a point in time, and <mono> the beginning of a file's SHA-256.
strike-backups = Backups keep all of it
strike-backups-under = Keyholder can't change a file that lies elsewhere. Once it is struck out, make a new backup, then delete these wherever they are, on sticks and other disks too, and empty the bin. Keep none “to be safe”: whoever restores it has all of it back.
strike-backup = <when></when>, fingerprint <mono>{ $fingerprint }</mono>
strike-backups-earlier = { $count ->
    [one] { $count } earlier backup
   *[other] { $count } earlier backups
}
strike-backups-hint = It is the right file when its SHA-256 begins like the fingerprint. Any program that shows SHA-256 tells.
strike-backups-none = The journal knows of no backup. If somebody copied the vault's folder, delete that copy: it keeps all of it.
strike-backups-printed = Audits, exports and printed pages keep what they say, too.

# What somebody asks for: now, and, where $mine is whether whoever reads it did, with the day: "today", "on Friday".
strike-asks = { $what ->
    [person] { $by } asks to forget { $name }
   *[texts] { $by } asks to strike { $count ->
        [one] { $count } text
       *[other] { $count } texts
    } out of the journal
}
strike-asked = { $mine ->
    [yes] You asked { $when }
   *[no] { $by } asked { $when }
} { $what ->
    [person] to forget { $name }
   *[texts] to strike { $count ->
        [one] { $count } text
       *[other] { $count } texts
    } out of the journal
}
# A button, and what is asked for, for screen readers.
strike-button-for = { $button } { $asks }

# How it stands: what was done about it, and what comes next. $until and $from are points in time: "29 November 10:00".
strike-agreement = Who must agree
strike-stands-over = The years that the settings ask for are over, so one owner is enough.
strike-stands-to-ask = It takes two owners. You ask, and it is done when another one agrees within 7 days. Where you are the only owner, you can do it yourself three days after you asked.
strike-stands-asked = { $mine ->
    [yes] You asked { $when }, and there is no other owner. Three days are over, so you can do it yourself.
   *[no] { $by } asked { $when }. It is done as soon as you agree.
}
strike-stands-waits = { $mine ->
    [yes] You asked { $when }. It waits for another owner until { $until }.
   *[no] { $by } asked { $when }. It waits for another owner until { $until }.
}
strike-stands-alone = { $mine ->
    [yes] You asked { $when }, and there is no other owner. You can do it yourself from { $from } until { $until }.
   *[no] { $by } asked { $when }, and there is no other owner. You can do it yourself from { $from } until { $until }.
}
strike-ask = Ask another owner
strike-ask-told = The other owners are asked. Nothing is struck out before one of them agrees.

# The second look before anything is struck out.
strike-sure-title = { $what ->
    [person] Forget { $name } for good?
   *[texts] Strike this out for good?
}
strike-sure-happens = { $what ->
    [person] For everybody: { $struck } The record is called { $former } from then on.
   *[texts] For everybody: { $struck }
}
strike-sure-confirm = { $what ->
    [person] Forget for good
   *[texts] Strike out for good
}
strike-sure-open = { $confirm }…
strike-sure-way-back = There is no way back: nobody can bring these texts back into this vault, and an entry under your name says that you struck them out.
strike-sure-texts = What is struck out

# Taking a request back, where $mine, or deciding against another owner's.
strike-forgo-button = { $mine ->
    [yes] Withdraw…
   *[no] Keep it…
}
strike-forgo-title = { $mine ->
    [yes] Withdraw what you asked for?
   *[no] Keep what { $by } wants struck out?
}
strike-forgo-happens = { $mine ->
    [yes] Nothing is struck out, and no other owner can agree to it any more.
   *[no] Nothing is struck out. { $by } can see your reason in the journal, and ask again.
}
strike-forgo-confirm = { $mine ->
    [yes] Withdraw
   *[no] Keep it
}
strike-forgo-told = { $mine ->
    [yes] You no longer ask for it. Nothing was struck out.
   *[no] It stays. Nothing was struck out.
}
strike-forgo-way-back = It can be asked for again at any time.
