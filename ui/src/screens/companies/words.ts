/** Companies in sentences, and their form. */

import type {
  CompaniesPage,
  CompanyDetails,
  CompanyPage,
  CompanyRow,
  Everything,
  Field,
  Timestamp,
} from "../../ipc/bindings";
import { table } from "../../words/catalogue";
import { calendarWord, dayWords } from "../../words/dates";
import { companyKindCodes } from "../../words/said";
import { countWord, counted } from "../../components/numbers";

type PillKind = "quiet" | "ok" | "warn";

export const kinds = table("company_kind", companyKindCodes, "label");

/** The list's title: how many work with us. */
export function titleOf({ rows }: CompaniesPage): string {
  const active = rows.filter((row) => row.ended_since === null);
  if (rows.length === 0) return "No company is written down yet";
  return active.length === 1
    ? "One company works with us"
    : `${countWord(active.length)} companies work with us`;
}

/** The line under it. */
export function underOf({ rows }: CompaniesPage): string {
  const active = rows.filter((row) => row.ended_since === null);
  const partners = active.filter((row) => row.kind === "partner").length;
  const clients = active.length - partners;
  return `${counted(partners, "partner looks", "partners look")} after accounts of ours, and we look after ${counted(clients, "client", "clients")}.`;
}

export function stateOf(
  row: Pick<CompanyRow, "ended_since" | "past_end" | "ends">,
  now: Timestamp = Date.now(),
): { words: string; kind: PillKind } {
  if (row.ended_since !== null) return { words: "Ended", kind: "quiet" };
  if (row.past_end && row.ends !== null)
    return { words: `Agreement ended ${calendarWord(row.ends, now)}`, kind: "warn" };
  return { words: "Works with us", kind: "ok" };
}

/** A page's title: the company and how the work stands. */
export function companyTitle({ details, kind, ended }: CompanyPage, now: Timestamp = Date.now()): string {
  if (ended) return `The work with ${details.name} ended ${dayWords(ended.since, now)}`;
  return kind === "partner"
    ? `${details.name} looks after accounts of ours`
    : `We look after accounts of ${details.name}`;
}

/** The line under it: what its staff can reach. */
export function companyUnder({ everything: { people, accounts } }: CompanyPage): string {
  return `${counted(people, "active record is", "active records are")} of its staff. They can get into ${counted(accounts, "account", "accounts")}.`;
}

/** What removing a whole company everywhere does, with how many. */
export function removing({ people, sign_ins, accesses, accounts }: Everything): string {
  const records =
    people === 0
      ? "Nobody is disabled: no record is active."
      : `${counted(people, "record is", "records are")} disabled${sign_ins === 0 ? "" : `, ${sign_ins === 1 ? "one of them" : `${sign_ins} of them`} with a sign-in to this vault that ends at once`}.`;
  const access =
    accesses === 0
      ? "No access is left to take away."
      : `${counted(accesses, "access ends", "accesses end")}, to ${counted(accounts, "account", "accounts")}.`;
  return `${records} ${access} The work with the company ends.`;
}

/** What was done, after it. */
export function removed({ people, accesses }: Everything): string {
  return `${counted(people, "record is", "records are")} disabled and ${counted(accesses, "access has", "accesses have")} ended.`;
}

/** What removing one person everywhere does. */
export function removingOne(name: string, accounts: number, signIn: boolean): string {
  const access =
    accounts === 0
      ? "There is no access left to take away."
      : `Their access to ${counted(accounts, "account", "accounts")} ends.`;
  return `${access} The record of ${name} is disabled${signIn ? ", and their sign-in to this vault ends at once" : ""}.`;
}

/** That the register isn't the service: what must still be done there. */
export const there = "Keyholder writes down that it is over. At each service somebody must take it away too.";

export const empty = (): CompanyDetails => ({
  name: "",
  domains: [],
  contact: "",
  address: "",
  ends: null,
  note: "",
});

/** Fields of the form that can show an error of their own. */
export const shown = [
  "company_name",
  "domains",
  "contact",
  "address",
  "note",
] as const satisfies readonly Field[];

/** Domains as people type them, parted by commas, spaces or lines; an at sign in front is let go. */
export function domainsOf(text: string): string[] {
  return text
    .split(/[\s,;]+/)
    .map((one) => one.replace(/^.*@/, "").toLowerCase())
    .filter((one) => one !== "");
}
