# About Keyholder.

# $version is such as 0.1.0.
about-title = Keyholder { $version }
about-under = Who holds the keys to your business accounts, and who takes over when they leave.

# What it can and can't do against whom: who does what, and below it what comes of it. The threat table of the security
# design (2.11) has the rest.
about-limits = What it protects you from, and what it doesn't
about-copied = Somebody copies the vault's folder or a backup
about-copied-says = They need the vault secret, which is in this computer's keyring and on the kits, and a password. Lockouts and authenticator codes don't help here: they stop people at this program, not people with a copy.
about-locked = Somebody sits at the locked screen
about-locked-says = They need username, password and a code. After a few wrong tries the sign-in is locked for a while, and owners are told.
about-open = Somebody sits at your open vault
about-open-says = They can do what you can do. Lock it when you get up; it locks itself after a time without activity.
about-kit = Somebody finds a recovery kit
about-kit-says = Without the vault's files it opens nothing. With the files it opens everything, without password or code. Keep kits sealed and away from the computer.
about-harmful = A harmful program runs on this computer
about-harmful-says = While the vault is open it can see what you see, and it can record what you type. Keyholder can't prevent that. Keep the computer up to date and let nobody else use your account on it.
about-leaver = Somebody leaves and has an old copy
about-leaver-says = They can read what they could read until then, and nothing of what comes later.
about-older = Somebody puts an older vault folder in place of yours
about-older-says = A computer that saw the newer one says so. A computer that never opened it can't know, unless you compare the journal's head with a printed one.
about-lost = Everything is lost: owners, kits and the vault secret
about-lost-says = Then nobody can open the vault, and we can't either. Have two owners and two kits in two places.

about-keys = Keys

about-licence = Licence and network
about-licence-says = Keyholder is free software under the MIT or the Apache 2.0 licence, as you prefer. It comes without any warranty.
about-network-says = It never uses the network: nothing is sent anywhere, there is no account with us, and no update is fetched by itself.
