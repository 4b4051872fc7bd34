# What owners are told: on the home page, without a full stop. $about is whom it is about, $by who did it. What a
# notification on the desktop says stands with the kinds of notices, as `.notification`, and names nobody.

notice-user-added = { $about } was added
notice-user-added-by = { $by } added { $about }
notice-users-added = { $users ->
        [one] { $users } user was added
       *[other] { $users } users were added
    }
notice-users-added-by = { $users ->
        [one] { $by } added { $users } user
       *[other] { $by } added { $users } users
    }
notice-owner-added = { $about } became an owner
notice-owner-added-by = { $by } added { $about } as an owner
notice-owner-made-by = { $by } made { $about } an owner
notice-sign-in-added-by = { $by } added { $about }, with a sign-in to this vault
notice-sign-in-given-by = { $by } gave { $about } a sign-in to this vault
notice-role-raised = { $about } may do more in this vault
notice-role-raised-by = { $by } let { $about } do more in this vault
notice-recovery-used = A recovery kit opened the vault, and { $about } took over as an owner
notice-owner-locked = { $about } was locked after wrong sign-ins
notice-older-copy = { $about } accepted a copy of the vault that lacks some of what their computer had seen
notice-clock = { $about } signed in although their last sign-in is dated later: a clock was wrong
notice-personal-code = { $about } set a new password with their personal code
notice-sign-in-reset = The sign-in of { $about } was reset
notice-sign-in-reset-by = { $by } reset the sign-in of { $about }
notice-verification-failed = { $about } verified the vault, and something was wrong: the journal says what
notice-strike-asked-person = { $by } asks another owner to agree that { $about } is forgotten
notice-strike-asked-texts = { $about } asks another owner to agree that texts are struck out of the journal
notice-struck-person = { $by } had what was written about { $about } struck out of the journal
notice-struck-texts = { $about } had texts struck out of the journal: the journal says where

# Of notifications on the desktop: the title of each, and what one says that is a test.
## list notification

notification-title = Keyholder
notification-test = This is how Keyholder tells that something happened in the vault.
