/** The audit page in words. */

import type { AuditBy, AuditLine, Timestamp } from "../../ipc/bindings";
import { dayWords, daysBetween } from "../../words/dates";
import { label } from "../../words/catalogue";
import * as m from "../../words/pages/audit";
import { countWord } from "../../components/numbers";
import { endOf, startOf } from "../journal/words";

/** The end of a day that was chosen; nothing for today or an empty box, which mean now. One to come is refused. */
export function asOf(day: string, now: Timestamp = Date.now()): Timestamp | null {
  const end = endOf(day);
  const begins = startOf(day);
  return end === null || begins === null || (begins <= now && end > now) ? null : end - 1;
}

/** The title: how many people and programs can get in, and when. */
export function titleOf(getting_in: number, as_of: Timestamp, now: Timestamp = Date.now()): string {
  const many = countWord(getting_in);
  return daysBetween(as_of, now) === 0
    ? m.auditTitleNow({ count: getting_in, many })
    : m.auditTitleThen({ count: getting_in, many, when: dayWords(as_of, now) });
}

/** The columns of a group: what the group is about is its title and no column. */
export function columns(by: AuditBy): readonly { key: keyof AuditLine; label: string }[] {
  const keys = [
    "user",
    "account",
    "role",
    "company",
    "since",
    "last_seen",
    "second_factor",
    "state",
  ] as const;
  const about = by === "person" ? "user" : by;
  return keys.filter((key) => key !== about).map((key) => ({ key, label: label("audit_column", key) }));
}

/** What became of a saved audit. */
export { reportCheck as checked } from "../../words/pages/audit";
