/** What the list of accounts says. */

import type { AccountRow, AccountsPage, Timestamp } from "../../ipc/bindings";
import { dayInFull, dayWord } from "../../words/dates";
import * as m from "../../words/pages/accounts";
import type { Sorted } from "../../components/rows.svelte";
import { compared } from "../people/states";
import { digits } from "../../components/numbers";

/** "12 accounts". */
export function titleOf({ open, as_of }: Pick<AccountsPage, "open" | "as_of">): string {
  return as_of ? m.accountsTitlePast({ day: dayInFull(as_of), open }) : m.accountsTitle(open);
}

export function underOf({ closed }: Pick<AccountsPage, "closed">): string {
  return m.accountsUnder(closed);
}

/** "3 of 5", "3", with more than is paid for said. */
export function seatsOf({ seats_taken, seats }: Pick<AccountRow, "seats_taken" | "seats">): {
  words: string;
  over: boolean;
} {
  if (seats === null) return { words: digits(seats_taken), over: false };
  return { words: m.accountsSeats({ taken: seats_taken, seats }), over: seats_taken > seats };
}

export function stateOf(
  closed_since: Timestamp | null,
  now: Timestamp = Date.now(),
): { words: string; kind: "ok" | "quiet" } {
  return closed_since === null
    ? { words: m.accountsStateOpen(), kind: "ok" }
    : { words: m.accountsStateClosed(dayWord(closed_since, now)), kind: "quiet" };
}

const weights = ["high", "normal", "low"];

/** The order of a column of the list; names part what is the same. */
export function orderOf({ by, down }: Sorted): (a: AccountRow, b: AccountRow) => number {
  const words: Record<string, (row: AccountRow) => string | number> = {
    name: () => "",
    company: (row) => row.company,
    owners: (row) => row.owners.join(", ") || "\uffff",
    seats: (row) => -row.seats_taken,
    criticality: (row) => weights.indexOf(row.criticality),
    state: (row) => row.closed_since ?? 0,
  };
  const of = words[by] ?? (() => "");
  const way = down ? -1 : 1;
  return (a, b) => way * compared(of(a), of(b)) || (by === "name" ? way : 1) * compared(a.name, b.name);
}
