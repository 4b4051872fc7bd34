import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

const SRC = join(import.meta.dirname, "../src");

/** The floors of the pages, the lowest first. What stands on one may use it and those below. */
const floors = ["bindings", "words", "ipc", "state", "components", "screens", "app", "."];

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.(ts|svelte)$/.test(file));

/** What each folder takes from which other folder, and the file that does. */
const taken = files.flatMap((file) => {
  const text = readFileSync(join(SRC, file), "utf8");
  const from = [...text.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*"(\.[^"]+)"/g)].map(
    (found) => found[1] ?? "",
  );
  return from
    .map((path) => ({ file, folder: home(dirname(file)), of: folderOf(join(dirname(file), path)) }))
    .filter(({ folder, of }) => folder !== of && of !== "style");
});

/** The types of the core stand below everything, though they lie beside the calls. */
function folderOf(path: string): string {
  const plain = normalize(path).replaceAll("\\", "/");
  return plain === "ipc/bindings" ? "bindings" : home(dirname(plain));
}

/** What is written from the catalogue's pages counts to the catalogue: the days in its sentences are said with it. */
function home(folder: string): string {
  return folder === "words/pages" ? "words" : folder;
}

function floor(folder: string): number {
  return floors.indexOf(folder.split("/")[0] ?? "");
}

/** The folders that can be come to from `folder`. */
function reached(folder: string, seen = new Set<string>()): Set<string> {
  for (const one of taken) {
    if (one.folder !== folder || seen.has(one.of)) continue;
    seen.add(one.of);
    reached(one.of, seen);
  }
  return seen;
}

test("every folder stands on a floor", () => {
  const homeless = taken.filter(({ folder, of }) => floor(folder) < 0 || floor(of) < 0);
  expect(taken.length, "imports are found").toBeGreaterThan(500);
  expect(homeless).toEqual([]);
});

test("nothing is taken from a floor above", () => {
  const upward = taken.filter(({ folder, of }) => floor(of) > floor(folder));
  expect(upward).toEqual([]);
});

test("no folder comes back to itself", () => {
  const circles = [...new Set(taken.map(({ folder }) => folder))].filter((one) => reached(one).has(one));
  expect(circles).toEqual([]);
});
