import { afterEach, expect, test, vi } from "vitest";
import App from "../src/app/App.svelte";
import "../src/app/Open.svelte"; // which the program fetches later
import type { AddedUser, MadeKit } from "../src/ipc/bindings";
import { router } from "../src/state/router.svelte";
import { session } from "../src/state/session.svelte";
import { answer, calls, first, install, tell } from "./fake";
import { button, press, send, settle, show, text, type } from "./render";

const CLOSE = "tauri://close-requested";
const did = (command: string) => calls.filter((one) => one.command === command).length;
const keydown = (name: string, more: KeyboardEventInit = {}) =>
  window.dispatchEvent(new KeyboardEvent("keydown", { key: name, cancelable: true, ...more }));

const kit = answer<MadeKit>("make_kit");
const shown = kit.code.slice(0, 2).join(" ");

afterEach(() => router.stay());

async function open(answers = {}) {
  install(answers);
  router.stay();
  router.home();
  show(App, {});
  await settle();
}
async function makeKit() {
  await open();
  await press("Recovery");
  await press("Make a kit");
  type("Where will it be kept?", "Bank safe");
  await send();
  expect(text()).toContain(shown);
}
const reply = async (name: string) => {
  const found = [...document.querySelectorAll<HTMLButtonElement>("dialog[open] button")].find(
    (one) => one.textContent.trim() === name,
  );
  if (!found) throw new Error(`nothing asks with “${name}”: ${text()}`);
  found.click();
  await settle();
};

test("a kit that isn't confirmed is left only by somebody who says so, by whatever way", async () => {
  await makeKit();
  const ways: Record<string, () => unknown> = {
    sidebar: () => button("Journal").click(),
    back: () => keydown("ArrowLeft", { altKey: true }),
    lock: () => keydown("l", { ctrlKey: true }),
    button: () => button("Leave").click(),
    close: () => tell(CLOSE),
  };
  for (const [name, go] of Object.entries(ways)) {
    go();
    await settle();
    expect(text(), name).toContain(`Leave kit ${kit.number} without typing it back?`);
    expect(text(), name).toContain("The kit isn't confirmed yet");
    expect(text(), name).toContain(`Kit ${kit.replaces} stays good until then.`);
    await reply("Stay");
    expect(text(), `${name}: the code is still there`).toContain(shown);
  }
  expect([did("lock"), did("close_window"), did("done_with_kit")]).toEqual([0, 0, 0]);

  await press("Journal");
  await reply("Leave");
  expect(router.here).toEqual({ page: "journal" });
  expect(document.activeElement?.tagName, "the next page has the focus").toBe("H1");
  expect(did("done_with_kit"), "the core forgets the code").toBe(1);
  await press("Home");
  expect(router.asked, "nothing is left to lose").toBeNull();
});

test("a kit that is confirmed is left without a question", async () => {
  await makeKit();
  await press("I have it on paper");
  type("Kit code", kit.code.join("").toLowerCase());
  await send();
  await press("Journal");
  expect(router.here).toEqual({ page: "journal" });
});

test("whoever says that they leave locks, or closes the window", async () => {
  await makeKit();
  const reload = vi.spyOn(window.location, "reload").mockImplementation(() => {});
  tell(CLOSE);
  await settle();
  await reply("Leave");
  expect(did("close_window")).toBe(1);
  keydown("l", { ctrlKey: true });
  await settle();
  await reply("Leave");
  expect(did("lock")).toBe(1);
  expect(reload).toHaveBeenCalledOnce();
});

test("the window closes by itself where nothing would be lost", async () => {
  await open();
  expect(tell(CLOSE), "nobody holds it").toBe(false);
  await makeKit();
  expect(tell(CLOSE)).toBe(true);
  await settle();
  await reply("Stay");
  await press("Leave");
  await reply("Leave");
  expect(tell(CLOSE), "held no longer than needed").toBe(false);
});

test("a half-typed user is asked about, and Cancel is answer enough", async () => {
  await open();
  await press("People");
  await press("Add a user");
  await press("Home");
  expect(router.here, "an empty form is nothing to lose").toEqual({ page: "home" });
  await press("People");
  await press("Add a user");
  type("Name", "Ada Byrne");
  await press("Home");
  expect(text()).toContain("Leave without adding anybody?");
  await reply("Stay");
  expect(router.here.page).toBe("add");
  await press("Cancel");
  expect(router.here).toEqual({ page: "people" });
});

test("a temporary password is asked about until it was passed on", async () => {
  await open();
  await press("People");
  await press("Add a user");
  type("Name", "Ada Byrne");
  type("E-mail address", "ada@harbourlane.example");
  await send();
  expect(text()).toContain("Ada Byrne is added");
  await press("Home");
  expect(text()).toContain("Leave before you have passed on the password of Ada Byrne?");
  await reply("Stay");
  await press("I have passed it on");
  expect(router.here).toEqual({ page: "person", user: answer<AddedUser>("add_user").user });
});

test("rules that aren't saved are asked about, on the way to another part of the settings too", async () => {
  await open();
  await press("Settings");
  type("Shortest password, in characters", "16");
  await press("Backup");
  expect(text()).toContain("Leave without saving the rules?");
  await reply("Stay");
  await press("Undo");
  await press("Backup");
  expect(router.here).toEqual({ page: "settings", section: "backup" });
});

test("an account, an access, a company or a run that is half typed is left only by somebody who says so", async () => {
  const ways: [open: () => void, typed: () => void, question: string][] = [
    [
      () => router.go({ page: "open_account" }),
      () => type("What you call it", "Letters"),
      "Leave without adding the account?",
    ],
    [
      () => router.go({ page: "write_service" }),
      () => type("Name", "Till"),
      "Leave without writing the profile?",
    ],
    [
      () => router.go({ page: "runs", start: "leaver", company: 1 }),
      () => type("Reason", "Contract ends"),
      "Leave without starting the run?",
    ],
    [
      () => router.go({ page: "companies" }),
      () => type("Name", "Northlight Web"),
      "Leave without adding the company?",
    ],
    [
      () => router.go({ page: "account", account: 1 }),
      () => type("Login (optional)", "office"),
      "Leave without giving the access?",
    ],
  ];
  for (const [go, typed, question] of ways) {
    await open();
    go();
    await settle();
    if (router.here.page === "companies") await press("Add a company");
    if (router.here.page === "account") await press("Give access");
    expect(router.loss, `${question} Nothing is typed yet.`).toBeUndefined();
    typed();
    keydown("ArrowLeft", { altKey: true });
    await settle();
    expect(text()).toContain(question);
    await reply("Stay");
    expect(router.here.page, "one stays").not.toBe("home");
    keydown("ArrowLeft", { altKey: true });
    await settle();
    await reply("Leave");
    expect(router.here).toEqual({ page: "home" });
  }
});

test("a recovery code at a first sign-in holds the window until it was written down", async () => {
  install({ standing: () => ({ at: "first_sign_in", ...first, needs_password: false }) });
  show(App, {});
  await settle();
  type("Question", "First boat?");
  type("Answer", "Gannet");
  await send();
  type("Code", "123456");
  await send();
  expect(text()).toContain("Write down your personal code");
  expect(tell(CLOSE)).toBe(true);
  await settle();
  expect(text()).toContain("Leave before you have written down your personal code?");
  await reply("Stay");
  session.hold = false;
});
