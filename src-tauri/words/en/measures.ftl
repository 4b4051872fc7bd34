# The measures of CIS Controls v8: what each is about, without its full stop. `.counts` is the numerator, in words that go on
# from "how many", `.among` the denominator, in words that go on from "of", `.formula` says how it is counted.

## list measure

measure-logins_recorded = Every login is on record in full
    .counts = logins with a username, a start date and a department
    .among = all logins of people: accesses in force, and sign-ins to this vault
    .formula = Divide the logins that have a username, a start date and a department by all logins. For somebody from another company, the company stands for the department. No end date means no end. A login that lacks one of these is not complete.
measure-lists_reviewed_quarterly = User lists are reviewed every three months
    .counts = accounts whose user list was reviewed in the last 92 days
    .among = all open accounts
    .formula = Divide the open accounts whose user list was last reviewed at most 92 days ago by all open accounts. An account without a review on record is unknown.
measure-dormant = Access that nobody uses is taken away
    .counts = logins used in the last 45 days
    .among = all logins: accesses in force of people and programs, and sign-ins to this vault
    .formula = Divide the logins that were used in the last 45 days by all logins. One that was never used counts for 45 days from its start date. Where it is not on record when a login was last used, or since when one that was never used exists, it is unknown.
measure-programs_recorded = Every program has somebody who looks after it, a purpose and a review
    .counts = API processes and integrations with somebody in use who looks after them, a purpose and a review date
    .among = all API processes and integrations in use
    .formula = Divide the API processes and integrations that have all three by all that are in use. The review date is that of the last review of each account a program gets into. Where a program gets into no account on record, or into one without a review on record, and has the rest, it is unknown.
measure-programs_reviewed = What programs get into is reviewed every three months
    .counts = API processes and integrations whose accounts were all reviewed in the last 92 days
    .among = { measure-programs_recorded.among }
    .formula = Divide the API processes and integrations of which every account they get into was last reviewed at most 92 days ago by all that are in use. Where a program gets into no account on record, or one of them has no review on record and none has an old one, it is unknown.
measure-access_by_role = Access is given by roles
    .counts = logins that have a role
    .among = { measure-dormant.among }
    .formula = Divide the logins with at least one role on record by all logins. One with single permissions and no role was given without a role. One with neither is unknown.
measure-lists_reviewed_yearly = User lists and roles are reviewed every year
    .counts = accounts whose user list was reviewed in the last 366 days
    .among = { measure-lists_reviewed_quarterly.among }
    .formula = Divide the open accounts whose user list was last reviewed at most 366 days ago by all open accounts. An account without a review on record is unknown.
measure-providers_recorded = Every service provider has somebody to ask
    .counts = service providers with a contact on record
    .among = all service providers: services where our own business holds open accounts, and partner companies
    .formula = Divide the service providers that have a contact by all service providers. A service has one when each of our own open accounts there has an owner, or somebody next in line, who is in use; a partner company when somebody to call is written down.
measure-providers_reviewed = Service providers are reviewed every year
    .counts = service providers whose accounts were all reviewed in the last 366 days
    .among = { measure-providers_recorded.among }
    .formula = Divide the service providers of which every account was last reviewed at most 366 days ago by all service providers. For a service these are our own open accounts there, for a partner company the accounts its staff gets into. Where there is none, or one has no review on record and none has an old one, it is unknown.

##

# What one came to, in digits.
measured-nothing = nothing to count
measured = { $met } of { $all }, { $percent } %
measured-in-part = { $met } of { $all }, { $percent } %, { $unknown } unknown

# One that isn't met: whose login to what.
measured-login = { $user }: { $account }
measured-this-vault = this vault
