# Partners and clients: the list, and the form that writes one down.

companies = Companies

# The list's title: how many work with us. $word is $count as a word ("Three").
companies-title-none = No company is written down yet
companies-title =
    { $count ->
        [one] One company works with us
       *[other] { $word } companies work with us
    }
companies-under =
    { $partners ->
        [0] { "" }
        [one] { $partners } partner looks after accounts of ours.
       *[other] { $partners } partners look after accounts of ours.
    } { $clients ->
        [0] { "" }
        [one] We look after { $clients } client.
       *[other] We look after { $clients } clients.
    }
companies-none-under = Add the firms whose people can get into your accounts, and the clients whose accounts you look after.

# The columns.
companies-column-name = Company
companies-column-kind = Kind
companies-column-staff = Active staff
companies-column-accounts = Accounts
companies-column-ends = Agreement ends
companies-column-state = State

# A row. $count is how many accounts, $day the agreement's last day.
companies-own = { $count } of its own
companies-reached = gets into { $count }
companies-no-date = no date
companies-state-ended = Ended
companies-state-past = Agreement ended { $day }
companies-state-works = Works with us

# Searching.
companies-search = Search companies
companies-search-by = Search by name or domain
companies-found =
    { $count ->
        [one] { $count } row found
       *[other] { $count } rows found
    }
companies-not-found = Nothing found for “{ $search }”
companies-not-found-under = Try fewer letters, or part of a domain.

# Adding one.
companies-add = Add a company
companies-added = The company is added.
companies-leave = Leave without adding the company?
companies-kind = What is it to us?
companies-kind-label =
    { $kind ->
        [partner] A partner
       *[client] A client
    }
companies-kind-says =
    { $kind ->
        [partner] Its staff look after some of our accounts: an IT firm, a web designer, an agency.
       *[client] We look after its accounts.
    }
companies-add-it = Add

# The fields of a company's record.
companies-name = Name
companies-domains-hint =
    { $kind ->
        [partner] What stands behind the at sign in the addresses of its staff, such as brightwire.example. Its partner manager adds only people with such an address.
       *[client] What stands behind the at sign in the addresses of its staff.
    }
companies-contact-hint = Whom to call, with a telephone number.
companies-ends = Last day of the agreement
companies-ends-hint = If it has one.
