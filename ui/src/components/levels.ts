/** How far an access reaches, in words and as a short mark. */

import type { Level, Polarity, Seen } from "../ipc/bindings";
import { table } from "../words/catalogue";
import { calendarWord } from "../words/dates";
import { tick } from "../words/pages/components";
import * as said from "../words/said";

export const order: readonly Level[] = ["owner", "admin", "elevated", "normal", "read_only", "unknown"];

export const levels = table("level", said.levelCodes, "label");

/** One letter for a cell of the grid; the legend says what each means. */
export const marks = table("level", said.levelCodes, "mark");

export function levelKind(level: Level): "owner" | "quiet" {
  return level === "owner" || level === "admin" ? "owner" : "quiet";
}

export const secondFactors = table("second_factor", said.secondFactorCodes, "label");

export function seenWords(seen: Seen, now: number = Date.now()): string {
  return seen.is === "on" ? calendarWord(seen.day, now) : said.seen(seen).happened;
}

/** What a tick does, before it is made: "Ticking this forbids it." */
export const tickWords = (polarity: Polarity): string => tick(polarity);
