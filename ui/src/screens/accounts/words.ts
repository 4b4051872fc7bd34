/** What the list of accounts says. */

import type { AccountRow, AccountsPage, Timestamp } from "../../ipc/bindings";
import { dayInFull, dayWord } from "../../words/dates";
import { countWord, digits } from "../../components/numbers";

/** "Twelve accounts are open". */
export function titleOf({ open, as_of }: Pick<AccountsPage, "open" | "as_of">): string {
  const many = open === 0 ? "No account" : `${countWord(open)} ${open === 1 ? "account" : "accounts"}`;
  const one = open <= 1;
  return as_of
    ? `${many} ${one ? "was" : "were"} open on ${dayInFull(as_of)}`
    : `${many} ${one ? "is" : "are"} open`;
}

export function underOf({ closed }: Pick<AccountsPage, "closed">): string {
  const gone =
    closed === 0 ? "None is closed" : closed === 1 ? "One is closed" : `${digits(closed)} are closed`;
  return `What your business and your clients hold at services, and who gets in. ${gone}.`;
}

/** "3 of 5", "3", with more than is paid for said. */
export function seatsOf({ seats_taken, seats }: Pick<AccountRow, "seats_taken" | "seats">): {
  words: string;
  over: boolean;
} {
  if (seats === null) return { words: digits(seats_taken), over: false };
  return { words: `${digits(seats_taken)} of ${digits(seats)}`, over: seats_taken > seats };
}

export function stateOf(
  closed_since: Timestamp | null,
  now: Timestamp = Date.now(),
): { words: string; kind: "ok" | "quiet" } {
  return closed_since === null
    ? { words: "Open", kind: "ok" }
    : { words: `Closed ${dayWord(closed_since, now)}`, kind: "quiet" };
}
