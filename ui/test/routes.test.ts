import { expect, test } from "vitest";
import { back, forward, go, replace, start, whole } from "../src/state/routes";

const person = (user: number) => ({ page: "person", user }) as const;

test("back and forward walk the way that was gone", () => {
  const there = go(go(start, { page: "people" }), person(7));
  expect(back(there).here).toEqual({ page: "people" });
  expect(forward(back(there)).here).toEqual(person(7));
  expect(back(back(back(there))).here, "the first page is the end of the way back").toEqual({ page: "home" });
});

test("going to the same page again is no step", () => {
  const once = go(start, { page: "people" });
  expect(go(once, { page: "people" }).past).toHaveLength(1);
  expect(go(once, { page: "people", tab: "locked" }).past, "another tab from elsewhere is").toHaveLength(2);
});

test("going somewhere new drops the way forward", () => {
  const there = back(go(go(start, { page: "people" }), person(7)));
  expect(go(there, { page: "journal" }).ahead).toEqual([]);
});

test("a replaced route takes no step back", () => {
  const there = replace(go(start, { page: "people" }), { page: "people", tab: "disabled" });
  expect(back(there).here).toEqual({ page: "home" });
});

test("the way back doesn't grow without end", () => {
  let trail = start;
  for (let user = 1; user <= 500; user += 1) trail = go(trail, person(user));
  expect(trail.past).toHaveLength(50);
});

test("another person is another page, another tab is not", () => {
  expect(whole(person(1))).not.toBe(whole(person(2)));
  expect(whole({ page: "people" })).toBe(whole({ page: "people", tab: "locked" }));
});

test("other texts to strike out are another page, and so is forgetting somebody else", () => {
  const texts = (entry: number) =>
    ({ page: "strike", texts: [{ entry, compartment: "core", text: 0 }] }) as const;
  expect(whole(texts(1))).not.toBe(whole(texts(2)));
  expect(whole({ page: "forget", user: 1 })).not.toBe(whole({ page: "forget", user: 2 }));
  expect(whole({ page: "forget", user: 1 }), "than their record").not.toBe(whole(person(1)));
});
