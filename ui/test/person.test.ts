import { expect, test, vi } from "vitest";
import Copy from "../src/components/Copy.svelte";
import { router } from "../src/state/router.svelte";
import { session } from "../src/state/session.svelte";
import type { AddedUser, PersonPage } from "../src/ipc/bindings";
import Person from "../src/screens/person/Person.svelte";
import {
  disabling,
  expiryOf,
  forgottenWords,
  stageOf,
  titleOf,
  underOf,
} from "../src/screens/person/sentences";
import { answer, calls, install, me, who } from "./fake";
import { button, field, press, settle, show, text, type } from "./render";

const at = (text: string) => new Date(text).getTime();
const now = at("2026-11-23T13:00:00");
const sample = (name: string) => answer<PersonPage>("person", who(name));
const did = (command: string) => calls.find((one) => one.command === command)?.args;

async function page(name: string, other = {}) {
  install(other);
  session.set({ at: "open", ...me });
  show(Person, { route: { page: "person", user: who(name) } });
  await settle();
}
/** Presses a button of the open dialog. */
async function inDialog(name: string) {
  const all = [...document.querySelectorAll<HTMLButtonElement>("dialog[open] button")];
  all.find((one) => one.textContent.trim().startsWith(name))?.click();
  await settle();
}

test("the title says how things stand", () => {
  expect(titleOf(sample("Ingrid Solberg"))).toBe("Ingrid Solberg");
  expect(titleOf(sample("Leah Fischer"))).toBe("Leah Fischer is locked");
  expect(titleOf(sample("Amara Okafor"))).toBe("Amara Okafor");
  expect(titleOf(sample("Website forms"))).toBe("Website forms");
  expect(titleOf(sample("Carlos Mendes"))).toBe("Carlos Mendes is disabled");
  expect(underOf(sample("Amara Okafor"), "Harbour Lane Studio")).toBe(
    "Designer, Design at Harbour Lane Studio",
  );
  expect(underOf(sample("Aylin Demir"), "Harbour Lane Studio")).toBe("Technician at Brightwire IT");
});

test("disabling says what happens to a sign-in, to kits, and to programs", () => {
  expect(disabling(sample("Ingrid Solberg"))).toContain("recovery kits made for them stop working");
  expect(disabling(sample("Nadia Rahman"))).toContain("signed out everywhere at once");
  expect(disabling(sample("Amara Okafor"))).not.toContain("signed out");
  expect(disabling(sample("Website forms"))).toContain("you have to close there");
});

test("a sign-in says how far it has come and when it ends", () => {
  const signIn = sample("Nadia Rahman").sign_in;
  if (!signIn) throw new Error("the sample has a sign-in here");
  expect(stageOf({ ...signIn, stage: "temporary", password_at: at("2026-11-20T10:00:00") }, now)).toBe(
    "Not signed in yet",
  );
  expect(stageOf({ ...signIn, last_used: null }, now)).toBe("Never used");
  expect(expiryOf({ ...signIn, expires_at: at("2026-12-01T10:00:00") }, now)).toBe(
    "On 1 December, unless it is used before",
  );
  const given = { ...signIn, stage: "temporary" as const };
  expect(expiryOf({ ...given, expires_at: at("2026-12-01T10:00:00") }, now)).toBe(
    "The temporary password expires on 1 December",
  );
  expect(expiryOf({ ...given, expires_at: at("2026-11-20T10:00:00") }, now)).toContain(
    "Reset the sign-in to give another one",
  );
  expect(expiryOf({ ...signIn, expires_at: null }, now)).toBe("Doesn't expire by itself");
});

test("who may not change everything is shown only what they may", async () => {
  const person = sample("Nadia Rahman");
  await page("Nadia Rahman", { person: () => ({ ...person, can: { ...person.can, change_all: false } }) });
  await press("Change details");
  expect(field("Job title (optional)").value).toBe("Office manager");
  for (const label of ["Department (optional)", "Company", "Last day (optional)"])
    expect(() => field(label)).toThrow();
  expect(text()).toContain("Your department, your company and your last day are for an owner to change.");
});

test("details change in place, and only the record's own fields are sent", async () => {
  await page("Nadia Rahman");
  await press("Change details");
  type("Job title (optional)", "Lead designer");
  await press("Save");
  document
    .querySelector("form")
    ?.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
  await settle();
  expect(did("change_user")).toMatchObject({
    id: 3,
    details: { job_title: "Lead designer", responsible: null, purpose: "" },
  });
  expect(text(), "the form is gone").not.toContain("Change the record of");
});

test("disabling needs a reason", async () => {
  await page("Nadia Rahman");
  await press("Disable");
  await inDialog("Disable");
  expect(did("disable_user")).toBeUndefined();
  type("Reason", "Left the company");
  await inDialog("Disable");
  expect(did("disable_user")).toEqual({ id: 3, reason: "Left the company" });
});

test("a reset asks who is calling first, and sends what came of it", async () => {
  await page("Nadia Rahman", { check_caller: () => false });
  await press("Reset");
  type("What was the name of your first boat?", "Gull");
  await inDialog("Check the answer");
  document
    .querySelector("dialog[open] form")
    ?.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
  await settle();
  expect(text()).toContain("Don't reset anything for this caller");
  await inDialog("Reset without checking");
  expect(did("reset_sign_in"), "a wrong answer is never sent as checked").toEqual({
    id: 3,
    callerChecked: false,
  });
  expect(text()).toContain(answer<AddedUser>("reset_sign_in").temporary_password ?? "a password");
});

test("a right answer is sent as checked", async () => {
  await page("Nadia Rahman");
  await press("Reset");
  type("What was the name of your first boat?", "Sea gull");
  document
    .querySelector("dialog[open] form")
    ?.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
  await settle();
  await inDialog("Reset the sign-in");
  expect(did("check_caller")).toEqual({ id: 3, answer: "Sea gull" });
  expect(did("reset_sign_in")).toEqual({ id: 3, callerChecked: true });
});

test("changing what somebody may do needs a difference and a reason", async () => {
  await page("Nadia Rahman");
  await press("Change what they may do");
  await inDialog("Change");
  expect(text()).toContain("Nothing is different yet");
  const auditor = [...document.querySelectorAll<HTMLLabelElement>("dialog[open] label")].find((one) =>
    one.textContent.includes("Auditor"),
  );
  auditor?.querySelector("input")?.click();
  await settle();
  await inDialog("Change");
  expect(did("change_grant"), "no reason yet").toBeUndefined();
  type("Reason", "New job");
  await inDialog("Change");
  expect(did("change_grant")).toEqual({
    id: 3,
    grant: { role: "auditor", permissions: ["read_register", "read_journal", "make_reports"] },
    reason: "New job",
  });
});

test("what the core doesn't allow isn't offered", async () => {
  const none = {
    change: false,
    disable: false,
    enable: false,
    give_sign_in: false,
    reset_sign_in: false,
    end_sign_in: false,
    change_grant: false,
    sign_out: false,
    check_caller: false,
    roles: [],
  };
  await page("Nadia Rahman", { person: () => ({ ...sample("Nadia Rahman"), can: none }) });
  for (const name of ["Disable", "Change details", "Reset", "End the sign-in", "Change what they may do"])
    expect(() => button(name)).toThrow();
});

test("a lock on the page can be cleared from it", async () => {
  await page("Leah Fischer");
  expect(text()).toContain("5 wrong tries on this computer");
  await press("Unlock: Leah Fischer");
  await inDialog("Unlock");
  expect(did("clear_lockout")).toEqual({
    id: who("Leah Fischer"),
    computerId: sample("Leah Fischer").sign_in?.locks[0]?.computer_id,
  });
});

test("the form of a record takes the focus when it comes up", async () => {
  await page("Nadia Rahman");
  await press("Change details");
  expect(document.activeElement).toBe(field("Name"));
});

test("somebody disabled can be forgotten from their page, and only where the core says so", async () => {
  await page("Carlos Mendes");
  await press("Forget…");
  expect(router.here).toEqual({ page: "forget", user: who("Carlos Mendes") });
  const person = sample("Carlos Mendes");
  await page("Nadia Rahman");
  expect(
    [...document.querySelectorAll("button")].filter((one) => one.textContent.trim() === "Forget…"),
    "Carlos's page alone has it",
  ).toHaveLength(1);
  expect(person.can.forget).toBe(true);
});

test("somebody forgotten is said to be, with the day, and neither enabled nor changed", async () => {
  const person = sample("Carlos Mendes");
  const forgotten_at = at("2026-03-02T10:00:00");
  const gone = {
    ...person,
    forgotten_at,
    details: { ...person.details, name: "Former person 12" },
    can: { ...person.can, forget: false },
  };
  expect(titleOf(gone)).toBe("Former person 12 is forgotten");
  expect(forgottenWords(forgotten_at, now)).toContain("struck out on 2 March.");
  await page("Carlos Mendes", { person: () => gone });
  expect(text()).toContain("What was written about this person was struck out");
  for (const name of ["Enable", "Change details", "Forget", "They leave"])
    expect(() => button(name), name).toThrow();
});

test("a login and an address are copied with one press", async () => {
  const taken: string[] = [];
  vi.stubGlobal("navigator", {
    ...navigator,
    userAgent: navigator.userAgent,
    clipboard: { writeText: (text: string) => Promise.resolve(void taken.push(text)) },
  });
  show(Copy, { text: "ingrid@harbourlane.example" });
  await press("Copy ingrid@harbourlane.example");
  expect(taken).toEqual(["ingrid@harbourlane.example"]);
  expect(text()).toContain("Copied");
  vi.unstubAllGlobals();
});
