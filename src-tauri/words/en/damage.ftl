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

# What is wrong with an entry, behind "Entry 7 of the journal is the first wrong one:".
entry_fault-unreadable = it can't be read
entry_fault-newer = it was made by a newer Keyholder
entry_fault-other_vault = it belongs to another vault
entry_fault-out_of_order = it carries number { $found }, so an entry is missing, repeated or out of place
entry_fault-broken_link = it does not follow the entry before it, so one of the two was changed
entry_fault-unknown_author = nobody in this vault has its author's number
entry_fault-unusable_key = its author's public key is not usable
entry_fault-bad_signature = its signature does not match, so it was changed or was not made by its author
entry_fault-parts_missing = a part of it is missing or was added
entry_fault-part_changed = its content in compartment { $compartment } was changed
entry_fault-not_seen_here = it is not the one that this computer saw here before
entry_fault-other_entries = the journal has other entries than when this vault was opened
entry_fault-struck_unsaid = a text was struck out of it or put back into it, and no entry says so
entry_fault-sealed = its contents don't open, or were made by a newer Keyholder
entry_fault-stranger = nobody this vault knows signed it
entry_fault-ended_author = it is signed by a sign-in or a code that was no longer in use
# $why is a whole sentence.
entry_fault-not_allowed = its author was not allowed to do this ({ $why })
entry_fault-other_keys_file = it was made under another keys file
entry_fault-ended_session = it was made in a session that had ended
entry_fault-other_computer = it names another computer than the one it was made on
entry_fault-other_key = a part of it is sealed under a key that was not in force
entry_fault-identity_taken = it gives somebody an identity that is taken
entry_fault-no_such_records = it speaks of records that don't exist
entry_fault-nothing_to_strike = it strikes something out of an entry that wasn't there
entry_fault-not_the_founder = it isn't signed by the first owner

# What is wrong with the keys file, behind "The keys file is wrong:".
keys_file_fault-other_identities = it lists other identities than those that can open the vault
keys_file_fault-slots = somebody's password slot is missing, doubled or another's
keys_file_fault-too_many_keys = somebody has a key they are not entitled to
keys_file_fault-unknown_epoch = it holds a key of an epoch that no entry made
keys_file_fault-too_few_keys = somebody lacks a key they are entitled to
keys_file_fault-quorum = it has a quorum that nobody made
keys_file_fault-other_key = a key in it is not the one that an entry made
