/** A sample office behind the window's calls, for tests and for looking at screens. Not part of the program. */

import type { Channel } from "@tauri-apps/api/core";
import type {
  AccessDetails,
  AccessEdit,
  AccessView,
  AccountPage,
  AccountRow,
  AccountsQuery,
  AuditPreview,
  CompanyPage,
  CompanyRow,
  FirstSignIn,
  GridPage,
  GridQuery,
  Home,
  ImportPreview,
  ImportTable,
  JobsPage,
  JournalPage,
  JournalQuery,
  JournalRow,
  LockedVault,
  LockView,
  Me,
  Measures,
  MeasureView,
  OwnStaff,
  PasswordRenewal,
  PeopleQuery,
  PeopleTab,
  PersonPage,
  PersonRow,
  Profile,
  Progress,
  RecoveryPage,
  RoleChoice,
  RunPage,
  RunRow,
  ServicePage,
  ServicesPage,
  ServiceView,
  SettingsPage,
  Standing,
  StrikeAsked,
  StrikePage,
  StrikeText,
  StrikeWhat,
  Trouble,
} from "../src/ipc/bindings";

export type Args = Record<string, unknown>;
export type Answers = Record<string, (args: Args) => unknown>;

/** Thrown by an answer to refuse the call. */
export class Refuse {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    this.trouble = trouble;
  }
}

const hour = 3_600_000;
const day = 24 * hour;
const ago = (time: number) => Date.now() - time;
const qr = `data:image/svg+xml;utf8,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 29 29"><path fill="#fff" d="M0 0h29v29H0z"/><path d="M4 4h7v7H4zM18 4h7v7h-7zM4 18h7v7H4zM13 5h2v3h-2zM14 10h4v2h-4zM18 15h6v2h-6zM12 20h3v4h-3zM20 21h5v3h-5z"/></svg>')}`;

export const me: Me = {
  user: 1,
  name: "Ingrid Solberg",
  role: "owner",
  business: "Harbour Lane Studio",
  sample: false,
  folder: "/home/ingrid/Harbour Lane Studio.keyholder",
  may: {
    see_people: true,
    add_users: true,
    manage_access: true,
    open_accounts: true,
    manage_own_company: false,
    see_journal: true,
    make_audits: true,
    see_lockouts: true,
    manage_kits: true,
    change_settings: true,
    make_backups: true,
  },
  idle_minutes: 240,
  counts: { home: 4, people: 24, accounts: 12, locked: 1 },
  unfinished: null,
};
export const locked: LockedVault = {
  folder: me.folder,
  business: me.business,
  sample: false,
  secret: "keyring",
  synced_by: null,
  notes_set_aside: [],
  signed_out: null,
};
export const first: FirstSignIn = {
  name: "Mateo Ruiz",
  username: "mateo",
  business: me.business,
  needs_password: true,
  password_length: 12,
};
export const renewal: PasswordRenewal = {
  name: me.name,
  username: "ingrid",
  business: me.business,
  password_days: 90,
  password_length: 12,
};

const names = [
  "Ingrid Solberg",
  "Mateo Ruiz",
  "Nadia Rahman",
  "Aylin Demir",
  "Website forms",
  "Colin Frost",
  "Priya Nair",
  "Tomás Ortega",
];
export const people: PersonRow[] = Array.from({ length: 1200 }, (_, i) => {
  const name = names[i] ?? `Person ${i + 1}`;
  const username = name.toLowerCase().replace(/\W+/g, ".");
  const row: PersonRow = {
    id: i + 1,
    name,
    username,
    notify: `${username}@harbourlane.example`,
    kind: i === 4 ? "api" : "person",
    company: i === 3 ? "Brightwire IT" : "",
    role: i < 2 ? "owner" : i === 2 ? "administrator" : null,
    last_used: i < 3 ? ago(i * 2 * day) : null,
    state: { is: "active" },
    responsible: i === 4 ? "Nadia Rahman" : null,
  };
  if (i === 1) row.state = { is: "locked", until: Date.now() + hour / 2 };
  if (i === 5) row.state = { is: "disabled", since: ago(160 * day) };
  return row;
});
const tabs: Record<PeopleTab, (row: PersonRow) => boolean> = {
  everyone: () => true,
  person: (row) => row.kind === "person",
  api: (row) => row.kind === "api",
  integration: (row) => row.kind === "integration",
  sign_in: (row) => row.role !== null,
  locked: (row) => row.state.is === "locked",
  disabled: (row) => row.state.is === "disabled",
};

export const home: Home = {
  findings: [
    {
      check: "past_end",
      weight: "danger",
      title: "Colin Frost left on 15 June and is still in use",
      why: "Whoever has left should not be able to get in anywhere.",
      todo: "Start a leaver run, so that nothing is left open.",
      button: "Show Colin Frost",
      leads_to: { to: "person", user: 6 },
    },
    {
      check: "one_owner",
      weight: "danger",
      title: "This vault has only one owner who can sign in",
      why: "While the only owner is away, nobody can make recovery kits.",
      todo: "Make somebody else an owner too.",
      button: "Add an owner",
      leads_to: { to: "add_owner" },
    },
    {
      check: "kit_unchecked",
      weight: "warning",
      title: "The recovery kit in the bank safe was never checked",
      why: "A page that was never printed opens nothing.",
      todo: "Kit 4, printed on 3 September. Checking takes a minute and doesn't use it up.",
      button: "Check kit",
      leads_to: { to: "recovery" },
    },
    {
      check: "no_backup",
      weight: "hint",
      title: "The last backup is 12 days old",
      why: "A broken disk takes everything since the last backup.",
      todo: "It is one file. Keep it away from this computer.",
      button: "Make a backup",
      leads_to: { to: "backup" },
    },
  ],
  notices: [
    {
      id: 3,
      kind: "recovery_used",
      text: "Recovery kit 2 was used on FRONT-DESK, and Nadia Rahman is an owner now",
      about: 3,
      at: ago(2 * day),
      banner: true,
    },
    {
      id: 2,
      kind: "user_added",
      text: "Mateo Ruiz added Aylin Demir",
      about: 4,
      at: ago(2 * day + 3 * hour),
      banner: false,
    },
    {
      id: 1,
      kind: "owner_locked",
      text: "Mateo Ruiz was locked on FRONT-DESK after 5 wrong tries",
      about: 2,
      at: ago(3 * day),
      banner: false,
    },
  ],
  glance: {
    people: 22,
    api_and_integrations: 7,
    disabled: 5,
    owners: 2,
    sign_ins: 6,
    kits_good: 2,
    kits_checked: 1,
    last_backup: ago(12 * day),
    entries: 1204,
  },
  own_company: null,
  last_opened: { by: "Mateo Ruiz", at: ago(2 * day) },
};

const history: JournalRow[] = Array.from({ length: 40 }, (_, i) => ({
  entry: 1203 - i,
  at: ago(i * 5 * hour),
  by: names[i % 3] ?? "",
  what:
    i % 4 === 0
      ? [`${names[i % 3] ?? ""} signed in on FRONT-DESK.`]
      : i % 7 === 0
        ? [
            `${names[i % 3] ?? ""} gave ${names[i % 8] ?? ""} a sign-in as auditor.`,
            `${names[i % 3] ?? ""} added ${names[i % 8] ?? ""}, a person.`,
          ]
        : [`${names[i % 3] ?? ""} changed the record of ${names[i % 8] ?? "somebody"}.`],
}));
const lock: LockView = {
  user: 2,
  name: "Mateo Ruiz",
  username: "mateo",
  role: "owner",
  computer: "FRONT-DESK",
  computer_id: "c1",
  here: true,
  tries: 5,
  last_at: ago(hour / 10),
  until: Date.now() + hour / 2,
  off: false,
  can_clear: true,
};
const roles: RoleChoice[] = [
  {
    role: "owner",
    label: "Owner",
    says: "Everything, and alone may add and remove owners and make recovery kits.",
    permissions: [
      "read_register",
      "read_journal",
      "make_reports",
      "manage_users",
      "manage_sign_ins",
      "manage_owners",
      "manage_kits",
      "clear_lockouts",
      "change_settings",
      "open_close_accounts",
      "billing",
      "support",
      "make_backups",
    ],
  },
  {
    role: "administrator",
    label: "Administrator",
    says: "Billing, support and people. Looks after everybody who isn't an owner.",
    permissions: [
      "read_register",
      "read_journal",
      "make_reports",
      "manage_users",
      "manage_sign_ins",
      "clear_lockouts",
      "billing",
      "support",
      "make_backups",
    ],
  },
  {
    role: "billing",
    label: "Billing",
    says: "Sees who has access, and billing data.",
    permissions: ["read_register", "billing"],
  },
  {
    role: "support",
    label: "Support",
    says: "Sees who has access, login details and support tickets.",
    permissions: ["read_register", "support"],
  },
  {
    role: "auditor",
    label: "Auditor",
    says: "Reads everything but billing and login details, and changes nothing.",
    permissions: ["read_register", "read_journal", "make_reports"],
  },
];
const person = (id: number): PersonPage => {
  const row = people[id - 1] ?? people[0];
  if (!row) throw new Refuse({ code: "refused", why: { refusal: "no_such_user" } });
  return {
    id,
    kind: row.kind,
    state: row.state,
    disabled_reason: row.state.is === "disabled" ? "Left the company" : null,
    responsible: row.responsible,
    company: row.company || null,
    details: {
      name: row.name,
      username: row.username,
      reply_to: "",
      notify: row.notify,
      job_title: row.kind === "person" ? "Designer" : "",
      department: row.kind === "person" ? "Studio" : "",
      company: row.company ? 1 : null,
      starts: "2024-02-01",
      stops: null,
      responsible: row.responsible ? 3 : null,
      purpose: row.kind === "person" ? "" : "Sends the contact form to the mailing list",
      rotates_on: row.kind === "person" ? null : "2027-01-15",
    },
    added_at: ago(300 * day),
    changed_by: "Ingrid Solberg",
    changed_at: ago(9 * day),
    forgotten_at: null,
    sign_in: row.role && {
      grant: { role: row.role, permissions: roles.find((r) => r.role === row.role)?.permissions ?? [] },
      customised: false,
      can_do: [
        "Reads the register: people, accounts and who has access.",
        "Makes audits and reports.",
        "Gives and resets sign-ins of users who are not owners.",
        "Makes backups of the vault.",
      ],
      cannot_do: [
        "Doesn't make, check or replace recovery kits.",
        "Changes no sign-in rules and no other settings.",
        "Opens and closes no accounts.",
      ],
      stage: "complete",
      made_at: ago(300 * day),
      last_used: row.last_used,
      expires_at: Date.now() + 60 * day,
      password_at: ago(90 * day),
      question: "What was the name of your first boat?",
      locks: row.id === 2 ? [lock] : [],
    },
    run: null,
    history,
    can: {
      change: true,
      change_all: true,
      disable: row.state.is !== "disabled",
      enable: row.state.is === "disabled",
      forget: row.state.is === "disabled",
      start_run: row.kind === "person",
      give_sign_in: !row.role && row.kind === "person" && row.state.is !== "disabled",
      reset_sign_in: true,
      end_sign_in: true,
      change_grant: true,
      sign_out: true,
      check_caller: true,
      roles,
    },
  };
};
const settings: SettingsPage = {
  business: me.business,
  can_change: true,
  can_backup: true,
  last_backup: ago(12 * day),
  settings: {
    password_length: 12,
    password_days: null,
    passwords_remembered: 5,
    lock_after: 5,
    lock_minutes: 30,
    idle_minutes: 240,
    session_hours: 12,
    temporary_hours: 72,
    expire_days: 90,
    administrators_manage_users: false,
    kit_check_days: 90,
    forget_years: null,
  },
  here: {
    name: "FRONT-DESK",
    vault_folder: me.folder,
    data_folder: "/home/ingrid/.local/share/keyholder",
    secret: "keyring",
    synced_by: null,
    version: "0.1.0",
    clock: "Monday 23 November 2026, 13:05 (Europe/Oslo)",
  },
  me: { username: "ingrid", password_at: ago(90 * day), question: "What was the name of your first boat?" },
};
const code = ["K17Q", "XM92", "HD4V", "TRPB", "3EZC", "8N0W", "JYG5", "SA7M"];
const recovery: RecoveryPage = {
  fingerprint: "6F2A 91C0 7DE4",
  check_days: 90,
  owners: [
    {
      user: 1,
      name: "Ingrid Solberg",
      active: true,
      kits: [
        {
          number: 4,
          made_at: ago(80 * day),
          made_by: "Ingrid Solberg",
          state: { state: "good" },
          checked_at: null,
          check_due: ago(-10 * day),
          place: "Bank safe",
        },
        {
          number: 1,
          made_at: ago(300 * day),
          made_by: "Ingrid Solberg",
          state: { state: "replaced", at: ago(80 * day) },
          checked_at: ago(200 * day),
          check_due: null,
          place: "Bank safe",
        },
      ],
    },
    { user: 2, name: "Mateo Ruiz", active: true, kits: [] },
  ],
};
const measure: MeasureView = {
  id: "dormant",
  safeguard: "5.3",
  name: "Access that nobody uses is taken away",
  counts: "logins used in the last 45 days",
  among: "all logins",
  formula:
    "Divide the logins that were used in the last 45 days by all logins. Where it is not on record when a login was last used, it is unknown.",
  met: 31,
  unmet: 4,
  unknown: 5,
  all: 40,
  percent: 77,
  result: "31 of 40, 77 %, 5 unknown",
};
export const measures: Measures = {
  as_of: null,
  measures: [
    {
      ...measure,
      id: "logins_recorded",
      safeguard: "5.1",
      name: "Every login is on record in full",
      counts: "logins with a username, a start date and a department",
      met: 40,
      unmet: 0,
      unknown: 0,
      percent: 100,
      result: "40 of 40, 100 %",
    },
    measure,
    {
      ...measure,
      id: "programs_recorded",
      safeguard: "5.5",
      name: "Every program has somebody who looks after it, a purpose and a review",
      counts: "API processes and integrations",
      met: 0,
      unmet: 0,
      unknown: 0,
      all: 0,
      percent: null,
      result: "nothing to count",
    },
  ],
};
const line = (
  user: string,
  role: string,
  last_seen: string,
): AuditPreview["groups"][number]["rows"][number] => ({
  user,
  username: user.toLowerCase().replace(" ", "."),
  kind: "Person",
  company: me.business,
  account: "Keyholder",
  role,
  since: "3 Sep 2026",
  last_seen,
  second_factor: "on",
  state: "Active",
});
const audit: AuditPreview = {
  as_of: Date.now(),
  head: "6F2A 91C0 7DE4",
  groups: [
    {
      title: "Keyholder, this vault",
      rows: [
        line("Ingrid Solberg", "Owner", "today"),
        line("Mateo Ruiz", "Owner", "20 Nov 2026"),
        line("Nadia Rahman", "Administrator", "19 Nov 2026"),
        {
          ...line("Sam Whitlock", "Auditor", "never"),
          second_factor: "not set up",
          state: "Not signed in yet",
          company: "Whitlock Audit",
        },
      ],
    },
  ],
};

const run: RunRow = {
  id: 3,
  kind: "leaver",
  about: { about: "user", id: 4 },
  name: "Aylin Demir",
  reason: "Moves to another town",
  day: "2026-11-30",
  job: "",
  progress: { steps: 4, done: 2, verified: 1, let_be: 0, left: 3 },
  started_by: "Ingrid Solberg",
  started_at: ago(2 * day),
  end: null,
};
const overs: RunRow[] = [
  {
    ...run,
    id: 2,
    kind: "joiner",
    name: "Priya Nair",
    about: { about: "user", id: 7 },
    job: "Designer",
    progress: { steps: 3, done: 3, verified: 0, let_be: 0, left: 0 },
    started_at: ago(60 * day),
    end: { by: "Nadia Rahman", at: ago(58 * day), given_up: null },
  },
  {
    ...run,
    id: 1,
    name: "Colin Frost",
    about: { about: "user", id: 6 },
    started_at: ago(170 * day),
    end: { by: "Mateo Ruiz", at: ago(165 * day), given_up: "He stays until June" },
  },
];
const nothing = { take: false, verify: false, reopen: false, except: false };
const step = {
  privileged: true,
  shown: true,
  ticks: true,
  account: null,
  user: 4,
  kit: false,
  company: null,
  help: [],
  letter: null,
};
export const runPage: RunPage = {
  run,
  came_later: [],
  can: { add_step: true, close: false, give_up: true },
  groups: [
    {
      title: "Sign-in here",
      steps: [
        {
          ...step,
          number: 0,
          what: "Disable Aylin Demir and their sign-in here",
          ticking: "Ticking this disables the record here, and the sign-in ends at once.",
          state: {
            is: "verified",
            done_by: "Mateo Ruiz",
            done_at: ago(2 * day),
            note: "",
            by: "Ingrid Solberg",
            at: ago(day),
            how: "Tried to sign in",
          },
          can: { ...nothing, reopen: true },
        },
      ],
    },
    {
      title: "Accounts that nobody else owns",
      steps: [
        {
          ...step,
          number: 1,
          shown: false,
          ticks: false,
          what: "Make somebody else an owner of Website beside Aylin Demir",
          ticking:
            "Hand it over at the service, then give somebody else access as owner of this account here. Tick it after that.",
          account: { id: 2, name: "Website", web: "https://hosting.example" },
          help: [
            {
              title: "How Hosting is handed over",
              lines: ["Open the account's settings.", "Send the invitation."],
            },
          ],
          state: { is: "open" },
          can: { ...nothing, take: true, except: true },
        },
      ],
    },
    {
      title: "Access to take away",
      steps: [
        {
          ...step,
          number: 2,
          shown: false,
          what: "Take away the access of Aylin Demir to Website",
          ticking: "Ticking this takes the access away here; take it away at the service first.",
          account: { id: 2, name: "Website", web: "" },
          letter: {
            to: "The support of Hosting",
            subject: "Please remove access to Website",
            body: "Good day,\n\nPlease remove the access of Aylin Demir (aylin) to Website (Hosting) as of 30 November 2026.\n\nThank you\n",
          },
          state: { is: "open" },
          can: { ...nothing, take: true, except: true },
        },
        {
          ...step,
          number: 3,
          privileged: true,
          what: "Take away the access of Aylin Demir to Newsletter",
          ticking: "Ticking this takes the access away here; take it away at the service first.",
          account: { id: 1, name: "Newsletter", web: "" },
          state: { is: "done", by: "Mateo Ruiz", at: ago(day), note: "Ticket 4711" },
          can: { ...nothing, verify: true, reopen: true, except: true },
        },
      ],
    },
  ],
};
const jobs: JobsPage = {
  jobs: [
    {
      name: "Designer",
      accesses: [
        { account: 1, name: "Newsletter", roles: ["Editor"], level: "normal" },
        { account: 2, name: "Website", roles: [], level: "read_only" },
      ],
    },
  ],
  accounts: [
    {
      id: 1,
      name: "Newsletter",
      roles: [
        ["Editor", "normal"],
        ["Manager", "admin"],
      ],
    },
    { id: 2, name: "Website", roles: [] },
    { id: 3, name: "Bank", roles: [] },
  ],
  can_write: true,
};
export const service: ServiceView = {
  key: "constant-contact",
  name: "Constant Contact",
  vendor: "Constant Contact",
  category: "marketing",
  what: "Sends newsletters and keeps the lists of those who get them.",
  web: "https://login.constantcontact.com",
  owners: "Only one owner is possible.",
  owners_most: 1,
  owner_notes: ["Whoever has the account owner's sign-in owns the account."],
  seats: "How many users an account can have depends on its plan.",
  seats_taken_by: [{ label: "A disabled user", says: "It takes up no seat." }],
  sign_in: [
    { label: "Second factor", says: "It hangs on one person or one device." },
    { label: "Passwords", says: null },
  ],
  roles: [
    { name: "Account Owner", level: "owner", does: "Does everything.", limit: "Only one user can hold it." },
    { name: "Account Manager", level: "elevated", does: "Makes and sends campaigns.", limit: null },
    { name: "Campaign Creator", level: "normal", does: "Makes campaigns but can't send them.", limit: null },
  ],
  permissions: [
    { name: "Export contacts", polarity: "grants", does: "Takes the lists out as files." },
    { name: "No sending", polarity: "forbids", does: "Sends campaigns." },
  ],
  nothing_ticked: "Somebody for whom nothing is ticked may do nothing.",
  hand_over: {
    check_first: ["The account owner can still sign in."],
    steps: ["Sign in as the account owner.", "Change the name and the e-mail address."],
    facts: [{ label: "How to reach the support", says: null }],
  },
  exports: [
    {
      name: "Users of the account",
      place: null,
      steps: null,
      says: ["It doesn't say when a user was last there."],
      note: "Only the account owner sees it.",
    },
  ],
  checked: "Looked up in 2026-11, not tried in the service itself.",
  sources: ["The service's help pages."],
};
/** What comes with the program about that service, as it is written. */
export const profile: Profile = {
  key: "constant-contact",
  name: service.name,
  vendor: service.vendor,
  what: service.what,
  web: service.web,
  category: "marketing",
  checked: { on: "2026-11", tried: false, sources: service.sources },
  owners: { most: { is: "at_most", most: 1 }, who_could_remove_us: null, note: null },
  seats: { invited: "unknown", disabled: "free", note: null },
  sign_in: {
    second_factor: "bound",
    second_factor_note: null,
    lockout: null,
    idle: null,
    passwords: null,
    single_sign_on: null,
  },
  user_lists: [
    {
      name: "Users of the account",
      place: null,
      steps: null,
      formats: null,
      cannot_tell: ["last_use"],
      note: null,
    },
  ],
  hand_over: {
    check_first: null,
    steps: ["Sign in as the account owner."],
    proof: null,
    support: null,
    resets: { second_factor: null, tokens: null, billing: null },
  },
  roles: [
    { key: "account-owner", name: "Account Owner", level: "owner", does: "Does everything.", limit: 1 },
  ],
  nothing_ticked: "nothing",
  permissions: [{ key: "no-sending", name: "No sending", polarity: "forbids", does: "Sends campaigns." }],
};
export const servicePage: ServicePage = {
  key: "constant-contact",
  name: service.name,
  service,
  profile,
  own: false,
  built_in: true,
  accounts: [
    { account: 1, name: "Newsletter", company: "", closed: false },
    { account: 9, name: "Old letters", company: "Quayside Bakery", closed: true },
  ],
  can_write: true,
};
const services: ServicesPage = {
  rows: [
    {
      key: "cloudflare",
      name: "Cloudflare",
      what: "Web sites and domains.",
      category: "web_and_domains",
      own: false,
      replaces: false,
      accounts: 299,
    },
    {
      key: "constant-contact",
      name: service.name,
      what: service.what,
      category: "marketing",
      own: true,
      replaces: true,
      accounts: 1,
    },
    {
      key: "our-server",
      name: "our-server",
      what: "",
      category: null,
      own: false,
      replaces: false,
      accounts: 1,
    },
    {
      key: "zoom",
      name: "Zoom",
      what: "Meetings.",
      category: "communication",
      own: false,
      replaces: false,
      accounts: 0,
    },
  ],
  can_write: true,
};
const accountNames = ["Newsletter", "Website", "Office bank", "Shop"];
export const accounts: AccountRow[] = Array.from({ length: 300 }, (_, i) => ({
  id: i + 1,
  name: accountNames[i] ?? `Account ${i + 1}`,
  service: i === 0 ? "Constant Contact" : "Cloudflare",
  company: i === 3 ? "Quayside Bakery" : "",
  owners: i === 2 ? [] : ["Ingrid Solberg"],
  accesses: 3,
  seats_taken: i === 0 ? 3 : 1,
  seats: i === 0 ? 2 : null,
  criticality: i === 2 ? "high" : "normal",
  closed_since: null,
}));
const given: AccessDetails = {
  login: "office@harbourlane.example",
  shared: false,
  roles: ["Account Owner"],
  permissions: [],
  level: "owner",
  limits: "",
  authorised_by: 1,
  asked_through: "",
  reason: "",
  since: "2025-03-01",
  until: null,
  last_seen: { is: "never" },
  second_factor: "on",
};
export const access = (
  id: number,
  user: number,
  account: number,
  details: Partial<AccessDetails> = {},
): AccessView => ({
  id,
  user,
  name: people[user - 1]?.name ?? "",
  company: people[user - 1]?.company ?? "",
  disabled: false,
  account,
  account_name: accounts[account - 1]?.name ?? "",
  service: accounts[account - 1]?.service ?? "",
  details: { ...given, ...details },
  authorised_by: "Ingrid Solberg",
  past_end: false,
  ended: null,
  added_at: ago(200 * day),
  added_by: "Ingrid Solberg",
});
export const account = (id: number, as_of: string | null = null): AccountPage => {
  const row = accounts[id - 1];
  if (!row) throw new Refuse({ code: "refused", why: { refusal: "no_such_account" } });
  const past = as_of !== null;
  return {
    id,
    details: {
      service: "constant-contact",
      name: row.name,
      number: "4711",
      company: null,
      web: "",
      display_name: "",
      reply_to: "",
      owners_possible: 1,
      next_in_line: [3],
      second_factor_at: "the office phone",
      second_factor_of: null,
      mailbox: { address: "office@harbourlane.example", shared: true, readers: [4] },
      seats: row.seats,
      criticality: row.criticality,
      review_days: 180,
      reviewed_on: null,
      sign_in_rules: "",
      note: "",
    },
    service,
    service_name: row.service,
    company: null,
    closed: null,
    accesses: [
      access(1, 1, id),
      access(2, 4, id, {
        roles: ["Campaign Creator"],
        level: "normal",
        second_factor: "off",
        permissions: [{ name: "No sending", polarity: "forbids", ticked: true }],
      }),
    ],
    ended: [{ ...access(3, 6, id), ended: { since: ago(160 * day), reason: "Left the company" } }],
    owners_say:
      "Ingrid Solberg owns this account, and Aylin Demir reads its login mailbox and could take it over.",
    owners: [{ user: 1, name: "Ingrid Solberg", disabled: false }],
    next_in_line: [{ user: 3, name: "Nadia Rahman", disabled: false }],
    mailbox_readers: [{ user: 4, name: "Aylin Demir", disabled: false }],
    second_factor_of: null,
    seats_taken: row.seats_taken,
    billing: {
      readable: true,
      writable: !past,
      holds: past
        ? null
        : {
            plan: "Plus",
            price: "29 EUR a month",
            renews_on: "2027-01-01",
            card: "office card",
            invoices: "",
          },
    },
    support: {
      readable: true,
      writable: !past,
      holds: past ? null : { login_details: "In the safe", contact: "", tickets: "Ticket 12" },
    },
    owner_note: { readable: true, writable: !past, holds: null },
    added_at: ago(200 * day),
    changed_by: "Ingrid Solberg",
    changed_at: ago(9 * day),
    history: history.slice(0, 5),
    as_of,
    can: past
      ? { change: false, close: false, reopen: false, give_access: false, manage_access: false }
      : { change: true, close: true, reopen: false, give_access: true, manage_access: true },
  };
};
const grid = ({ search, accounts: what, as_of, down, across, rows, columns }: GridQuery): GridPage => {
  const who = people.filter((row) => row.name.toLowerCase().includes(search.toLowerCase()));
  const which = accounts.filter((row) => row.name.toLowerCase().includes(what.toLowerCase()));
  return {
    people_total: who.length,
    accounts_total: which.length,
    as_of,
    can_give: as_of === null,
    people: who.slice(down, down + rows).map(({ id, name, kind, company, state }) => ({
      id,
      name,
      kind,
      company,
      disabled: state.is === "disabled",
    })),
    accounts: which
      .slice(across, across + columns)
      .map(({ id, name, service: of }) => ({ id, name, service: of })),
    cells: [
      { user: 1, account: 1, level: "owner" },
      { user: 4, account: 1, level: "normal" },
    ],
  };
};

const companies: CompanyRow[] = [
  {
    id: 1,
    name: "Brightwire IT",
    kind: "partner",
    domains: ["brightwire.example"],
    staff: 2,
    own: 0,
    reached: 3,
    ends: "2027-06-30",
    past_end: false,
    ended_since: null,
  },
  {
    id: 2,
    name: "Lakeside Bakery",
    kind: "client",
    domains: [],
    staff: 0,
    own: 1,
    reached: 0,
    ends: "2026-01-31",
    past_end: true,
    ended_since: null,
  },
  {
    id: 3,
    name: "Pixel & Sons",
    kind: "partner",
    domains: ["pixel.example"],
    staff: 0,
    own: 0,
    reached: 0,
    ends: null,
    past_end: false,
    ended_since: ago(200 * day),
  },
];
const company = (id: number): CompanyPage => {
  const row = companies[id - 1];
  if (!row) throw new Refuse({ code: "refused", why: { refusal: "no_such_company" } });
  const partner = row.id === 1;
  const ended = row.ended_since !== null;
  return {
    id,
    kind: row.kind,
    details: {
      name: row.name,
      domains: row.domains,
      contact: partner ? "Ruth Adeyemi, 555 0142" : "",
      address: "",
      ends: row.ends,
      note: "",
    },
    past_end: row.past_end,
    ended: row.ended_since === null ? null : { since: row.ended_since, reason: "Contract ended" },
    staff: partner
      ? [
          {
            user: 4,
            name: "Aylin Demir",
            job_title: "Technician",
            notify: "aylin@brightwire.example",
            kind: "person",
            disabled: false,
            accounts: 3,
            role: null,
            can_remove: true,
          },
          {
            user: 8,
            name: "Tomás Ortega",
            job_title: "",
            notify: "tomas@brightwire.example",
            kind: "person",
            disabled: false,
            accounts: 1,
            role: "partner_manager",
            can_remove: true,
          },
        ]
      : [],
    own: row.kind === "client" ? [{ account: 4, name: "Shop", service: "Shopify" }] : [],
    reached: partner
      ? [
          {
            account: 1,
            name: "Website",
            service: "Cloudflare",
            company: "",
            who: ["Aylin Demir", "Tomás Ortega"],
            level: "admin",
          },
          {
            account: 2,
            name: "Newsletter",
            service: "Constant Contact",
            company: "",
            who: ["Aylin Demir"],
            level: "normal",
          },
          {
            account: 4,
            name: "Shop",
            service: "Shopify",
            company: "Lakeside Bakery",
            who: ["Aylin Demir"],
            level: "elevated",
          },
        ]
      : [],
    everything: partner
      ? { people: 2, sign_ins: 1, accesses: 4, accounts: 3 }
      : { people: 0, sign_ins: 0, accesses: 0, accounts: 0 },
    added_at: ago(300 * day),
    changed_by: "Ingrid Solberg",
    changed_at: ago(9 * day),
    run: null,
    history: history.slice(0, 3),
    can: {
      change: true,
      end: !ended,
      resume: ended,
      remove_everywhere: !ended,
      add_staff: !ended,
      open_account: !ended,
      start_run: partner,
    },
  };
};
export const ownStaff: OwnStaff = {
  company: "Brightwire IT",
  domains: ["brightwire.example"],
  ends: "2027-06-30",
  staff: [
    {
      user: 4,
      details: {
        name: "Aylin Demir",
        username: "aylin",
        notify: "aylin@brightwire.example",
        reply_to: "",
        job_title: "Technician",
        starts: null,
      },
      stops: null,
      disabled: null,
      accounts: [
        { account: "Website", level: "admin" },
        { account: "Newsletter", level: "normal" },
      ],
      me: false,
      can_change: true,
      can_disable: true,
    },
    {
      user: 8,
      details: {
        name: "Tomás Ortega",
        username: "tomas",
        notify: "tomas@brightwire.example",
        reply_to: "",
        job_title: "",
        starts: null,
      },
      stops: null,
      disabled: null,
      accounts: [],
      me: true,
      can_change: true,
      can_disable: false,
    },
    {
      user: 9,
      details: {
        name: "Gil Park",
        username: "gil",
        notify: "gil@brightwire.example",
        reply_to: "",
        job_title: "",
        starts: null,
      },
      stops: null,
      disabled: "Left",
      accounts: [],
      me: false,
      can_change: true,
      can_disable: false,
    },
  ],
};

export const importTable: ImportTable = {
  sheets: [
    { name: "Staff", hidden: false },
    { name: "Old", hidden: true },
  ],
  sheet: "Staff",
  encoding: null,
  encodings: [],
  heading: 1,
  columns: [
    { letters: "A", head: "Who", suggested: { list: "name", grid: "name", turned: "name" }, unsure: false },
    {
      letters: "B",
      head: "E-mail",
      suggested: { list: "email", grid: "email", turned: "email" },
      unsure: false,
    },
    {
      letters: "C",
      head: "Zoom",
      suggested: { list: "ignore", grid: "account_column", turned: "ignore" },
      unsure: true,
    },
  ],
  sample: [
    { line: 2, cells: ["Bo Lind", "bo@harbourlane.example", "x"] },
    { line: 3, cells: ["Aylin Demir", "", "Admin"] },
  ],
  rows: 2,
  notes: ["The line above the heads was left out."],
  shape: "grid",
  meanings: [
    { meaning: "ignore", label: "Leave out" },
    { meaning: "name", label: "Name" },
    { meaning: "email", label: "E-mail address" },
    { meaning: "service", label: "Service" },
    { meaning: "role", label: "Role" },
    { meaning: "account_column", label: "An account" },
    { meaning: "person_column", label: "A person" },
  ],
};
export const importPreview: ImportPreview = {
  columns: [
    { column: "Who", means: "Name" },
    { column: "E-mail", means: "E-mail address" },
    { column: "Zoom", means: "An account" },
  ],
  counts: {
    users_new: 2,
    users_known: 1,
    accounts_new: 1,
    accounts_known: 0,
    access_new: 3,
    access_known: 0,
    companies_new: 0,
    disabled: 1,
    no_access: 0,
    left_out: 40,
  },
  users: ["Bo Lind", "Aylin Demir"],
  accounts: ["Zoom"],
  companies: [],
  left_out: Array.from({ length: 40 }, (_, i) => ({
    line: i + 4,
    through: i + 4,
    what: `Row ${i + 4}`,
    why: "It names nobody. Write a name, an e-mail address or a username into it.",
  })),
  left_out_more: [],
  warnings: [
    "Line 3: Anna Berger is also the name of somebody in the register with another e-mail address. Look whether it is one person; they were kept apart.",
  ],
  without_address: 1,
  which_order: [],
  which_account: false,
  refused: null,
};

export const secret: StrikeText[] = [
  { at: { entry: 88, compartment: "core", text: 2 }, text: "The alarm code is 4711" },
  { at: { entry: 91, compartment: "support", text: 0 }, text: "Telephone PIN 4711" },
];
export const strikePage = (what: StrikeWhat): StrikePage => ({
  what,
  name: what.strike === "person" ? "Colin Frost" : null,
  standing: { standing: "to_ask" },
  asked: null,
  entries: 12,
  texts: 34,
  goes:
    what.strike === "person"
      ? [
          { at: { entry: 12, compartment: "core", text: 0 }, text: "Colin Frost" },
          { at: { entry: 31, compartment: "core", text: 2 }, text: "Went to sea" },
        ]
      : secret,
  elsewhere:
    what.strike === "person"
      ? [
          { at: { entry: 40, compartment: "core", text: 1 }, text: "Colin's old mailbox" },
          { at: { entry: 41, compartment: "billing", text: 0 }, text: "Card of Colin Frost" },
        ]
      : [],
  backups: [
    { at: ago(12 * day), digest: "6f2a91c07de403ab".repeat(4) },
    { at: ago(90 * day), digest: "0b1c".repeat(16) },
  ],
});
/** What Mateo asks for: the texts above. */
export const strikeAsked: StrikeAsked = {
  entry: 1200,
  by: "Mateo Ruiz",
  mine: false,
  at: ago(day),
  until: ago(-6 * day),
  what: { strike: "texts", texts: secret.map((one) => one.at) },
  name: null,
  texts: secret,
};

/** What every call answers unless a test says otherwise. */
export const answers: Answers = {
  standing: (): Standing => ({ at: "open", ...me }),
  make_vault: (): Standing => ({ at: "first_sign_in", ...first, needs_password: false }),
  open_vault: (): Standing => ({ at: "locked", ...locked }),
  close_vault: (): Standing => ({ at: "no_vault", recent: [] }),
  restore_backup: (): Standing => ({ at: "locked", ...locked, secret: "not_here_yet" }),
  make_sample: () => ({
    folder: "/home/ingrid/Harbour Lane Studio.keyholder",
    sign_ins: [
      {
        name: "Ingrid Solberg",
        username: "ingrid",
        password: "tidal-anchor-lantern-94",
        totp_secret: "JBSW Y3DP EHPK 3PXP",
        role: "owner",
      },
      {
        name: "Nadia Rahman",
        username: "nadia",
        password: "copper-harvest-violin-31",
        totp_secret: "KRUG S4ZA NFZS A43P",
        role: "administrator",
      },
      {
        name: "Sam Whitlock",
        username: "sam",
        password: "meadow-signal-orchid-58",
        totp_secret: "MFRG GZDF MZTW Q2LK",
        role: "auditor",
      },
    ],
  }),
  pick_folder: () => "/home/ingrid/Documents",
  pick_file: () => "/home/ingrid/Harbour Lane Studio.keyholder-backup",
  pick_save: () => "/home/ingrid/out",
  close_window: () => null,
  sign_in: (): Standing => ({ at: "open", ...me }),
  lock: (): Standing => ({ at: "locked", ...locked, signed_out: "asked" }),
  new_authenticator: () => ({
    secret: "JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP",
    qr,
    clock: settings.here.clock,
  }),
  finish_first_sign_in: () => ({ groups: ["P17Q", "XM92", "HD4V", "TRPB", "3EZC", "8N0W", "JYG5", "SA7M"] }),
  judge_password: ({ password }) => ({
    score: Math.min(4, Math.floor(String(password).length / 4)),
    refused:
      String(password).length < 12 ? { refusal: "password", why: { fault: "too_short", least: 12 } } : null,
  }),
  sign_in_anyway: (): Standing => ({ at: "open", ...me }),
  name_warnings: () => [],
  activity: () => null,
  personal_question: () => "What was the name of your first boat?",
  reset_with_personal_code: (): Standing => ({ at: "locked", ...locked }),
  recovery_open: () => ({ kit: 4, owner: "Ingrid Solberg", business: me.business, password_length: 12 }),
  recovery_finish: (): Standing => ({ at: "first_sign_in", ...first, needs_password: false }),
  recovery_cancel: (): Standing => ({ at: "locked", ...locked }),
  home: () => home,
  acknowledge: () => null,
  acknowledge_all: () => null,
  search: ({ text }) =>
    people
      .filter((row) => row.name.toLowerCase().includes(String(text).toLowerCase()))
      .slice(0, 5)
      .map((row) => ({ what: { is: "user", id: row.id }, name: row.name, under: row.notify })),
  people: ({ query }) => {
    const { tab, search, offset, limit } = query as PeopleQuery;
    const found = people.filter(
      (row) => tabs[tab](row) && row.name.toLowerCase().includes(search.toLowerCase()),
    );
    const counts = Object.fromEntries(
      Object.entries(tabs).map(([name, fits]) => [name, people.filter(fits).length]),
    );
    return { total: found.length, rows: found.slice(offset, offset + limit), tabs: counts };
  },
  person: ({ id }) => person(Number(id)),
  add_user: () => ({ user: 9, temporary_password: "k7qx-m92h-d4vt-rpb3", waits_for_owner: false }),
  change_user: () => null,
  disable_user: () => null,
  enable_user: () => null,
  accounts: ({ query }) => {
    const { search, offset, limit, closed, as_of } = query as AccountsQuery;
    const found = closed
      ? []
      : accounts.filter((row) => row.name.toLowerCase().includes(search.toLowerCase()));
    return {
      total: found.length,
      rows: found.slice(offset, offset + limit),
      open: 300,
      closed: 0,
      as_of,
      services: [{ key: "cloudflare", name: "Cloudflare", what: "", own: false }],
      can_open: as_of === null,
    };
  },
  account: ({ id, asOf }) => account(Number(id), asOf as string | null),
  service_choices: () => [
    { key: "cloudflare", name: "Cloudflare", what: "Web sites and domains.", own: false },
    { key: "constant-contact", name: "Constant Contact", what: service.what, own: false },
  ],
  service: () => service,
  services: () => services,
  service_page: () => servicePage,
  read_service: () => ({ profile: { ...profile, key: "till", name: "Till" }, comes: "new" }),
  write_service: () => null,
  forget_service: () => null,
  save_service: () => ({
    file: "/home/ingrid/out.toml",
    bytes: 2_400,
    sha256: "6f2a91c07de4".repeat(5),
    note: null,
  }),
  open_account: () => 1,
  change_account: () => null,
  close_account: () => null,
  reopen_account: () => null,
  write_billing: () => null,
  write_support: () => null,
  write_owner_note: () => null,
  accesses: ({ user, asOf }) => ({
    user,
    accesses: user === 4 ? [access(2, 4, 1), access(5, 4, 2)] : [],
    ended: [],
    as_of: asOf,
    can_give: asOf === null,
    can_manage: asOf === null,
    can_end_all: asOf === null && user === 4,
  }),
  grid: ({ query }) => grid(query as GridQuery),
  give_access: () => 1205,
  change_access: () => 1205,
  end_accesses: () => 1205,
  end_user_access: () => 1205,
  preview_edit: ({ accesses, edit }) =>
    (accesses as number[]).map((id, i) => ({
      access: id,
      name: people[i]?.name,
      account_name: "Newsletter",
      before: "no end",
      after: (edit as AccessEdit).edit === "until" && i === 0 ? "31 March 2027" : "no end",
    })),
  edit_accesses: () => 1205,
  open_import: () => importTable,
  preview_import: () => importPreview,
  import: () => ({ entry: 1207, counts: importPreview.counts }),
  undo: () => 1206,
  companies: () => ({ rows: companies, can_add: true }),
  company: ({ id }) => company(Number(id)),
  add_company: () => 4,
  change_company: () => null,
  end_company: () => null,
  resume_company: () => null,
  remove_company: () => ({ people: 2, sign_ins: 1, accesses: 4, accounts: 3 }),
  own_staff: () => ownStaff,
  add_own_staff: () => 10,
  change_own_staff: () => null,
  disable_own_staff: () => null,
  company_choices: () => [{ id: 1, name: "Brightwire IT", kind: "partner", active: true }],
  role_choices: () => ({
    roles,
    permissions: [
      { permission: "read_register", label: "see people and who has access" },
      { permission: "read_journal", label: "read the journal" },
      { permission: "make_reports", label: "make audits" },
      { permission: "manage_users", label: "add and change people" },
      { permission: "manage_sign_ins", label: "give and reset sign-ins" },
      { permission: "clear_lockouts", label: "see and clear lockouts" },
      { permission: "billing", label: "see billing data" },
      { permission: "support", label: "see login details and support tickets" },
      { permission: "make_backups", label: "make backups" },
    ],
  }),
  give_sign_in: () => ({ user: 9, temporary_password: "k7qx-m92h-d4vt-rpb3", waits_for_owner: false }),
  reset_sign_in: () => ({ user: 9, temporary_password: "k7qx-m92h-d4vt-rpb3", waits_for_owner: false }),
  end_sign_in: () => null,
  change_grant: () => null,
  sign_out_user: () => null,
  check_caller: () => true,
  lockouts: () => [
    lock,
    {
      ...lock,
      user: 7,
      name: "Priya Nair",
      username: "priya.nair",
      role: "auditor",
      computer: "STUDIO-2",
      computer_id: "c2",
      here: false,
      tries: 2,
      until: null,
    },
    {
      ...lock,
      user: 3,
      name: "Nadia Rahman",
      username: "nadia.rahman",
      role: "administrator",
      computer: "STUDIO-2",
      computer_id: "c2",
      here: false,
      tries: 40,
      until: null,
      off: true,
    },
  ],
  clear_lockout: () => null,
  recovery: () => recovery,
  make_kit: () => ({
    number: 5,
    owner: "Ingrid Solberg",
    replaces: 4,
    code,
    vault_secret: code.map((group) => group.replace("K", "V")),
    qr,
    by_hand: 5,
    fingerprint: "6F2A 91C0 7DE4",
    file_name: "Recovery kit 5.pdf",
  }),
  save_kit: ({ lastGroupsByHand }) => ({
    file: "/home/ingrid/Recovery kit 5.pdf",
    bytes: 51_200,
    sha256: "6f2a91c07de4".repeat(5),
    note: lastGroupsByHand
      ? "The file holds only the beginning of the recovery code."
      : "The file holds the recovery code. Print it, then delete it and empty the bin.",
  }),
  confirm_kit: () => ({ result: "good", number: 5, owner: "Ingrid Solberg", confirmed: true }),
  check_kit: () => ({ result: "good", number: 4, owner: "Ingrid Solberg", confirmed: false }),
  place_kit: () => null,
  done_with_kit: () => null,
  runs: () => ({ open: [run], over: overs, jobs: ["Designer"], can_start: true }),
  run: () => runPage,
  plan_run: () => ({
    name: "Aylin Demir",
    groups: runPage.groups.map((group) => ({
      title: group.title,
      steps: group.steps.map((one) => one.what),
    })),
    steps: 4,
    verified: 4,
  }),
  start_run: () => 4,
  take_step: () => null,
  verify_step: () => null,
  reopen_step: () => null,
  except_step: () => null,
  add_step: () => null,
  close_run: () => null,
  give_up_run: () => null,
  jobs: () => jobs,
  job_like: () => [{ account: 3, name: "Bank", roles: ["Payer"], level: "elevated" }],
  write_job: () => null,
  journal: ({ query }): JournalPage => {
    const before = (query as JournalQuery).before ?? 1204;
    const rows = history.map((row, i) => ({
      ...row,
      entry: before - 1 - i,
      at: row.at - (1204 - before) * 5 * hour,
    }));
    return {
      rows,
      next: before - history.length - 1 < 0 ? null : before - history.length,
      entries: 1204,
      head: "6F2A 91C0 7DE4",
      verified_at: ago(6 * day),
    };
  },
  journal_entry: ({ number }) => ({
    row: { ...history[0], entry: number },
    details: [{ label: "Job title", before: "Designer", after: "Lead designer" }],
    fingerprint: "6F2A 6F2A 6F2A",
    hash: "6f2a".repeat(16),
    previous: "91c0".repeat(16),
    signed_by: "7de4".repeat(8),
    computer: "FRONT-DESK",
    sealed: [],
    undo: [],
  }),
  verify: ({ progress }) => {
    (progress as Channel<Progress>).onmessage({ done: 1204, of: 1204 });
    return { result: "good", entries: 1204, head: "6F2A 91C0 7DE4", rows: 340 };
  },
  stop_verify: () => null,
  renew_tables: () => null,
  stop_import: () => null,
  export_journal: () => ({
    file: "/home/ingrid/journal.csv",
    bytes: 120_000,
    sha256: "6f2a91c07de4".repeat(5),
    note: null,
  }),
  strike_page: ({ what, progress }) => {
    (progress as Channel<Progress>).onmessage({ done: 1204, of: 1204 });
    return strikePage(what as StrikeWhat);
  },
  strike: () => ({ entries: 12, texts: 34 }),
  stop_strike: () => null,
  ask_to_strike: () => null,
  forgo_strike: () => null,
  strikes_asked: () => [],
  texts_with: () => secret,
  audit: () => audit,
  audit_count: () => ({
    lines: 4,
    accesses: 4,
    totals: [
      ["Users with access", 4],
      ["Accounts", 1],
      ["Owners", 2],
      ["Without a second factor", 1],
    ],
  }),
  measures: () => measures,
  check_report: () => ({ result: "agrees", entry: 1204, lines: 84 }),
  print_run: () => ({
    file: "/home/ingrid/run.pdf",
    bytes: 40_000,
    sha256: "6f2a91c07de4".repeat(5),
    note: null,
  }),
  save_audit: () => ({
    file: "/home/ingrid/audit.pdf",
    bytes: 90_000,
    sha256: "6f2a91c07de4".repeat(5),
    note: null,
  }),
  settings: () => settings,
  change_settings: () => null,
  rename_business: () => null,
  backup: () => ({
    file: "/home/ingrid/x.keyholder-backup",
    bytes: 900_000,
    sha256: "6f2a91c07de4".repeat(5),
    note: null,
  }),
  test_notification: () => "sent",
  change_password: () => null,
  begin_authenticator: () => ({ secret: "JBSW Y3DP EHPK 3PXP", qr, clock: settings.here.clock }),
  finish_authenticator: () => null,
  change_question: () => null,
  new_personal_code: () => ({ groups: code.map((group, i) => (i === 0 ? `P${group.slice(1)}` : group)) }),
};

/** Every call that was made, in order. */
export const calls: { command: string; args: Args }[] = [];

/** Who listens to which event of the window now. */
const listeners = new Map<string, (event: { payload: unknown }) => void>();

/** Tells the page an event; false when it doesn't listen to it. */
export function tell(event: string, payload: unknown = null): boolean {
  listeners.get(event)?.({ payload });
  return listeners.has(event);
}

/** Puts the sample office behind `invoke`; `other` answers instead of the usual ones. */
export function install(other: Answers = {}): void {
  calls.length = 0;
  const callbacks: ((event: { payload: unknown }) => void)[] = [];
  const all: Answers = { ...answers, ...other };
  const invoke = async (command: string, args: Args = {}) => {
    const { event, handler } = args as { event?: string; handler?: number };
    const callback = handler === undefined ? undefined : callbacks[handler];
    if (command === "plugin:event|listen" && event && callback) listeners.set(event, callback);
    if (command === "plugin:event|unlisten" && event) listeners.delete(event);
    if (command.startsWith("plugin:")) return 1;
    calls.push({ command, args });
    const answer = all[command];
    if (!answer) throw new Error(`no answer for ${command}`);
    await Promise.resolve();
    try {
      return structuredClone(await answer(args));
    } catch (refused) {
      // The core's failures come as plain objects, which is how the window tells them from its own errors.
      throw refused instanceof Refuse ? refused.trouble : refused;
    }
  };
  const transformCallback = (callback: (event: { payload: unknown }) => void) => callbacks.push(callback) - 1;
  Object.assign(window, {
    __TAURI_INTERNALS__: {
      invoke,
      transformCallback,
      unregisterCallback: () => {},
      metadata: { currentWindow: { label: "main" } },
    },
    __TAURI_EVENT_PLUGIN_INTERNALS__: { unregisterListener: () => {} },
  });
}
