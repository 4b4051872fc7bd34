# The services, and reading a profile from a file.

services-page = Services

# The page's title: of how many services something is known, and how many of them have accounts.
services-title = { $services ->
        [one] { $services } service
       *[other] { $services } services
    }, { $used ->
        [0] none has
        [one] one has
       *[other] { $used } have
    } accounts in the register
services-under = What Keyholder knows of each: its roles, how to get its list of users, how an account changes hands.
# The way back, to the list of accounts.
services-back = Accounts
services-read-file = Read one from a file…
services-write = Write a profile

# Above the list: what is searched for, and which services are shown.
services-search = Search services
services-search-by = Search by name or what it does
services-which = Which services
services-all = Every service
services-used = With accounts in the register
services-own = Your own profiles
# Read aloud, after a search.
services-found = { $count ->
        [one] { $count } service found
       *[other] { $count } services found
    }

# The list's columns, and what stands in them.
services-column-name = Service
services-column-kind = Kind
services-column-accounts = Accounts
services-column-profile = Profile
services-no-accounts = none
services-profile-own = Your own
services-profile-replaces = replaces another
services-profile-built-in = comes with Keyholder
services-profile-none = None

# Where the list is empty.
services-none-own = You have no profile of your own yet
services-none-own-under = Write one for a service that isn't in the list, or make your own from one that is.
services-none-fits = No service fits
services-none-fits-under = Try fewer letters. You can write a profile for a service that isn't here.

# Reading a profile from a file.
services-file-title = Read a profile from a file
services-file = The profile's file
services-file-hint = Its name ends in .toml. “Save as a file” on a service's page makes one.
services-file-missing = Choose a file.
services-file-look = Look at it
# What is in the file: a service, and what it is in a sentence of its own.
services-file-what = <b>{ $name }</b>: { $what }
services-file-holds = { $roles ->
        [one] { $roles } role
       *[other] { $roles } roles
    }, { $permissions ->
        [one] { $permissions } single permission
       *[other] { $permissions } single permissions
    }, { $lists ->
        [one] { $lists } list of users
       *[other] { $lists } lists of users
    }.
services-file-write = Write this profile
services-written = The profile of { $name } is written.

## list profile_comes: ProfileComes

# What writing a profile from a file does, before it is done. $name is the service.
profile_comes-new = { $name } is added to the services that accounts can be held at.
profile_comes-same = What is known of { $name } says the same already. There is nothing to change.
profile_comes-before_own = This takes the place of your own profile of { $name }.
profile_comes-before_built_in = This replaces the profile of { $name } that comes with Keyholder.

##
