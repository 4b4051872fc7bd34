/** The rules of a business in words, and what loosening them means. */

import type { Settings, Timestamp } from "../../ipc/bindings";
import { dayWords, daysBetween } from "../../words/dates";
import { counted } from "../../components/numbers";

/** "5 minutes", "4 hours". */
export function minutesWord(minutes: number): string {
  return minutes >= 60 && minutes % 60 === 0
    ? counted(minutes / 60, "hour", "hours")
    : counted(minutes, "minute", "minutes");
}

/** Minutes one can choose before signing out; another value that is set now stays among them. */
export function idleChoices(now: number): number[] {
  return [...new Set([5, 10, 15, 30, 60, 120, 240, 480, now])].sort((a, b) => a - b);
}

/** "1 hour", "12 hours", "3 days". */
export function hoursWord(hours: number): string {
  return hours > 24 && hours % 24 === 0
    ? counted(hours / 24, "day", "days")
    : counted(hours, "hour", "hours");
}

/** Hours one can choose for how long somebody stays signed in; another value that is set now stays among them. */
export function sessionChoices(now: number): number[] {
  return [...new Set([1, 4, 8, 10, 12, 16, 24, now])].sort((a, b) => a - b);
}

/** Hours one can choose for a temporary password; another value that is set now stays among them. */
export function temporaryChoices(now: number): number[] {
  return [...new Set([1, 4, 24, 48, 72, 120, 168, now])].sort((a, b) => a - b);
}

/** Years one can choose before one owner is enough to have a former person forgotten. */
export const forgetChoices: readonly number[] = Array.from({ length: 30 }, (_, i) => i + 1);

/** What becomes easier for somebody who shouldn't get in, a sentence for each rule that is loosened. */
export function loosened(before: Settings, after: Settings): string[] {
  const said: string[] = [];
  if (after.password_length < before.password_length)
    said.push(`Passwords of ${after.password_length} characters are enough from now on.`);
  if (longer(before.password_days, after.password_days))
    said.push(
      after.password_days === null
        ? "Passwords never have to be changed."
        : `A password may be used for ${after.password_days} days.`,
    );
  if (after.passwords_remembered < before.passwords_remembered)
    said.push("People can come back to an old password sooner.");
  if (after.lock_after > before.lock_after)
    said.push(`Somebody who guesses has ${after.lock_after} tries before a lock.`);
  if (after.lock_minutes < before.lock_minutes)
    said.push(
      `A lock lasts only ${counted(after.lock_minutes, "minute", "minutes")}, so more can be guessed in a day.`,
    );
  if (after.idle_minutes > before.idle_minutes)
    said.push(`A computer that was left alone stays open for ${minutesWord(after.idle_minutes)}.`);
  if (after.session_hours > before.session_hours)
    said.push(`Somebody who sits down at an open vault may have it for ${hoursWord(after.session_hours)}.`);
  if (after.temporary_hours > before.temporary_hours)
    said.push(`Whoever finds a temporary password can use it for ${hoursWord(after.temporary_hours)}.`);
  if (longer(before.expire_days, after.expire_days))
    said.push(
      after.expire_days === null
        ? "Sign-ins that nobody uses stay open for ever."
        : `A sign-in that nobody uses stays open for ${after.expire_days} days.`,
    );
  if (after.kit_check_days > before.kit_check_days) said.push("A lost recovery kit is noticed later.");
  if (after.administrators_manage_users && !before.administrators_manage_users)
    said.push("Administrators add and disable people without asking an owner.");
  return said;
}

/** Whether a limit in days is further off than before; nothing means no limit. */
function longer(before: number | null, after: number | null): boolean {
  if (before === null) return false;
  return after === null || after > before;
}

/** The rules as sentences, for those who can't change them. */
export function ruleSentences(s: Settings): { label: string; says: string }[] {
  return [
    { label: "Shortest password", says: `${s.password_length} characters` },
    {
      label: "Oldest password",
      says: s.password_days === null ? "No limit" : counted(s.password_days, "day", "days"),
    },
    {
      label: "Old passwords",
      says:
        s.passwords_remembered === 0
          ? "May be used again"
          : `The last ${s.passwords_remembered} can't be used again`,
    },
    {
      label: "Lock",
      says: `After ${counted(s.lock_after, "wrong try", "wrong tries")}, for ${counted(s.lock_minutes, "minute", "minutes")}`,
    },
    {
      label: "Signed out",
      says: `After ${minutesWord(s.idle_minutes)} without activity, and after ${hoursWord(s.session_hours)} in any case`,
    },
    { label: "Temporary passwords", says: `Expire after ${hoursWord(s.temporary_hours)}` },
    {
      label: "Unused sign-ins",
      says: s.expire_days === null ? "Never expire" : `Expire after ${s.expire_days} days`,
    },
    { label: "Kits are checked", says: `Every ${s.kit_check_days} days` },
    {
      label: "People are added by",
      says: s.administrators_manage_users ? "Owners and administrators" : "Owners",
    },
    {
      label: "Former people are forgotten by",
      says:
        s.forget_years === null
          ? "Two owners"
          : `Two owners, or one after ${counted(s.forget_years, "year", "years")}`,
    },
  ];
}

/** The last backup, as the page's title says it. */
export function backupTitle(last: Timestamp | null, now: Timestamp = Date.now()): string {
  if (last === null) return "No backup was made yet";
  const days = daysBetween(last, now);
  return days < 2 ? `The last backup was made ${dayWords(last, now)}` : `The last backup is ${days} days old`;
}

/** One's own password, as the page's title says it. */
export function passwordTitle(at: Timestamp, now: Timestamp = Date.now()): string {
  const days = daysBetween(at, now);
  return days < 2 ? `You chose your password ${dayWords(at, now)}` : `Your password is ${days} days old`;
}
