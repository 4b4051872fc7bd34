# What is damaged in a vault: a sentence behind "The vault's files are damaged.".

damage-keys-file = Both copies of the keys file (vault.keys and vault.keys.2) can't be read.
damage-foreign-keys-file = The keys file (vault.keys) is not the one that this vault's signed entries make, or belongs to another vault.
damage-older-keys-file = The keys file (vault.keys) is older than the database: somebody put an old one back. Look for the newer one first.
damage-other-vault = The keys file in this folder belongs to another vault than the one that was opened here before. If you put another vault here on purpose, give its folder another name and open that.
damage-database = The database (vault.db) can't be read with this vault's keys.
# $table is one of the list table.
damage-rows = Somebody wrote into the database behind the program's back: { $table } are not what the journal's signed entries make.
damage-schema = Somebody wrote into the database behind the program's back: its tables are not those that Keyholder makes.
damage-entry = Entry { $entry } of the journal can't be read.

# What the tables hold.
## list table

table-setting = the settings
table-user = the users
table-sign_in = the sign-ins
table-identity = the identities that sign
table-kit = the recovery kits
table-kit_place = where kits are kept
table-notice = the notices
table-tries = the wrong sign-ins
table-key_epoch = the keys
table-asked = what owners asked to strike out
table-struck = what was struck out
table-company = the companies
table-profile = what is known of services
table-job = what jobs take
table-account = the accounts
table-account_user = the accounts
table-billing = where billing data stands
table-support = where login details stand
table-owner_note = where owners' notes stand
table-access = the records of access
table-run = the leaver and joiner runs
table-substitute = what stands in the places of struck texts
table-keys_file = the kept keys files
table-entry_user = the journal's index
table-entry_account = the journal's index
table-entry_company = the journal's index
table-entry_kind = the journal's index
table-entry_line = the journal's index
