/** The state of a user in words, and what the list's title says. */

import { roles } from "../../components/roles";
import type { Sorted } from "../../components/rows.svelte";
import type { PersonRow, PersonState, TabCounts, Timestamp } from "../../ipc/bindings";
import { calendarWord, dayWord, daysBetween, timeWord } from "../../words/dates";
import * as m from "../../words/pages/people";

type PillKind = "quiet" | "ok" | "warn" | "danger";

const FAR = 30; // days: a lock lasts half an hour at most, so one that ends later doesn't end by itself

export function stateOf(state: PersonState, now: Timestamp = Date.now()): { words: string; kind: PillKind } {
  switch (state.is) {
    case "disabled":
      return { words: m.peopleStateDisabled(dayWord(state.since, now)), kind: "quiet" };
    case "locked":
      return {
        words:
          daysBetween(now, state.until) > FAR
            ? m.peopleStateLocked()
            : m.peopleStateLockedUntil(timeWord(state.until, now)),
        kind: "danger",
      };
    case "past_end":
      return { words: m.peopleStatePastEnd(calendarWord(state.stops, now)), kind: "warn" };
    case "expired":
      return { words: m.peopleStateExpired(dayWord(state.since, now)), kind: "warn" };
    case "not_yet_signed_in":
      return { words: m.peopleStateNotYetSignedIn(), kind: "warn" };
    case "active":
      return { words: m.peopleStateActive(), kind: "ok" };
  }
}

/** The title of the list: how many people are in use, the number that stands beside the page's name too, and how many programs. */
export function titleOf({ everyone, disabled }: TabCounts, people: number): string {
  return m.peopleTitle({ people, programs: Math.max(0, everyone - disabled - people) });
}

/** The line under it. */
export function underOf({ sign_in: signIn, disabled }: TabCounts): string {
  return m.peopleUnder({ signIn, disabled });
}

/** How pressing a state is, the most pressing first. */
const pressing = ["locked", "past_end", "expired", "not_yet_signed_in", "active", "disabled"];

/** The order of a column of the list; names part what is the same. */
export function orderOf({ by, down }: Sorted): (a: PersonRow, b: PersonRow) => number {
  const words: Record<string, (row: PersonRow) => string | number> = {
    name: () => "",
    role: (row) => (row.role ? roles[row.role] : "\uffff"), // whoever has no sign-in comes last
    company: (row) => row.company,
    seen: (row) => -(row.last_used ?? 0),
    state: (row) => pressing.indexOf(row.state.is),
  };
  const of = words[by] ?? (() => "");
  const way = down ? -1 : 1;
  return (a, b) => way * compared(of(a), of(b)) || (by === "name" ? way : 1) * compared(a.name, b.name);
}

/** Words as people order them, and numbers by their size. */
export function compared(a: string | number, b: string | number): number {
  return typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b));
}
