/** The state of a user in words, and what the list's title says. */

import type { PersonState, TabCounts, Timestamp } from "../../ipc/bindings";
import { calendarWord, dayWord, daysBetween, timeWord } from "../../words/dates";
import { counted, digits } from "../../components/numbers";

type PillKind = "quiet" | "ok" | "warn" | "danger";

const FAR = 30; // days: a lock lasts half an hour at most, so one that ends later doesn't end by itself

export function stateOf(state: PersonState, now: Timestamp = Date.now()): { words: string; kind: PillKind } {
  switch (state.is) {
    case "disabled":
      return { words: `Disabled ${dayWord(state.since, now)}`, kind: "quiet" };
    case "locked":
      return {
        words: daysBetween(now, state.until) > FAR ? "Locked" : `Locked until ${timeWord(state.until, now)}`,
        kind: "danger",
      };
    case "past_end":
      return { words: `Ended ${calendarWord(state.stops, now)}`, kind: "warn" };
    case "expired":
      return { words: `Expired ${dayWord(state.since, now)}`, kind: "warn" };
    case "not_yet_signed_in":
      return { words: "Not signed in yet", kind: "warn" };
    case "active":
      return { words: "Active", kind: "ok" };
  }
}

/** The title of the list: how many are in use. */
export function titleOf(counts: TabCounts): string {
  return counted(
    counts.everyone - counts.disabled,
    "person or program is active",
    "people and programs are active",
  );
}

/** The line under it. */
export function underOf({ sign_in, disabled }: TabCounts): string {
  const gone =
    disabled === 0
      ? "Nobody is disabled"
      : disabled === 1
        ? "One is disabled"
        : `${digits(disabled)} are disabled`;
  return `${sign_in === 1 ? "One has" : `${digits(sign_in)} have`} a sign-in to this vault. ${gone}; nobody is ever deleted.`;
}
