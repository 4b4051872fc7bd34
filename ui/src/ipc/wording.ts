/** Every failure in words: what happened, and what whoever reads it can do. The words stand in the catalogue. */

import {
  lengths,
  ranges,
  type Fault,
  type Field,
  type Refusal,
  type SecretPlace,
  type ApiError,
} from "./bindings";
import { said, table, text, type Said } from "../words/catalogue";
import * as m from "../words/said";

export type Words = Said;

/** What a permission lets people do, after "may" or "may not". */
export const permissions = table("permission", m.permissionCodes);

export function words(error: ApiError): Words {
  if (error.code === "refused") return refusalWords(error.why);
  if (error.code === "vault_secret_needed") return vaultSecret(error.because);
  if (error.code === "clock_behind" && error.now < 0) return said("error", "clock_impossible", error);
  if (error.code === "in_use") return said("error", "in_use", { by: withoutProcess(error.by) });
  if (error.code === "code") {
    const { happened, todo } = m.codeFault(error.fault);
    return { happened, todo: error.group === null ? todo : `${m.codeGroup(error.group)} ${todo}` };
  }
  if (error.code === "profile") {
    const line = (line: number, reason: string) => text("error-profile", { line, reason }, "line");
    const list = error.faults.map((of) => (of.line === null ? of.reason : line(of.line, of.reason)));
    return { ...m.error(error), list };
  }
  return m.error(error);
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
  const longest: number | undefined = Object.entries(lengths).find(([code]) => code === field)?.[1];
  const none = { least: "none", most: longest ?? "none" };
  const range = Object.entries(ranges).find(([code]) => code === field)?.[1] ?? none;
  return m.fault(fault, { field, ...range }).happened;
}

/** Why what was done isn't wholly on the disk yet. */
export function unfinishedWords(why: ApiError): string {
  return m.unfinishedFiles(why.code === "file" ? why.fault : "other");
}

/** A program without the number of its process, which helps nobody find it. */
export const withoutProcess = (program: string): string => program.replace(/, process \d+$/, "");
