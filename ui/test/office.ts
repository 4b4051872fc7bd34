/** The sample office: what the core answered about it, as `cargo xtask bindings` wrote it down. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type {
  AccessView,
  AccountPage,
  AccountRow,
  FirstSignIn,
  GridPage,
  Home,
  ImportPreview,
  ImportTable,
  JournalPage,
  LockedVault,
  LockView,
  Me,
  Measures,
  PasswordRenewal,
  PeoplePage,
  PersonRow,
  RunPage,
  ServicePage,
  ServiceView,
  Standing,
  StrikeAsked,
  StrikePage,
  StrikeText,
} from "../src/ipc/bindings";

type Office = { now: number; answers: Record<string, Record<string, unknown>> };

const office = JSON.parse(readFileSync(join(import.meta.dirname, "office.json"), "utf8")) as Office;

/** When all of it was asked: 23 November 2026, a Monday. */
export const now = office.now;

/** What a call answered, of what it asked about. */
export function answer<T>(call: string, of: string | number = ""): T {
  const found = office.answers[call]?.[of];
  if (found === undefined) throw new Error(`office.json has no answer of ${call} about “${of}”`);
  return structuredClone(found) as T;
}

export function has(call: string, of: string | number): boolean {
  return office.answers[call]?.[of] !== undefined;
}

type At<A extends Standing["at"]> = Extract<Standing, { at: A }>;

/** Ingrid Solberg, an owner. */
export const me: Me = answer<At<"open">>("standing", "open");
/** Aylin Demir, who looks after the staff of a partner. */
export const manager: Me = answer<At<"open">>("standing", "partner");
export const locked: LockedVault = answer<At<"locked">>("standing", "locked");
export const first: FirstSignIn = answer<At<"first_sign_in">>("standing", "first_sign_in");
export const renewal: PasswordRenewal = answer<At<"password_too_old">>("standing", "password_too_old");

export const home = answer<Home>("home");
export const people: readonly PersonRow[] = answer<PeoplePage>("people", "everyone").rows;
export const accounts: readonly AccountRow[] = answer<{ rows: AccountRow[] }>("accounts", "open").rows;
export const grid = answer<GridPage>("grid");
export const measures = answer<Measures>("measures");
export const locks = answer<LockView[]>("lockouts");
export const journal = answer<JournalPage>("journal");

/** The run about Tomás Ortega, who leaves: one step verified, one done, the others open. */
export const runPage = answer<RunPage>("run", 2);

export const service = answer<ServiceView>("service", "marketing-cloud");
export const servicePage = answer<ServicePage>("service_page", "constant-contact");

export const importTable = answer<ImportTable>("open_import");
export const importPreview = answer<ImportPreview>("preview_import");

/** The texts that Mateo Ruiz asks to have struck out. */
export const texts = answer<StrikeText[]>("texts_with", "safe");
export const strikeAsked = answer<StrikeAsked[]>("strikes_asked")[0] as StrikeAsked;
/** What forgetting Carlos Mendes comes to. */
export const forgetPage = answer<StrikePage>("strike_page", "person");
/** What striking those texts out comes to. */
export const strikePage = answer<StrikePage>("strike_page", "texts");

/** The number of somebody of the office. */
export function who(name: string): number {
  const found = people.find((one) => one.name === name);
  if (!found) throw new Error(`nobody is called ${name}`);
  return found.id;
}

/** The page of an account that is open. */
export function account(name: string): AccountPage {
  const found = accounts.find((one) => one.name === name);
  if (!found) throw new Error(`no account is called ${name}`);
  return answer<AccountPage>("account", found.id);
}

/** The access of somebody to an account. */
export function access(name: string, to: string): AccessView {
  const found = account(to).accesses.find((one) => one.name === name);
  if (!found) throw new Error(`${name} has no access to ${to}`);
  return found;
}

/** As many rows as a large office has: the same ones again, each under a number and a name of its own. */
export function crowd<T extends { id: number; name: string }>(rows: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, i) => {
    const row = rows[i % rows.length] as T;
    return i < rows.length ? row : { ...row, id: 1000 + i, name: `${row.name} ${i + 1}` };
  });
}
