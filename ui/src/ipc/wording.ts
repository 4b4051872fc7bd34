/** Every failure in words: what happened, and what whoever reads it can do. One table for each closed list of the core. */

import type {
  CodeFault,
  Fault,
  Field,
  FileFault,
  PasswordFault,
  Permission,
  Refusal,
  SecretPlace,
  Trouble,
  Weakness,
  WhichCopy,
} from "./bindings";
import { dayWords } from "../words/dates";

export type Words = {
  happened: string;
  todo: string;
  /** What is wrong, one by one. */ list?: readonly string[];
};

type ByCode<U, K extends keyof U> = { [C in U[K] & string]: (of: Extract<U, Record<K, C>>) => Words };

const said = (happened: string, todo: string) => (): Words => ({ happened, todo });

export function words(trouble: Trouble): Words {
  return (troubles[trouble.code] as (of: Trouble) => Words)(trouble);
}

export function refusalWords(refusal: Refusal): Words {
  return (refusals[refusal.refusal] as (of: Refusal) => Words)(refusal);
}

export const troubles: ByCode<Trouble, "code"> = {
  refused: ({ why }) => refusalWords(why),
  sign_in_refused: said(
    "Username, password or code is not right.",
    "Check all three and wait for a new code on your phone. After too many tries a sign-in is locked for a while; an owner can unlock it, and a recovery code always works.",
  ),
  sign_in_expired: said(
    "This sign-in was not used for so long that it expired.",
    "Ask an owner to reset it, or use your personal recovery code.",
  ),
  not_signed_in: said(
    "You are signed out.",
    "Sign in again and repeat what you were doing. Nothing was changed.",
  ),
  code: ({ fault, group }) => codeFault(fault, group),
  vault_secret_needed: ({ because }) => vaultSecret[because],
  in_use: ({ by }) => ({
    happened: `This vault is open in another program: ${by}.`,
    todo: "Close it there, or lock it, and try again.",
  }),
  not_a_vault: said("There is no vault in this folder.", "Choose the folder whose name ends in .keyholder."),
  newer_program: said(
    "This vault was made by a newer Keyholder.",
    "Install the newest Keyholder on this computer and open it again. Nothing was changed.",
  ),
  damaged: ({ what, tables }) => ({
    happened: `The vault's files are damaged. ${what}`,
    todo: tables
      ? "Nothing that was signed is lost. Copy the vault's folder to a safe place, and find out who could write into it."
      : "Restore the latest backup. Keep the damaged folder until everything is back.",
  }),
  older_copy: (of) => copies[of.which](of),
  clock_behind: ({ last_at, now }) =>
    now < 0
      ? {
          happened: `This computer's clock says it is ${dayWords(now)}, when no code can be right.`,
          todo: "Put the date and time right and sign in again.",
        }
      : {
          happened: `This computer's clock says it is ${dayWords(now)}, and your last sign-in is dated ${dayWords(last_at)}.`,
          todo: "If the clock is wrong, put it right and sign in again.",
        },
  unfinished: said(
    "It is done, but something after it failed.",
    "Sign in again and look at what is there before you repeat it.",
  ),
  unsure: said(
    "Writing failed, and whether it came through shows when you sign in again.",
    "Look at what is there before you repeat it.",
  ),
  owner_first: said(
    "This vault's tables must be made anew, which takes an owner's keys.",
    "Ask an owner to sign in first. Nothing is lost.",
  ),
  file: ({ fault, path }) => {
    const { happened, todo } = fileFaults[fault];
    return { happened: `${happened}: ${path}`, todo };
  },
  profile: ({ path, faults }) => ({
    happened:
      path === null
        ? "This can't be kept as it is."
        : `This file can't be used as a service profile: ${path}`,
    todo: `Nothing was written. Put right what is wrong${path === null ? "" : " in the file"} and try again.`,
    list: faults.map(({ line, reason }) => (line === null ? reason : `Line ${line}: ${reason}`)),
  }),
  bad_backup: said(
    "This file is not a good Keyholder backup.",
    "Choose another one: their names end in .keyholder-backup. Try an earlier backup if this one is damaged.",
  ),
  table: ({ what }) => {
    const end = what.indexOf(". ") + 1;
    return end === 0
      ? { happened: what, todo: "Nothing was changed." }
      : { happened: what.slice(0, end), todo: `${what.slice(end).trim()} Nothing was changed.` };
  },
  import_changed: said(
    "The table or the register has changed since this was shown.",
    "Nothing was imported. Look at what it imports now.",
  ),
  out_of_memory: said(
    "This computer has too little memory free to check a password: that takes up to half a gigabyte.",
    "Close other programs and try again. Nothing was changed.",
  ),
  stopped: said("This was stopped before its end.", "Nothing was changed."),
  internal: ({ reference }) => ({
    happened: `Something unexpected happened (number ${reference}).`,
    todo: "Try again. If it happens again, close Keyholder, start it again, and pass this number on with your question.",
  }),
};

/** What each reason for asking for the vault secret means, on the sign-in page. */
export const vaultSecret: Record<SecretPlace, Words> = {
  keyring: {
    happened: "The vault secret that this computer keeps does not open this vault.",
    todo: "Type the vault secret from a recovery kit.",
  },
  not_here_yet: {
    happened: "This computer has not opened this vault before.",
    todo: "Type the vault secret from a recovery kit once. This computer then keeps it in its keyring.",
  },
  keyring_locked: {
    happened: "This computer's keyring is locked.",
    todo: "Unlock it and try again, or type the vault secret from a recovery kit this time.",
  },
  no_keyring: {
    happened: "This computer has no keyring to keep the vault secret in.",
    todo: "Type the vault secret from a recovery kit at each start.",
  },
};

/** What a copy is, that isn't the one this computer saw. */
export const copies: Record<WhichCopy, (of: Extract<Trouble, { code: "older_copy" }>) => Words> = {
  earlier: ({ seen_at, seen_entries, entries }) => ({
    happened: `This copy of the vault is older than what this computer saw ${dayWords(seen_at)}: it has ${entries} journal entries, and there were ${seen_entries}.`,
    todo: "If somebody restored a backup on purpose, an owner can accept it. If nobody did, find out who put the folder back.",
  }),
  other: ({ seen_at, seen_entries }) => ({
    happened: `This is not the copy of the vault that this computer saw ${dayWords(seen_at)}: entry ${seen_entries} is another one here, so the two went apart.`,
    todo: "An earlier copy was put back and worked in, or somebody exchanged files. If you know that this is the copy to go on with, an owner can accept it. If not, find out who put it here.",
  }),
  mixed: ({ entries }) => ({
    happened: `The files here are of two copies of the vault: the keys don't belong to the state of the journal, which has ${entries} entries.`,
    todo: "If somebody put single files back on purpose, an owner can accept it. If nobody did, find out who exchanged them.",
  }),
};

export const codeFaults: Record<CodeFault, Words> = {
  bad_symbol: {
    happened: "It holds a character that no code has.",
    todo: "Codes use digits and letters, and never U. Look at the paper again.",
  },
  too_short: {
    happened: "Characters are missing.",
    todo: "A code has eight groups of four. Look for a group that was left out.",
  },
  too_long: {
    happened: "There are too many characters.",
    todo: "A code has eight groups of four. Look for a group that was typed twice.",
  },
  mistyped: {
    happened: "There is a typing error, or the code belongs to another vault.",
    todo: "Compare it with the paper group by group.",
  },
  other_kind: {
    happened: "This is another kind of code.",
    todo: "A kit's code begins with K, a personal recovery code with P, a vault secret with V.",
  },
  opens_nothing: {
    happened: "The code is typed correctly and opens nothing here.",
    todo: "It may have been used or replaced. Look for a kit with a later date.",
  },
};

function codeFault(fault: CodeFault, group: number | null): Words {
  const { happened, todo } = codeFaults[fault];
  return group === null ? { happened, todo } : { happened, todo: `Look again at group ${group}. ${todo}` };
}

export const fileFaults: Record<FileFault, Words> = {
  missing: {
    happened: "This file or folder isn't there",
    todo: "Check the name, and that the disk or stick is connected.",
  },
  exists: {
    happened: "There is something with this name already",
    todo: "Choose another name or folder. Nothing was overwritten.",
  },
  denied: {
    happened: "This computer doesn't allow reading or writing here",
    todo: "Choose a folder of your own, such as Documents.",
  },
  full: {
    happened: "The disk is full",
    todo: "Free some space or choose another disk, and try again. Nothing was changed.",
  },
  link: {
    happened: "A link stands where a file or folder should be",
    todo: "Choose the real folder instead of the link.",
  },
  not_a_file: {
    happened: "A folder, a pipe or a device stands where a file should be",
    todo: "Choose an ordinary file.",
  },
  name: {
    happened: "The path is too long or has letters that can't be read",
    todo: "Choose a folder with a shorter path and a plain name.",
  },
  other: {
    happened: "This file or folder could not be read or written",
    todo: "Check that the disk is connected and try again.",
  },
};

export const refusals: ByCode<Refusal, "refusal"> = {
  not_allowed: ({ needs }) => ({
    happened: `Your sign-in may not ${permissions[needs]}.`,
    todo: "Ask an owner to do it, or to let you.",
  }),
  owners_only: said("Only an owner may do that.", "Ask an owner."),
  only_owners_hold: ({ permission }) => ({
    happened: `Only owners may ${permissions[permission]}.`,
    todo: "Leave it out, or make this person an owner.",
  }),
  owners_hold_everything: said(
    "An owner may do everything; nothing can be left out.",
    "Choose another role to allow less.",
  ),
  not_to_yourself: said(
    "This is about yourself or your own company.",
    "Ask another owner or an administrator to do it.",
  ),
  last_owner: said(
    "This is the last owner who can sign in, and without one nobody could look after the vault.",
    "Make somebody else an owner first, and let them sign in once.",
  ),
  field: ({ field, fault }) => ({ happened: fieldWords(field, fault), todo: "Correct it and try again." }),
  password: ({ why }) => (passwordFaults[why.fault] as (of: PasswordFault) => Words)(why),
  no_such_user: said("There is no such person.", "Go back to the list and look again."),
  no_sign_in: said("This person has no sign-in to this vault.", "Give them one on their page."),
  has_sign_in: said("This person already has a sign-in.", "Change or reset the one they have."),
  only_people_sign_in: said(
    "Only people can have a sign-in.",
    "Make a record for the person and give them the sign-in.",
  ),
  disabled: said("This record is disabled.", "Enable it first, on its page."),
  not_disabled: said("This record is already in use.", "There is nothing to do."),
  still_in_use: said("This record is still in use.", "Only former people are forgotten: disable them first."),
  forgotten: said(
    "This person was forgotten: what was written about them is gone.",
    "Add a new user if they are back.",
  ),
  only_people_are_forgotten: said(
    "Only people are forgotten.",
    "Change what is written about this program instead.",
  ),
  not_yet_gone: said(
    "There is still access to take away, or a run about this person is open.",
    "Finish that first.",
  ),
  rule_hangs_on_it: said(
    "Without these texts the vault would no longer verify, so nothing was struck out.",
    "Verify the vault; if it is good, strike out less.",
  ),
  another_owner: said(
    "Another owner must agree first.",
    "Ask for it; it is done when another owner agrees within 7 days.",
  ),
  already_asked: said("That was asked for already, or needs nobody else.", "Look at the journal."),
  not_asked: said("Nobody asks for that now.", "Look at the journal."),
  nothing_to_change: said("Nothing would change.", "Change something first, or leave it as it is."),
  password_too_old: said(
    "Your password is older than the rules allow.",
    "Choose another one first. Nothing was changed.",
  ),
  not_yet_complete: said(
    "This person has not done their first sign-in.",
    "Let them sign in with the temporary password first.",
  ),
  already_complete: said("The first sign-in was done already.", "Sign in with your own password."),
  kits_are_for_owners: said(
    "Recovery kits are made for owners only.",
    "Make this person an owner first, or choose an owner.",
  ),
  no_such_kit: said("There is no such kit.", "Compare the number with the printed page."),
  kit_replaced: ({ number, at }) => ({
    happened: `Kit ${number} was replaced ${dayWords(at)} and opens nothing.`,
    todo: "Destroy it and look for the newer one.",
  }),
  kit_used: ({ number, at }) => ({
    happened: `Kit ${number} was used ${dayWords(at)} and opens nothing.`,
    todo: "Destroy it and make a new one.",
  }),
  kit_retired: ({ number, at }) => ({
    happened: `Kit ${number} stopped working ${dayWords(at)}, when its owner stopped being an owner.`,
    todo: "Destroy it and use the kit of another owner.",
  }),
  expired: said(
    "This sign-in was not used for so long that it expired.",
    "Ask an owner or administrator to reset it.",
  ),
  code_used: said(
    "This code was used already.",
    "Wait for the next one on your phone. It takes half a minute at most.",
  ),
  already_made: said("There is a vault here already.", "Open it, or choose another folder."),
  not_authorised: said(
    "This doesn't fit what is in the vault now.",
    "Look at the page again as it is now, and try again.",
  ),
  no_such_notice: said(
    "This notice is gone.",
    "Somebody may have marked it as seen in another window. Nothing more is needed.",
  ),
  not_locked: said("This sign-in is not locked.", "The lock may have ended by itself. They can sign in."),
  no_such_company: said("There is no such company.", "Go back to the list and look again."),
  company_ended: said("The work with this company has ended already.", "Take it up again first."),
  company_not_ended: said("This company works with us.", "There is nothing to do."),
  not_own_company: said(
    "You look after the staff of your own company only, with addresses of its own domains.",
    "Ask an owner for anything else.",
  ),
  needs_partner_company: said(
    "A partner manager works for a partner company.",
    "Choose that company on the person's record first.",
  ),
  no_such_account: said("There is no such account.", "Go back to the list and look again."),
  account_closed: said("This account is closed.", "Open it again first."),
  account_not_closed: said("This account is open.", "There is nothing to do."),
  no_such_access: said("There is no such access.", "Look at the account again as it is now."),
  has_access: said(
    "This person already has access to this account with the same login.",
    "Change the access they have.",
  ),
  access_ended: said("This access was taken away already.", "There is nothing to do."),
  no_such_entry: said("The journal has no entry of this number.", "Look for it in the journal."),
  no_such_run: said("There is no such run or step.", "Go back to the list and look again."),
  run_is_open: said("A run about them is going on.", "Finish that one, or give it up."),
  run_is_over: said("This run is over.", "Start another one."),
  nothing_to_do: said("There is nothing to do, so no run was started.", "Look at what they have access to."),
  no_such_service: said(
    "There is no such service, or no profile of your own for it.",
    "Look at the list of services.",
  ),
  no_such_job: said("Nobody wrote down what this job takes.", "Write it down first, under Jobs."),
  disable_first: said(
    "The record is not disabled yet.",
    "Do that step first, so that nobody signs in while the rest is taken away.",
  ),
  step_done: said("This step was done already.", "There is nothing to do."),
  step_not_done: said("The register shows that this is not done.", "Do it first, then tick it."),
  own_step: said("You did this step yourself.", "Somebody else must make sure of it."),
  run_not_finished: ({ left }) => ({
    happened: left === 1 ? "One thing is not finished." : `${left} things are not finished.`,
    todo: "Every step must be done, and what reaches far made sure of by somebody else, or let be by an owner.",
  }),
  wrong_answer: said(
    "The answer is not right.",
    "Capital letters and spaces don't matter, the words do. Try again.",
  ),
  too_many_answers: said(
    "Too many wrong answers were given for this person on this computer.",
    "Wait 30 minutes, or let an owner unlock the person under Lockouts.",
  ),
};

export const passwordFaults: ByCode<PasswordFault, "fault"> = {
  too_short: ({ least }) => ({
    happened: "This password is too short.",
    todo: `Use at least ${least} characters. Four or five unrelated words are easy to remember.`,
  }),
  too_long: said("This password is too long.", "Use at most 1,024 characters."),
  known: said("This password is on the lists that burglars try first.", "Choose another one."),
  guessable: ({ why }) => ({
    happened: `This password is easy to guess: ${weaknesses[why]}.`,
    todo: "Add a word or two that have nothing to do with each other.",
  }),
  holds_name: said(
    "This password holds a name that others know: the business's, yours or Keyholder's.",
    "Leave names out; they are tried first.",
  ),
  used_before: said("You had this password before.", "Choose one that you haven't used here."),
};

/** What makes a password easy to guess, behind a colon. */
export const weaknesses: Record<Weakness, string> = {
  keyboard_row: "it follows the keys on the keyboard",
  repeats: "it repeats itself",
  sequence: "it is a sequence",
  date: "it is built on a date",
  word: "it is an ordinary word",
  personal_name: "it is built on people's names",
  plain: "there is too little in it",
  alone: "this computer has no keyring, so it is all that guards a copy of the vault's files",
};

/** What a permission lets people do, after "may" or "may not". */
export const permissions: Record<Permission, string> = {
  read_register: "see people and who has access",
  read_journal: "read the journal",
  make_reports: "make audits",
  manage_users: "add and change people",
  manage_sign_ins: "give and reset sign-ins",
  manage_access: "change accounts and give and take away access",
  manage_owners: "add, change and remove owners",
  manage_kits: "make recovery kits",
  clear_lockouts: "see and clear lockouts",
  change_settings: "change the settings",
  open_close_accounts: "open and close accounts",
  billing: "see billing data",
  support: "see login details and support tickets",
  make_backups: "make backups",
  manage_own_company: "look after the staff of their own company",
};

/** What a field is called in a sentence. */
export const fields: Record<Field, string> = {
  business: "the business's name",
  name: "a name",
  username: "a username",
  reply_to: "a reply address",
  notify: "a notification address",
  job_title: "a job title",
  department: "a department",
  company: "a company",
  stops: "a last day",
  responsible: "who looks after it",
  purpose: "what it is for",
  reason: "a reason",
  identity_question: "a question",
  identity_answer: "an answer",
  place: "where the kit is kept",
  company_name: "the company's name",
  domains: "e-mail domains",
  contact: "a contact",
  address: "an address",
  note: "a note",
  service: "a service",
  profile: "the service's profile",
  account_name: "the account's name",
  account_number: "the number at the service",
  web: "a web address",
  display_name: "a display name",
  next_in_line: "who is next in line",
  mailbox: "a mailbox",
  mailbox_readers: "who reads the mailbox",
  second_factor_at: "where the second factor lives",
  second_factor_of: "whose phone the second factor is on",
  review_days: "how many days lie between reviews",
  sign_in_rules: "the sign-in rules",
  plan: "a plan",
  price: "a price",
  card: "which card pays",
  invoices: "where invoices go",
  login_details: "the login details",
  tickets: "the tickets",
  login: "a login",
  roles: "a role",
  permissions: "a permission",
  limits: "the limits",
  authorised_by: "who allowed it",
  asked_through: "how it was asked for",
  until: "a later day",
  how: "how you made sure",
  task: "what is to be done",
  job: "a job",
  password_length: "the shortest password",
  password_days: "how old a password may get",
  passwords_remembered: "how many passwords are remembered",
  lock_after: "how many wrong tries lock a sign-in",
  lock_minutes: "how many minutes a lock lasts",
  idle_minutes: "after how many minutes people are signed out",
  session_hours: "after how many hours people are signed out in any case",
  temporary_hours: "after how many hours a temporary password expires",
  expire_days: "after how many days an unused sign-in expires",
  kit_check_days: "how many days lie between checks of a kit",
  forget_years: "after how many years a former person may be forgotten",
  words: "words of the text",
};

/** What a field takes, where only some values will do. */
export const ranges: Partial<Record<Field, string>> = {
  stops: "The last day lies before the first. Choose a later day.",
  until: "This day is too early. Choose a later day.",
  review_days: "Choose 7 to 730 days.",
  password_length: "Choose 12 to 64 characters.",
  password_days: "Choose 30 to 730 days, or no limit.",
  passwords_remembered: "Choose 0 to 24.",
  lock_after: "Choose 3 to 10.",
  lock_minutes: "Choose 1 to 30.",
  idle_minutes: "Choose 5 to 480.",
  session_hours: "Choose 1 to 24.",
  temporary_hours: "Choose 1 to 168.",
  expire_days: "Choose 30, 60 or 90 days, or never.",
  kit_check_days: "Choose 7 to 365.",
  forget_years: "Choose 1 to 30, or never.",
};

/** What is wrong with a field and what to type instead, to stand under it. */
export const faults: Record<Fault, (field: Field) => string> = {
  missing: (field) => `Type ${fields[field]}.`,
  too_long: () => "This is too long. Shorten it.",
  not_an_address: () => "This is no e-mail address. Type one like name@example.com.",
  bad_characters: (field) =>
    field === "card"
      ? "This looks like a card's number. Write a name for the card instead, such as “office card”."
      : field === "username"
        ? "Use letters, digits and . _ - @ + only, without spaces."
        : "This holds characters that can't be used here. Type it again.",
  unseen_characters: () =>
    "There are characters in it that nobody can see, so it could pass for another one. Type it again instead of pasting it.",
  taken: (field) =>
    field === "username"
      ? "Somebody else has this username. Choose another one."
      : "This is already in use. Choose another one.",
  unknown: (field) =>
    field === "responsible"
      ? "Choose a person who is in use."
      : "This doesn't exist any more. Choose another one.",
  out_of_range: (field) => ranges[field] ?? "This is outside the allowed range. Choose another value.",
};

export function fieldWords(field: Field, fault: Fault): string {
  return faults[fault](field);
}

/** Why what was done isn't wholly on the disk yet. */
export function unfinishedWords(why: Trouble): string {
  const because =
    why.code !== "file"
      ? "a file could not be written"
      : why.fault === "full"
        ? "the disk is full"
        : why.fault === "denied"
          ? "this computer doesn't allow writing there"
          : "a file could not be written";
  return `What you did is done, but the vault's files aren't all in step yet: ${because}. Keyholder tries again with your next change and when you sign out. Make room or put it right soon.`;
}
