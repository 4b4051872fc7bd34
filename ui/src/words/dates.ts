/** Points in time and days as people say them. Pure: what time it is now is a parameter. */

import type { Day, Timestamp } from "../ipc/bindings";

const DAY = 86_400_000;
const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "long" });
const dayMonth = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" });
const dayMonthYear = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });
const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", hour12: false });
const whole = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hour12: false,
  timeZoneName: "shortOffset",
});

/** The day of a point in time: "today", "yesterday", "on Friday" within a week, "on 3 September", with the year when it is another one. */
export function dayWords(at: Timestamp, now: Timestamp = Date.now()): string {
  const word = dayWord(at, now);
  return /^(today|yesterday|tomorrow)/.test(word) ? word : `on ${word}`;
}

/** The same without "on", for tables and labels. */
export function dayWord(at: Timestamp, now: Timestamp = Date.now()): string {
  const days = daysBetween(at, now);
  if (days === 0) return "today";
  if (days === 1) return "yesterday";
  if (days === -1) return "tomorrow";
  const date = new Date(at);
  if (days > 1 && days < 7) return weekday.format(date);
  return (date.getFullYear() === new Date(now).getFullYear() ? dayMonth : dayMonthYear).format(date);
}

/** Day and time: "today 16:20", "Friday 16:20", "3 September 16:20". */
export function momentWord(at: Timestamp, now: Timestamp = Date.now()): string {
  return `${dayWord(at, now)} ${clock.format(new Date(at))}`;
}

/** The time of day, with the day in front when it isn't today: "14:35", "tomorrow 00:05". */
export function timeWord(at: Timestamp, now: Timestamp = Date.now()): string {
  return daysBetween(at, now) === 0 ? clock.format(new Date(at)) : momentWord(at, now);
}

/** The exact time, to the second and with the zone's offset. */
export function exact(at: Timestamp): string {
  return whole.format(new Date(at));
}

/** Today in full: "Sunday 22 November". */
export function todayWord(now: Timestamp = Date.now()): string {
  const date = new Date(now);
  return `${weekday.format(date)} ${dayMonth.format(date)}`;
}

/** A calendar day as people say it, by the same rules as a point in time. */
export function calendarWord(day: Day, now: Timestamp = Date.now()): string {
  const noon = new Date(`${day}T12:00:00`).getTime();
  return Number.isNaN(noon) ? day : dayWord(noon, now);
}

/** Whole calendar days from `at` to `now` in this computer's zone; negative when `at` is later. */
export function daysBetween(at: Timestamp, now: Timestamp): number {
  return Math.round((midnight(now) - midnight(at)) / DAY);
}

function midnight(at: Timestamp): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** A calendar day in full: "31 March 2026". */
export function dayInFull(day: Day): string {
  const noon = new Date(`${day}T12:00:00`);
  return Number.isNaN(noon.getTime()) ? day : dayMonthYear.format(noon);
}
