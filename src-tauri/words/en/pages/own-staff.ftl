# Your staff: what a partner manager looks after.

# What the page is called while it is read.
own-staff-name = Your staff

# The title; $number is $count as a word, $company the manager's own one.
own-staff-title =
    { $count ->
        [one] One person of { $company } is active
       *[other] { $number } people of { $company } are active
    }
# $business is whose vault it is.
own-staff-under = You say who of you works for { $business }. Whoever is not with you any more, disable on the same day.
own-staff-add-somebody = Add somebody
own-staff-no-domains = { $company } has no e-mail domains on record, so nobody can be added. Ask an owner of { $business } to write them down.

# One of the list. $day: "Friday", "15 June".
own-staff-you = (you)
own-staff-last-day = Last day: { $day }
own-staff-disabled = Disabled: { $reason }
own-staff-no-account = Gets into no account
own-staff-change = Change
own-staff-change-label = Change: { $name }
own-staff-disable = Disable…
own-staff-disable-label = Disable: { $name }

# The question before somebody is disabled, and what is said after it.
own-staff-disable-title = Disable { $name }?
own-staff-disable-confirm = Disable
own-staff-disable-happens = The record says that they no longer work for { $business }. Their accounts stay listed until somebody of { $business } has taken the access away.
own-staff-disable-way-back = An owner of { $business } can enable the record again. Nothing is deleted.
own-staff-is-disabled = { $name } is disabled.

# The form to add or change somebody, and what is said after it.
own-staff-add-title = Add somebody of { $company }
own-staff-change-title = Change the record of { $name }
own-staff-domains = Ends in { $domains }.
own-staff-no-domains-hint = Your company has no e-mail domains on record. Ask an owner to write them down first.
# Domains in a sentence: $first are those before the last one, with commas between them.
own-staff-domains-or = { $first } or { $last }
own-staff-add = Add
own-staff-changed = The record of { $name } is changed.
own-staff-added = { $name } is added. Every owner of the vault is told.
