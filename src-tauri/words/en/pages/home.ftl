# Home.

# The title: how much needs somebody, and how much is new. $needs and $news are the counts, $needing and $coming the same as
# words ("Three"); in the title of both $coming stands within the sentence ("three").
home-title-nothing = Nothing needs you today
home-title-needs =
    { $needs ->
        [one] One thing needs you
       *[other] { $needing } things need you
    }
home-title-news =
    { $news ->
        [one] One thing is new
       *[other] { $coming } things are new
    }
home-title-both =
    { $needs ->
        [one] One thing needs you, and { $coming } more { $news ->
            [one] is
           *[other] are
        } new
       *[other] { $needing } things need you, and { $coming } more { $news ->
            [one] is
           *[other] are
        } new
    }

# The line under it: $today is today's date, $day when somebody was here last ("on Friday"), $by who.
home-under = { $today }.
home-under-opened = { $today }. Last opened { $day } by { $by }.

# A recovery kit was used: a banner above all else. <when> is the moment.
home-recovery-used = Recovery was used
home-recovery-check = <when></when>. If nobody of you did this, look at the journal and at People now.
home-recovery-journal = Show journal

# What needs somebody. $button is what the finding's button says, $title the finding.
home-needs = What needs you
home-finding-button = { $button }: { $title }

# Whoever only reads: $count findings.
home-title-findings = { $count ->
    [0] Nothing was found
    [one] { $count } finding
   *[other] { $count } findings
}

# The first steps of a new vault, ticked as they are done: each with its button.
home-begin = Begin here
home-begin-under = { $left ->
    [one] One step is left.
   *[other] { $left } steps are left.
}
home-begin-done = done

## list home_begin

home_begin-accounts = Put in your accounts, or import a list
    .says = A register of what you hold, and who gets in.
    .button = Add an account
home_begin-people = Add the people who can get into them
    .says = Colleagues, partners and programs.
    .button = Add a user
home_begin-kit = Print a recovery kit and check it
    .says = With it somebody can take over when you can't sign in.
    .button = Make a kit
home_begin-owner = Add a second owner
    .says = One owner alone can be ill, gone or locked out.
    .button = Add an owner
home_begin-backup = Make a first backup
    .says = One encrypted file, away from this computer.
    .button = Make a backup

##

home-in-order = All is in order
home-in-order-under = Owners, kits, sign-ins, access and backups are as they should be.
home-measures = How complete your records are: <measures>Measures of CIS Controls</measures>

# Notices. $notice is what one says.
home-news = New since you were here
home-seen = Seen
home-seen-one = Seen: { $notice }
home-seen-all = Seen all
home-notice-button =
    { $kind ->
        [strike_asked] Show what is asked
        [struck] Show the journal
       *[other] Show who
    }

# A few figures.
home-figures = At a glance
home-figures-people = People in use
home-figures-programs = Programs
home-figures-disabled = Disabled
home-figures-owners = Owners of this vault
home-figures-sign-ins = People who sign in here
home-figures-kits = Recovery kits
home-figures-kits-checked = { $good ->
    [0] none
   *[other] { $checked } of { $good } checked
}
home-figures-entries = Journal entries
home-figures-backup = Last backup
home-figures-backup-never = never

# What a partner manager sees: their own company. $business is whose vault it is, $day a date.
home-own =
    { $staff ->
        [one] { $staff } person of yours is active and gets
       *[other] { $staff } people of yours are active and get
    } into { $accounts ->
        [one] { $accounts } account
       *[other] { $accounts } accounts
    } of { $business }.
home-own-ends = The agreement ends { $day }.
home-own-staff = Show your staff
home-own-nothing = There is nothing for you to look after
home-own-nothing-under = The work with your company has ended, or your record names no partner company. Ask an owner of { $business }.
