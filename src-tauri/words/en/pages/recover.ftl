# Getting in while nobody is signed in: with a personal code, or with the kit code of a recovery kit.

# On several of the pages.
recover-next = Go on

# Which code somebody has.
recover-which = Which code do you have?
recover-which-under = Both work while a sign-in to { $business } is locked.
recover-which-personal = My personal code
recover-which-personal-under = Begins with P. You forgot your password and still have your authenticator. Gives you a new password.
recover-which-kit = The kit code of a recovery kit
recover-which-kit-under = Begins with K. A printed page made for an owner. Somebody takes over as an owner, the code is used up, and every owner is told.
recover-which-neither = Without either, an owner or administrator can reset your sign-in.

# The personal code, and then a new password.
recover-personal = Use your personal code
recover-personal-under = You wrote it down at your first sign-in. It begins with P.
recover-personal-code = Your personal code
recover-personal-password = Choose a new password
recover-personal-password-under = Your authenticator stays as it is.
recover-personal-answer-hint = The answer you gave at your first sign-in. Capitals make no difference. Keep the spaces between words.
recover-personal-new = New password
recover-personal-again = New password again
recover-personal-change = Change the password

# The kit's code.
recover-kit = Use a recovery kit
recover-kit-under = The kit code stands on the printed page. It is used up only when somebody takes over.
recover-kit-code = Kit code
recover-kit-code-hint = Eight groups of four, beginning with K. Capitals, spaces and dashes make no difference.

# When the vault is an older copy, or somebody wrote into its tables: a hint, and the button that goes on with it.
recover-kit-older = If this copy was put here on purpose, go on: it goes into the journal, and every owner is told.
recover-kit-older-accept = Accept this copy
recover-kit-tables = The tables can be made anew from the journal. What somebody else wrote into them goes.
recover-kit-tables-accept = Make the tables anew

# Who takes over, once a kit's code was right. $kit is its number.
recover-successor = Who takes over { $business }?
recover-successor-under = Kit { $kit }, made for { $owner }, opens this vault. Nothing has happened yet.
recover-successor-note = When you go on, this person becomes an owner, the kit code is used up, the vault's keys are changed, and every owner is told.
recover-successor-username-hint = Of somebody who is in the vault already, or a new one.
recover-successor-name-hint = Only for somebody new.
recover-successor-notify = E-mail address
recover-successor-notify-hint = Only for somebody new. For messages about access.
recover-successor-password = Password
recover-successor-password-hint = At least { $length } characters.
recover-successor-password-again = Password again
recover-successor-do = Take over as an owner
recover-successor-cancel = Cancel and keep the kit
