import { expect, test } from "vitest";
import {
  calendarWord,
  dayWord,
  dayWords,
  daysBetween,
  exact,
  momentWord,
  timeWord,
} from "../src/words/dates";

const at = (text: string) => new Date(text).getTime();
const now = at("2026-11-22T14:00:00"); // a Sunday

test("days near today are said as people say them", () => {
  expect(dayWord(at("2026-11-22T00:00:01"), now)).toBe("today");
  expect(dayWord(at("2026-11-21T23:59:59"), now)).toBe("yesterday");
  expect(dayWord(at("2026-11-23T00:00:00"), now)).toBe("tomorrow");
  expect(dayWord(at("2026-11-20T09:00:00"), now)).toBe("Friday");
});

test("a weekday's name never means two days", () => {
  expect(dayWord(at("2026-11-16T09:00:00"), now)).toBe("Monday");
  expect(dayWord(at("2026-11-15T09:00:00"), now), "a week ago is also a Sunday").toBe("15 November");
  expect(dayWord(at("2026-11-25T09:00:00"), now), "days to come are dates").toBe("25 November");
});

test("another year is named", () => {
  expect(dayWord(at("2026-09-03T09:00:00"), now)).toBe("3 September");
  expect(dayWord(at("2025-09-03T09:00:00"), now)).toBe("3 September 2025");
});

test("in a sentence a date has its preposition", () => {
  expect(dayWords(at("2026-11-20T09:00:00"), now)).toBe("on Friday");
  expect(dayWords(at("2026-11-22T09:00:00"), now)).toBe("today");
});

test("times of today need no day", () => {
  expect(timeWord(at("2026-11-22T14:35:00"), now)).toBe("14:35");
  expect(timeWord(at("2026-11-23T00:05:00"), now)).toBe("tomorrow 00:05");
  expect(momentWord(at("2026-11-20T16:20:00"), now)).toBe("Friday 16:20");
});

test("a calendar day doesn't shift with the zone", () => {
  expect(calendarWord("2026-11-22", now)).toBe("today");
  expect(calendarWord("2026-06-15", now)).toBe("15 June");
  expect(calendarWord("never", now), "what is no day is shown as it stands").toBe("never");
});

test("a day of 23 or 25 hours is one day", () => {
  expect(daysBetween(at("2026-03-28T12:00:00"), at("2026-03-30T12:00:00"))).toBe(2);
  expect(daysBetween(at("2026-10-24T23:30:00"), at("2026-10-25T00:30:00"))).toBe(1);
});

test("the exact time has seconds, year and offset", () => {
  expect(exact(now)).toMatch(/22 November 2026.*14:00:00.*(GMT|UTC)/);
});
