import { expect, test } from "vitest";
import { session } from "../src/state/session.svelte";
import type { Imported, ImportPreview, ImportTable } from "../src/ipc/bindings";
import Import from "../src/screens/import/Import.svelte";
import { lineWord, meaningsFor, named, newWords } from "../src/screens/import/words";
import { answer, calls, importPreview, importTable, install, me, Refuse } from "./fake";
import { press, send, settle, show, text, type } from "./render";

const did = (command: string) => calls.findLast((one) => one.command === command)?.args;

async function page(other = {}) {
  install(other);
  session.set({ at: "open", ...me });
  show(Import, {});
  await settle();
}
async function columns(other = {}) {
  await page(other);
  type("The file", "/home/ingrid/staff.xlsx");
  await send();
}
function select(label: string): HTMLSelectElement {
  const found = document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);
  if (!found) throw new Error(`no list “${label}”`);
  return found;
}
async function choose(label: string, value: string) {
  const list = select(label);
  list.value = value;
  list.dispatchEvent(new Event("change", { bubbles: true }));
  await settle();
}

test("who is new is named before anything is imported, and a crowd by its first twelve", async () => {
  const crowd = Array.from({ length: 200 }, (_, i) => `User ${i + 1}`);
  expect(named(["Bo Lind", "Aylin Demir"], 2)).toBe("Bo Lind, Aylin Demir");
  expect(named(crowd, 1200)).toMatch(/User 12 and 1,188 more$/);
  await columns();
  await press("Show what this imports");
  expect(text()).toContain("New users: Bo Lind, Gil Park.");
});

test("what is new is told in one phrase", () => {
  const none = { ...importPreview.counts, users_new: 0, accounts_new: 0, access_new: 0 };
  expect(newWords(importPreview.counts)).toBe("2 users, 1 account and 3 accesses");
  expect(newWords({ ...none, access_new: 1 })).toBe("1 access");
  expect(newWords(none)).toBe("nothing new");
});

test("a column is an account only where accounts stand across", () => {
  const offered = (shape: "list" | "grid" | "turned") =>
    meaningsFor(shape, importTable.meanings).map((one) => one.meaning);
  expect(offered("list")).not.toContain("account_column");
  expect(offered("grid")).toContain("account_column");
  expect(offered("turned")).toContain("person_column");
});

test("several blank lines are one row of what is left out", () => {
  expect(lineWord({ line: 7, through: 9, what: "", why: "" })).toBe("7–9");
});

test("a table is needed, from one place", async () => {
  await page();
  await send();
  expect(text()).toContain("Choose a file, or paste a table below.");
  expect(did("open_import")).toBeUndefined();
});

test("what is no table says so, and that nothing was changed", async () => {
  await columns({
    open_import: () => {
      throw new Refuse({
        code: "table",
        what: "This workbook is protected by a password. Open it in Excel, take the password off under File, Info, and save it.",
      });
    },
  });
  expect(text()).toContain("This workbook is protected by a password.");
  expect(text()).toContain("Nothing was changed.");
});

test("each column shows what it is taken for, and can be corrected", async () => {
  await columns();
  expect(text()).toContain("What do the columns mean?");
  expect(select("What column D means: Zoom").value).toBe("account_column");
  await choose("What column D means: Zoom", "ignore");
  expect(text()).toContain("Not recognised");
  await press("Show what this imports");
  const sent = did("preview_import") as { choices: { shape: string; meanings: string[] } };
  expect(sent.choices.shape).toBe("grid");
  expect(sent.choices.meanings).toEqual(["name", "email", "status", "ignore"]);
});

test("another sheet is read anew", async () => {
  const sheets = [
    { name: "Staff", hidden: false },
    { name: "Old", hidden: true },
  ];
  await columns({ open_import: (): ImportTable => ({ ...importTable, sheets, sheet: "Staff" }) });
  const list = [...document.querySelectorAll("select")].find((one) =>
    one.textContent.includes("Old (hidden)"),
  );
  if (!list) throw new Error("no list of sheets");
  list.value = "Old";
  list.dispatchEvent(new Event("change", { bubbles: true }));
  await settle();
  expect(did("open_import")?.opening).toEqual({ sheet: "Old", encoding: null, heading: null });
});

test("the preview counts, names what is left out, and imports what it counted", async () => {
  await columns();
  await press("Show what this imports");
  expect(text()).toContain("This imports 2 users, 1 account and 3 accesses");
  expect(text()).toContain("3 rows and records are left out");
  expect(text()).toContain("It names nobody. Write a name, an e-mail address or a username into it.");
  expect(text()).toContain("1 user is not in use, says the table: added, and disabled.");
  expect(text()).toContain("Go back to give one address for all of them.");
  await press("Import");
  expect(did("import")?.expected).toEqual(importPreview.counts);
  expect(text()).toContain("Imported: 2 users, 1 account and 3 accesses");
});

test("of rows without end the rest is counted, with the reason", async () => {
  const more = [{ rows: 390_000, why: "It names nobody." }];
  await columns({ preview_import: (): ImportPreview => ({ ...importPreview, left_out_more: more }) });
  await press("Show what this imports");
  expect(text()).toContain("And 390,000 more: It names nobody.");
});

test("an import is undone from its last page", async () => {
  await columns();
  await press("Show what this imports");
  await press("Import");
  await press("Undo this import");
  await press("Undo it");
  expect(did("undo")).toEqual({ entry: answer<Imported>("import").entry });
  expect(text()).toContain("The import is undone");
});

test("what can't be imported has no button for it", async () => {
  await columns({
    preview_import: (): ImportPreview => ({
      ...importPreview,
      refused: "There is nothing new in this table.",
    }),
  });
  await press("Show what this imports");
  expect(text()).toContain("There is nothing new in this table.");
  expect([...document.querySelectorAll("button")].map((one) => one.textContent.trim())).not.toContain(
    "Import",
  );
});

test("dates that can be read in two ways are asked about beside the columns", async () => {
  await columns({
    preview_import: (): ImportPreview => ({
      ...importPreview,
      which_order: ["Since"],
      refused: "Say which.",
    }),
  });
  await press("Show what this imports");
  expect(text()).toContain("Which comes first in Since?");
});

test("what changed meanwhile is told, and the preview can be made again", async () => {
  await columns({
    import: () => {
      throw new Refuse({ code: "import_changed" });
    },
  });
  await press("Show what this imports");
  await press("Import");
  expect(text()).toContain("The table or the register has changed since this was shown.");
});

test("reading a table can be stopped while it runs", async () => {
  let refuse: (why: unknown) => void = () => {};
  await columns({
    preview_import: () => new Promise((_, failed) => (refuse = failed)),
    stop_import: () => refuse(new Refuse({ code: "stopped" })),
  });
  await press("Show what this imports");
  expect(text()).toContain("Comparing the table with the register…");
  await press("Stop");
  expect(text()).toContain("This was stopped before its end. Nothing was changed.");
  expect(text()).not.toContain("Comparing");
});
