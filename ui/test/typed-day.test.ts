import { expect, test } from "vitest";
import { dayText, readDay, systemOrder } from "../src/words/typed-day";

const now = new Date("2026-11-25T14:00:00").getTime(); // a Wednesday
const read = (text: string, order: "day_first" | "month_first" = "day_first") => readDay(text, now, order);

test("a day is read however people write it", () => {
  for (const typed of [
    "31 Mar 2026",
    "31 march 2026",
    "31st of March 2026",
    "March 31, 2026",
    "mar 31 2026",
    "31.3.26",
    "31.03.2026",
    "31/3/2026",
    "31-3-26",
    "31 3 26",
    "2026-03-31",
    "2026/3/31",
    "20260331",
    "31032026",
    "3/31/2026",
    "2026 March 31",
    " 31mar2026 ",
  ])
    expect(read(typed), typed).toBe("2026-03-31");
});

test("days near today have words", () => {
  const said: Record<string, string> = {
    today: "2026-11-25",
    Yesterday: "2026-11-24",
    tomorrow: "2026-11-26",
    "in 2 weeks": "2026-12-09",
    "3 days ago": "2026-11-22",
    "a month ago": "2026-10-25",
    "next week": "2026-12-02",
    "in a year": "2027-11-25",
    "2 weeks from now": "2026-12-09",
    "+14": "2026-12-09",
    "-1": "2026-11-24",
    friday: "2026-11-27",
    wednesday: "2026-12-02",
    "last friday": "2026-11-20",
    "last wednesday": "2026-11-18",
    "next mon": "2026-11-30",
    "end of the month": "2026-11-30",
    "end of year": "2026-12-31",
  };
  for (const [typed, day] of Object.entries(said)) expect(read(typed), typed).toBe(day);
  const january = new Date("2026-01-31T09:00:00").getTime();
  expect(readDay("in a month", january, "day_first"), "the month has no 31st").toBe("2026-02-28");
});

test("two numbers that could be either are read in the system's order", () => {
  expect(read("3/4/2026")).toBe("2026-04-03");
  expect(read("3/4/2026", "month_first")).toBe("2026-03-04");
  expect(read("3.4.2026", "month_first"), "nobody writes the month first between dots").toBe("2026-04-03");
  expect(read("13/4/2026", "month_first"), "no thirteenth month").toBe("2026-04-13");
  expect(systemOrder("en-US")).toBe("month_first");
  for (const language of ["en-GB", "de-DE", "fr-FR", "ja-JP", "not a language"])
    expect(systemOrder(language), language).toBe("day_first");
});

test("a day without a year is the nearest one", () => {
  expect(read("31 Mar")).toBe("2027-03-31");
  expect(read("1 Dec")).toBe("2026-12-01");
  expect(read("24.12.")).toBe("2026-12-24");
  expect(read("1 sept")).toBe("2026-09-01");
});

test("what is no day is none, and never another one", () => {
  for (const typed of [
    "",
    "soon",
    "31",
    "30.2.2026",
    "31.06.2020",
    "29 Feb 2025",
    "March",
    "March 2026",
    "1.1.1",
    "1.1.20261",
    "99999 days ago",
    "3 apples ago",
    "2 weeks",
    "friday 13",
    "31 Mar 2026 or so",
  ])
    expect(read(typed), typed).toBeUndefined();
});

test("what stands in the box is read as the same day", () => {
  for (const day of ["2026-03-31", "2026-09-01", "1999-12-31", "2024-02-29"])
    expect(read(dayText(day))).toBe(day);
  expect(dayText("2026-03-31")).toBe("31 Mar 2026");
});
