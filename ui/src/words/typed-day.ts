/** Days as people type them: "31 Mar 2026", "31.3.26", "yesterday", "in 2 weeks". Pure: what time it is now is a parameter. */

import type { Day } from "../ipc/bindings";
import * as m from "./pages/dates";

/** Which of two numbers is the day, where both could be. */
export type Order = "day_first" | "month_first";

const LATEST = 2200; // years beyond are slips of the finger
const EARLIEST = 1900;
const CENTURY = 80; // "79" is 2079, "80" is 1980: contracts end later than people who retire began

/** The order in which this computer writes days. */
export function systemOrder(language: string = navigator.language): Order {
  let parts: Intl.DateTimeFormatPart[];
  try {
    parts = new Intl.DateTimeFormat(language).formatToParts(new Date(2026, 2, 31));
  } catch {
    return "day_first"; // not a language: most of the world
  }
  const at = (type: string) => parts.findIndex((part) => part.type === type);
  return at("month") < at("day") && at("year") > at("month") ? "month_first" : "day_first";
}

/** The day that a text says; nothing when it says none. */
export function readDay(
  text: string,
  now: number = Date.now(),
  order: Order = systemOrder(),
): Day | undefined {
  const words = split(text);
  if (words.length === 0) return undefined;
  const today = new Date(now);
  // Nobody writes the month first between dots.
  const dotted = /^\s*\d+\s*\.\s*\d+/.test(text);
  return (
    near(words, today) ??
    weekday(words, today) ??
    named(words, today) ??
    numbers(words, today, dotted ? "day_first" : order)
  );
}

/** A day as it stands in a box: "31 Mar 2026". */
export function dayText(day: Day): string {
  const [year, month, date] = day.split("-").map(Number);
  const name = months("short")[(month ?? 0) - 1];
  return name === undefined || Number.isNaN(date)
    ? day
    : m.datesTyped({ day: String(date), month: name, year: String(year) });
}

/** The names of the months, or of the days of the week with Monday first, by the catalogue's rules. */
export const months = (length: "short" | "long") =>
  Array.from({ length: 12 }, (_, i) => said({ month: length }, new Date(2026, i, 15)).replace(/\.$/, ""));
export const weekdays = (length: "short" | "long") =>
  Array.from({ length: 7 }, (_, i) => said({ weekday: length }, new Date(2026, 5, 1 + i)));

const said = (options: Intl.DateTimeFormatOptions, date: Date) =>
  new Intl.DateTimeFormat(m.datesRules(), options).format(date);

/** Words in small letters, and numbers; "31st" is 31, "3mar" is 3 mar. */
function split(text: string): string[] {
  const nothing = list(m.datesReadNothing());
  const parts = text.toLowerCase().match(/[+-](?=\s*\d)|\p{L}+|\d+/gu) ?? [];
  const minus = /^\s*[+-]/.test(text);
  return parts.filter((part, i) => !nothing.includes(part) && (i === 0 || minus || !/^[+-]$/.test(part)));
}
const list = (words: string) => words.split(" ");
const is = (word: string | undefined, words: string) => word !== undefined && list(words).includes(word);

/** "today", "in 2 weeks", "3 days ago", "next month", "+14", "end of the month". */
function near(words: readonly string[], today: Date): Day | undefined {
  const [first, second] = words;
  if (words.length === 1 && is(first, m.datesReadToday())) return day(today);
  if (words.length === 1 && is(first, m.datesReadYesterday())) return moved(today, -1, "days");
  if (words.length === 1 && is(first, m.datesReadTomorrow())) return moved(today, 1, "days");
  const unit = words.map(unitOf).find((one) => one !== undefined);
  if (is(first, m.datesReadEnd()) && words.length === 2) {
    if (unit === "months") return day(new Date(today.getFullYear(), today.getMonth() + 1, 0));
    if (unit === "years") return day(new Date(today.getFullYear(), 11, 31));
  }
  if (words.length === 2 && (first === "+" || first === "-") && /^\d+$/.test(second ?? ""))
    return moved(today, first === "-" ? -Number(second) : Number(second), "days");
  if (unit === undefined) return undefined;
  const back = words.some((word) => word === "-" || is(word, m.datesReadBack()));
  const ahead = words.some((word) => word === "+" || is(word, m.datesReadAhead()));
  if (back === ahead) return undefined;
  const known = (word: string) =>
    unitOf(word) !== undefined ||
    /^[+-]|^\d+$/.test(word) ||
    [m.datesReadBack(), m.datesReadAhead(), m.datesReadOne(), m.datesReadToday()].some((all) =>
      is(word, all),
    );
  if (!words.every(known)) return undefined;
  const count = Number(words.find((word) => /^\d+$/.test(word)) ?? 1);
  return moved(today, back ? -count : count, unit);
}

type Unit = "days" | "weeks" | "months" | "years";
function unitOf(word: string): Unit | undefined {
  if (is(word, m.datesReadDays())) return "days";
  if (is(word, m.datesReadWeeks())) return "weeks";
  if (is(word, m.datesReadMonths())) return "months";
  return is(word, m.datesReadYears()) ? "years" : undefined;
}

/** "friday" is the next one, today's own weekday a week ahead; "last friday" the one before. */
function weekday(words: readonly string[], today: Date): Day | undefined {
  const name = words.at(-1);
  const at = name === undefined ? -1 : begins(weekdays("long"), name, 3);
  if (at < 0 || words.length > 2) return undefined;
  const [before] = words.length === 2 ? words : [];
  if (before !== undefined && !is(before, m.datesReadBack()) && !is(before, m.datesReadAhead()))
    return undefined;
  const now = (today.getDay() + 6) % 7;
  const ahead = ((at - now + 6) % 7) + 1;
  return moved(today, is(before, m.datesReadBack()) ? ahead - 7 - (ahead === 7 ? 7 : 0) : ahead, "days");
}

/** With the month's name: "31 Mar 2026", "March 31, 2026", "31 march". Without a year it is the one nearest to today. */
function named(words: readonly string[], today: Date): Day | undefined {
  const at = words.findIndex((word) => begins(months("long"), word, 3) >= 0);
  if (at < 0 || words.length > 3) return undefined;
  const rest = words.filter((_, i) => i !== at);
  if (!rest.every((word) => /^\d+$/.test(word))) return undefined;
  const month = begins(months("long"), words[at] ?? "", 3) + 1;
  const [one, other] = rest;
  if (one === undefined) return undefined;
  if (other === undefined)
    return one.length > 2 ? undefined : whole(nearest(month, Number(one), today), month, Number(one));
  return one.length === 4 ? whole(Number(one), month, Number(other)) : whole(year(other), month, Number(one));
}

/** In numbers: "31.3.26", "2026-03-31", "31/3", "31032026". */
function numbers(words: readonly string[], today: Date, order: Order): Day | undefined {
  const [run] = words;
  if (words.length === 1 && run?.length === 8 && /^\d+$/.test(run)) {
    if (/^(19|20|21)/.test(run) && Number(run.slice(4, 6)) <= 12)
      return whole(Number(run.slice(0, 4)), Number(run.slice(4, 6)), Number(run.slice(6)));
    return numbers([run.slice(0, 2), run.slice(2, 4), run.slice(4)], today, order);
  }
  if (words.length < 2 || words.length > 3 || !words.every((word) => /^\d+$/.test(word))) return undefined;
  const [a = "", b = "", c] = words;
  if (a.length === 4 && c !== undefined) return whole(Number(a), Number(b), Number(c));
  if (a.length > 2 || b.length > 2) return undefined;
  const [first, second] = [Number(a), Number(b)];
  const swapped = first > 12 ? false : second > 12 ? true : order === "month_first";
  const [date, month] = swapped ? [second, first] : [first, second];
  return whole(c === undefined ? nearest(month, date, today) : year(c), month, date);
}

const begins = (names: readonly string[], word: string, least: number) =>
  word.length < least ? -1 : names.findIndex((name) => name.toLowerCase().startsWith(word));

function year(text: string): number {
  const number = Number(text);
  if (text.length === 4) return number;
  return text.length === 2 ? number + (number < CENTURY ? 2000 : 1900) : NaN;
}

/** The year in which a day without one is nearest to today. */
function nearest(month: number, date: number, today: Date): number {
  const far = (year: number) => Math.abs(new Date(year, month - 1, date).getTime() - today.getTime());
  const now = today.getFullYear();
  return [now, now - 1, now + 1].reduce((best, year) => (far(year) < far(best) ? year : best));
}

function whole(year: number, month: number, date: number): Day | undefined {
  const made = new Date(year, month - 1, date);
  const same = made.getFullYear() === year && made.getMonth() === month - 1 && made.getDate() === date;
  return same && year >= EARLIEST && year <= LATEST ? day(made) : undefined;
}

function moved(today: Date, count: number, unit: Unit): Day | undefined {
  const [y, mo, d] = [today.getFullYear(), today.getMonth(), today.getDate()];
  if (unit === "days") return checked(new Date(y, mo, d + count));
  if (unit === "weeks") return checked(new Date(y, mo, d + 7 * count));
  const months = unit === "years" ? 12 * count : count;
  // A month after 31 January is its last day, not the third of March.
  const last = new Date(y, mo + months + 1, 0).getDate();
  return checked(new Date(y, mo + months, Math.min(d, last)));
}
/** A date that is no slip of the finger. */
const checked = (date: Date) => whole(date.getFullYear(), date.getMonth() + 1, date.getDate());

/** The same day, moved on; a year that nobody means stays where it is. */
export function moveDay(from: Day, count: number, unit: "days" | "months"): Day {
  return moved(new Date(`${from}T12:00:00`), count, unit) ?? from;
}

/** The weeks of a month as a calendar shows them, with the days beside it that fill them. */
export function monthOf(of: Day): { name: string; days: { day: Day; date: number; within: boolean }[] } {
  const [year = 0, month = 1] = of.split("-").map(Number);
  const first = new Date(year, month - 1, 1);
  const before = (first.getDay() + 6) % 7;
  const length = new Date(year, month, 0).getDate();
  const weeks = Math.ceil((before + length) / 7);
  const days = Array.from({ length: weeks * 7 }, (_, i) => {
    const date = new Date(year, month - 1, 1 - before + i);
    return { day: day(date), date: date.getDate(), within: date.getMonth() === month - 1 };
  });
  return { name: said({ month: "long", year: "numeric" }, first), days };
}

function day(date: Date): Day {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
