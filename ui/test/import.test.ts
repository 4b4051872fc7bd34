import { expect, test } from "vitest";
import { session } from "../src/state/session.svelte";
import type { Imported, ImportPreview, ImportTable } from "../src/ipc/bindings";
import Import from "../src/screens/import/Import.svelte";
import { meaningsFor, named, newWords, placeWord } from "../src/screens/import/words";
import { answer, calls, importPreview, importTable, install, me, Refuse } from "./fake";
import { press, send, sendInDialog, settle, show, text, type } from "./render";

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

test("whoever has no list saves a table to fill in", async () => {
  await page();
  await press("Save a table to fill in…");
  type("Save as", "/home/ingrid/access");
  await sendInDialog();
  expect(did("save_blank_table")).toEqual({ path: "/home/ingrid/access.xlsx" });
  expect(text()).toContain("Fill it in, save it, and choose it here");
  expect(did("open_import"), "the page behind it stays as it was").toBeUndefined();
});

test("what is new is told in one phrase", () => {
  const none = { ...importPreview.counts, users_new: 0, accounts_new: 0, access_new: 0 };
  expect(newWords(importPreview.counts)).toBe("2 users, 1 account and 3 accesses");
  expect(newWords({ ...none, access_new: 1 })).toBe("1 access");
  expect(newWords(none)).toBe("nothing new");
  expect(newWords({ ...none, again: 4 }, 1)).toBe("4 records brought back and 1 difference taken over");
});

test("a column is an account only where accounts stand across", () => {
  const offered = (shape: "list" | "grid" | "turned") =>
    meaningsFor(shape, importTable.meanings).map((one) => one.meaning);
  expect(offered("list")).not.toContain("account_column");
  expect(offered("grid")).toContain("account_column");
  expect(offered("turned")).toContain("person_column");
});

test("it is told where something stands that isn't read, and several blank lines are one row", () => {
  expect(placeWord({ at: "line", line: 7, through: 9 })).toBe("Lines 7–9");
  expect(placeWord({ at: "line", line: 1204, through: 1204 })).toBe("Line 1204");
  expect(placeWord({ at: "cell", line: 3, letters: "F" })).toBe("Cell F3");
  expect(placeWord({ at: "column", letters: "AA" })).toBe("Column AA");
  expect(placeWord({ at: "sheet", name: "Old" })).toBe("Sheet Old");
  expect(placeWord({ at: "table" })).toBe("Table");
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
  expect(text()).toContain("Its name says so.");
  expect(text()).toContain("What stands in it says so.");
  await choose("What column D means: Zoom", "ignore");
  expect(text(), "a choice has no reason but its own").not.toContain("What stands in it says so.");
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
  expect(text()).toContain("3 things that are not read, or to look at");
  expect(text()).toContain("It names nobody. Write a name, an e-mail address or a username into it.");
  expect(text()).toContain("1 user is not in use, says the table: added, and disabled.");
  expect(text()).toContain("Go back to give one address for all of them.");
  await press("Import");
  expect(did("import")?.expected).toEqual(importPreview.counts);
  expect(text()).toContain("Imported: 2 users, 1 account and 3 accesses");
});

test("of rows without end the rest is counted, with the reason", async () => {
  const more = [{ rows: 390_000, why: "It names nobody." }];
  await columns({ preview_import: (): ImportPreview => ({ ...importPreview, unread_more: more }) });
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

const differing: ImportPreview = {
  ...importPreview,
  counts: { ...importPreview.counts, users_new: 0, accounts_new: 0, access_new: 0, changed: 2, gone: 1 },
  users: [],
  accounts: [],
  changed: [
    { id: "a1", line: 2, says: "Orla Denby, Fjord Bank: Admin here, Viewer in the table (line 2)." },
    { id: "a2", line: 3, says: "Piet Wessel, Fjord Bank: User here, Admin in the table (line 3)." },
  ],
  gone: [{ id: "b1", line: null, says: "Cai Morrow, Zoom: has access here, and the table doesn't name it." }],
  nothing_new: true,
  refused: "There is nothing new in this table. Choose what of the differences is to be taken over.",
};

function box(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll("label")].find((one) => one.textContent.includes(label));
  const input = found?.querySelector<HTMLInputElement>("input[type=checkbox]");
  if (!input) throw new Error(`no box “${label}”`);
  return input;
}
const buttons = () => [...document.querySelectorAll("button")].map((one) => one.textContent.trim());

test("what differs is listed with nothing ticked, and only what is ticked is taken over", async () => {
  await columns({ preview_import: () => differing });
  await press("Show what this imports");
  expect(text()).toContain("2 differences from the register");
  expect(text()).toContain("1 thing that the table no longer names, or says is over");
  expect(
    [...document.querySelectorAll<HTMLInputElement>("input[type=checkbox]")].some((one) => one.checked),
  ).toBe(false);
  expect(buttons()).not.toContain("Import");
  box("Orla Denby").click();
  await settle();
  expect(box("All 2").indeterminate).toBe(true);
  expect(text()).not.toContain("There is nothing new in this table. Choose");
  await press("Import");
  expect(did("import")?.choices).toMatchObject({ ticked: ["a1"] });
});

test("all differences of a list are ticked at once, and the ticks come off again", async () => {
  await columns({ preview_import: () => differing });
  await press("Show what this imports");
  box("All 2").click();
  await settle();
  expect(box("Orla Denby").checked && box("Piet Wessel").checked).toBe(true);
  expect(box("Cai Morrow").checked).toBe(false);
  box("All 2").click();
  await settle();
  expect(box("Orla Denby").checked).toBe(false);
  expect(buttons()).not.toContain("Import");
});

test("a tick goes with the row that it was set on", async () => {
  let seen = differing;
  await columns({ preview_import: () => seen });
  await press("Show what this imports");
  box("Orla Denby").click();
  box("Cai Morrow").click();
  await settle();
  await press("Back to the columns");
  const [, second] = differing.changed;
  seen = { ...differing, changed: second ? [second] : [] };
  await press("Show what this imports");
  await press("Import");
  expect(did("import")?.choices).toMatchObject({ ticked: ["b1"] });
});

test("the button says what isn't imported, and who comes back is named", async () => {
  const again = ["Orla Denby", "Fjord Bank"];
  await columns({
    preview_import: (): ImportPreview => ({
      ...importPreview,
      again,
      counts: { ...importPreview.counts, again: 2 },
      lost: "Not imported: 3 rows, 2 columns.",
    }),
  });
  await press("Show what this imports");
  expect(text()).toContain("Not imported: 3 rows, 2 columns.");
  expect(text()).toContain("they come back with this table: Orla Denby, Fjord Bank.");
  const button = [...document.querySelectorAll("button")].find((one) => one.textContent.trim() === "Import");
  expect(button?.getAttribute("aria-label")).toBe("Import. Not imported: 3 rows, 2 columns.");
});
