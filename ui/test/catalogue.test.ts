import { expect, test } from "vitest";
import { label, tagged, text } from "../src/words/catalogue";

test("plural and grouped numbers are English", () => {
  const left = (left: number) => text("refusal-run_not_finished", { left });
  expect([0, 1, 2, 5, 21, 1000].map(left)).toEqual([
    "0 things are not finished.",
    "One thing is not finished.",
    "2 things are not finished.",
    "5 things are not finished.",
    "21 things are not finished.",
    "1,000 things are not finished.",
  ]);
});

test("a value without words shows as the name of its message", () => {
  expect(label("role", "owner", "label")).toBe("Owner");
  expect(label("role", "of_later")).toBe("role-of_later");
});

test("a text of the vault makes no tag", () => {
  const pieces = tagged("error-in_use", { by: "<b>x</b>" });
  expect(pieces.map(({ tag }) => tag)).toEqual(pieces.map(() => null));
  expect(pieces.map((piece) => piece.text).join("")).toContain("<b>x</b>");
});

test("a reason that ends with a full stop ends the sentence once", () => {
  for (const reason of ["Moved away", "Moved away.", "Moved away. "])
    expect(text("company-ended", { reason })).toBe("Moved away.");
});
