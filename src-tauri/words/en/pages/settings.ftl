# The settings: the business and its rules, one's own sign-in, backup, this computer.

# After "… can't be shown".
settings-page = The settings
# The tabs, and what they are called together.
settings-tabs = Settings
settings-tab-rules = Business and rules
settings-tab-me = Your sign-in
settings-tab-backup = Backup
settings-tab-computer = This computer

# Under every form.
settings-undo = Undo
settings-your-password = Your password

# Times, as values of rules: alone in a list, and within a sentence.
settings-minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
settings-hours = { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
settings-days = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }

## The business and its rules.

settings-rules-leave = Leave without saving the rules?
settings-rules-changed = The rules are changed.

settings-business = Business
settings-business-says = Stands on every page, kit and audit.
settings-business-name-hint = The vault's folder keeps its name.
settings-business-renamed = The business has a new name.

settings-passwords = Passwords
settings-passwords-says = They hold for the next password that somebody chooses; how old one may get holds at once.
settings-password-length = Shortest password, in characters
settings-password-length-hint = { $least } to { $most }. Long is better than complicated. On a computer without a keyring 15 are asked for at least, and harder to guess.
settings-passwords-remembered = Old passwords that can't come back
settings-passwords-remembered-hint = { $least } to { $most } of the last ones.
settings-password-days = Oldest password, in days
settings-password-days-hint = { $least } to { $most }. Whoever has an older one must choose another before anything else. Empty means no limit, which is what is advised today: forced changes make people choose weaker ones.

settings-signing = Signing in
settings-signing-says = How many tries there are, and when an open or unused sign-in ends.
settings-lock-after = Lock a sign-in after
settings-lock-after-hint = On the computer where it was tried. An owner can unlock it, and personal codes and kits always work.
settings-lock-after-tries = { $tries ->
        [one] { $tries } wrong try
       *[other] { $tries } wrong tries
    }
settings-lock-minutes = A lock lasts, in minutes
settings-lock-minutes-hint = { $least } to { $most }.
settings-idle = Sign people out without activity after
settings-idle-hint = The time a computer sleeps counts too.
settings-session = Sign people out in any case after
settings-session-hint = However busy they are. They sign in again and go on.
settings-temporary = A temporary password expires after
settings-temporary-hint = If it wasn't used by then, the sign-in is reset.
settings-expire = A sign-in that nobody uses expires after
settings-expire-hint = An owner or administrator can reset it then.
settings-expire-never = Never

settings-kits = Recovery kits
settings-kits-says = The home page reminds owners when a kit is due.
settings-kit-days-hint = { $least } to { $most }. Ninety days or less is advised.

settings-people = Who may add users
settings-people-says = Owners always may. Owners themselves are added and removed by owners only, whatever you choose here.
settings-people-administrators = Administrators may add, disable and enable users who are not owners

settings-former = Former people
settings-former-says = Owners can have what was written about a former person struck out of the journal. Two of them together can do it at once.
settings-forget = One owner may have a former person forgotten
settings-forget-hint = Counted from the day the record was disabled. How long you must keep records of former staff is law, and differs from country to country: ask before you choose.
settings-forget-never = Never: two owners agree
settings-forget-after = { $years ->
        [one] After { $years } year
       *[other] After { $years } years
    }

# What becomes easier for somebody who shouldn't get in. $time is such as "30 minutes" or "3 days".
settings-loosened = This makes it easier to get in.
settings-loosened-journal = It stands in the journal under your name.
settings-loosened-length = Passwords of { $characters } characters are enough from now on.
settings-loosened-days = A password may be used for { $days } days.
settings-loosened-no-days = Passwords never have to be changed.
settings-loosened-remembered = People can come back to an old password sooner.
settings-loosened-tries = Somebody who guesses has { $tries } tries before a lock.
settings-loosened-lock = A lock lasts only { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }, so more can be guessed in a day.
settings-loosened-idle = A computer that was left alone stays open for { $time }.
settings-loosened-session = Somebody who sits down at an open vault may have it for { $time }.
settings-loosened-temporary = Whoever finds a temporary password can use it for { $time }.
settings-loosened-expire = A sign-in that nobody uses stays open for { $days } days.
settings-loosened-never-expire = Sign-ins that nobody uses stay open for ever.
settings-loosened-kits = A lost recovery kit is noticed later.
settings-loosened-people = Administrators add and disable people without asking an owner.

# The rules for those who can't change them: what each is about, and what it says.
settings-read = Rules of { $business }
settings-read-says = Only those who may change the settings can change them.
settings-read-length = Shortest password
settings-read-length-says = { $characters } characters
settings-read-days = Oldest password
settings-read-days-none = No limit
settings-read-remembered = Old passwords
settings-read-remembered-says = { $count ->
        [0] May be used again
       *[other] The last { $count } can't be used again
    }
settings-read-lock = Lock
settings-read-lock-says = After { $tries ->
        [one] { $tries } wrong try
       *[other] { $tries } wrong tries
    }, for { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
settings-read-out = Signed out
# Both are such as "30 minutes" or "12 hours".
settings-read-out-says = After { $idle } without activity, and after { $session } in any case
settings-read-temporary = Temporary passwords
settings-read-temporary-says = Expire after { $time }
settings-read-expire = Unused sign-ins
settings-read-expire-says = Expire after { $days } days
settings-read-expire-never = Never expire
settings-read-kits = Kits are checked
settings-read-kits-says = Every { $days } days
settings-read-people = People are added by
settings-read-people-owners = Owners
settings-read-people-administrators = Owners and administrators
settings-read-forget = Former people are forgotten by
settings-read-forget-two = Two owners
settings-read-forget-one = Two owners, or one after { $years ->
        [one] { $years } year
       *[other] { $years } years
    }

## One's own sign-in.

# The page's title. $day is "today" or "yesterday".
settings-me-title = You chose your password { $day }
settings-me-title-old = Your password is { $days } days old

settings-me-password = Password
# <when> is the day.
settings-me-password-says = Username { $username }. Chosen <when></when>.
settings-me-password-change = Change the password
settings-me-password-old = Password until now
settings-me-password-new = New password
settings-me-password-new-hint = At least { $characters } characters. Four or five unrelated words are easy to remember.
settings-me-password-again = New password again
settings-me-password-code-hint = The one that your phone shows now.

settings-me-authenticator = Authenticator
settings-me-authenticator-says = For a new phone, while you still have the old one.
settings-me-authenticator-another = Set up another one
settings-me-authenticator-go-on = Go on
settings-me-authenticator-how = Add an account in your authenticator and point the phone at the picture. Delete the old account there only when the new one works.
settings-me-authenticator-picture = QR code for your authenticator. The same key stands beside it for typing.
settings-me-authenticator-no-camera = No camera? Choose “enter a key” there and type this one:
settings-me-authenticator-key = Authenticator key
settings-me-authenticator-code = The code that it shows now
# $clock is the time of this computer.
settings-me-authenticator-wrong = This code is not right. Wait for the next one. This computer says it is { $clock }: if that is wrong, set its clock first.
settings-me-authenticator-short = Type all six digits.
settings-me-authenticator-use = Use this one from now on
settings-me-authenticator-changed = From now on the new authenticator counts.

settings-me-question = Identity question
# $question is the question itself.
settings-me-question-says = “{ $question }” Whoever helps you to get in again asks you this.
settings-me-question-change = Change the question
settings-me-question-question = Question
settings-me-question-question-hint = Something only you know, such as “What was my first boat called?”
settings-me-question-answer = Answer
settings-me-question-answer-hint = Capitals make no difference. Keep the spaces between words. It is never shown to anybody.
settings-me-question-changed = Your question is changed.

settings-me-code = Personal code
settings-me-code-says = Gives you a new password when you have forgotten yours. Make a new one if the paper is lost or was seen.
settings-me-code-new = Make a new code
settings-me-code-once = The code you have now stops working at once. Have a pen ready: the new one is shown a single time.
settings-me-code-make = Make the code and show it

settings-me-out = Other computers
settings-me-out-says = If you left yourself signed in somewhere.
settings-me-out-everywhere = Sign out everywhere
settings-me-out-title = Sign yourself out everywhere?
settings-me-out-happens = You are signed out in every window and on every computer, this one included.
settings-me-out-way-back = You can sign in again at once.
settings-me-out-confirm = Sign out

## Backup.

# The page's title. $day is "today" or "yesterday".
settings-backup-title = The last backup was made { $day }
settings-backup-title-old = The last backup is { $days } days old
settings-backup-title-none = No backup was made yet

settings-backup-make = Make a backup
settings-backup-make-says = One encrypted file with the whole vault. It may lie on a stick, a server or a cloud drive: without a sign-in or a kit nobody can read it.
settings-backup-file = Save as
settings-backup-file-hint = On something other than this computer, such as a USB stick.
settings-backup-file-missing = Choose where to save it.
settings-backup-do = Make the backup
settings-backup-done = Take it away from this computer, and keep the last few.
settings-backup-not-allowed = Your sign-in may not make backups. Ask an owner or an administrator.

# One every day by itself. $at is when the last was made.
settings-daily = A backup every day
settings-daily-says = Made by itself once a day while somebody works here who may make backups. The last 30 are kept; older ones of these are deleted, and no other file.
settings-daily-folder = Folder for them
settings-daily-folder-hint = On another disk, a stick that stays in, or a server. A folder that goes to the cloud will do: nobody can read a backup without a sign-in or a kit.
settings-daily-folder-missing = Choose a folder.
settings-daily-begin = Begin
settings-daily-into = They go into { $folder }.
settings-daily-made = They go into { $folder }. Last made: { $at }.
settings-daily-end = Make no more

# How it is brought back, step by step.
settings-restore = How to bring it back
settings-restore-install = Install Keyholder on a computer and start it. If a vault is open there, close it.
settings-restore-choose = Choose “Restore a backup” on the first page, then the backup file and a folder.
settings-restore-secret = On a computer that has not opened this vault before, type the vault secret from a recovery kit once.
settings-restore-sign-in = Sign in as always. If no owner can, use a kit code.
settings-restore-enough = So a backup and one kit are enough to start again after a fire or a theft. Keep them in different places.

## This computer.

# The page's title, and a warning. $program is one that copies files, such as Dropbox.
settings-synced = { $program } looks after the vault's folder
settings-synced-says = { $program } looks after the vault's folder.
settings-synced-todo = Programs that copy files while they are open damage vaults. Lock the vault, move its folder to one of this computer alone, and open it from there. Use backups for a second place.

# Where things are, one under the other.
settings-here-vault = The vault's folder
settings-here-notes = Notes of this computer
settings-here-secret = Vault secret
# A warning's first sentence. $where is one of the texts of secret_here below.
settings-here-secret-says = { $where }.
settings-here-clock = Date and time
settings-here-version = Keyholder
settings-here-clock-hint = If date or time is wrong, set this computer's clock: authenticator codes and the times in the journal depend on it.

settings-looks = How the window looks
settings-looks-size = Size
settings-looks-size-hint = Also by Ctrl and + or −, and Ctrl 0 for the usual size.
settings-looks-percent = { $percent } %
settings-looks-colours = Colours
settings-looks-dense = Rows closer together, so that more of a list is in sight
settings-looks-hint = It is kept on this computer, for everybody who signs in here.

## list colours: Colours

colours-system = As the system has them
colours-light = Light
colours-dark = Dark

##

settings-notifications = Notifications
settings-notifications-says = Owners are told on the desktop when a user is added, a role is raised, an owner is locked or recovery is used. Names never show there; they stand on the home page.
settings-notifications-test = Show a test

## list notification_test: NotificationTest

# What became of a test notification.
notification_test-sent = It was handed to this computer. If you see nothing, look whether “do not disturb” is on, and whether Keyholder may show notifications.
notification_test-nothing_shows_them = Nothing on this computer shows notifications. Nothing is lost: everything stands on the home page until you have seen it.

## list secret_here: SecretPlace

# Where the vault secret is, as the page's title and as a fact; below it, as a warning, what to do about it. Nothing is to
# be done when it is where it belongs.
secret_here-keyring = This computer keeps the vault secret in its keyring
secret_here-not_here_yet = This computer doesn't keep the vault secret yet
    .todo = Lock the vault and sign in with the vault secret from a recovery kit. The computer keeps it from then on.
secret_here-keyring_locked = This computer's keyring is locked or doesn't answer
    .todo = Unlock it with the password of this computer's user. Until then the vault secret has to be typed from a recovery kit at each start.
secret_here-no_keyring = This computer has no keyring
    .todo = The vault secret has to be typed from a recovery kit at each start. On Linux, install GNOME Keyring or KWallet, and sign in to the computer again.

##
