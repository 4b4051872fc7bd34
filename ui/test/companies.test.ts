import { expect, test } from "vitest";
import { router } from "../src/state/router.svelte";
import { pages } from "../src/app/pages";
import { session } from "../src/state/session.svelte";
import type { CompaniesPage, CompanyPage, CompanyRow, Home as HomePage } from "../src/ipc/bindings";
import Companies from "../src/screens/companies/Companies.svelte";
import {
  companyTitle,
  companyUnder,
  domainsOf,
  stateOf,
  titleOf,
  underOf,
} from "../src/screens/companies/words";
import Company from "../src/screens/company/Company.svelte";
import Home from "../src/screens/home/Home.svelte";
import OwnStaff from "../src/screens/own-staff/OwnStaff.svelte";
import { answer, answers, calls, install, manager, me, Refuse, who } from "./fake";
import { field, press, settle, show, text, type } from "./render";

const list = () => answer<CompaniesPage>("companies");
const sample = (id: number) => answer<CompanyPage>("company", id);
const did = (command: string) => calls.find((one) => one.command === command)?.args;
const named = (name: string) => list().rows.find((one) => one.name === name) as CompanyRow;
const [partner, client, gone] = ["Brightwire IT", "Sandpiper Café", "Tidewater Print"].map(
  (name) => named(name).id,
) as [number, number, number];

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
  expect(titleOf(list())).toBe("Nine companies work with us");
  expect(underOf(list())).toBe("8 partners look after accounts of ours. We look after 1 client.");
  const [partner, client, gone] = [named("Brightwire IT"), named("Sandpiper Café"), named("Tidewater Print")];
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

test("a company's page says what its staff can reach", () => {
  expect(companyTitle(sample(partner))).toBe("Brightwire IT looks after accounts of ours");
  expect(companyUnder(sample(partner))).toBe("3 people of its staff. They can get into 3 accounts.");
});

test("a company is added with its domains as a list", async () => {
  install();
  session.set({ at: "open", ...me });
  show(Companies, {});
  await settle();
  expect(text()).toContain("Copperline Web");
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
  expect(router.here).toEqual({ page: "company", company: answers.add_company?.({}) });
});

test("a record that is half changed is asked about, and stays when the page is read again", async () => {
  await company(partner);
  await press("Change details");
  expect(router.loss, "nothing is typed yet").toBeUndefined();
  type("Address (optional)", "4 Quay");
  expect(router.loss?.title).toBe("Leave without saving the record of Brightwire IT?");
  session.changes += 1;
  await settle();
  expect(calls.filter((one) => one.command === "company")).toHaveLength(2);
  expect(field("Address (optional)").value).toBe("4 Quay");
  await press("Cancel");
  expect(router.loss).toBeUndefined();
});

test("a partner that leaves gets a leaver run, and its page leads to it while it goes on", async () => {
  await company(partner);
  await press("Start leaving…");
  expect(router.here).toEqual({ page: "runs", start: "leaver", company: partner });
  document.body.replaceChildren();
  await company(partner, { company: () => ({ ...sample(partner), run: 7 }) });
  expect(text()).toContain("A leaver run about Brightwire IT goes on.");
  await press("Show the run");
  expect(router.here).toEqual({ page: "run", run: 7 });
});

test("an account is opened for a client from its page", async () => {
  await company(client);
  expect(text(), "a client has no run").not.toContain("Start leaving…");
  await press("Add an account");
  expect(router.here).toEqual({ page: "open_account", company: client });
});

test("leaving of one technician begins in their row", async () => {
  await company(partner);
  await press("Start leaving: Piet Jansen");
  expect(router.here).toEqual({ page: "runs", start: "leaver", user: who("Piet Jansen") });
});

test("a refusal stays in the dialog with its words", async () => {
  await company(partner, {
    end_company: () => {
      throw new Refuse({ code: "refused", why: { refusal: "owners_only" } });
    },
  });
  await press("Mark as ended…");
  type("Reason", "Contract ended");
  await inDialog("Mark as ended");
  expect(document.querySelector("dialog[open]")?.textContent).toContain("Only an owner may do that");
});

test("a company that left can be taken up again and nothing else", async () => {
  await company(gone);
  expect(text()).toContain("The work with Tidewater Print ended");
  const offered = [...document.querySelectorAll("header button")].map((one) => one.textContent.trim());
  expect(offered).not.toContain("Mark as ended…");
  await press("Take it up again…");
  type("Reason", "They came back");
  await inDialog("Take it up again");
  expect(did("resume_company")).toEqual({ id: gone, reason: "They came back" });
});

test("a partner manager's navigation and home have the own company and nothing of the register", async () => {
  const labels = pages.filter((page) => page.may(manager.may)).map((page) => page.label);
  expect(labels).toEqual(["Home", "Your staff", "Settings", "About"]);
  install({ home: () => answer<HomePage>("home", "partner") });
  session.set({ at: "open", ...manager });
  show(Home, {});
  await settle();
  expect(text()).toContain("3 people of yours are active and get into 3 accounts of Harbour Lane Studio.");
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
  expect(text()).toContain("Three people of Brightwire IT are active");
  expect(text()).toContain("Website and domain rules Administrator");
  expect(text()).toContain("Disabled: Left Brightwire IT");
  expect([...document.querySelectorAll("button")].map((one) => one.getAttribute("aria-label"))).not.toContain(
    "Disable: Aylin Demir",
  );
});

test("a person of the own company is added, and an address elsewhere is refused in words", async () => {
  await staff({
    add_own_staff: () => {
      throw new Refuse({ code: "refused", why: { refusal: "not_own_company" } });
    },
  });
  await press("Add somebody");
  expect(text(), "the form says which addresses fit").toContain("Ends in brightwireit.example.");
  type("Name", "Jo Kim");
  expect(field("Username").value, "it follows the name").toBe("jo.kim");
  type("E-mail address", "jo@elsewhere.example");
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
  await press("Disable: Piet Jansen");
  type("Reason", "Left us");
  await inDialog("Disable");
  expect(did("disable_own_staff")).toEqual({ id: who("Piet Jansen"), reason: "Left us" });
});
