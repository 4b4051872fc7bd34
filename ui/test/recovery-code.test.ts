import { expect, test } from "vitest";
import { caret, grouped, progress, symbols } from "../src/components/recovery-code";

test("a code is grouped in fours however it was typed", () => {
  expect(grouped("k17q-xm92 hd4v.tr")).toBe("K17Q XM92 HD4V TR");
  expect(grouped("")).toBe("");
});

test("letters that look like digits are read as digits", () => {
  expect(symbols("iIlLoO")).toBe("111100");
});

test("letters that no code has stay, so that the core can name their group", () => {
  expect(symbols("KU")).toBe("KU");
});

test("the caret stays behind the symbol that was typed", () => {
  const text = grouped("K17QXM92");
  for (const [typed, before] of [
    [0, ""],
    [1, "K"],
    [4, "K17Q"],
    [5, "K17Q X"],
    [8, "K17Q XM92"],
  ] as const) {
    expect(text.slice(0, caret(typed)), `${typed} symbols`).toBe(before);
  }
});

test("the progress counts whole groups and says when there is too much", () => {
  expect(progress("")).toBe("");
  expect(progress("K17Q X")).toBe("1 of 8 groups");
  expect(progress("A".repeat(32))).toBe("All 8 groups");
  expect(progress("A".repeat(34))).toBe("2 characters too many");
});
