/** Journal entries as people read them. */

import type { JournalPage, JournalRow, Timestamp, Verified } from "../../ipc/bindings";
import { dayWord, dayWords } from "../../words/dates";
import type { Said } from "../../words/catalogue";
import * as m from "../../words/pages/journal";

export type DayOfEntries = { day: string; rows: JournalRow[] };

/** Entries under the day they were made on, in the order they come. */
export function byDay(rows: readonly JournalRow[], now: Timestamp = Date.now()): DayOfEntries[] {
  const days: DayOfEntries[] = [];
  for (const row of rows) {
    const day = capital(dayWord(row.at, now));
    const last = days.at(-1);
    if (last?.day === day) last.rows.push(row);
    else days.push({ day, rows: [row] });
  }
  return days;
}

export function underOf({ verified_at }: JournalPage, now: Timestamp = Date.now()): string {
  return verified_at === null ? m.journalUnderNever() : m.journalUnder(dayWords(verified_at, now));
}

/** The start of a day that a date box gives, in this computer's zone; nothing for an empty box. */
export function startOf(day: string): Timestamp | null {
  const at = new Date(`${day}T00:00:00`).getTime();
  return Number.isNaN(at) ? null : at;
}

/** The start of the day after it. */
export function endOf(day: string): Timestamp | null {
  const at = startOf(day);
  if (at === null) return null;
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
}

/** What a verification came to: good or not, what was found, and what to do. */
export function verdict(of: Verified): Said & { good: boolean } {
  return { good: of.result === "good", ...m.verified(of) };
}

const SENTENCES = 4; // of an entry, before it is opened

/** The first sentences of an entry, and how many there are beside them: an entry can hold a whole list. */
export function shortened(what: readonly string[]): readonly string[] {
  const more = what.length - SENTENCES;
  return more > 1 ? [...what.slice(0, SENTENCES), m.journalMore(more)] : what;
}

/** Parts that whoever looks has no key for. */
export function sealedWords(sealed: readonly string[]): string {
  return m.journalSealed(listed(sealed));
}

/** "a, b and c". */
export const listed = (some: readonly string[]): string => list.format(some);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const list = new Intl.ListFormat("en-GB");
const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", hour12: false });

/** The time of day under a heading that says the day: "16:20". */
export function clockWord(at: Timestamp): string {
  return clock.format(new Date(at));
}

/** The entry with the sentences first that name what somebody looks at. */
export function aboutFirst(row: JournalRow, name: string | undefined): JournalRow {
  if (!name) return row;
  const names = (sentence: string) => sentence.includes(name);
  const others = row.what.filter((sentence) => !names(sentence));
  return { ...row, what: [...row.what.filter(names), ...others] };
}
