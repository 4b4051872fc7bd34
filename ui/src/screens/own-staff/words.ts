/** A partner manager's own staff in sentences, and the form for one of them. */

import type { Field, OwnStaff, StaffDetails } from "../../ipc/bindings";
import { countWord } from "../../components/numbers";
import * as m from "../../words/pages/own-staff";

/** The title: how many of the company are active. */
export function titleOf({ company, staff }: OwnStaff): string {
  const active = staff.filter((row) => row.disabled === null).length;
  return m.ownStaffTitle({ count: active, number: countWord(active), company });
}

/** The domains as a sentence goes on: "brightwire.example or brightwire.test". */
export function domainsWords(domains: readonly string[]): string {
  return domains.length < 2
    ? domains.join("")
    : m.ownStaffDomainsOr({ first: domains.slice(0, -1).join(", "), last: domains.at(-1) ?? "" });
}

export const empty = (): StaffDetails => ({
  name: "",
  username: "",
  notify: "",
  reply_to: "",
  job_title: "",
  starts: null,
});

/** Fields of the form that can show an error of their own. */
export const shown = [
  "name",
  "username",
  "notify",
  "reply_to",
  "job_title",
] as const satisfies readonly Field[];

/** Fields that are still empty, all at once. */
export function missingIn(form: StaffDetails): Set<Field> {
  return new Set((["name", "username", "notify"] as const).filter((field) => form[field].trim() === ""));
}
