import { expect, test } from "vitest";
import { router } from "../src/state/router.svelte";
import { session } from "../src/state/session.svelte";
import type { JournalQuery } from "../src/ipc/bindings";
import Journal from "../src/screens/journal/Journal.svelte";
import {
  byDay,
  endOf,
  sealedWords,
  shortened,
  startOf,
  underOf,
  verdict,
} from "../src/screens/journal/words";
import { aboutFirst } from "../src/screens/journal/words";
import { answers, calls, install, journal, me, Refuse } from "./fake";
import { button, field, press, send, settle, show, text, type } from "./render";

const now = new Date("2026-11-23T13:00:00").getTime();
const hour = 3_600_000;
const row = (entry: number, at: number) => ({ entry, at, by: "Ingrid", what: ["Ingrid did it."] });
const asked = () =>
  calls.filter((one) => one.command === "journal").map((one) => one.args.query as JournalQuery);

async function open(route: { user?: number; account?: number } = {}, other = {}) {
  install(other);
  session.set({ at: "open", ...me });
  show(Journal, { route: { page: "journal", ...route } });
  await settle();
}

test("entries stand under the day they were made on", () => {
  const days = byDay([row(3, now), row(2, now - hour), row(1, now - 24 * hour)], now);
  expect(days.map(({ day, rows }) => [day, rows.length])).toEqual([
    ["Today", 2],
    ["Yesterday", 1],
  ]);
});

test("an entry that holds a whole list shows its beginning", () => {
  const list = (length: number) => Array.from({ length }, (_, i) => `Did ${i}.`);
  expect(shortened(list(5))).toEqual(list(5)); // "And 1 more." would take as much room
  expect(shortened(list(1040))).toEqual([...list(4), "And 1,036 more."]);
});

test("a day that is chosen runs from midnight to midnight here", () => {
  const start = startOf("2026-11-23");
  expect(start).toBe(new Date(2026, 10, 23).getTime());
  expect(endOf("2026-11-23")).toBe(new Date(2026, 10, 24).getTime());
  expect(startOf("")).toBeNull();
});

test("every outcome of a verification says what to do", () => {
  expect(verdict({ result: "good", entries: 1204, head: "6F2A", rows: 340 })).toMatchObject({ good: true });
  expect(
    verdict({ result: "good", entries: 1204, head: "6F2A", rows: 340 }).todo,
    "what a chain can't notice",
  ).toContain("cut off at the end");
  expect(verdict({ result: "wrong_entry", entry: 17, fault: "its signature is not right" }).happened).toBe(
    "Entry 17 is wrong: its signature is not right.",
  );
  expect(verdict({ result: "tables_differ", table: "people", rows: 2 }).todo).toContain(
    "made anew from the journal",
  );
  expect(verdict({ result: "file_damaged", problems: 3 }).good).toBe(false);
  expect(sealedWords(["billing", "owners"])).toContain("sealed for billing and owners");
  expect(underOf({ rows: [], next: null, entries: 0, head: "", verified_at: null })).toContain(
    "never verified on this computer",
  );
});

test("filters ask the core, and sign-ins can be hidden", async () => {
  await open();
  expect(asked()[0]).toEqual({
    before: null,
    limit: 100,
    user: null,
    account: null,
    since: null,
    until: null,
    search: "",
    without_sign_ins: false,
  });
  document.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
  await settle();
  expect(asked().at(-1)?.without_sign_ins).toBe(true);
  type("From", "1.11.2026");
  await settle();
  expect(asked().at(-1)?.since).toBe(startOf("2026-11-01"));
});

test("from a person's page the journal is about them, until everybody is asked for", async () => {
  await open({ user: 3 });
  expect(asked()[0]?.user).toBe(3);
  expect(text()).toContain("What Nadia Rahman did, and what was done to them");
  await press("Show everybody");
  expect(router.here).toEqual({ page: "journal" });
});

test("earlier entries are read from where the last stretch ended and added below", async () => {
  await open();
  await press("Show earlier entries");
  expect(asked().at(-1)?.before).toBe(journal.next);
  expect(document.querySelectorAll("[data-entry]").length).toBe(2 * journal.rows.length);
});

test("a stretch without a match is followed by the next ones, a few at a time", async () => {
  let before = 10_000;
  await open(
    {},
    {
      journal: () => ({ rows: [], next: (before -= 100), entries: 10_000, head: "6F2A", verified_at: null }),
    },
  );
  expect(asked().length, "then people decide").toBe(10);
  expect(text()).toContain("Nothing found so far");
  await press("Search earlier entries");
  expect(asked().length).toBe(20);
});

test("an entry opens to before and after, and says what is sealed", async () => {
  await open(
    {},
    {
      journal_entry: (args: Record<string, unknown>) => ({
        ...(answers.journal_entry?.(args) as object),
        sealed: ["billing"],
      }),
    },
  );
  const changed = journal.rows.find((one) => one.what.join().includes("the record of Yuki Tanaka"));
  document.querySelector<HTMLElement>(`[data-entry="${changed?.entry}"]`)?.click();
  await settle();
  expect(document.querySelector(".detail table")?.textContent).toMatch(
    /Job title\s*Designer\s*Senior designer/,
  );
  expect(text()).toContain("sealed for billing");
  expect(text()).toContain("6F2A 91C0 7DE4");
  expect(
    document.querySelector<HTMLDetailsElement>(".detail details")?.open,
    "numbers for programs are out of the way",
  ).toBe(false);
});

test("an entry in which nothing was there before says what is, without a column of nothing", async () => {
  await open(
    {},
    {
      journal_entry: (args: Record<string, unknown>) => ({
        ...(answers.journal_entry?.(args) as object),
        details: [{ label: "Where it is kept", before: "", after: "Bank safe" }],
      }),
    },
  );
  document.querySelector<HTMLElement>("[data-entry]")?.click();
  await settle();
  expect(text()).toContain("Where it is kept Bank safe");
  expect(document.querySelector(".detail table")).toBeNull();
});

test("verifying shows how far it is, then what came of it", async () => {
  let finish: (value: unknown) => void = () => {};
  await open(
    {},
    {
      verify: ({ progress }: Record<string, unknown>) => {
        (progress as { onmessage: (message: unknown) => void }).onmessage({ done: 300, of: 1204 });
        return new Promise((done) => (finish = done));
      },
    },
  );
  await press("Verify");
  expect(text()).toContain("300 of 1,204 entries");
  finish({ result: "wrong_entry", entry: 17, fault: "its signature is not right" });
  await settle();
  expect(text()).toContain("Something is wrong with this vault");
  expect(text()).toContain("Entry 17 is wrong: its signature is not right.");
});

test("an owner has tables that differ made anew, and everything is verified again", async () => {
  let found: unknown = { result: "tables_differ", table: "the users", rows: 2 };
  await open(
    {},
    {
      verify: () => found,
      renew_tables: ({ progress }: Record<string, unknown>) => {
        (progress as { onmessage: (message: unknown) => void }).onmessage({ done: 600, of: 1204 });
        expect(text()).toContain("Making the tables anew");
        found = { result: "good", entries: 1205, head: "6F2A 6F2A", rows: 9000 };
        return null;
      },
    },
  );
  await press("Verify");
  expect(text()).toContain("doesn't agree with it in 2 places (the users)");
  await press("Make the tables anew");
  expect(text()).toContain("The journal is good");
  expect(() => button("Make the tables anew")).toThrow();
});

test("nobody else is offered to make tables anew", async () => {
  await open({}, { verify: () => ({ result: "tables_differ", table: "the users", rows: 2 }) });
  session.set({ at: "open", ...me, role: "auditor" });
  await press("Verify");
  expect(text()).toContain("an owner can have the tables made anew");
  expect(() => button("Make the tables anew")).toThrow();
});

test("a verification can be stopped while it runs", async () => {
  let refuse: (why: unknown) => void = () => {};
  await open(
    {},
    {
      verify: () => new Promise((_, failed) => (refuse = failed)),
      stop_verify: () => refuse(new Refuse({ code: "stopped" })),
    },
  );
  await press("Verify");
  await press("Stop");
  expect(text()).toContain("This was stopped before its end.");
  expect(() => button("Stop")).toThrow();
});

test("saving gives the file the ending of its kind", async () => {
  await open();
  await press("Save as a file");
  type("Save as", "/home/ingrid/journal");
  await send();
  expect(calls.find((one) => one.command === "export_journal")?.args).toEqual({
    path: "/home/ingrid/journal.csv",
  });
  expect(text()).toContain("/home/ingrid/journal.csv");
  expect(field("Save as").value).toBe("/home/ingrid/journal");
});

test("a journal that may not be read says so", async () => {
  await open(
    {},
    {
      journal: () => {
        throw new Refuse({ code: "refused", why: { refusal: "not_allowed", needs: "read_journal" } });
      },
    },
  );
  expect(text()).toContain("Your sign-in may not read the journal.");
  expect(button("Try again")).toBeDefined();
});

test("from an account's page the journal is about it", async () => {
  await open({ account: 2 });
  expect(asked()[0]?.account).toBe(2);
  expect(asked()[0]?.user).toBe(null);
  expect(text()).toContain("What happened to ");
  await press("Show everything");
  expect(router.here).toEqual({ page: "journal" });
});

test("of an entry about many things, what is looked at comes first", () => {
  const row = { entry: 4, at: 0, by: "Mateo Ruiz", what: ["gave Newsletter", "gave Team chat", "gave Bank"] };
  expect(aboutFirst(row, "Team chat").what).toEqual(["gave Team chat", "gave Newsletter", "gave Bank"]);
  expect(aboutFirst(row, undefined)).toBe(row);
});
