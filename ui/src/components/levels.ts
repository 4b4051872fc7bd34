/** How far an access reaches, in words and as a short mark. */

import type { Level, Polarity, SecondFactor, Seen } from "../ipc/bindings";
import { calendarWord } from "../words/dates";

export const order: readonly Level[] = ["owner", "admin", "elevated", "normal", "read_only", "unknown"];

export const levels: Record<Level, string> = {
  owner: "Owner",
  admin: "Administrator",
  elevated: "More than daily work",
  normal: "Daily work",
  read_only: "Reads only",
  unknown: "Not known",
};

/** One letter for a cell of the grid; the legend says what each means. */
export const marks: Record<Level, string> = {
  owner: "O",
  admin: "A",
  elevated: "E",
  normal: "N",
  read_only: "R",
  unknown: "?",
};

export function levelKind(level: Level): "owner" | "warn" | "quiet" {
  return level === "owner" ? "owner" : level === "admin" || level === "elevated" ? "warn" : "quiet";
}

export const secondFactors: Record<SecondFactor, string> = { on: "On", off: "Off", unknown: "Not known" };

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
