import { expect, test } from "vitest";
import { router } from "../src/state/router.svelte";
import { pages } from "../src/app/pages";
import { session } from "../src/state/session.svelte";
import type { CompaniesPage, CompanyPage, Me } from "../src/ipc/bindings";
import Companies from "../src/screens/companies/Companies.svelte";
import {
  companyTitle,
  companyUnder,
  domainsOf,
  removing,
  removingOne,
  stateOf,
  titleOf,
  underOf,
} from "../src/screens/companies/words";
import Company from "../src/screens/company/Company.svelte";
import Home from "../src/screens/home/Home.svelte";
import OwnStaff from "../src/screens/own-staff/OwnStaff.svelte";
import { answers, calls, home, install, me, ownStaff, Refuse } from "./fake";
import { field, press, settle, show, text, type } from "./render";

const list = () => answers.companies?.({}) as CompaniesPage;
const sample = (id: number) => answers.company?.({ id }) as CompanyPage;
const did = (command: string) => calls.find((one) => one.command === command)?.args;
const manager: Me = {
  ...me,
  user: 8,
  name: "Tomás Ortega",
  role: "partner_manager",
  may: {
    ...me.may,
    see_people: false,
    add_users: false,
    open_accounts: false,
    manage_own_company: true,
    see_journal: false,
    make_audits: false,
    see_lockouts: false,
    manage_kits: false,
    change_settings: false,
    make_backups: false,
  },
};

async function company(id: number, other = {}) {
  install(other);
  session.set({ at: "open", ...me });
  show(Company, { route: { page: "company", company: id } });
  await settle();
}
/** Presses a button of the open dialog. */
async function inDialog(name: string) {
  const all = [...document.querySelectorAll<HTMLButtonElement>("dialog[open] button")];
  all.find((one) => one.textContent.trim().startsWith(name))?.click();
  await settle();
}

test("the list counts who works with us, and says whose agreement is past", () => {
  expect(titleOf(list())).toBe("Two companies work with us");
  expect(underOf(list())).toBe("1 partner looks after accounts of ours, and we look after 1 client.");
  const [partner, client, gone] = list().rows;
  if (!partner || !client || !gone) throw new Error("the sample has three");
  const now = new Date("2026-11-23T13:00:00").getTime();
  expect([stateOf(partner, now), stateOf(client, now), stateOf(gone, now)].map((one) => one.words)).toEqual([
    "Works with us",
    "Agreement ended 31 January",
    "Ended",
  ]);
});

test("domains are taken however people type them", () => {
  expect(domainsOf("@Brightwire.example, ruth@bw.test\n  it.example;")).toEqual([
    "brightwire.example",
    "bw.test",
    "it.example",
  ]);
});

test("the second look says how many are disabled and how many accesses end", () => {
  expect(removing({ people: 2, sign_ins: 1, accesses: 4, accounts: 3 })).toBe(
    "2 records are disabled, one of them with a sign-in to this vault that ends at once. 4 accesses end, to 3 accounts. The work with the company ends.",
  );
  expect(removing({ people: 0, sign_ins: 0, accesses: 0, accounts: 0 })).toBe(
    "Nobody is disabled: no record is active. No access is left to take away. The work with the company ends.",
  );
  expect(removingOne("Aylin Demir", 3, false)).toBe(
    "Their access to 3 accounts ends. The record of Aylin Demir is disabled.",
  );
  expect(companyTitle(sample(1))).toBe("Brightwire IT looks after accounts of ours");
  expect(companyUnder(sample(1))).toBe("2 active records are of its staff. They can get into 3 accounts.");
});

test("a company is added with its domains as a list", async () => {
  install();
  session.set({ at: "open", ...me });
  show(Companies, {});
  await settle();
  expect(text()).toContain("Lakeside Bakery");
  await press("Add a company");
  await inDialog("Add");
  expect(text(), "a company has a name").toContain("Type the company's name.");
  type("Name", "Northlight Web");
  type("E-mail domains (optional)", "northlight.example, nl.test");
  await inDialog("Add");
  document
    .querySelector("dialog form")
    ?.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
  await settle();
  expect(did("add_company")).toMatchObject({
    kind: "partner",
    details: { name: "Northlight Web", domains: ["northlight.example", "nl.test"] },
  });
  expect(router.here).toEqual({ page: "company", company: 4 });
});

test("a partner that leaves gets a leaver run, and its page leads to it while it goes on", async () => {
  await company(1);
  await press("They leave…");
  expect(router.here).toEqual({ page: "runs", start: "leaver", company: 1 });
  document.body.replaceChildren();
  await company(1, { company: () => ({ ...(answers.company?.({ id: 1 }) as CompanyPage), run: 7 }) });
  expect(text()).toContain("A leaver run about Brightwire IT goes on.");
  await press("Show the run");
  expect(router.here).toEqual({ page: "run", run: 7 });
});

test("an account is opened for a client from its page", async () => {
  await company(2);
  expect(text(), "a client has no run").not.toContain("They leave…");
  await press("Open an account");
  expect(router.here).toEqual({ page: "open_account", company: 2 });
});

test("one step removes a whole partner, after a reason and a second look", async () => {
  await company(1);
  await press("Remove everywhere…");
  expect(document.querySelector("dialog[open]")?.textContent).toContain("4 accesses end, to 3 accounts");
  await inDialog("Remove everywhere");
  expect(did("remove_company"), "not without a reason").toBeUndefined();
  type("Reason", "Contract ended");
  await inDialog("Remove everywhere");
  expect(did("remove_company")).toEqual({ id: 1, reason: "Contract ended" });
});

test("one technician is removed everywhere from their row", async () => {
  await company(1);
  await press("Remove everywhere: Aylin Demir");
  expect(document.querySelector("dialog[open]")?.textContent).toContain("Their access to 3 accounts ends.");
  type("Reason", "Changed jobs");
  await inDialog("Remove everywhere");
  expect(did("end_user_access")).toEqual({ user: 4, reason: "Changed jobs" });
});

test("a refusal stays in the dialog with its words", async () => {
  await company(1, {
    remove_company: () => {
      throw new Refuse({ code: "refused", why: { refusal: "last_owner" } });
    },
  });
  await press("Remove everywhere…");
  type("Reason", "Contract ended");
  await inDialog("Remove everywhere");
  expect(document.querySelector("dialog[open]")?.textContent).toContain(
    "This is the last owner who can sign in",
  );
});

test("a company that left can be taken up again and nothing else", async () => {
  await company(3);
  expect(text()).toContain("The work with Pixel & Sons ended");
  expect(text()).not.toContain("Remove everywhere…");
  await press("Take it up again…");
  type("Reason", "They came back");
  await inDialog("Take it up again");
  expect(did("resume_company")).toEqual({ id: 3, reason: "They came back" });
});

test("a partner manager's navigation and home have the own company and nothing of the register", async () => {
  const labels = pages.filter((page) => page.may(manager.may)).map((page) => page.label);
  expect(labels).toEqual(["Home", "Your staff", "Settings", "About"]);
  install({
    home: () => ({
      ...home,
      findings: [],
      notices: [],
      glance: null,
      last_opened: null,
      own_company: { company: "Brightwire IT", staff: 2, accounts: 3, ends: null },
    }),
  });
  session.set({ at: "open", ...manager });
  show(Home, {});
  await settle();
  expect(text()).toContain("2 people of yours are active and get into 3 accounts of Harbour Lane Studio.");
  expect(text()).not.toContain("At a glance");
  expect(text()).not.toContain("Last opened");
});

async function staff(other = {}) {
  install(other);
  session.set({ at: "open", ...manager });
  show(OwnStaff, {});
  await settle();
}

test("the own staff is shown with where each can get in, and one's own record can't be disabled", async () => {
  await staff();
  expect(text()).toContain("Two people of Brightwire IT are active");
  expect(text()).toContain("Website Administrator");
  expect(text()).toContain("Disabled: Left");
  expect([...document.querySelectorAll("button")].map((one) => one.getAttribute("aria-label"))).not.toContain(
    "Disable: Tomás Ortega",
  );
});

test("a person of the own company is added, and an address elsewhere is refused in words", async () => {
  await staff({
    add_own_staff: () => {
      throw new Refuse({ code: "refused", why: { refusal: "not_own_company" } });
    },
  });
  await press("Add somebody");
  expect(text(), "the form says which addresses fit").toContain("Ends in brightwire.example.");
  type("Name", "Jo Kim");
  expect(field("Username").value, "it follows the name").toBe("jo.kim");
  type("Notification address", "jo@elsewhere.example");
  document
    .querySelector("dialog form")
    ?.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
  await settle();
  expect(did("add_own_staff")).toMatchObject({
    details: { name: "Jo Kim", username: "jo.kim", notify: "jo@elsewhere.example" },
  });
  expect(text()).toContain("You look after the staff of your own company only");
});

test("a name of the own company that can pass for another one is told while it is typed", async () => {
  const mixed = "This name mixes letters of different scripts within a word.";
  await staff({
    name_warnings: ({ typed }: { typed: { name: string } }) => (typed.name === "J\u043e Kim" ? [mixed] : []),
  });
  await press("Add somebody");
  type("Name", "J\u043e Kim");
  await new Promise((rested) => setTimeout(rested, 350));
  await settle();
  expect(text()).toContain(mixed);
});

test("somebody of the own company is disabled with a reason", async () => {
  await staff();
  await press("Disable: Aylin Demir");
  type("Reason", "Left us");
  await inDialog("Disable");
  expect(did("disable_own_staff")).toEqual({ id: 4, reason: "Left us" });
  expect(ownStaff.staff).toHaveLength(3);
});
