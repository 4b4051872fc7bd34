/** The audit page in words. */

import type { AuditBy, AuditFormat, AuditLine, ReportCheck, Timestamp } from "../../ipc/bindings";
import { dayWords, daysBetween } from "../../words/dates";
import { countWord, digits } from "../../components/numbers";
import { endOf } from "../journal/words";

/** The end of a day that was chosen; nothing for today or an empty box, which mean now. */
export function asOf(day: string, now: Timestamp = Date.now()): Timestamp | null {
  const end = endOf(day);
  return end === null || end > now ? null : end - 1;
}

/** The title: how many ways in there are, and when. */
export function titleOf(accesses: number, as_of: Timestamp, now: Timestamp = Date.now()): string {
  const today = daysBetween(as_of, now) === 0;
  const when = today ? "" : ` ${dayWords(as_of, now)}`;
  if (accesses === 0) return today ? "Nobody has access" : `Nobody had access${when}`;
  const many = `${countWord(accesses)} ${accesses === 1 ? "way in" : "ways in"}`;
  return today
    ? `${many} ${accesses === 1 ? "is" : "are"} open today`
    : `${many} ${accesses === 1 ? "was" : "were"} open${when}`;
}

export const bys: readonly { by: AuditBy; label: string }[] = [
  { by: "account", label: "By account" },
  { by: "person", label: "By person" },
  { by: "company", label: "By company" },
];

export const formats: readonly { format: AuditFormat; label: string; says: string }[] = [
  { format: "pdf", label: "To print and sign (PDF)", says: "With totals, and a line for each signature." },
  { format: "xlsx", label: "Excel workbook (XLSX)", says: "To sort and filter." },
  { format: "csv", label: "Plain table (CSV)", says: "For any other spreadsheet." },
  { format: "json", label: "For programs (JSON)", says: "Every field under its name." },
];

/** The columns of a group: what the group is about is its title and no column. */
export function columns(by: AuditBy): readonly { key: keyof AuditLine; label: string }[] {
  const all: readonly { key: keyof AuditLine; label: string; not: AuditBy | null }[] = [
    { key: "user", label: "Who", not: "person" },
    { key: "account", label: "Account", not: "account" },
    { key: "role", label: "Role", not: null },
    { key: "company", label: "Company", not: "company" },
    { key: "since", label: "Since", not: null },
    { key: "last_seen", label: "Last seen", not: null },
    { key: "second_factor", label: "Second factor", not: null },
    { key: "state", label: "State", not: null },
  ];
  return all.filter((column) => column.not !== by);
}

/** What became of a saved audit. */
export function checked(found: ReportCheck): { happened: string; todo: string } {
  switch (found.result) {
    case "agrees":
      return {
        happened: "It agrees with the journal.",
        todo: `Entry ${found.entry} is the same, and so are all ${digits(found.lines)} lines.`,
      };
    case "differs":
      return {
        happened: `It doesn't agree with the journal: ${digits(found.differ)} ${found.differ === 1 ? "place differs" : "places differ"}.`,
        todo:
          found.struck_out === null
            ? "Somebody changed the file. Trust the journal, and save the audit again."
            : `Since then texts were struck out of the journal, the last by entry ${digits(found.struck_out)}. If nothing differs but names and texts that are struck out today, that is why. Whatever else differs was changed in the file.`,
      };
    case "not_reached":
      return {
        happened: `It rests on entry ${found.entry}, and this copy of the vault has only ${digits(found.entries)}.`,
        todo: "This is an older copy, or entries were removed. Try it on the newest copy.",
      };
    case "other_journal":
      return {
        happened: `Entry ${found.entry} is another one here than when the audit was saved.`,
        todo: "An earlier copy was put back and worked in, or the journal was replaced. Look for the vault that the audit was made from.",
      };
    case "other_vault":
      return { happened: "It was made from another vault.", todo: "Open that vault and check it there." };
    case "no_report":
      return {
        happened: "This file is no audit that was saved for programs (JSON).",
        todo: "On paper, compare the printed hash with the entry in the journal.",
      };
    case "too_large":
      return {
        happened: `This file is larger than ${found.most_mb} MB, and no audit of that size is compared.`,
        todo: "Compare the entry and the hash that stand in it with the journal.",
      };
  }
}
