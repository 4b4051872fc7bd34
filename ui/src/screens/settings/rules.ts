/** The rules of a business in words, and what loosening them means. */

import type { Settings, Timestamp } from "../../ipc/bindings";
import { dayWords, daysBetween } from "../../words/dates";
import * as m from "../../words/pages/settings";

/** "5 minutes", "4 hours". */
export function minutesWord(minutes: number): string {
  return minutes >= 60 && minutes % 60 === 0 ? m.settingsHours(minutes / 60) : m.settingsMinutes(minutes);
}

/** Minutes one can choose before signing out; another value that is set now stays among them. */
export function idleChoices(now: number): number[] {
  return [...new Set([5, 10, 15, 30, 60, 120, 240, 480, now])].sort((a, b) => a - b);
}

/** "1 hour", "12 hours", "3 days". */
export function hoursWord(hours: number): string {
  return hours > 24 && hours % 24 === 0 ? m.settingsDays(hours / 24) : m.settingsHours(hours);
}

/** Hours one can choose for how long somebody stays signed in; another value that is set now stays among them. */
export function sessionChoices(now: number): number[] {
  return [...new Set([1, 4, 8, 10, 12, 16, 24, now])].sort((a, b) => a - b);
}

/** Hours one can choose for a temporary password; another value that is set now stays among them. */
export function temporaryChoices(now: number): number[] {
  return [...new Set([1, 4, 24, 48, 72, 120, 168, now])].sort((a, b) => a - b);
}

/** Every number of a range, to choose from. */
export function every({ least, most }: { least: number; most: number }): number[] {
  return Array.from({ length: most - least + 1 }, (_, i) => least + i);
}

/** What becomes easier for somebody who shouldn't get in, a sentence for each rule that is loosened. */
export function loosened(before: Settings, after: Settings): string[] {
  const said: string[] = [];
  if (after.password_length < before.password_length)
    said.push(m.settingsLoosenedLength(after.password_length));
  if (longer(before.password_days, after.password_days))
    said.push(
      after.password_days === null ? m.settingsLoosenedNoDays() : m.settingsLoosenedDays(after.password_days),
    );
  if (after.passwords_remembered < before.passwords_remembered) said.push(m.settingsLoosenedRemembered());
  if (after.lock_after > before.lock_after) said.push(m.settingsLoosenedTries(after.lock_after));
  if (after.lock_minutes < before.lock_minutes) said.push(m.settingsLoosenedLock(after.lock_minutes));
  if (after.idle_minutes > before.idle_minutes)
    said.push(m.settingsLoosenedIdle(minutesWord(after.idle_minutes)));
  if (after.session_hours > before.session_hours)
    said.push(m.settingsLoosenedSession(hoursWord(after.session_hours)));
  if (after.temporary_hours > before.temporary_hours)
    said.push(m.settingsLoosenedTemporary(hoursWord(after.temporary_hours)));
  if (longer(before.expire_days, after.expire_days))
    said.push(
      after.expire_days === null
        ? m.settingsLoosenedNeverExpire()
        : m.settingsLoosenedExpire(after.expire_days),
    );
  if (after.kit_check_days > before.kit_check_days) said.push(m.settingsLoosenedKits());
  if (after.administrators_manage_users && !before.administrators_manage_users)
    said.push(m.settingsLoosenedPeople());
  return said;
}

/** Whether a limit in days is further off than before; nothing means no limit. */
function longer(before: number | null, after: number | null): boolean {
  if (before === null) return false;
  return after === null || after > before;
}

/** The rules as sentences, for those who can't change them. */
export function ruleSentences(s: Settings): { label: string; says: string }[] {
  const out = { idle: minutesWord(s.idle_minutes), session: hoursWord(s.session_hours) };
  return [
    { label: m.settingsReadLength(), says: m.settingsReadLengthSays(s.password_length) },
    {
      label: m.settingsReadDays(),
      says: s.password_days === null ? m.settingsReadDaysNone() : m.settingsDays(s.password_days),
    },
    { label: m.settingsReadRemembered(), says: m.settingsReadRememberedSays(s.passwords_remembered) },
    {
      label: m.settingsReadLock(),
      says: m.settingsReadLockSays({ tries: s.lock_after, minutes: s.lock_minutes }),
    },
    { label: m.settingsReadOut(), says: m.settingsReadOutSays(out) },
    {
      label: m.settingsReadTemporary(),
      says: m.settingsReadTemporarySays(hoursWord(s.temporary_hours)),
    },
    {
      label: m.settingsReadExpire(),
      says: s.expire_days === null ? m.settingsReadExpireNever() : m.settingsReadExpireSays(s.expire_days),
    },
    { label: m.settingsReadKits(), says: m.settingsReadKitsSays(s.kit_check_days) },
    {
      label: m.settingsReadPeople(),
      says: s.administrators_manage_users
        ? m.settingsReadPeopleAdministrators()
        : m.settingsReadPeopleOwners(),
    },
    {
      label: m.settingsReadForget(),
      says: s.forget_years === null ? m.settingsReadForgetTwo() : m.settingsReadForgetOne(s.forget_years),
    },
  ];
}

/** The last backup, as the page's title says it. */
export function backupTitle(last: Timestamp | null, now: Timestamp = Date.now()): string {
  if (last === null) return m.settingsBackupTitleNone();
  const days = daysBetween(last, now);
  return days < 2 ? m.settingsBackupTitle(dayWords(last, now)) : m.settingsBackupTitleOld(days);
}

/** One's own password, as the page's title says it. */
export function passwordTitle(at: Timestamp, now: Timestamp = Date.now()): string {
  const days = daysBetween(at, now);
  return days < 2 ? m.settingsMeTitle(dayWords(at, now)) : m.settingsMeTitleOld(days);
}
