# The list of people and programs.

# What the page is called before anything is counted.
people-name = People
# The title: how many are in use.
people-title =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    }{ $programs ->
        [0] { "" }
        [one] { " " }and { $programs } program
       *[other] { " " }and { $programs } programs
    }
# The line under it.
people-under =
    { $sign_in ->
        [one] One has a sign-in to this vault.
       *[other] { $sign_in } have a sign-in to this vault.
    } { $disabled ->
        [0] Nobody is disabled; nobody is ever deleted.
        [one] One is disabled; nobody is ever deleted.
       *[other] { $disabled } are disabled; nobody is ever deleted.
    }

# The buttons beside the title.
people-audit = Who has access…
people-import = Import a list
people-add = Add a user

## list people_tab: PeopleTab

# The tabs over the list; `.short` in a narrow window.
people_tab-everyone = Everyone
people_tab-person = People
people_tab-api = Our programs
    .short = Programs
people_tab-integration = Other firms' programs
    .short = Other firms'
people_tab-sign_in = With a sign-in
    .short = Sign-in
people_tab-locked = Locked
people_tab-disabled = Disabled

##

# What the tabs choose.
people-tabs = Which people

# The search, and what it found.
people-search = Search people
people-search-in = Search by name, address, company
people-found =
    { $count ->
        [one] { $count } row found
       *[other] { $count } rows found
    }

# The heads of the columns.
people-column-name = Name
people-column-sign-in = Sign-in
people-column-company = Company
people-column-seen = Last seen here
people-column-state = State

# In a row, under a program's name.
people-looked-after = { LABEL($kind, list: "user_kind", form: "label") }, looked after by { $responsible }
# In a row, in place of a role, and of when somebody was last seen.
people-no-sign-in = none
people-never-seen = never

# When there is nothing to show. $search is what was looked for, $tab the tab it was looked for under.
people-nothing-found = Nothing found for “{ $search }”
people-nothing-found-under =
    { $tab ->
        [everyone] Try fewer letters, or part of the address.
       *[other] Try fewer letters, or look under Everyone.
    }
people-empty =
    { $tab ->
        [locked] Nobody is locked
        [disabled] Nobody is disabled
        [api] There are none yet
        [integration] There are none yet
       *[other] Nobody is here yet
    }
people-empty-under =
    { $tab ->
        [locked] After too many wrong tries a sign-in is locked for a while, and shows here.
        [disabled] When somebody leaves, disable their record. It stays here with its history.
        [api] Programs and services that can get into an account belong here too, each with somebody who looks after it.
        [integration] Programs and services that can get into an account belong here too, each with somebody who looks after it.
       *[other] Add the people who can get into your accounts.
    }
people-loading = Loading…

# The state of a user. $day: "today", "Friday", "15 June"; $time: "14:35", or "tomorrow 00:05".
people-state-disabled = Disabled { $day }
people-state-locked = Locked
people-state-locked-until = Locked until { $time }
people-state-past-end = Ended { $day }
people-state-expired = Expired { $day }
people-state-not-yet-signed-in = Not signed in yet
people-state-active = Active

# Choosing several people, and disabling or enabling all of them in one entry.
people-several = Choose several…
people-several-end = Stop choosing
people-is-chosen = Chosen:
people-is-not-chosen = Not chosen:
people-chosen =
    { $count ->
        [0] Press those whom it is about.
        [one] { $count } is chosen
       *[other] { $count } are chosen
    }
people-several-button =
    { $deed ->
        [disable] Disable { $count }…
       *[enable] Enable { $count }…
    }
people-several-title =
    { $deed ->
        [disable] { $count ->
            [one] Disable 1 record?
           *[other] Disable { $count } records?
        }
       *[enable] { $count ->
            [one] Enable 1 record?
           *[other] Enable { $count } records?
        }
    }
people-several-confirm =
    { $deed ->
        [disable] Disable
       *[enable] Enable
    }
people-several-happens =
    { $deed ->
        [disable] They can't sign in to this vault any more, and recovery kits made for them stop working. What they can get into at services stays as it is: a leaver run takes that away.
       *[enable] The records are in use again, without the sign-ins that they had.
    }
people-several-back =
    { $deed ->
        [disable] You can enable them again at any time. Their sign-ins don't come back by that.
       *[enable] You can disable them again at any time.
    }
people-several-done =
    { $deed ->
        [disable] { $count ->
            [one] 1 record is disabled.
           *[other] { $count } records are disabled.
        }
       *[enable] { $count ->
            [one] 1 record is in use again.
           *[other] { $count } records are in use again.
        }
    }
