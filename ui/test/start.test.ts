import { expect, test } from "vitest";
import { session } from "../src/state/session.svelte";
import type { SampleMade } from "../src/ipc/bindings";
import { words } from "../src/ipc/wording";
import Locked from "../src/screens/locked/Locked.svelte";
import Start from "../src/screens/start/Start.svelte";
import { answer, calls, install, locked } from "./fake";
import { button, field, press, send, settle, show, text, type } from "./render";

const did = (command: string) => calls.filter((one) => one.command === command).map((one) => one.args);
const later = () => new Promise((done) => setTimeout(done, 200));

test("a good folder is filled in, and one that is synced is told before anything is made in it", async () => {
  install({ synced_folder: ({ folder }) => (String(folder).includes("OneDrive") ? "OneDrive" : null) });
  show(Start, { recent: [] });
  await press("Make a new vault");
  expect(field("Where to keep it").value).toBe("/home/ingrid/Documents");
  type("Where to keep it", "/home/ingrid/OneDrive/vaults");
  await later();
  await settle();
  expect(text()).toContain("OneDrive looks after this folder");
  type("Where to keep it", "/home/ingrid/vaults");
  await later();
  await settle();
  expect(text()).not.toContain("OneDrive looks after this folder");
});

test("a vault's form tells everything that is missing at once", async () => {
  install();
  show(Start, { recent: [] });
  await press("Make a new vault");
  await send();
  const told = [...document.querySelectorAll(".error")].map((one) => one.textContent);
  expect(told).toContain("Type a password.");
  expect(told.length).toBe(5);
  expect(did("make_vault")).toEqual([]);
});

test("the sample office is looked at without a phone", async () => {
  install();
  show(Start, { recent: [] });
  await press("Try the sample office");
  await send();
  const made = answer<SampleMade>("make_sample");
  const [ingrid] = made.sign_ins;
  await press(`Open as ${ingrid?.name} (Owner)`);
  expect(did("open_vault")).toEqual([{ folder: made.folder }]);
  expect(did("enter_sample")).toEqual([{ username: ingrid?.username, vaultSecret: null }]);
  expect(session.now?.at).toBe("open");
});

test("the sign-in knows who was here last, and says who has the vault open", async () => {
  install();
  show(Locked, {
    vault: {
      ...locked,
      username: "ingrid",
      doors: [],
      held_by: "the Keyholder window on FRONT-DESK, process 28416",
    },
  });
  expect(field("Username").value).toBe("ingrid");
  expect(document.activeElement?.getAttribute("type"), "the password is next").toBe("password");
  expect(text()).toContain("open in another program: the Keyholder window on FRONT-DESK. Close it");
  expect(words({ code: "in_use", by: "keyholder on FRONT-DESK, process 7" }).happened).toBe(
    "This vault is open in another program: keyholder on FRONT-DESK.",
  );
});

test("another window that has the vault open comes to the front in this one's place", async () => {
  const held = { ...locked, held_by: "the Keyholder window on FRONT-DESK, process 7", held_by_window: true };
  install({ show_other_window: () => false });
  show(Locked, { vault: held });
  await press("Show that window");
  expect(text(), "nobody came").toContain("That window doesn't answer");
  expect(did("close_window")).toEqual([]);

  install({ show_other_window: () => true });
  show(Locked, { vault: held });
  await press("Show that window");
  expect(did("close_window")).toEqual([{}]);
});

test("a sample office of this computer opens with one press", async () => {
  install();
  show(Locked, {
    vault: {
      ...locked,
      sample: true,
      doors: [{ name: "Ingrid Solberg", username: "ingrid", role: "owner" }],
    },
  });
  expect(button("Open as Ingrid Solberg (Owner)")).toBeTruthy();
  await press("Open as Ingrid Solberg");
  expect(did("enter_sample")).toEqual([{ username: "ingrid", vaultSecret: null }]);
});
