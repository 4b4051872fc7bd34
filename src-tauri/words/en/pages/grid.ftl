# The grid: people down and accounts across.

grid = The grid
grid-back = Accounts

# The title, and the line under it.
grid-title =
    { $people ->
        [one] { $people } user
       *[other] { $people } users
    } by { $accounts ->
        [one] { $accounts } account
       *[other] { $accounts } accounts
    }
grid-under = Who gets into what, and how far. A cell opens the account, or gives access where there is none.

# Searching.
grid-search-people = Search people
grid-whose = Which people
grid-search-accounts = Search accounts
grid-no-people = Nobody fits
grid-no-accounts = No account fits
grid-none-under = Try fewer letters, or another company.

# Which stretch is on screen: "1 to 25 of 1,200 users". $what says which of the two.
grid-stretch-none =
    { $what ->
        [users] No users
       *[accounts] No accounts
    }
grid-stretch =
    { $what ->
        [users] { $first } to { $last } of { $total ->
            [one] { $total } user
           *[other] { $total } users
        }
       *[accounts] { $first } to { $last } of { $total ->
            [one] { $total } account
           *[other] { $total } accounts
        }
    }
grid-before =
    { $what ->
        [users] Users before
       *[accounts] Accounts before
    }
grid-after =
    { $what ->
        [users] Users after
       *[accounts] Accounts after
    }

# The table.
grid-legend = What the letters mean
grid-table = Users by accounts
grid-user = User
grid-disabled = disabled

# What a cell says to those who can't see its mark: $person, $account, and how far the access reaches, as $level.
grid-cell-none = { $person } has no access to { $account }
grid-cell-give = { $person } has no access to { $account }. Give access
grid-cell = { $person }, { $account }: { $level }
