/** Journal entries as people read them. */

import type { JournalPage, JournalRow, Timestamp, Verified } from "../../ipc/bindings";
import { dayWord, dayWords } from "../../words/dates";
import { counted, digits } from "../../components/numbers";

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

export function titleOf({ entries }: JournalPage): string {
  return entries === 0
    ? "Nothing is written down yet"
    : counted(entries, "thing is written down", "things are written down");
}

export function underOf({ verified_at }: JournalPage, now: Timestamp = Date.now()): string {
  const verified =
    verified_at === null
      ? "It was never verified on this computer."
      : `Last verified ${dayWords(verified_at, now)} on this computer.`;
  return `Every change is signed and tied to the one before. ${verified}`;
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
export function verdict(of: Verified): { good: boolean; happened: string; todo: string } {
  switch (of.result) {
    case "good":
      return {
        good: true,
        happened: `The journal is as it was written: all ${digits(of.entries)} entries are there, in order, and signed by those whose names they carry.`,
        todo: `What the screens show was built again from it and compared in ${digits(of.rows)} places, and it agrees. The newest entry is ${of.head}: compare it with the one on your last printed audit or backup note. An entry cut off at the end can be noticed only that way.`,
      };
    case "wrong_entry":
      return {
        good: false,
        happened: `Entry ${digits(of.entry)} is wrong: ${of.fault}.`,
        todo: "Don't change anything now. Copy the vault's folder to a safe place, restore the last backup that verifies, and find out who could write to this folder.",
      };
    case "tables_differ":
      return {
        good: false,
        happened: `The journal itself is good, and what the screens show doesn't agree with it in ${digits(of.rows)} places (${of.table}).`,
        todo: "Somebody may have changed the file from outside. Nothing that was signed is lost. Copy the vault's folder to a safe place and find out who could write to it. Then an owner can have the tables made anew from the journal, on this page.",
      };
    case "keys_file_wrong":
      return {
        good: false,
        happened: `The journal itself is good, and the keys file is wrong: ${of.fault}.`,
        todo: "Somebody may have changed it from outside. Copy the vault's folder to a safe place and restore the last backup.",
      };
    case "file_damaged":
      return {
        good: false,
        happened: `The vault's file is damaged in ${digits(of.problems)} places.`,
        todo: "Check the disk, and restore the last backup. Keep the damaged folder until everything is back.",
      };
  }
}

const SENTENCES = 4; // of an entry, before it is opened

/** The first sentences of an entry, and how many there are beside them: an entry can hold a whole list. */
export function shortened(what: readonly string[]): readonly string[] {
  const more = what.length - SENTENCES;
  return more > 1 ? [...what.slice(0, SENTENCES), `And ${digits(more)} more.`] : what;
}

/** Parts that whoever looks has no key for. */
export function sealedWords(sealed: readonly string[]): string {
  return `A part of this entry is sealed for ${sealed.join(" and ")}. You see that it is there, and not what it says.`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", hour12: false });

/** The time of day under a heading that says the day: "16:20". */
export function clockWord(at: Timestamp): string {
  return clock.format(new Date(at));
}
