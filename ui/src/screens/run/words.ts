/** Steps of a run in sentences. */

import type { RunPage, StepStateView, StepView, Timestamp } from "../../ipc/bindings";
import { calendarWord, momentWord } from "../../words/dates";
import type { Route } from "../../state/routes";
import * as m from "../../words/pages/run";
import { leftWords, says } from "../runs/words";

type PillKind = "quiet" | "ok" | "warn" | "danger";

/** The page's title: who, and how things stand. */
export function titleOf({ run, came_later }: RunPage): string {
  if (run.end !== null)
    return run.end.given_up === null ? m.runTitleClosed(says(run)) : m.runTitleGivenUp(says(run));
  return run.progress.left === 0 && came_later.length === 0 ? m.runTitleReady(says(run)) : says(run);
}

/** What keeps a run from being closed; nothing when it can be. */
export function missing({ run, came_later }: RunPage): string | undefined {
  if (run.end !== null || (run.progress.left === 0 && came_later.length === 0)) return undefined;
  const left = leftWords(run.progress);
  if (came_later.length === 0) return m.runMissing(left);
  return m.runMissingLater({ left, later: came_later.map((one) => `${one}.`).join(" ") });
}

/** What can be said of a step together with others: nothing of one that has to be looked at first. */
export function severalOf(
  step: Pick<StepView, "can" | "ticks" | "shown" | "privileged">,
): "take" | "verify" | undefined {
  if (step.can.take && (step.ticks || step.shown !== false)) return "take";
  return step.can.verify && step.privileged ? "verify" : undefined;
}

/** A step's state on a pill. */
export function pillOf({ state, privileged }: Pick<StepView, "state" | "privileged">): {
  words: string;
  kind: PillKind;
} {
  switch (state.is) {
    case "open":
      return { words: m.runStepOpen(), kind: "warn" };
    case "done":
      return privileged
        ? { words: m.runStepToVerify(), kind: "warn" }
        : { words: m.runStepDone(), kind: "ok" };
    case "verified":
      return { words: m.runStepVerified(), kind: "ok" };
    case "excepted":
      return state.ended
        ? { words: m.runStepNoLonger(), kind: "danger" }
        : { words: m.runStepLetBe(), kind: "quiet" };
  }
}

/** Who did what with it, and what they wrote: one line each. */
export function linesOf(state: StepStateView, now: Timestamp = Date.now()): string[] {
  const done = (by: string, moment: Timestamp, note: string) => {
    const at = momentWord(moment, now);
    return note === "" ? m.runDone({ by, at }) : m.runDoneNote({ by, at, note });
  };
  const verified = (by: string, moment: Timestamp, how: string) => {
    const at = momentWord(moment, now);
    return how === "" ? m.runVerified({ by, at }) : m.runVerifiedHow({ by, at, how });
  };
  switch (state.is) {
    case "open":
      return [];
    case "done":
      return [done(state.by, state.at, state.note)];
    case "verified":
      return [done(state.done_by, state.done_at, state.note), verified(state.by, state.at, state.how)];
    case "excepted":
      return [
        m.runLetBe({ by: state.by, until: calendarWord(state.until, now), reason: state.reason }),
        ...(state.ended ? [m.runLetBePast()] : []),
      ];
  }
}

/** Pages on which a step can be looked at and done. */
export function linksOf({
  user,
  kit,
  account,
}: Pick<StepView, "user" | "kit" | "account">): { label: string; route: Route }[] {
  const links: { label: string; route: Route }[] = [];
  if (kit) links.push({ label: m.runShowKits(), route: { page: "recovery" } });
  if (account !== null)
    links.push({ label: m.runShowAccount(), route: { page: "account", account: account.id } });
  if (user !== null) links.push({ label: m.runShowRecord(), route: { page: "person", user } });
  return links;
}
