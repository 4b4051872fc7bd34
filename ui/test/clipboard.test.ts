import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { copySecret } from "../src/components/clipboard";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function board(readable = true) {
  let held = "";
  return {
    get held() {
      return held;
    },
    put: (text: string) => (held = text),
    read: () => (readable ? Promise.resolve(held) : Promise.reject(new Error("not allowed"))),
    write: (text: string) => {
      held = text;
      return Promise.resolve();
    },
  };
}

test("a copied secret is gone after 30 seconds", async () => {
  const b = board();
  await copySecret("7QXM 92HD", b);
  await vi.advanceTimersByTimeAsync(29_000);
  expect(b.held).toBe("7QXM 92HD");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(b.held).toBe("");
});

test("something copied since is left alone", async () => {
  const b = board();
  await copySecret("7QXM 92HD", b);
  b.put("a phone number");
  await vi.advanceTimersByTimeAsync(30_000);
  expect(b.held).toBe("a phone number");
});

test("a clipboard that can't be read is cleared all the same", async () => {
  const b = board(false);
  await copySecret("7QXM 92HD", b);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(b.held, "a secret left lying can't be taken back").toBe("");
});
