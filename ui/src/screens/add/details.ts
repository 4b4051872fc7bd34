/** The form for a user's details: what each kind has, what must be there, and a username to begin with. */

import type { Field, UserDetails, UserKind } from "../../ipc/bindings";

export const empty = (): UserDetails => ({
  name: "",
  username: "",
  reply_to: "",
  notify: "",
  job_title: "",
  department: "",
  company: null,
  starts: null,
  stops: null,
  responsible: null,
  purpose: "",
  rotates_on: null,
});

/** Fields of the form that can show an error of their own. */
export const shown = [
  "name",
  "username",
  "reply_to",
  "notify",
  "job_title",
  "department",
  "company",
  "stops",
  "responsible",
  "purpose",
] as const satisfies readonly Field[];

/** What is sent: without what this kind of user doesn't have. */
export function detailsFor(kind: UserKind, form: UserDetails): UserDetails {
  return kind === "person"
    ? { ...form, responsible: null, purpose: "", rotates_on: null }
    : { ...form, job_title: "", department: "" };
}

/** Fields that are still empty, all at once: the core names one at a time. */
export function missingIn(kind: UserKind, form: UserDetails): Set<Field> {
  const missing = new Set<Field>();
  for (const field of ["name", "username", "notify"] as const)
    if (form[field].trim() === "") missing.add(field);
  if (kind !== "person") {
    if (form.responsible === null) missing.add("responsible");
    if (form.purpose.trim() === "") missing.add("purpose");
  }
  return missing;
}

/** A username made of a name: "Tomás Ortega" gives "tomas.ortega". */
export function suggested(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replace(/[^\p{L}\p{N}]+/gu, ".")
    .replace(/^\.+|\.+$/g, "")
    .slice(0, 64);
}
