# What stands around every page of an open vault: the sidebar, the palette, and the question before something is lost.

# The pages in the sidebar; `.also` are more words that the palette finds them by.

## list app_page

app_page-home = Home
    .also = start findings notices
app_page-people = People
    .also = users staff api integrations
app_page-accounts = Accounts
    .also = access register seats owners grid
app_page-companies = Companies
    .also = partners clients agencies firms domains
app_page-own_staff = Your staff
    .also = people technicians company
app_page-runs = Leavers and joiners
    .also = runs leaver joiner mover offboarding onboarding jobs templates
app_page-lockouts = Lockouts
    .also = locked unlock tries
app_page-recovery = Recovery
    .also = kits codes succession
app_page-journal = Journal
    .also = log history changes verify
app_page-audit = Who has access
    .also = audit report print
app_page-settings = Settings
    .also = rules password backup authenticator
app_page-about = About
    .also = version licence help shortcuts

# What the palette offers beside pages, in the same way.

## list app_action

app_action-add_person = Add a person
    .also = new user invite
app_action-add_api = Add a program of ours
    .also = new user program key api process
app_action-add_integration = Add another firm's program
    .also = new user program third party integration
app_action-open_account = Add an account
    .also = new open service
app_action-leaver = Somebody leaves
    .also = leaver run offboarding quit
app_action-joiner = Somebody comes
    .also = joiner run onboarding new
app_action-make_kit = Make a kit, or check one
    .also = recovery print code
app_action-verify = Verify the journal
    .also = check signatures tampering
app_action-looks = Size and colours of the window
    .also = zoom dark light theme dense large
app_action-print = Print this page
    .also = paper printer
app_action-services = Services
    .also = profiles vendors roles permissions hand over
app_action-write_service = Write a service profile
    .also = new own vendor
app_action-import = Import people, accounts and access
    .also = csv xlsx excel spreadsheet list table paste
app_action-grid = Grid of people by accounts
    .also = access table matrix
app_action-measures = Measures of CIS Controls
    .also = figures percent formulas audit
app_action-backup = Make a backup
    .also = save copy
app_action-password = Change my password
    .also = own sign-in authenticator question
app_action-lock = Lock the vault
    .also = sign out leave
app_action-keys = Show keys
    .also = shortcuts keyboard

##

# Beside a line of the palette: what it is.
app-palette-page = Page
app-palette-action = Action
app-palette-help = Help

# The palette itself. $typed is what was typed.
app-palette = Find
app-palette-field = Find a person, an account or a page
app-palette-found = Found
app-palette-nothing = Nothing found for “{ $typed }”. Try fewer letters.

# The sidebar.
app-sidebar = Pages
app-sidebar-sample = Sample office
app-sidebar-program = Keyholder
app-sidebar-find = Find
app-sidebar-lock = Lock

# The page.
app-skip = Skip to the page
app-no-page = This page isn't here
app-no-page-under = Choose another one on the left.

# Told a minute before a sign-out, while something on the page isn't saved.
app-idle = You are signed out in a minute, because nothing was done for a while.
app-idle-todo = What you typed here isn't saved. Press a key to stay.

# The dialog with the keys that work everywhere.
app-keys = Keys

# Asked before something is lost by leaving the page or closing the window; what is lost says the page.
app-leave-stay = Stay
app-leave-leave = Leave
# Where that is what was typed into a form.
app-leave-unsaved = What you typed here isn't saved.
app-leave-unsaved-way-back = Stay to go on with it. If you leave, nothing is changed.
