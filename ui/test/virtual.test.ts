import { expect, test } from "vitest";
import { moved, reveal, stretch } from "../src/components/virtual";

const view = { scrollTop: 0, height: 580, rowHeight: 58, total: 100_000 };

test("rows in view and a few more are rendered, whatever the length", () => {
  for (const scrollTop of [0, 57, 58, 2_900_000, 5_799_999]) {
    const { first, end } = stretch({ ...view, scrollTop });
    expect(end - first, `at ${scrollTop}`).toBeLessThanOrEqual(28);
    expect(first * 58, "starts above what is seen").toBeLessThanOrEqual(scrollTop);
    expect(end * 58, "ends below what is seen").toBeGreaterThanOrEqual(Math.min(scrollTop + 580, 5_800_000));
  }
});

test("what is left out and what is rendered make up the whole height", () => {
  for (const total of [0, 1, 9, 10, 11, 100, 100_000]) {
    for (const scrollTop of [0, 100, 1_000_000]) {
      const { first, end, before, after } = stretch({ ...view, scrollTop, total });
      expect(before + (end - first) * 58 + after, `${total} rows at ${scrollTop}`).toBe(total * 58);
      expect(end, "never past the last row").toBeLessThanOrEqual(total);
    }
  }
});

test("revealing a row moves as little as possible", () => {
  expect(reveal(3, view), "in view already").toBe(0);
  expect(reveal(10, view), "one below").toBe(58);
  expect(reveal(0, { ...view, scrollTop: 500 })).toBe(0);
  expect(reveal(200_000, view), "not past the end").toBe(5_800_000 - 580);
});

test("keys move within the list and stop at its ends", () => {
  expect(moved("ArrowDown", 4, 10, 5)).toBe(5);
  expect(moved("ArrowUp", 0, 10, 5)).toBe(0);
  expect(moved("PageDown", 7, 10, 5)).toBe(9);
  expect(moved("End", 0, 10, 5)).toBe(9);
  expect(moved("ArrowDown", 0, 0, 5), "an empty list has nowhere to go").toBeUndefined();
  expect(moved("a", 0, 10, 5), "letters are not for lists").toBeUndefined();
});
