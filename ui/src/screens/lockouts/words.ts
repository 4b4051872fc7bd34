/** Locks in sentences. */

import type { LockView, Timestamp } from "../../ipc/bindings";
import { timeWord } from "../../words/dates";
import { countWord } from "../../components/numbers";
import * as m from "../../words/pages/lockouts";

const MINUTE = 60_000;

/** Whether somebody can't sign in because of it now. */
export function holds({ off, until }: LockView, now: Timestamp = Date.now()): boolean {
  return off || (until !== null && until > now);
}

/** "Locked for 12 more minutes, until 14:35", counted on the minute. */
export function untilWords(lock: LockView, now: Timestamp = Date.now()): string {
  if (lock.off) return m.lockoutsUntilOff();
  if (lock.until === null) return m.lockoutsUntilNone();
  if (lock.until <= now) return m.lockoutsUntilEnded();
  const minutes = Math.ceil((lock.until - now) / MINUTE);
  return m.lockoutsUntil({ minutes, time: timeWord(lock.until, now) });
}

/** All of it in one sentence, for a person's page. */
export function lockWords(lock: LockView, now: Timestamp = Date.now()): string {
  const { computer, tries } = lock;
  return m.lockoutsSentence({
    state: untilWords(lock, now),
    tries,
    here: lock.here ? "yes" : "no",
    computer,
  });
}

/** The page's title. */
export function titleOf(locks: readonly LockView[], now: Timestamp = Date.now()): string {
  const locked = new Set(locks.filter((lock) => holds(lock, now)).map((lock) => lock.user)).size;
  return m.lockoutsTitle({ count: locked, number: countWord(locked) });
}
