import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { answers } from "./fake";

test("every call of the window is answered, and no other", () => {
  const bindings = readFileSync(join(import.meta.dirname, "../src/ipc/bindings.ts"), "utf8");
  const calls = [...bindings.matchAll(/__TAURI_INVOKE\("(\w+)"/g)].map((found) => found[1]);
  expect(calls.length, "calls are found").toBeGreaterThan(100);
  expect(Object.keys(answers).sort()).toEqual(calls.sort());
});
