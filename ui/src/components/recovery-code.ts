/** Recovery codes and vault secrets as they are typed: 32 symbols in 8 groups of 4, as printed. */

import * as m from "../words/pages/components";

export const SYMBOLS = 32;
const GROUP = 4;

/** The symbols in a text: capitals and digits; I and L read as 1, O as 0; spaces, dashes and dots dropped. */
export function symbols(text: string): string {
  return text
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(/[IL]/g, "1")
    .replace(/O/g, "0");
}

/** Groups of four with a space between, for the box and for the core. */
export function grouped(text: string): string {
  return groups(text).join(" ");
}

export function groups(text: string): string[] {
  return symbols(text).match(new RegExp(`.{1,${GROUP}}`, "g")) ?? [];
}

/** Where the caret belongs in the grouped text when `typed` symbols stand before it. */
export function caret(typed: number): number {
  return typed + Math.max(0, Math.ceil(typed / GROUP) - 1);
}

/** How far the typing has come, in words. */
export function progress(text: string): string {
  const typed = symbols(text).length;
  if (typed === 0) return "";
  if (typed < SYMBOLS) return m.componentsRecoveryCodeSome(Math.floor(typed / GROUP));
  return typed === SYMBOLS ? m.componentsRecoveryCodeAll() : m.componentsRecoveryCodeOver(typed - SYMBOLS);
}
