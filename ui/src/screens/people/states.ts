/** The state of a user in words, and what the list's title says. */

import type { PersonState, TabCounts, Timestamp } from "../../ipc/bindings";
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
