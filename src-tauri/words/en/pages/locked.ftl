# A vault that nobody is signed in to.

# On the sign-in page, after a personal code was used.
locked-password-changed = Your password is changed. Sign in with the new one.
