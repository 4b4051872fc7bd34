# No vault is chosen: opening one, making one, restoring one, and the sample office.

start-title = Welcome to Keyholder
start-under = Who holds the keys to your business accounts, and who takes over when they leave.

# Vaults that were opened before. What stands in "when" is a day, such as "yesterday".
start-recent = Opened on this computer
start-recent-opened = Opened <when></when>
start-recent-not-found = Not found

# What else there is to do: the heading, with vaults above it or without, and each way with its title and a line under it.
start-ways = { $recent ->
    [0] What would you like to do?
   *[other] Something else
}
start-make = Make a new vault
start-make-way = For a business that has none yet. Takes about five minutes.
start-open = Open a vault
start-open-way = A folder on this computer whose name ends in .keyholder.
start-restore = Restore a backup
start-restore-way = From a file that ends in .keyholder-backup.
start-sample = Try the sample office
start-sample-way = An invented business to try everything on. Nothing of yours is in it.

# On each of their pages.
# $program looks after the folder.
start-synced = { $program } looks after this folder, and programs that copy files while they are open damage vaults. Choose a folder of this computer alone. A backup may lie there.
start-folder-missing = Choose a folder, such as Documents.

# Making a vault.
start-make-under = One vault holds one business. You become its first owner.
start-make-folder = Where to keep it
start-make-folder-hint = A folder of this computer alone. Keyholder makes a new folder inside it.
start-make-you = You
start-make-name = Your name
start-make-username-hint = You sign in with it. No spaces.
start-make-notify = Your e-mail address
start-make-notify-hint = For messages about access. Keyholder itself sends nothing.
start-make-password = Password
start-make-password-missing = Type a password.
start-make-password-hint = At least 12 characters. Four or five unrelated words are easy to remember.
start-make-password-again = Password again
start-make-do = Make the vault
start-make-next = Next come three short steps: a question, your authenticator, a personal code. Have your phone and a pen ready.

# Opening a vault.
start-open-folder = The vault's folder
start-open-folder-hint = Its name ends in .keyholder.
start-open-folder-missing = Choose the folder.
start-open-do = Open

# Restoring a backup.
start-restore-under = The backup stays as it is. It becomes a new vault folder, and nothing is overwritten.
start-restore-file = The backup
start-restore-file-hint = A file that ends in .keyholder-backup.
start-restore-file-missing = Choose the backup.
start-restore-folder = Where to put the vault
start-restore-do = Restore
start-restore-next = You then sign in as always. On a new computer you also need the vault secret from a recovery kit.

# The sample office.
start-sample-under = An invented business with people, programs and a history, to try everything on.
start-sample-folder = Where to put it
start-sample-folder-hint = You can delete its folder at any time.
start-sample-do = Make the sample office

# The sample office when it is made: who can sign in to it.
start-sample-ready = The sample office is ready
start-sample-ready-under = Look around as any of these people. Everything is invented.
# $name is somebody of the office, $role what they are here.
start-sample-enter = Open as { $name } ({ $role })
start-sample-by-hand = Sign in by hand, with password and authenticator
start-sample-note = Write down or copy what you need now: this list isn't shown again. Put the authenticator key into an authenticator on your phone; it gives you the six digits.
start-sample-password = Password
start-sample-key = Authenticator key
start-sample-no-keyring = <b>This computer has no keyring that keeps the vault secret.</b> Copy it too: you type it when you sign in.
start-sample-secret = The vault secret
start-sample-open = Go to the sign-in page
