/** The sample office behind the window's calls. What is served is in `office.ts`; here is how it is asked for. */

import type { Channel } from "@tauri-apps/api/core";
import { vi } from "vitest";
import type {
  AccountsPage,
  AccountsQuery,
  GridQuery,
  JournalQuery,
  PeoplePage,
  PeopleQuery,
  Progress,
  StrikeWhat,
  ApiError,
} from "../src/ipc/bindings";
import * as office from "./office";
import { answer, has } from "./office";

export * from "./office";

export type Args = Record<string, unknown>;
export type Answers = Record<string, (args: Args) => unknown>;

/** Thrown by an answer to refuse the call. */
export class Refuse {
  readonly error: ApiError;
  constructor(error: ApiError) {
    this.error = error;
  }
}

/** Calls that do something and answer nothing. */
const silent = [
  "acknowledge",
  "acknowledge_all",
  "activity",
  "add_step",
  "ask_to_strike",
  "change_account",
  "change_company",
  "change_grant",
  "change_own_staff",
  "change_password",
  "change_question",
  "change_settings",
  "change_user",
  "clear_lockout",
  "close_account",
  "close_run",
  "close_window",
  "disable_own_staff",
  "disable_user",
  "disable_users",
  "done_with_kit",
  "enable_user",
  "enable_users",
  "end_company",
  "end_sign_in",
  "except_step",
  "finish_authenticator",
  "forget_service",
  "forgo_strike",
  "give_up_run",
  "place_kit",
  "rename_business",
  "renew_tables",
  "reopen_account",
  "reopen_step",
  "resume_company",
  "set_daily_backups",
  "sign_out_user",
  "stop_import",
  "stop_strike",
  "stop_verify",
  "take_steps",
  "verify_steps",
  "write_billing",
  "write_job",
  "write_owner_note",
  "write_service",
  "write_support",
];

/** Calls whose one answer is served, whatever they ask. */
const single = [
  "add_user",
  "audit",
  "audit_count",
  "backup",
  "change_access",
  "check_caller",
  "check_kit",
  "check_report",
  "companies",
  "company_choices",
  "confirm_kit",
  "edit_accesses",
  "end_accesses",
  "export_journal",
  "finish_first_sign_in",
  "give_access",
  "give_sign_in",
  "home",
  "import",
  "jobs",
  "lockouts",
  "make_kit",
  "make_sample",
  "measures",
  "new_authenticator",
  "not_met",
  "new_personal_code",
  "open_import",
  "own_staff",
  "personal_question",
  "plan_run",
  "preview_edit",
  "preview_import",
  "print_run",
  "read_service",
  "recovery",
  "recovery_open",
  "reset_sign_in",
  "role_choices",
  "runs",
  "save_audit",
  "save_blank_table",
  "save_service",
  "service_choices",
  "services",
  "settings",
  "strike",
  "strikes_asked",
  "test_notification",
  "undo",
];

const holds = (words: string) => (row: { name: string }) =>
  row.name.toLowerCase().includes(words.toLowerCase());
const whole = ({ progress }: Args) =>
  (progress as Channel<Progress>).onmessage({ done: office.journal.entries, of: office.journal.entries });

/** What every call answers unless a test says otherwise. */
export const answers: Answers = {
  ...Object.fromEntries(silent.map((call) => [call, () => null])),
  ...Object.fromEntries(single.map((call) => [call, () => answer(call)])),
  standing: () => answer("standing", "open"),
  make_vault: () => ({ ...answer<object>("standing", "first_sign_in"), needs_password: false }),
  open_vault: () => answer("standing", "locked"),
  close_vault: () => answer("standing", "no_vault"),
  restore_backup: () => ({ ...answer<object>("standing", "locked"), secret: "not_here_yet" }),
  looks: () => ({ size: 100, colours: "system", dense: false }),
  keep_looks: ({ looks }) => looks,
  zoom: () => null,
  print_page: () => null,
  open_file: () => true,
  show_file: () => true,
  write_mail: () => true,
  synced_folder: () => null,
  suggested_folder: () => "/home/ingrid/Documents",
  enter_sample: () => answer("standing", "open"),
  pick_folder: () => "/home/ingrid/Documents",
  show_other_window: () => true,
  pick_file: () => "/home/ingrid/office.keyholder-backup",
  pick_save: () => "/home/ingrid/out",
  sign_in: () => answer("standing", "open"),
  sign_in_anyway: () => answer("standing", "open"),
  lock: () => ({ ...answer<object>("standing", "locked"), signed_out: "asked" }),
  judge_password: ({ password }) =>
    answer("judge_password", String(password).length < office.first.password_length ? "short" : "good"),
  name_warnings: ({ typed }) => {
    const { name } = typed as { name: string };
    return has("name_warnings", name) ? answer("name_warnings", name) : [];
  },
  reset_with_personal_code: () => answer("standing", "locked"),
  recovery_finish: () => ({ ...answer<object>("standing", "first_sign_in"), needs_password: false }),
  recovery_cancel: () => answer("standing", "locked"),
  search: ({ text }) => answer<{ name: string }[]>("search", "na").filter(holds(String(text))),
  people: ({ query }) => {
    const { tab, search, offset, limit } = query as PeopleQuery;
    const page = answer<PeoplePage>("people", tab);
    const found = page.rows.filter(holds(search));
    return { ...page, total: found.length, rows: found.slice(offset, offset + limit) };
  },
  person: ({ id }) => answer("person", Number(id)),
  accesses: ({ user }) => answer("accesses", Number(user)),
  accounts: ({ query }) => {
    const { search, offset, limit, closed, as_of } = query as AccountsQuery;
    const page = answer<AccountsPage>("accounts", as_of ?? (closed ? "closed" : "open"));
    const found = page.rows.filter(holds(search));
    return { ...page, total: found.length, rows: found.slice(offset, offset + limit) };
  },
  account: ({ id, asOf }) => answer("account", asOf ? `${Number(id)} ${String(asOf)}` : Number(id)),
  open_account: () => office.account("Campaigns").id,
  grid: ({ query }) => {
    const { search, accounts, down, across, rows, columns } = query as GridQuery;
    const all = office.grid;
    const [down_all, across_all] = [all.people.filter(holds(search)), all.accounts.filter(holds(accounts))];
    return {
      ...all,
      people_total: down_all.length,
      accounts_total: across_all.length,
      people: down_all.slice(down, down + rows),
      accounts: across_all.slice(across, across + columns),
    };
  },
  company: ({ id }) => answer("company", Number(id)),
  add_company: () => 11,
  add_own_staff: () => 41,
  service: ({ key }) => answer("service", String(key)),
  service_page: ({ key }) => answer("service_page", String(key)),
  run: ({ run }) => answer("run", Number(run)),
  start_run: () => 3,
  job_like: () => answer("job_like", office.who("Sofia Papadaki")),
  journal: ({ query }) =>
    answer("journal", (query as JournalQuery).before === office.journal.next ? "earlier" : ""),
  journal_entry: ({ number }) => answer("journal_entry", Number(number)),
  verify: (args) => {
    whole(args);
    return answer("verify");
  },
  save_kit: ({ lastGroupsByHand }) => answer("save_kit", lastGroupsByHand ? "by_hand" : "whole"),
  strike_page: (args) => {
    whole(args);
    return answer("strike_page", (args.what as StrikeWhat).strike);
  },
  texts_with: () => answer("texts_with", "safe"),
  begin_authenticator: () => answer("new_authenticator"),
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

/** Puts the sample office behind `invoke`, at the time when it was asked; `other` answers instead of the usual ones. */
export function install(other: Answers = {}): void {
  vi.setSystemTime(office.now);
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
    const given = all[command];
    if (!given) throw new Error(`no answer for ${command}`);
    await Promise.resolve();
    try {
      return structuredClone(await given(args));
    } catch (refused) {
      // The core's failures come as plain objects, which is how the window tells them from its own errors.
      throw refused instanceof Refuse ? refused.error : refused;
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
