import { expect, test } from "vitest";
import { watchActivity } from "../src/app/activity";
import { pressed } from "../src/app/shortcuts";

const key = (key: string, more: Partial<KeyboardEvent> = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more });

test("keys with Ctrl or Cmd work while typing, plain ones don't", () => {
  expect(pressed(key("l", { ctrlKey: true }), true)).toBe("lock");
  expect(pressed(key("K", { metaKey: true }), true)).toBe("palette");
  expect(pressed(key("?", { shiftKey: true }), true)).toBeUndefined();
  expect(pressed(key("?", { shiftKey: true }), false)).toBe("help");
  expect(pressed(key("l"), false)).toBeUndefined();
});

test("activity is told at most once a minute", () => {
  let now = 0;
  let told = 0;
  const stop = watchActivity(() => (told += 1), () => now);
  for (const at of [0, 59_999, 60_000, 60_001, 119_999, 120_000]) {
    now = at;
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));
  }
  stop();
  now = 500_000;
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));
  expect(told).toBe(2);
});
