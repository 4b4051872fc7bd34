import { expect, test, vi } from "vitest";
import { session } from "../src/state/session.svelte";
import type { LockView } from "../src/ipc/bindings";
import Lockouts from "../src/screens/lockouts/Lockouts.svelte";
import { holds, lockWords, titleOf, untilWords } from "../src/screens/lockouts/words";
import { calls, install, locks, me } from "./fake";
import { press, settle, show, text } from "./render";

const now = new Date("2026-11-23T13:00:00").getTime();
const minute = 60_000;
const lock: LockView = {
  user: 2,
  name: "Mateo Ruiz",
  username: "mateo",
  role: "owner",
  computer: "FRONT-DESK",
  computer_id: "c1",
  here: false,
  tries: 5,
  last_at: now,
  until: now + 12 * minute,
  off: false,
  can_clear: true,
};

test("how long a lock still lasts is counted in minutes", () => {
  expect(untilWords(lock, now)).toBe("Locked for 12 more minutes, until 13:12");
  expect(untilWords(lock, now + 11.5 * minute)).toBe("Locked for 1 more minute, until 13:12");
  expect(untilWords(lock, now + 12 * minute)).toBe("The lock has ended");
  expect(untilWords({ ...lock, off: true, until: null })).toBe("Switched off until somebody clears it");
  expect(lockWords({ ...lock, here: true, tries: 1 }, now)).toBe(
    "Locked for 12 more minutes, until 13:12: 1 wrong try on this computer.",
  );
});

test("counted tries alone lock nobody", () => {
  const counted = { ...lock, until: null };
  expect(holds(counted, now)).toBe(false);
  expect(titleOf([counted], now)).toBe("Nobody is locked");
  expect(
    titleOf([lock, { ...lock, computer_id: "c2" }], now),
    "one person on two computers is one person",
  ).toBe("One person is locked");
});

test("an empty list says what to do about somebody who can't sign in all the same", async () => {
  install({ lockouts: () => [] });
  show(Lockouts, {});
  await settle();
  expect(text()).toContain("Nobody is locked");
  expect(text()).toContain("reset the sign-in on their page");
});

test("what a row of a table asks stands in the page, where screen readers find it", async () => {
  install();
  show(Lockouts, {});
  await settle();
  await press("Unlock");
  const dialog = document.querySelector("dialog[open]");
  expect(dialog).not.toBeNull();
  expect(dialog?.closest("table, [role=table], [hidden]")).toBeNull();
  expect(dialog?.parentElement).toBe(document.body);
});

test("unlocking asks first, then reads again", async () => {
  const [leah] = locks;
  let left = locks;
  install({
    lockouts: () => left,
    clear_lockout: () => {
      left = left.slice(1);
      return null;
    },
  });
  session.set({ at: "open", ...me });
  show(Lockouts, {});
  await settle();
  await press("Unlock: Leah Fischer");
  expect(text()).toContain("ask Leah Fischer first whether that was them");
  [...document.querySelectorAll<HTMLButtonElement>("dialog[open] button")].at(-1)?.click();
  await settle();
  expect(calls.find((one) => one.command === "clear_lockout")?.args).toEqual({
    id: leah?.user,
    computerId: leah?.computer_id,
  });
  expect(document.querySelector("table")?.textContent).not.toContain("Leah Fischer");
});

test("who may not clear a lock sees it without a button", async () => {
  install({ lockouts: () => [{ ...lock, until: Date.now() + minute / 2, can_clear: false }] });
  show(Lockouts, {});
  await settle();
  expect(text()).toContain("Locked for 1 more minute");
  expect(text()).not.toContain("Unlock");
});

test("the list is read again once a minute and not more often", async () => {
  install();
  vi.useFakeTimers();
  try {
    show(Lockouts, {});
    await vi.advanceTimersByTimeAsync(59_000);
    expect(calls.filter((one) => one.command === "lockouts").length).toBe(1);
    await vi.advanceTimersByTimeAsync(62_000);
    expect(calls.filter((one) => one.command === "lockouts").length).toBe(3);
  } finally {
    vi.useRealTimers();
  }
});
