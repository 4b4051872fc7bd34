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
import type {
  AccountsPage,
  AccountsQuery,
  CompanyChoice,
  EditLine,
  GridQuery,
  ServiceView,
} from "../src/ipc/bindings";
import { status } from "../src/components/status.svelte";
import { dayStamp } from "../src/components/files";
import {
  access,
  account,
  accounts,
  answer,
  calls,
  crowd,
  grid,
  install,
  me,
  service,
  who,
  type Args,
} from "./fake";
import { press, send, settle, show, text, type } from "./render";

const did = (command: string) => calls.findLast((one) => one.command === command)?.args;

const campaigns = account("Campaigns");
const newsletter = account("Newsletter");

async function page(other = {}, { id } = campaigns, asOf: string | null = null) {
  install(other);
  session.set({ at: "open", ...me });
  show(Account, { route: { page: "account", account: id, asOf } });
  await settle();
}
function companyNamed(name: string): number {
  const found = answer<CompanyChoice[]>("company_choices").find((one) => one.name === name);
  if (!found) throw new Error(`no company ${name}`);
  return found.id;
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
  expect(list.titleOf({ open: 12, as_of: null })).toBe("12 accounts");
  expect(list.titleOf({ open: 1, as_of: "2026-03-31" })).toBe("1 account on 31 March 2026");
  expect(list.seatsOf({ seats_taken: 3, seats: 2 })).toEqual({ words: "3 of 2", over: true });
  expect(list.seatsOf({ seats_taken: 3, seats: null })).toEqual({ words: "3", over: false });
});

test("an account's title says how many get in, and more seats than paid for are said", () => {
  expect(titleOf(campaigns)).toBe("2 users have access to Campaigns");
  expect(titleOf({ ...campaigns, accesses: [] })).toBe("Nobody has access to Campaigns");
  expect(seatsSay(account("Print shop"))).toBe("4 of 3 seats taken: more than are paid for");
  expect(endsWith(0)).toContain("no access ends");
  expect(endsWith(84)).toBe("All 84 accesses to it end with it.");
});

test("the level follows the furthest-reaching role, and a typed role leaves it alone", () => {
  const one = withRole(empty(), "Content Creator", true, service);
  expect(one.level).toBe("normal");
  expect(withRole(one, "Administrator", true, service).level).toBe("admin");
  expect(
    withRole({ ...one, level: "owner" }, "Content Creator", false, service).level,
    "nothing of the service's is left to follow",
  ).toBe("owner");
  expect(withFree({ ...one, roles: ["Content Creator", "Helper"] }, "Guest, Reader", service)).toEqual([
    "Content Creator",
    "Guest",
    "Reader",
  ]);
  expect(freeRoles(["Content Creator", "Guest"], service)).toEqual(["Guest"]);
});

test("a tick says which way it works", () => {
  const forbids = service.permissions.find((one) => one.name === "Remove Ability to Send Emails");
  if (!forbids) throw new Error("the service has a box that forbids");
  expect(ticked([], forbids, true).map(permissionWords)).toEqual(["may not: Remove Ability to Send Emails"]);
  expect(ticked([], forbids, false).map(permissionWords)).toEqual(["may: Remove Ability to Send Emails"]);
});

test("a chosen service fills in only what is still empty", () => {
  const known = answer<ServiceView>("service", "constant-contact");
  expect(withService({ ...emptyAccount(), name: "Letters" }, known)).toMatchObject({
    name: "Letters",
    web: "https://login.constantcontact.com",
    owners_possible: 1,
  });
  const rules = ownRules(known);
  expect(rules).toMatch(
    /^Second factor: It hangs on one person or one device, whoever else uses the account\./,
  );
  expect(rules, "what isn't known is left out").not.toContain("Passwords");
  expect([number("12"), number(""), number("-1")]).toEqual([12, null, null]);
});

test("whose an account is and how critical stands under one name in list, form and page", async () => {
  const labels = (of: string) => [...document.querySelectorAll(of)].map((one) => one.textContent.trim());
  install();
  session.set({ at: "open", ...me });
  show(Accounts, { route: { page: "accounts" } });
  await settle();
  expect(labels("thead th")).toEqual(expect.arrayContaining(["Company", "How critical"]));
  show(OpenAccount, { route: { page: "open_account" } });
  await settle();
  expect(labels("label, legend")).toEqual(expect.arrayContaining(["Company", "How critical"]));
  await page();
  expect(labels("dt")).toContain("How critical");
});

test("the list asks only for what is seen, filters by service, and opens an account", async () => {
  const telling = ["Campaigns", "Office keys"]; // more seats taken than paid for, and an owner that nobody knows
  const first = accounts.filter((one) => telling.includes(one.name));
  const large = crowd([...first, ...accounts.filter((one) => !first.includes(one))], 300);
  install({
    accounts: ({ query }: Args) => {
      const { offset, limit } = query as AccountsQuery;
      const page = answer<AccountsPage>("accounts", "open");
      return { ...page, open: 300, total: 300, rows: large.slice(offset, offset + limit) };
    },
  });
  session.set({ at: "open", ...me });
  show(Accounts, { route: { page: "accounts" } });
  await settle();
  expect(text()).toContain("300 accounts");
  expect(text()).toContain("2 of 1");
  expect(text()).toContain("nobody recorded");
  expect(document.querySelectorAll("tbody tr").length).toBeLessThan(100);
  const services = document.querySelector<HTMLSelectElement>('select[aria-label="At which service"]');
  if (!services) throw new Error("no filter by service");
  services.value = "cloudflare";
  services.dispatchEvent(new Event("change", { bubbles: true }));
  await settle();
  expect(did("accounts")?.query).toMatchObject({ service: "cloudflare", offset: 0 });
  await press("Campaigns");
  expect(router.here).toEqual({ page: "account", account: campaigns.id, asOf: null });
});

test("a past day is marked, and nothing is offered that would change it", async () => {
  await page({}, newsletter, "2026-03-31");
  expect(text()).toContain("As of 31 March 2026.");
  for (const offered of ["Give access", "No longer used…", "Take away", "Choose all"])
    expect(text()).not.toContain(offered);
  expect(document.querySelector("tbody input[type=checkbox]")).toBeNull();
  expect(text()).toContain("This is kept as it is today.");
});

test("who may not read what is sealed is told who may", async () => {
  const shut = { readable: false, writable: false, holds: null };
  await page({ account: () => ({ ...campaigns, billing: shut, owner_note: shut }) });
  expect(text()).toContain("Only billing roles can read this.");
  expect(text()).toContain("Only owners can read this.");
  expect(text(), "the rest is there").toContain("Ticket 12");
  expect(text()).not.toContain("29 EUR");
});

test("the owners in effect, the ended ones and the polarity of a tick are said in words", async () => {
  await page();
  expect(text()).toContain("Elena Petrova reads its login mailbox and could take it over.");
  expect(text()).toContain("may not: Remove Ability to Send Emails");
  expect(text()).toContain("Only helped out");
});

test("closing says how many accesses end before it is done", async () => {
  await page();
  await press("No longer used…");
  expect(text()).toContain("All 2 accesses to it end with it.");
  type("Reason", "Moved");
  await inDialog("Mark as no longer used");
  expect(did("close_account")).toEqual({ id: campaigns.id, reason: "Moved" });
});

test("billing data are written as typed", async () => {
  await page();
  await press("Change: Billing");
  type("Plan (optional)", "Premium");
  await send();
  expect(did("write_billing")).toMatchObject({
    id: campaigns.id,
    billing: { plan: "Premium", price: "29 EUR a month" },
  });
});

test("an access is given with roles of the service and can be undone from the message", async () => {
  await page();
  await press("Give access");
  expect(text()).toContain("Ticking this forbids it.");
  const role = [...document.querySelectorAll<HTMLLabelElement>("dialog[open] label.choice")].find((one) =>
    one.textContent.includes("Data Manager"),
  );
  role?.querySelector("input")?.click();
  await settle();
  await inDialog("Give access");
  expect(text(), "nobody is chosen yet").toContain("Choose a person.");
  expect(did("give_access")).toBeUndefined();
});

test("taking away asks for a reason, and offers to undo", async () => {
  await page();
  await press("Take away the access: Elena Petrova");
  expect(text()).toContain("Take away the access of Elena Petrova to Campaigns?");
  type("Reason", "No longer needed");
  await inDialog("Take away");
  expect(did("end_accesses")).toEqual({
    accesses: [access("Elena Petrova", "Campaigns").id],
    reason: "No longer needed",
  });
  expect(status.offer?.label).toBe("Undo");
  await status.offer?.act();
  expect(did("undo")).toEqual({ entry: answer("end_accesses") });
});

test("several are changed together after a look at what becomes of each", async () => {
  const edits = answer<EditLine[]>("preview_edit");
  await page({ preview_edit: () => edits.map((one, i) => (i === 0 ? one : { ...one, after: one.before })) });
  box("Choose all").click();
  await settle();
  await press("Change all of them");
  type("Last day", "2027-03-31");
  await inDialog("Show what changes");
  const accesses = campaigns.accesses.map((one) => one.id);
  expect(did("preview_edit")).toEqual({ accesses, edit: { edit: "until", day: "2027-03-31" } });
  expect(text()).toContain("1 access changes, in one entry of the journal.");
  await inDialog("Change 1");
  expect(did("edit_accesses")).toEqual({ accesses, edit: { edit: "until", day: "2027-03-31" } });
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

test("an account at a service that has no profile is opened under its own name", async () => {
  install({ service: () => null });
  session.set({ at: "open", ...me });
  show(OpenAccount, { route: { page: "open_account" } });
  await settle();
  type("Service", "Trello");
  await new Promise((later) => setTimeout(later, 100));
  await settle();
  const box = document.querySelector<HTMLInputElement>('[role="combobox"]');
  box?.dispatchEvent(new FocusEvent("blur"));
  await settle();
  expect(box?.value, "what was typed is never erased").toBe("Trello");
  expect(text()).toContain("Keyholder doesn't know “Trello”.");
  await send();
  expect(did("open_account"), "nor sent as nothing").toBeUndefined();
  type("Service", "Trello");
  await new Promise((later) => setTimeout(later, 100));
  await settle();
  const last = [...document.querySelectorAll('[role="option"]')].at(-1);
  expect(last?.textContent).toContain("Use “Trello” as it is");
  last?.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  await settle();
  await send();
  expect(did("open_account")).toMatchObject({ details: { service: "Trello", name: "Trello" } });
});

test("an account for a client begins with the client, and ticked staff gets access with the role that is chosen", async () => {
  install();
  const client = companyNamed("Sandpiper Café");
  session.set({ at: "open", ...me });
  show(OpenAccount, { route: { page: "open_account", company: client } });
  await settle();
  expect(router.loss, "nothing is typed yet").toBeUndefined();
  const tick = (name: string) =>
    [...document.querySelectorAll<HTMLLabelElement>("label.choice")]
      .find((one) => one.textContent.trim() === name)
      ?.querySelector("input")
      ?.click();
  expect(text(), "somebody of a partner is none of our staff").not.toContain("Piet Jansen");
  tick("Nadia Rahman");
  tick("Mateo Ruiz");
  await settle();
  expect(text()).toContain("2 people are ticked.");
  expect(router.loss?.title, "leaving asks first").toBe("Leave without adding the account?");
  const may = document.querySelector<HTMLSelectElement>('select[aria-label="What Nadia Rahman may do"]');
  if (!may) throw new Error("no choice of what she may do");
  may.value = "admin";
  may.dispatchEvent(new Event("change", { bubbles: true }));
  type("Service", "cloudfl");
  await new Promise((later) => setTimeout(later, 100));
  await settle();
  document
    .querySelector('[role="option"]')
    ?.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  await settle();
  type("What you call it", "Bakery site");
  await send();
  const opened = did("open_account");
  expect(opened?.details).toMatchObject({ company: client, service: "cloudflare", name: "Bakery site" });
  expect(opened?.staff).toEqual([
    { user: who("Nadia Rahman"), roles: [], level: "admin", since: dayStamp() },
    { user: who("Mateo Ruiz"), roles: [], level: "normal", since: dayStamp() },
  ]);
  expect(router.here.page, "it is saved, so nothing is asked").toBe("account");
});

test("a cell of the grid says in words what its letter means, and arrow keys walk the cells", async () => {
  expect(cellWords("Ann", "Bank", "owner", true)).toBe("Ann, Bank: owner");
  expect(cellWords("Ann", "Bank", undefined, true)).toBe("Ann has no access to Bank. Give access");
  expect(cellAfter("ArrowRight", 0, 3, 2, 4), "the last column is the end").toEqual([0, 3]);
  const [people, across] = [crowd(grid.people, 1200), crowd(grid.accounts, 300)];
  install({
    grid: ({ query }: Args) => {
      const { down, rows, columns } = query as GridQuery;
      const shown = { people: people.slice(down, down + rows), accounts: across.slice(0, columns) };
      return { ...grid, ...shown, people_total: 1200, accounts_total: 300 };
    },
  });
  session.set({ at: "open", ...me });
  show(Grid, { route: { page: "grid" } });
  await settle();
  expect(text()).toContain("1,200 users by 300 accounts");
  expect(text()).toContain("1 to 25 of 1,200 users");
  const cell = document.querySelector<HTMLElement>('[aria-label="Ingrid Solberg, Newsletter: owner"]');
  const [row, column] = (cell?.getAttribute("data-cell") ?? "").split(" ").map(Number);
  expect(cell?.textContent).toBe("O");
  cell?.focus();
  cell?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, cancelable: true }));
  await settle();
  expect(document.activeElement?.getAttribute("data-cell")).toBe(`${Number(row) + 1} ${column}`);
  await press("Users after");
  expect(did("grid")?.query).toMatchObject({ down: 25, across: 0 });
});
