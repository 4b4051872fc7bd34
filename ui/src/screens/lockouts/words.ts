/** Locks in sentences. */

import type { LockView, Timestamp } from "../../ipc/bindings";
import { timeWord } from "../../words/dates";
import { counted, countWord } from "../../components/numbers";

const MINUTE = 60_000;

/** Whether somebody can't sign in because of it now. */
export function holds({ off, until }: LockView, now: Timestamp = Date.now()): boolean {
  return off || (until !== null && until > now);
}

/** "Locked for 12 more minutes, until 14:35", counted on the minute. */
export function untilWords(lock: LockView, now: Timestamp = Date.now()): string {
  if (lock.off) return "Switched off until somebody clears it";
  if (lock.until === null) return "Not locked";
  if (lock.until <= now) return "The lock has ended";
  const minutes = Math.ceil((lock.until - now) / MINUTE);
  return `Locked for ${counted(minutes, "more minute", "more minutes")}, until ${timeWord(lock.until, now)}`;
}

/** All of it in one sentence, for a person's page. */
export function lockWords(lock: LockView, now: Timestamp = Date.now()): string {
  const where = lock.here ? "this computer" : lock.computer;
  return `${untilWords(lock, now)}: ${counted(lock.tries, "wrong try", "wrong tries")} on ${where}.`;
}

/** The page's title. */
export function titleOf(locks: readonly LockView[], now: Timestamp = Date.now()): string {
  const locked = new Set(locks.filter((lock) => holds(lock, now)).map((lock) => lock.user)).size;
  if (locked === 0) return "Nobody is locked";
  return locked === 1 ? "One person is locked" : `${countWord(locked)} people are locked`;
}
