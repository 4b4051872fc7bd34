/** Companies in sentences, and their form. */

import type {
  CompaniesPage,
  CompanyDetails,
  CompanyPage,
  CompanyRow,
  Field,
  Timestamp,
} from "../../ipc/bindings";
import { table } from "../../words/catalogue";
import { calendarWord, dayWords } from "../../words/dates";
import * as m from "../../words/pages/companies";
import * as one from "../../words/pages/company";
import { companyKindCodes } from "../../words/said";
import { countWord } from "../../components/numbers";

type PillKind = "quiet" | "ok" | "warn";

export const kinds = table("company_kind", companyKindCodes, "label");

/** The list's title: how many work with us. */
export function titleOf({ rows }: CompaniesPage): string {
  const active = rows.filter((row) => row.ended_since === null);
  if (rows.length === 0) return m.companiesTitleNone();
  return m.companiesTitle({ count: active.length, word: countWord(active.length) });
}

/** The line under it. */
export function underOf({ rows }: CompaniesPage): string {
  const active = rows.filter((row) => row.ended_since === null);
  const partners = active.filter((row) => row.kind === "partner").length;
  const clients = active.length - partners;
  return m.companiesUnder({ partners, clients });
}

export function stateOf(
  row: Pick<CompanyRow, "ended_since" | "past_end" | "ends">,
  now: Timestamp = Date.now(),
): { words: string; kind: PillKind } {
  if (row.ended_since !== null) return { words: m.companiesStateEnded(), kind: "quiet" };
  if (row.past_end && row.ends !== null)
    return { words: m.companiesStatePast(calendarWord(row.ends, now)), kind: "warn" };
  return { words: m.companiesStateWorks(), kind: "ok" };
}

/** A page's title: the company and how the work stands. */
export function companyTitle({ details, kind, ended }: CompanyPage, now: Timestamp = Date.now()): string {
  const { name } = details;
  return ended
    ? one.companyTitleEnded({ name, day: dayWords(ended.since, now) })
    : one.companyTitle({ kind, name });
}

/** The line under it: what its staff can reach. */
export function companyUnder({ reach: { people, accounts } }: CompanyPage): string {
  return one.companyUnder({ people, accounts });
}

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
    .map((domain) => domain.replace(/^.*@/, "").toLowerCase())
    .filter((domain) => domain !== "");
}
