import { expect, test } from "vitest";
import { session } from "../src/state/session.svelte";
import type { NewAuthenticator, PersonalCode, SettingsPage } from "../src/ipc/bindings";
import { status } from "../src/components/status.svelte";
import Settings from "../src/screens/settings/Settings.svelte";
import {
  backupTitle,
  hoursWord,
  idleChoices,
  loosened,
  minutesWord,
  passwordTitle,
  ruleSentences,
  sessionChoices,
  temporaryChoices,
} from "../src/screens/settings/rules";
import { answer, calls, install, me, Refuse } from "./fake";
import { button, field, press, settle, show, text, type } from "./render";

const now = new Date("2026-11-23T13:00:00").getTime();
const day = 86_400_000;
const sample = () => answer<SettingsPage>("settings");
const did = (command: string) => calls.filter((one) => one.command === command).map((one) => one.args);

async function open(section?: "rules" | "me" | "backup" | "computer", other = {}) {
  install(other);
  session.set({ at: "open", ...me });
  show(Settings, { route: { page: "settings", section } });
  await settle();
}
async function sendForm(holding: string) {
  const form = [...document.querySelectorAll("form")].find((one) => one.textContent.includes(holding));
  form?.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
  await settle();
}

test("loosening is told rule by rule, and tightening isn't", () => {
  const { settings } = sample();
  expect(
    loosened(settings, {
      ...settings,
      lock_after: 3,
      password_length: 16,
      expire_days: 30,
      idle_minutes: 15,
    }),
  ).toEqual([]);
  expect(loosened(settings, { ...settings, lock_after: 10 })).toEqual([
    "Somebody who guesses has 10 tries before a lock.",
  ]);
  expect(loosened(settings, { ...settings, expire_days: null })).toEqual([
    "Sign-ins that nobody uses stay open for ever.",
  ]);
  expect(loosened(settings, { ...settings, session_hours: 24 })).toEqual([
    "Somebody who sits down at an open vault may have it for 24 hours.",
  ]);
  expect(loosened(settings, { ...settings, temporary_hours: 168 })).toEqual([
    "Whoever finds a temporary password can use it for 7 days.",
  ]);
  expect(loosened(settings, { ...settings, session_hours: 8, temporary_hours: 24 })).toEqual([]);
  expect(
    loosened({ ...settings, password_days: null }, { ...settings, password_days: 90 }),
    "a limit where there was none is no loosening",
  ).toEqual([]);
  expect(loosened(settings, { ...settings, administrators_manage_users: true }).length).toBe(1);
});

test("times and ages are said as people say them", () => {
  expect([5, 60, 90, 480].map(minutesWord)).toEqual(["5 minutes", "1 hour", "90 minutes", "8 hours"]);
  expect(idleChoices(45), "a value set elsewhere can still be chosen").toContain(45);
  expect([1, 12, 24, 72, 100].map(hoursWord)).toEqual([
    "1 hour",
    "12 hours",
    "24 hours",
    "3 days",
    "100 hours",
  ]);
  expect(
    [sessionChoices(13), temporaryChoices(13)].every((all) => all.includes(13)),
    "and so can these",
  ).toBe(true);
  expect(backupTitle(null, now)).toBe("No backup was made yet");
  expect(backupTitle(now - 12 * day, now)).toBe("The last backup is 12 days old");
  expect(passwordTitle(now, now)).toBe("You chose your password today");
});

test("a section saves its own fields and nothing of the others", async () => {
  await open("rules");
  type("A lock lasts, in minutes", "10");
  type("Days between checks of a kit", "30");
  await sendForm("Lock a sign-in after");
  expect(did("change_settings")).toEqual([{ settings: { ...sample().settings, lock_minutes: 10 } }]);
  expect(field("Days between checks of a kit").value, "what was typed elsewhere stays").toBe("30");
});

test("Save shows only when something differs, and Undo brings back what is saved", async () => {
  await open("rules");
  expect(() => button("Save")).toThrow();
  type("A lock lasts, in minutes", "10");
  expect(text()).toContain("A lock lasts only 10 minutes");
  await press("Undo");
  expect(field("A lock lasts, in minutes").value).toBe("30");
  expect(() => button("Save")).toThrow();
});

test("a value out of range is refused under its field", async () => {
  await open("rules", {
    change_settings: () => {
      throw new Refuse({
        code: "refused",
        why: { refusal: "field", field: "password_length", fault: "out_of_range" },
      });
    },
  });
  type("Shortest password, in characters", "4");
  await sendForm("Shortest password");
  expect(text()).toContain("Choose 12 to 64 characters.");
  expect(document.activeElement).toBe(field("Shortest password, in characters"));
});

test("who may not change the rules reads them as sentences", async () => {
  await open("rules", { settings: () => ({ ...sample(), can_change: false }) });
  expect(text()).toContain("After 5 wrong tries, for 30 minutes");
  expect(document.querySelector("form")).toBeNull();
  expect(
    ruleSentences({ ...sample().settings, expire_days: null }).find((one) => one.label === "Unused sign-ins")
      ?.says,
  ).toBe("Never expire");
});

test("a password is changed with the old one and a code, and typed twice", async () => {
  await open("me");
  await press("Change the password");
  type("Password until now", "old");
  type("New password", "tidal anchor lantern ninety");
  await sendForm("Password until now");
  expect(text()).toContain("The two passwords differ.");
  expect(did("change_password")).toEqual([]);
  type("New password again", "tidal anchor lantern ninety");
  type("Code from your authenticator", "123456");
  await sendForm("Password until now");
  expect(did("change_password")).toEqual([
    { old: "old", newPassword: "tidal anchor lantern ninety", code: "123456" },
  ]);
  expect(status.text).toBe("Your password is changed.");
});

test("another authenticator counts only after its code was typed", async () => {
  await open("me");
  await press("Set up another one");
  type("Your password", "mine");
  await sendForm("Your password");
  expect(did("begin_authenticator")).toEqual([{ password: "mine" }]);
  expect(text()).toContain(answer<NewAuthenticator>("new_authenticator").secret);
  await sendForm("The code that it shows now");
  expect(did("finish_authenticator"), "six digits are needed").toEqual([]);
  type("The code that it shows now", "123456");
  await sendForm("The code that it shows now");
  expect(did("finish_authenticator")).toEqual([{ code: "123456" }]);
});

test("a new personal code is shown once, until its last group is typed", async () => {
  await open("me");
  await press("Make a new code");
  type("Your password", "mine");
  await sendForm("Your password");
  const { groups } = answer<PersonalCode>("new_personal_code");
  expect(text()).toContain(groups[0]);
  type("Type the last group of your code, to show that you have it", groups.at(-1) ?? "");
  await sendForm("Your personal code");
  expect(text()).not.toContain(groups[0]);
});

test("a backup gets its ending, and says how it is brought back", async () => {
  await open("backup");
  expect(text()).toContain("How to bring it back");
  type("Save as", "/media/stick/x");
  await sendForm("Save as");
  expect(did("backup")).toEqual([{ path: "/media/stick/x.keyholder-backup" }]);
  expect(text()).toContain("/home/ingrid/office.keyholder-backup");
});

test("daily backups begin with a folder, and what keeps them from being made is told", async () => {
  await open("backup");
  await press("Begin");
  expect(text()).toContain("Choose a folder.");
  type("Folder for them", "/media/stick");
  await sendForm("Folder for them");
  expect(did("set_daily_backups")).toEqual([{ folder: "/media/stick" }]);

  const daily = { folder: "/media/stick", made_at: null, failed: "missing" };
  await open("backup", { settings: () => ({ ...sample(), daily_backup: daily }) });
  expect(text()).toContain("This file or folder isn't there: /media/stick");
  await press("Make no more");
  expect(did("set_daily_backups")).toEqual([{ folder: null }]);
});

test("a keyring that is missing and a synced folder say what to do", async () => {
  await open("computer", {
    settings: () => ({ ...sample(), here: { ...sample().here, secret: "no_keyring", synced_by: "Dropbox" } }),
  });
  expect(text()).toContain("Dropbox looks after the vault's folder");
  expect(text()).toContain("typed from a recovery kit at each start");
});

test("a test notification says what became of it", async () => {
  await open("computer", { test_notification: () => "nothing_shows_them" });
  await press("Show a test");
  expect(text()).toContain("Nothing on this computer shows notifications.");
});

test("after how many years one owner may have somebody forgotten is chosen, and never without being asked", async () => {
  await open("rules");
  const label = [...document.querySelectorAll("label")].find(
    (one) => one.textContent === "One owner may have a former person forgotten",
  );
  const list = label && document.getElementById(label.htmlFor);
  if (!(list instanceof HTMLSelectElement)) throw new Error("no list of years");
  expect(list.value, "never, unless an owner says so").toBe("");
  expect([list.options[1]?.text, list.options.length, list.options[30]?.text]).toEqual([
    "After 1 year",
    31,
    "After 30 years",
  ]);
  expect(document.getElementById(list.getAttribute("aria-describedby") ?? "")?.textContent).toContain(
    "is law",
  );
  list.value = "10";
  list.dispatchEvent(new Event("change", { bubbles: true }));
  await settle();
  expect(text(), "nobody gets in more easily by it").not.toContain("This makes it easier to get in.");
  await sendForm("One owner may have");
  expect(did("change_settings")).toEqual([{ settings: { ...sample().settings, forget_years: 10 } }]);
  const says = (forget_years: number | null) =>
    ruleSentences({ ...sample().settings, forget_years }).find((one) => one.label.startsWith("Former"))?.says;
  expect([says(null), says(1), says(10)]).toEqual([
    "Two owners",
    "Two owners, or one after 1 year",
    "Two owners, or one after 10 years",
  ]);
});
