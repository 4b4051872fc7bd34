import { expect, test } from "vitest";
import { router } from "../src/state/router.svelte";
import { session } from "../src/state/session.svelte";
import {
  blank,
  faultsOf,
  type FormProfile,
  inForm,
  keyOf,
  linesOf,
  sentence,
  standsFor,
  tidied,
} from "../src/screens/service/form";
import Service from "../src/screens/service/Service.svelte";
import WriteService from "../src/screens/service/WriteService.svelte";
import Services from "../src/screens/services/Services.svelte";
import { comesWords, titleOf } from "../src/screens/services/words";
import type { Profile, ServicesPage } from "../src/ipc/bindings";
import { answer, calls, install, me, Refuse, service, servicePage } from "./fake";
import { field, press, send, sendInDialog, settle, show, text, type } from "./render";

const did = (command: string) => calls.findLast((one) => one.command === command)?.args;

const services = answer<ServicesPage>("services");
const profile = servicePage.profile as Profile;

async function list(other = {}) {
  install(other);
  session.set({ at: "open", ...me });
  show(Services, {});
  await settle();
}
async function page(other = {}, key = "constant-contact") {
  install(other);
  session.set({ at: "open", ...me });
  show(Service, { route: { page: "service", service: key } });
  await settle();
}
async function write(service: string | undefined, other = {}) {
  install(other);
  session.set({ at: "open", ...me });
  router.replace({ page: "write_service", service });
  show(WriteService, { route: { page: "write_service", service } });
  await settle();
}
async function inDialog(name: string) {
  [...document.querySelectorAll<HTMLButtonElement>("dialog[open] button")]
    .find((one) => one.textContent.trim().startsWith(name))
    ?.click();
  await settle();
}
async function look(typed: string) {
  const box = document.querySelector<HTMLInputElement>('input[aria-label="Search services"]');
  if (!box) throw new Error("no search box");
  box.value = typed;
  box.dispatchEvent(new Event("input", { bubbles: true }));
  await new Promise((later) => setTimeout(later, 40));
  await settle();
}
const rows = () => [...document.querySelectorAll("tbody tr b")].map((one) => one.textContent);

test("a profile from the form is tidy: sentences end, what is empty isn't known, and names become keys", () => {
  const form: FormProfile = {
    ...blank(),
    name: " Café Till ",
    what: "Keeps the till",
    roles: [
      { key: "", name: "Chief", level: "admin", does: "Does all", limit: null },
      { key: "", name: "chief!", level: "normal", does: "Sells.", limit: null },
      { key: "", name: " ", level: "normal", does: "", limit: null },
    ],
  };
  const done = tidied(form, Date.parse("2026-11-25T12:00:00Z"));
  expect(done).toMatchObject({
    key: "cafe-till",
    name: "Café Till",
    vendor: "Café Till",
    what: "Keeps the till.",
    web: null,
    checked: { on: "2026-11" },
  });
  expect(
    done.roles.map((role) => role.key),
    "each key once, and no role without a name",
  ).toEqual(["chief", "chief-2"]);
  expect(done.roles[0]?.does).toBe("Does all.");
  expect(done.user_lists, "a profile has at least one list").toHaveLength(1);
  expect(tidied({ ...form, key: "till" }).key, "a key that is used stays").toBe("till");
  expect(done.removing, "what nobody filled in isn't said").toBeNull();
  const removing = {
    ...blank().removing,
    by: "ourselves" as const,
    left: "Their keys",
    steps: ["Take it back"],
  };
  const said = tidied({ ...form, removing }).removing;
  expect(said).toMatchObject({ left: "Their keys.", steps: ["Take it back."], sessions: null });
  expect(inForm({ ...done, removing: said }).removing, "what a file says stands in the form").toEqual(said);
  expect(sentence("Is it?")).toBe("Is it?");
  expect(linesOf("one\n\n two ")).toEqual(["one", "two"]);
  expect(keyOf("日本")).toBe("");
});

test("what is missing is told by its field before the core is asked", () => {
  expect([...faultsOf(blank()).keys()]).toEqual(["name", "what", "role 0"]);
  const roleless = {
    ...blank(),
    name: "Till",
    what: "It sells",
    web: "till.example",
    roles: [{ key: "", name: "Chief", level: "admin" as const, does: "", limit: null }],
  };
  expect([...faultsOf(roleless).keys()]).toEqual(["web", "role 0 does"]);
});

test("a profile in place of another is said, and a second one of one's own is refused", () => {
  const choices = [
    { key: "zoom", name: "Zoom", what: "", own: false },
    { key: "till", name: "Till", what: "", own: true },
  ];
  expect(standsFor("zoom", choices, false)).toEqual({
    words: "This replaces the profile of Zoom that comes with Keyholder.",
    refused: false,
  });
  expect(standsFor("till", choices, false)?.refused).toBe(true);
  expect(standsFor("till", choices, true), "changing it is what one wants").toBeUndefined();
  expect(comesWords("before_own", "Till")).toContain("your own profile");
});

test("the title counts services and those with accounts", () => {
  const row = { key: "a", name: "A", what: "", category: null, own: false, replaces: false };
  const of = (...accounts: number[]): ServicesPage => ({
    can_write: true,
    rows: accounts.map((held) => ({ ...row, accounts: held })),
  });
  expect(titleOf(of(0, 0))).toBe("2 services, none has accounts in the register");
  expect(titleOf(of(3, 0))).toBe("2 services, one has accounts in the register");
  expect(titleOf(of(3, 4))).toBe("2 services, 2 have accounts in the register");
});

test("the list is searched, narrowed to one's own, and says where nothing is known", async () => {
  await list();
  expect(titleOf(services)).toBe("41 services, 15 have accounts in the register");
  expect(text()).toContain(titleOf(services));
  await look("zoom");
  expect(rows()).toEqual(["Zoom"]);
  expect(text()).toContain("replaces another");
  await look("our-server");
  expect(rows()).toEqual(["our-server"]);
  expect(document.querySelector("tbody")?.textContent, "nothing is known of it").toContain("None");
  await look("");
  const which = document.querySelector<HTMLSelectElement>('select[aria-label="Which services"]');
  if (!which) throw new Error("no choice of which");
  which.value = "own";
  which.dispatchEvent(new Event("change", { bubbles: true }));
  await settle();
  expect(rows()).toEqual(["The till", "Zoom"]);
});

test("who may not write sees no way to write", async () => {
  await list({ services: () => ({ rows: [], can_write: false }) });
  for (const offered of ["Write a profile", "Read one from a file"]) expect(text()).not.toContain(offered);
  document.body.replaceChildren();
  await page({ service_page: () => ({ ...servicePage, can_write: false }) });
  expect(text()).not.toContain("Make our own");
  expect(text(), "saving a file changes nothing").toContain("Save as a file");
});

test("a service's page says everything in sentences, and what isn't known", async () => {
  await page({}, service.key);
  expect(text()).toContain("Ticking this forbids it.");
  expect(text()).toContain("It takes up no seat.");
  document.body.replaceChildren();
  const closed = { account: 13, name: "Old letters", company: "Sandpiper Café", closed: true };
  await page({ service_page: () => ({ ...servicePage, accounts: [...servicePage.accounts, closed] }) });
  for (const said of [
    "Only one user can hold it.",
    "Only one owner is possible.",
    "Not known; check with the service.",
    "It comes as a table on the screen, to be copied from there.",
    ...(servicePage.service?.sources ?? ["sources"]),
  ])
    expect(text()).toContain(said);
  expect(text()).toContain("Old letters");
  await press("Newsletter");
  expect(router.here).toEqual({ page: "account", account: 1 });
});

test("an own profile says that it replaces another, and the other can be used again", async () => {
  await page({ service_page: () => ({ ...servicePage, own: true }) });
  expect(text()).toContain("This replaces the one that comes with Keyholder.");
  await press("Use the one that comes with Keyholder again");
  await inDialog("Use it again");
  expect(did("forget_service")).toEqual({ key: "constant-contact" });
});

test("a broken file is named with line and reason, and nothing is written", async () => {
  await list({
    read_service: () => {
      throw new Refuse({
        code: "profile",
        path: "/home/ingrid/till.toml",
        faults: [
          { line: 4, reason: "`name` is missing. Add it." },
          { line: 9, reason: "`web` must be a web address that begins with https://." },
        ],
      });
    },
  });
  await press("Read one from a file");
  type("The profile's file", "/home/ingrid/till.toml");
  await sendInDialog();
  expect(text()).toContain("Line 4: `name` is missing. Add it.");
  expect(text()).toContain("Line 9:");
  expect(did("write_service")).toBeUndefined();
});

test("a good file shows what it does before it is written", async () => {
  await list();
  await press("Read one from a file");
  type("The profile's file", "/home/ingrid/till.toml");
  await sendInDialog();
  expect(text()).toContain("The till is added to the services");
  expect(did("write_service"), "looking writes nothing").toBeUndefined();
  await inDialog("Write this profile");
  expect(did("write_service")).toMatchObject({ profile: { key: "till" } });
  expect(router.here).toEqual({ page: "service", service: "till" });
});

test("a profile is written to a file", async () => {
  await page();
  await press("Save as a file");
  type("Save as", "/home/ingrid/out");
  await sendInDialog();
  expect(did("save_service")).toEqual({ key: "constant-contact", path: "/home/ingrid/out.toml" });
});

test("a fresh profile needs a name, what it is and a role", async () => {
  await write(undefined);
  expect(router.loss, "nothing is typed yet").toBeUndefined();
  await send();
  expect(did("write_service")).toBeUndefined();
  expect(document.activeElement).toBe(field("Name"));
  type("Name", "Kiosk");
  type("What it is", "Sells papers");
  type("Role 1", "Chief");
  type("What it lets somebody do", "Does everything");
  expect(router.loss?.title).toBe("Leave without writing the profile?");
  await send();
  expect(did("write_service")).toMatchObject({
    profile: { key: "kiosk", what: "Sells papers.", roles: [{ key: "chief", level: "normal" }] },
  });
  expect(router.here, "it is written, so nothing is asked").toEqual({ page: "service", service: "kiosk" });
});

test("one's own is made from what is known, of the same service or of another", async () => {
  await write("constant-contact");
  expect(text()).toContain("This replaces the profile of Constant Contact that comes with Keyholder.");
  type("What it is", "Sends our letters");
  await send();
  expect(did("write_service")).toMatchObject({
    profile: { ...profile, what: "Sends our letters.", checked: { sources: profile.checked.sources } },
  });
  document.body.replaceChildren();
  await write("constant-contact");
  [...document.querySelectorAll<HTMLInputElement>('input[name="about"]')][1]?.click();
  await settle();
  type("Name", "Letters Plus");
  await send();
  expect(did("write_service"), "another key, so that the first stays").toMatchObject({
    profile: { key: "letters-plus", roles: profile.roles },
  });
});

test("a service that has accounts but no profile keeps its key", async () => {
  await write("our-server");
  type("Name", "Our own server");
  type("What it is", "Runs our site");
  type("Role 1", "Root");
  type("What it lets somebody do", "Everything");
  await send();
  expect(did("write_service"), "its accounts name it").toMatchObject({
    profile: { key: "our-server", name: "Our own server" },
  });
});
