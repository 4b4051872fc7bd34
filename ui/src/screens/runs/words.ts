/** Runs in sentences. */

import type { Progressed, RunRow, RunsPage, Timestamp } from "../../ipc/bindings";
import { table } from "../../words/catalogue";
import { calendarWord, dayWords } from "../../words/dates";
import * as m from "../../words/pages/runs";
import { runKindCodes } from "../../words/said";
import { countWord } from "../../components/numbers";

type PillKind = "quiet" | "ok" | "warn" | "danger";

export const kindWords = table("run_kind", runKindCodes, "label");

/** The list's title: how many runs go on. */
export function titleOf({ open }: RunsPage): string {
  if (open.length === 0) return m.runsTitleNone();
  return m.runsTitle({ count: open.length, word: countWord(open.length) });
}

/** "Aylin Demir leaves", as a title. */
export function says({ name, kind, job }: Pick<RunRow, "name" | "kind" | "job">): string {
  return m.runsSays({ name, kind, job });
}

/** "7 of 12 done, 3 verified, 1 let be". */
export function progressWords({ steps, done, verified, let_be }: Progressed): string {
  return m.runsProgress({ steps, done, verified, letBe: let_be });
}

/** What is still needed before it can be closed. */
export function leftWords(progress: Progressed): string {
  const { left } = progress;
  if (left === 0) return m.runsLeftNone();
  const counts = { left, word: countWord(left) };
  return onlyVerifying(progress) ? m.runsLeftToVerify(counts) : m.runsLeft(counts);
}

/** Everything is done or let be, and some of it is still to be verified. */
function onlyVerifying({ steps, done, let_be, left }: Progressed): boolean {
  return left > 0 && done + let_be === steps;
}

/** The day that counts: the last one here, or the first one. */
export function dayOf({ kind, day }: Pick<RunRow, "kind" | "day">, now: Timestamp = Date.now()): string {
  return day === null ? "" : m.runsDay({ kind, day: calendarWord(day, now) });
}

/** Since when and whose, or how it ended. */
export function sinceOf({ started_at, started_by, end }: RunRow, now: Timestamp = Date.now()): string {
  if (end === null) return m.runsStarted({ day: dayWords(started_at, now), by: started_by });
  const ended = { day: dayWords(end.at, now), by: end.by };
  return end.given_up === null ? m.runsClosed(ended) : m.runsGivenUp({ ...ended, reason: end.given_up });
}

export function pillOf({ end, progress }: RunRow): { words: string; kind: PillKind } {
  if (end !== null)
    return end.given_up === null
      ? { words: m.runsPillClosed(), kind: "ok" }
      : { words: m.runsPillGivenUp(), kind: "quiet" };
  return progress.left === 0
    ? { words: m.runsPillReady(), kind: "ok" }
    : {
        words: onlyVerifying(progress) ? m.runsPillToVerify(progress.left) : m.runsPillLeft(progress.left),
        kind: "warn",
      };
}
