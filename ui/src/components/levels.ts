/** How far an access reaches, in words and as a short mark. */

import type { Level, Polarity, Seen } from "../ipc/bindings";
import { table } from "../words/catalogue";
import { levelCodes, secondFactorCodes } from "../words/said";
import { calendarWord } from "../words/dates";

export const order: readonly Level[] = ["owner", "admin", "elevated", "normal", "read_only", "unknown"];

export const levels = table("level", levelCodes, "label");

/** One letter for a cell of the grid; the legend says what each means. */
export const marks = table("level", levelCodes, "mark");

export function levelKind(level: Level): "owner" | "warn" | "quiet" {
  return level === "owner" ? "owner" : level === "admin" || level === "elevated" ? "warn" : "quiet";
}

export const secondFactors = table("second_factor", secondFactorCodes, "label");

export function seenWords(seen: Seen, now: number = Date.now()): string {
  switch (seen.is) {
    case "unknown":
      return "not known";
    case "never":
      return "never";
    case "on":
      return calendarWord(seen.day, now);
  }
}

/** What a tick does, before it is made: "Ticking this forbids it." */
export function tickWords(polarity: Polarity): string {
  return polarity === "grants" ? "Ticking this allows it." : "Ticking this forbids it.";
}
