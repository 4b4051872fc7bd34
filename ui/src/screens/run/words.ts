/** Steps of a run in sentences. */

import type { RunPage, StepStateView, StepView, Timestamp } from "../../ipc/bindings";
import { calendarWord, momentWord } from "../../words/dates";
import type { Route } from "../../state/routes";
import { leftWords, says } from "../runs/words";

type PillKind = "quiet" | "ok" | "warn" | "danger";

/** The page's title: who, and how things stand. */
export function titleOf({ run, came_later }: RunPage): string {
  if (run.end !== null) return `${says(run)}: ${run.end.given_up === null ? "closed" : "given up"}`;
  if (run.progress.left === 0 && came_later.length === 0) return `${says(run)}: ready to close`;
  return says(run);
}

/** What keeps a run from being closed; nothing when it can be. */
export function missing({ run, came_later }: RunPage): string | undefined {
  if (run.end !== null || (run.progress.left === 0 && came_later.length === 0)) return undefined;
  const later =
    came_later.length === 0
      ? ""
      : ` ${came_later.map((one) => `${one}.`).join(" ")} Take it away on their page.`;
  return `${leftWords(run.progress)}. What reaches far must be verified by somebody else, or let be by an owner.${later}`;
}

/** A step's state on a pill. */
export function pillOf({ state, privileged }: Pick<StepView, "state" | "privileged">): {
  words: string;
  kind: PillKind;
} {
  switch (state.is) {
    case "open":
      return { words: "To do", kind: "warn" };
    case "done":
      return privileged ? { words: "Done, to be verified", kind: "warn" } : { words: "Done", kind: "ok" };
    case "verified":
      return { words: "Done and verified", kind: "ok" };
    case "excepted":
      return state.ended ? { words: "No longer let be", kind: "danger" } : { words: "Let be", kind: "quiet" };
  }
}

/** Who did what with it, and what they wrote: one line each. */
export function linesOf(state: StepStateView, now: Timestamp = Date.now()): string[] {
  const with_ = (line: string, text: string) => (text === "" ? `${line}.` : `${line}: ${text}`);
  switch (state.is) {
    case "open":
      return [];
    case "done":
      return [with_(`Done by ${state.by}, ${momentWord(state.at, now)}`, state.note)];
    case "verified":
      return [
        with_(`Done by ${state.done_by}, ${momentWord(state.done_at, now)}`, state.note),
        with_(`Verified by ${state.by}, ${momentWord(state.at, now)}`, state.how),
      ];
    case "excepted":
      return [
        `${state.by} let it be until ${calendarWord(state.until, now)}: ${state.reason}`,
        ...(state.ended ? ["That day is past. Do the step, or let it be for longer."] : []),
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
  if (kit) links.push({ label: "Recovery kits", route: { page: "recovery" } });
  if (account !== null)
    links.push({ label: "Show the account", route: { page: "account", account: account.id } });
  if (user !== null) links.push({ label: "Show the record", route: { page: "person", user } });
  return links;
}
