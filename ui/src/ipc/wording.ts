/** Every failure in words: what happened, and what whoever reads it can do. The words stand in the catalogue. */

import type { Fault, Field, Refusal, SecretPlace, Trouble } from "./bindings";
import { said, table, text, type Said } from "../words/catalogue";
import * as m from "../words/said";

export type Words = Said;

/** What a permission lets people do, after "may" or "may not". */
export const permissions = table("permission", m.permissionCodes);

export function words(trouble: Trouble): Words {
  if (trouble.code === "refused") return refusalWords(trouble.why);
  if (trouble.code === "vault_secret_needed") return vaultSecret(trouble.because);
  if (trouble.code === "clock_behind" && trouble.now < 0) return said("trouble", "clock_impossible", trouble);
  if (trouble.code === "code") {
    const { happened, todo } = m.codeFault(trouble.fault);
    return { happened, todo: trouble.group === null ? todo : `${m.codeGroup(trouble.group)} ${todo}` };
  }
  if (trouble.code === "profile") {
    const line = (line: number, reason: string) => text("trouble-profile", { line, reason }, "line");
    const list = trouble.faults.map((of) => (of.line === null ? of.reason : line(of.line, of.reason)));
    return { ...m.trouble(trouble), list };
  }
  return m.trouble(trouble);
}

export function refusalWords(refusal: Refusal): Words {
  if (refusal.refusal === "password") return m.passwordFault(refusal.why);
  const words = m.refusal(refusal);
  if (refusal.refusal !== "field") return words;
  return { ...words, happened: fieldWords(refusal.field, refusal.fault) };
}

/** What each reason for asking for the vault secret means, on the sign-in page. */
export const vaultSecret = (because: SecretPlace): Words => m.secretPlace(because);

/** What is wrong with a field and what to type instead, to stand under it. */
export function fieldWords(field: Field, fault: Fault): string {
  return m.fault(fault, { field }).happened;
}

/** Why what was done isn't wholly on the disk yet. */
export function unfinishedWords(why: Trouble): string {
  return m.unfinishedFiles(why.code === "file" ? why.fault : "other");
}
