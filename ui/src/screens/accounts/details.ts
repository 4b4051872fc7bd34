/** The form for an account: what it begins with, what must be there, and what the service's profile hints at. */

import type { AccountDetails, Field, ServiceView } from "../../ipc/bindings";
import { table } from "../../words/catalogue";
import * as m from "../../words/pages/accounts";
import { criticalityCodes } from "../../words/said";

export const empty = (): AccountDetails => ({
  service: "",
  name: "",
  number: "",
  company: null,
  web: "",
  display_name: "",
  reply_to: "",
  owners_possible: null,
  next_in_line: [],
  second_factor_at: "",
  second_factor_of: null,
  mailbox: { address: "", shared: false, readers: [] },
  seats: null,
  criticality: "normal",
  review_days: null,
  reviewed_on: null,
  sign_in_rules: "",
  note: "",
});

/** Fields of the form that can show an error of their own. */
export const shown = [
  "service",
  "account_name",
  "account_number",
  "company",
  "web",
  "display_name",
  "reply_to",
  "next_in_line",
  "mailbox",
  "mailbox_readers",
  "second_factor_at",
  "second_factor_of",
  "review_days",
  "sign_in_rules",
  "note",
] as const satisfies readonly Field[];

export function missingIn(form: AccountDetails): Set<Field> {
  const missing = new Set<Field>();
  if (form.service === "") missing.add("service");
  if (form.name.trim() === "") missing.add("account_name");
  return missing;
}

/** How much hangs on an account: what it is called, and what that means. */
export const criticalities = table("criticality", criticalityCodes, "label");
export const criticalitiesSay = table("criticality", criticalityCodes, "says");

/** What a chosen service fills in, where nobody wrote anything yet. */
export function withService(form: AccountDetails, service: ServiceView): AccountDetails {
  return {
    ...form,
    name: form.name || service.name,
    web: form.web || (service.web ?? ""),
    owners_possible: form.owners_possible ?? service.owners_most,
  };
}

/** The service's own sign-in rules in one text, to begin with. */
export function ownRules(service: ServiceView): string {
  return service.sign_in
    .filter((fact) => fact.says !== null)
    .map((fact) => m.accountsSignInRule({ label: fact.label, says: fact.says ?? "" }))
    .join("\n");
}

/** A whole number typed into a box; nothing when it is empty or none. */
export function number(typed: string): number | null {
  const value = Number.parseInt(typed, 10);
  return Number.isNaN(value) || value < 0 ? null : value;
}
