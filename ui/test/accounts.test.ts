import { expect, test } from "vitest";
import { router } from "../src/state/router.svelte";
import { session } from "../src/state/session.svelte";
import Account from "../src/screens/account/Account.svelte";
import {
  empty,
  endsWith,
  freeRoles,
  permissionWords,
  ticked,
  withFree,
  withRole,
} from "../src/screens/account/access";
import { seatsSay, titleOf } from "../src/screens/account/words";
import Accounts from "../src/screens/accounts/Accounts.svelte";
import { number, ownRules, withService } from "../src/screens/accounts/details";
import { empty as emptyAccount } from "../src/screens/accounts/details";
import OpenAccount from "../src/screens/accounts/OpenAccount.svelte";
import * as list from "../src/screens/accounts/words";
import Grid from "../src/screens/grid/Grid.svelte";
import { cellAfter, cellWords } from "../src/screens/grid/words";
import AccessCard from "../src/screens/person/AccessCard.svelte";
import type { PersonPage } from "../src/ipc/bindings";
import { status } from "../src/components/status.svelte";
import { account, answers, calls, install, me, service } from "./fake";
import { press, send, settle, show, text, type } from "./render";

const did = (command: string) => calls.findLast((one) => one.command === command)?.args;

async function page(other = {}, asOf: string | null = null) {
  install(other);
  session.set({ at: "open", ...me });
  show(Account, { route: { page: "account", account: 1, asOf } });
  await settle();
}
/** Presses a button of the open dialog. */
async function inDialog(name: string) {
  const all = [...document.querySelectorAll<HTMLButtonElement>("dialog[open] button")];
  all.find((one) => one.textContent.trim().startsWith(name))?.click();
  await settle();
}
function box(label: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`);
  if (!found) throw new Error(`no box “${label}”`);
  return found;
}

test("the title counts accounts, on a past day with the day", () => {
  expect(list.titleOf({ open: 12, as_of: null })).toBe("Twelve accounts are open");
  expect(list.titleOf({ open: 1, as_of: "2026-03-31" })).toBe("One account was open on 31 March 2026");
  expect(list.seatsOf({ seats_taken: 3, seats: 2 })).toEqual({ words: "3 of 2", over: true });
  expect(list.seatsOf({ seats_taken: 3, seats: null })).toEqual({ words: "3", over: false });
});

test("an account's title says how many get in, and more seats than paid for are said", () => {
  expect(titleOf(account(1))).toBe("2 users have access to Newsletter");
  expect(titleOf({ ...account(1), accesses: [] })).toBe("Nobody has access to Newsletter");
  expect(seatsSay(account(1))).toBe("3 of 2 seats taken: more than are paid for");
  expect(endsWith(0)).toContain("no access ends");
  expect(endsWith(84)).toBe("All 84 accesses to it end with it.");
});

test("the level follows the furthest-reaching role, and a typed role leaves it alone", () => {
  const one = withRole(empty(), "Campaign Creator", true, service);
  expect(one.level).toBe("normal");
  expect(withRole(one, "Account Owner", true, service).level).toBe("owner");
  expect(
    withRole({ ...one, level: "admin" }, "Campaign Creator", false, service).level,
    "nothing of the service's is left to follow",
  ).toBe("admin");
  expect(withFree({ ...one, roles: ["Campaign Creator", "Helper"] }, "Guest, Reader", service)).toEqual([
    "Campaign Creator",
    "Guest",
    "Reader",
  ]);
  expect(freeRoles(["Campaign Creator", "Guest"], service)).toEqual(["Guest"]);
});

test("a tick says which way it works", () => {
  const forbids = service.permissions[1];
  if (!forbids) throw new Error("the service has two permissions");
  expect(ticked([], forbids, true).map(permissionWords)).toEqual(["may not: No sending"]);
  expect(ticked([], forbids, false).map(permissionWords)).toEqual(["may: No sending"]);
});

test("a chosen service fills in only what is still empty", () => {
  expect(withService({ ...emptyAccount(), name: "Letters" }, service)).toMatchObject({
    name: "Letters",
    web: "https://login.constantcontact.com",
    owners_possible: 1,
  });
  expect(ownRules(service), "what isn't known is left out").toBe(
    "Second factor: It hangs on one person or one device.",
  );
  expect([number("12"), number(""), number("-1")]).toEqual([12, null, null]);
});

test("the list asks only for what is seen, filters by service, and opens an account", async () => {
  install();
  session.set({ at: "open", ...me });
  show(Accounts, { route: { page: "accounts" } });
  await settle();
  expect(text()).toContain("300 accounts are open");
  expect(text()).toContain("3 of 2");
  expect(text()).toContain("nobody recorded");
  expect(document.querySelectorAll("tbody tr").length).toBeLessThan(100);
  const services = document.querySelector<HTMLSelectElement>('select[aria-label="At which service"]');
  if (!services) throw new Error("no filter by service");
  services.value = "cloudflare";
  services.dispatchEvent(new Event("change", { bubbles: true }));
  await settle();
  expect(did("accounts")?.query).toMatchObject({ service: "cloudflare", offset: 0 });
  await press("Website");
  expect(router.here).toEqual({ page: "account", account: 2, asOf: null });
});

test("a past day is marked, and nothing is offered that would change it", async () => {
  await page({}, "2026-03-31");
  expect(text()).toContain("As of 31 March 2026.");
  for (const offered of ["Give access", "Close…", "Take away", "Choose all"])
    expect(text()).not.toContain(offered);
  expect(document.querySelector("tbody input[type=checkbox]")).toBeNull();
  expect(text()).toContain("This is kept as it is today.");
});

test("who may not read what is sealed is told who may", async () => {
  const shut = { readable: false, writable: false, holds: null };
  await page({ account: () => ({ ...account(1), billing: shut, owner_note: shut }) });
  expect(text()).toContain("Only billing roles can read this.");
  expect(text()).toContain("Only owners can read this.");
  expect(text(), "the rest is there").toContain("Ticket 12");
  expect(text()).not.toContain("29 EUR");
});

test("the owners in effect, the ended ones and the polarity of a tick are said in words", async () => {
  await page();
  expect(text()).toContain("Aylin Demir reads its login mailbox and could take it over.");
  expect(text()).toContain("may not: No sending");
  expect(text()).toContain("Left the company");
});

test("closing says how many accesses end before it is done", async () => {
  await page();
  await press("Close…");
  expect(text()).toContain("All 2 accesses to it end with it.");
  type("Reason", "Moved");
  await inDialog("Close the account");
  expect(did("close_account")).toEqual({ id: 1, reason: "Moved" });
});

test("billing data are written as typed", async () => {
  await page();
  await press("Change: Billing");
  type("Plan (optional)", "Premium");
  await send();
  expect(did("write_billing")).toMatchObject({
    id: 1,
    billing: { plan: "Premium", price: "29 EUR a month" },
  });
});

test("an access is given with roles of the service and can be undone from the message", async () => {
  await page();
  await press("Give access");
  expect(text()).toContain("Ticking this forbids it.");
  const role = [...document.querySelectorAll<HTMLLabelElement>("dialog[open] label.choice")].find((one) =>
    one.textContent.includes("Account Manager"),
  );
  role?.querySelector("input")?.click();
  await settle();
  await inDialog("Give access");
  expect(text(), "nobody is chosen yet").toContain("Choose a person.");
  expect(did("give_access")).toBeUndefined();
});

test("taking away asks for a reason, and offers to undo", async () => {
  await page();
  await press("Take away the access: Aylin Demir");
  expect(text()).toContain("Take away the access of Aylin Demir to Newsletter?");
  type("Reason", "No longer needed");
  await inDialog("Take away");
  expect(did("end_accesses")).toEqual({ accesses: [2], reason: "No longer needed" });
  expect(status.offer?.label).toBe("Undo");
  await status.offer?.act();
  expect(did("undo")).toEqual({ entry: 1205 });
});

test("several are changed together after a look at what becomes of each", async () => {
  await page();
  box("Choose all").click();
  await settle();
  await press("Change them together");
  type("Last day", "2027-03-31");
  await inDialog("Show what changes");
  expect(did("preview_edit")).toEqual({ accesses: [1, 2], edit: { edit: "until", day: "2027-03-31" } });
  expect(text()).toContain("1 access changes, in one entry of the journal.");
  await inDialog("Change 1");
  expect(did("edit_accesses")).toEqual({ accesses: [1, 2], edit: { edit: "until", day: "2027-03-31" } });
});

test("an account is opened with a service, and what is missing is told under its field", async () => {
  install();
  session.set({ at: "open", ...me });
  show(OpenAccount, { route: { page: "open_account" } });
  await settle();
  await send();
  expect(did("open_account")).toBeUndefined();
  expect(text()).toContain("Type");
  expect(document.activeElement?.getAttribute("aria-invalid")).toBe("true");
});

test("an account for a client begins with the client, and ticked staff gets access with the role that is chosen", async () => {
  install({ company_choices: () => [{ id: 2, name: "Lakeside Bakery", kind: "client", active: true }] });
  session.set({ at: "open", ...me });
  show(OpenAccount, { route: { page: "open_account", company: 2 } });
  await settle();
  expect(router.loss, "nothing is typed yet").toBeUndefined();
  const tick = (name: string) =>
    [...document.querySelectorAll<HTMLLabelElement>("label.choice")]
      .find((one) => one.textContent.trim() === name)
      ?.querySelector("input")
      ?.click();
  expect(text(), "somebody of a partner is none of our staff").not.toContain("Aylin Demir");
  tick("Nadia Rahman");
  tick("Mateo Ruiz");
  await settle();
  expect(text()).toContain("2 people are ticked.");
  expect(router.loss?.title, "leaving asks first").toBe("Leave without opening the account?");
  const may = document.querySelector<HTMLSelectElement>('select[aria-label="What Nadia Rahman may do"]');
  if (!may) throw new Error("no choice of what she may do");
  may.value = "admin";
  may.dispatchEvent(new Event("change", { bubbles: true }));
  type("Service", "cloud");
  await new Promise((later) => setTimeout(later, 100));
  await settle();
  document
    .querySelector('[role="option"]')
    ?.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  await settle();
  type("What you call it", "Bakery site");
  await send();
  const opened = did("open_account");
  expect(opened?.details).toMatchObject({ company: 2, service: "cloudflare", name: "Bakery site" });
  expect(opened?.staff).toEqual([
    { user: 3, roles: [], level: "admin" },
    { user: 2, roles: [], level: "normal" },
  ]);
  expect(router.here.page, "it is saved, so nothing is asked").toBe("account");
});

test("everything is taken away from a person in one step after a second look", async () => {
  install();
  session.set({ at: "open", ...me });
  show(AccessCard, { person: answers.person?.({ id: 4 }) as PersonPage, changed: () => Promise.resolve() });
  await settle();
  await press("Take everything away…");
  expect(text()).toContain("2 accesses end, and the record is disabled with its sign-in here");
  type("Reason", "Left");
  await inDialog("Take everything away");
  expect(did("end_user_access")).toEqual({ user: 4, reason: "Left" });
});

test("a cell of the grid says in words what its letter means, and arrow keys walk the cells", async () => {
  expect(cellWords("Ann", "Bank", "owner", true)).toBe("Ann, Bank: owner");
  expect(cellWords("Ann", "Bank", undefined, true)).toBe("Ann has no access to Bank. Give access");
  expect(cellAfter("ArrowRight", 0, 3, 2, 4), "the last column is the end").toEqual([0, 3]);
  install();
  session.set({ at: "open", ...me });
  show(Grid, { route: { page: "grid" } });
  await settle();
  expect(text()).toContain("1,200 users by 300 accounts");
  expect(text()).toContain("1 to 25 of 1,200 users");
  const cell = document.querySelector<HTMLElement>('[aria-label="Ingrid Solberg, Newsletter: owner"]');
  expect(cell?.textContent).toBe("O");
  cell?.focus();
  cell?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, cancelable: true }));
  await settle();
  expect(document.activeElement?.getAttribute("data-cell")).toBe("1 0");
  await press("Users after");
  expect(did("grid")?.query).toMatchObject({ down: 25, across: 0 });
});
