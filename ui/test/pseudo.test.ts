import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { PSEUDO, turned } from "../src/words/pseudo";
import type { Route } from "../src/state/routes";

/** Everything that the core answered, the longest first: what stands there is no text of the pages. */
const office: unknown = JSON.parse(readFileSync(join(import.meta.dirname, "office.json"), "utf8"));
const said = [...new Set(textsIn(office))].sort((one, other) => other.length - one.length);

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return value.length > 1 ? [value.replace(/\s+/g, " ").trim()] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Days and months, as the rules of English write them. */
const dates =
  /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(January|February|March|April|May|June|July|August|September|October|November|December|Sept|[A-Z][a-z]{2})\b(?= ?\d{0,4}\b)|GMT/g;

/** Pages whose answers the sample office has, as an owner sees them. */
const routes: readonly Route[] = [
  { page: "home" },
  { page: "people" },
  { page: "person", user: 2 },
  { page: "accounts" },
  { page: "account", account: 1 },
  { page: "open_account" },
  { page: "services" },
  { page: "grid" },
  { page: "import" },
  { page: "add" },
  { page: "companies" },
  { page: "company", company: 1 },
  { page: "lockouts" },
  { page: "recovery" },
  { page: "runs" },
  { page: "jobs" },
  { page: "journal" },
  { page: "audit" },
  { page: "measures" },
  { page: "settings" },
  { page: "settings", section: "rules" },
  { page: "settings", section: "backup" },
  { page: "settings", section: "computer" },
  { page: "settings", section: "me" },
  { page: "about" },
];

beforeAll(() => {
  localStorage.setItem(PSEUDO, "longer");
  vi.resetModules();
});

/** Texts that people read on the page: between tags and in attributes. */
function texts(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement?.tagName;
    if (parent !== "SCRIPT" && parent !== "STYLE") found.push(node.textContent ?? "");
  }
  for (const one of document.querySelectorAll("[aria-label], [placeholder], [title]"))
    for (const name of ["aria-label", "placeholder", "title"]) found.push(one.getAttribute(name) ?? "");
  return found.map((text) => text.replace(/\s+/g, " ").trim()).filter((text) => /\p{L}{3}/u.test(text));
}

/** Words that are neither from the catalogue, where every vowel has its accent, nor the core's. */
function own(text: string): string[] {
  let left = text;
  // A short one, such as "day", stands in words too.
  for (const value of said)
    if (value === text || (value.length > 3 && left.includes(value))) left = left.replaceAll(value, " ");
  return left.replace(dates, " ").match(/\b\p{L}*[aeiouAEIOU]\p{L}*\b/gu) ?? [];
}

test("a text is turned, and what it speaks of, its tags and a language's name are not", () => {
  expect(turned("Save", "longer")).toBe("⟦Sávéẋ⟧");
  expect(turned("Type <b>", "longer")).toContain("<b>");
  expect(turned("en-GB", "longer")).toBe("en-GB");
  expect(turned("1 ", "mirrored")).toBe("1 ");
});

test("every text on the pages is from the catalogue or the core's", async () => {
  const { default: App } = await import("../src/app/App.svelte");
  await import("../src/app/Open.svelte");
  const { router } = await import("../src/state/router.svelte");
  const { install, me } = await import("./fake");
  const { settle, show } = await import("./render");
  install({ standing: () => ({ at: "open", ...me }) });
  show(App, {});
  await settle();
  const foreign = new Map<string, string>();
  for (const route of routes) {
    router.go(route);
    await settle();
    for (const text of texts()) if (own(text).some((word) => word.length > 3)) foreign.set(text, route.page);
  }
  expect([...foreign].map(([text, page]) => `${page}: ${text}`)).toEqual([]);
});
