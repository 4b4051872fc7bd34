/** Runs in sentences. */

import type { Progressed, RunRow, RunsPage, Timestamp } from "../../ipc/bindings";
import { table } from "../../words/catalogue";
import { calendarWord, dayWords } from "../../words/dates";
import { runKindCodes } from "../../words/said";
import { countWord, counted } from "../../components/numbers";

type PillKind = "quiet" | "ok" | "warn" | "danger";

export const kindWords = table("run_kind", runKindCodes, "label");

/** The list's title: how many runs go on. */
export function titleOf({ open }: RunsPage): string {
  if (open.length === 0) return "No run is going on";
  return open.length === 1 ? "One run is going on" : `${countWord(open.length)} runs are going on`;
}

/** "Aylin Demir leaves", as a title. */
export function says({ name, kind, job }: Pick<RunRow, "name" | "kind" | "job">): string {
  switch (kind) {
    case "leaver":
      return `${name} leaves`;
    case "joiner":
      return `${name} comes as ${job}`;
    case "mover":
      return `${name} moves to ${job}`;
  }
}

/** "7 of 12 done, 3 verified, 1 let be". */
export function progressWords({ steps, done, verified, let_be }: Progressed): string {
  const more = [verified > 0 && `${verified} verified`, let_be > 0 && `${let_be} let be`].filter(Boolean);
  return [`${done} of ${steps} done`, ...more].join(", ");
}

/** What is still needed before it can be closed. */
export function leftWords(progress: Progressed): string {
  const { left } = progress;
  if (left === 0) return "Every step is finished";
  if (onlyVerifying(progress))
    return left === 1
      ? "One step waits for somebody else to verify it"
      : `${countWord(left)} steps wait for somebody else to verify them`;
  return `${countWord(left)} ${left === 1 ? "step is" : "steps are"} not finished`;
}

/** Everything is done or let be, and some of it is still to be verified. */
function onlyVerifying({ steps, done, let_be, left }: Progressed): boolean {
  return left > 0 && done + let_be === steps;
}

/** The day that counts: the last one here, or the first one. */
export function dayOf({ kind, day }: Pick<RunRow, "kind" | "day">, now: Timestamp = Date.now()): string {
  if (day === null) return "";
  return `${kind === "leaver" ? "Last day" : "From"} ${calendarWord(day, now)}`;
}

/** Since when and whose, or how it ended. */
export function sinceOf({ started_at, started_by, end }: RunRow, now: Timestamp = Date.now()): string {
  if (end === null) return `Started ${dayWords(started_at, now)} by ${started_by}`;
  return end.given_up === null
    ? `Closed ${dayWords(end.at, now)} by ${end.by}`
    : `Given up ${dayWords(end.at, now)} by ${end.by}: ${end.given_up}`;
}

export function pillOf({ end, progress }: RunRow): { words: string; kind: PillKind } {
  if (end !== null)
    return end.given_up === null ? { words: "Closed", kind: "ok" } : { words: "Given up", kind: "quiet" };
  return progress.left === 0
    ? { words: "Ready to close", kind: "ok" }
    : {
        words: onlyVerifying(progress)
          ? `${progress.left} to verify`
          : `${counted(progress.left, "step", "steps")} left`,
        kind: "warn",
      };
}
