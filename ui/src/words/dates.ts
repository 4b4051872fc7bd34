/** Points in time and days as people say them. Pure: what time it is now is a parameter. */

import type { Day, Timestamp } from "../ipc/bindings";
import * as m from "./pages/dates"; // for use inside functions only: the catalogue that it reads uses this file

const DAY = 86_400_000;

/** How days and times are written. Made when first asked for: their rules stand in the catalogue. */
function formats() {
  const made = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(m.datesRules(), options);
  const dayMonth = { day: "numeric", month: "long" } as const;
  const dayMonthYear = { ...dayMonth, year: "numeric" } as const;
  const clock = { hour: "2-digit", minute: "2-digit", hour12: false } as const;
  const zoned = { second: "2-digit", timeZoneName: "shortOffset" } as const;
  return {
    weekday: made({ weekday: "long" }),
    dayMonth: made(dayMonth),
    dayMonthYear: made(dayMonthYear),
    clock: made(clock),
    whole: made({ weekday: "long", ...dayMonthYear, ...clock, ...zoned }),
  };
}
let known: ReturnType<typeof formats> | undefined;
const written = () => (known ??= formats());

/** The day of a point in time: "today", "yesterday", "on Friday" within a week, "on 3 September", with the year when it is another one. */
export function dayWords(at: Timestamp, now: Timestamp = Date.now()): string {
  return near(at, now) ?? m.datesOn(dayWord(at, now));
}

/** The same without "on", for tables and labels. */
export function dayWord(at: Timestamp, now: Timestamp = Date.now()): string {
  const { weekday, dayMonth, dayMonthYear } = written();
  const days = daysBetween(at, now);
  const date = new Date(at);
  const thisYear = date.getFullYear() === new Date(now).getFullYear();
  return near(at, now) ?? (days > 1 && days < 7 ? weekday : thisYear ? dayMonth : dayMonthYear).format(date);
}

/** The word of a day next to today, or today's own. */
function near(at: Timestamp, now: Timestamp): string | undefined {
  const days = daysBetween(at, now);
  if (days === 0) return m.datesToday();
  if (days === 1) return m.datesYesterday();
  return days === -1 ? m.datesTomorrow() : undefined;
}

/** Day and time: "today 16:20", "Friday 16:20", "3 September 16:20". */
export function momentWord(at: Timestamp, now: Timestamp = Date.now()): string {
  return m.datesMoment({ day: dayWord(at, now), time: written().clock.format(new Date(at)) });
}

/** The time of day, with the day in front when it isn't today: "14:35", "tomorrow 00:05". */
export function timeWord(at: Timestamp, now: Timestamp = Date.now()): string {
  return daysBetween(at, now) === 0 ? written().clock.format(new Date(at)) : momentWord(at, now);
}

/** The exact time, to the second and with the zone's offset. */
export function exact(at: Timestamp): string {
  return written().whole.format(new Date(at));
}

/** Today in full: "Sunday 22 November". */
export function todayWord(now: Timestamp = Date.now()): string {
  const date = new Date(now);
  const { weekday, dayMonth } = written();
  return m.datesInFull({ weekday: weekday.format(date), date: dayMonth.format(date) });
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
  return Number.isNaN(noon.getTime()) ? day : written().dayMonthYear.format(noon);
}

/** The same with its weekday: "Tuesday 31 March 2026". */
export function dayInWords(day: Day): string {
  const noon = new Date(`${day}T12:00:00`);
  if (Number.isNaN(noon.getTime())) return day;
  const { weekday, dayMonthYear } = written();
  return m.datesInFull({ weekday: weekday.format(noon), date: dayMonthYear.format(noon) });
}
