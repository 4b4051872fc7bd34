import { beforeEach, expect, test } from "vitest";
import Locked from "../src/screens/locked/Locked.svelte";
import { session } from "../src/state/session.svelte";
import { calls, install, locked, Refuse, tell } from "./fake";
import { button, field, press, send, settle, show, text, type } from "./render";

beforeEach(() => {
  session.set({ at: "locked", ...locked });
});

const signIn = async () => {
  type("Username", " ingrid ");
  type("Password", "tidal anchor lantern");
  type("Code from your authenticator", "123 456");
  await send();
};
const sent = (command: string) => calls.filter((one) => one.command === command).map((one) => one.args);

test("signing in sends the name without outer spaces, the code's digits, and opens", async () => {
  install();
  show(Locked, { vault: locked });
  await signIn();
  expect(sent("sign_in")).toEqual([
    { username: "ingrid", password: "tidal anchor lantern", code: "123456", vaultSecret: null },
  ]);
  expect(session.now?.at).toBe("open");
});

test("a clock that nothing can be right by is put right, and nobody goes on with it", async () => {
  install({
    sign_in: () => {
      throw new Refuse({ code: "clock_behind", last_at: Date.UTC(2026, 10, 30), now: Date.UTC(1969, 5, 1) });
    },
  });
  show(Locked, { vault: locked });
  await signIn();
  expect(document.querySelector("[role=alert]")?.textContent).toContain(
    "Put the date and time right and sign in again.",
  );
  expect(document.querySelector("dialog")).toBeNull();
});

test("where every entry is checked first, it is said how far that has come", async () => {
  let open: (at: unknown) => void = () => {};
  install({ sign_in: () => new Promise((done) => (open = done)) });
  show(Locked, { vault: locked });
  await signIn();
  expect(document.querySelector("progress"), "nothing is said of what takes a moment").toBeNull();
  expect(tell("opening", { done: 25_000, of: 100_000 })).toBe(true);
  await settle();
  expect(text()).toContain("checks every entry of the journal before it opens the vault");
  expect(document.querySelector("progress")?.value).toBe(0.25);
  open({ at: "locked", ...locked });
  await settle();
  expect(document.querySelector("progress")).toBeNull();
});

test("a refused sign-in says the same each time and never which part was wrong", async () => {
  install({
    sign_in: () => {
      throw new Refuse({ code: "sign_in_refused" });
    },
  });
  show(Locked, { vault: locked });
  await signIn();
  const first = document.querySelector("[role=alert]")?.textContent;
  await signIn();
  expect(document.querySelector("[role=alert]")?.textContent).toBe(first);
  expect(first).toContain("Username, password or code is not right.");
  expect(field("Code from your authenticator").value, "a code counts once").toBe("");
  expect(field("Username").value, "the name needn't be typed again").toBe(" ingrid ");
});

test("the vault secret is asked for when the core says so, with the reason, and sent with the next try", async () => {
  let tries = 0;
  install({
    sign_in: () => {
      tries += 1;
      if (tries === 1) throw new Refuse({ code: "vault_secret_needed", because: "keyring_locked" });
      return session.now;
    },
  });
  show(Locked, { vault: locked });
  await signIn();
  expect(text()).toContain("This computer's keyring is locked or doesn't answer.");
  expect(
    document.querySelector("[role=alert]"),
    "the reason stands beside the field and isn't said twice",
  ).toBeNull();
  type("Vault secret", "v17qxm92");
  await signIn();
  expect(sent("sign_in")[1]).toMatchObject({ vaultSecret: "V17Q XM92" });
});

test("on a computer that never opened this vault the secret is asked for at once", () => {
  install();
  show(Locked, { vault: { ...locked, secret: "not_here_yet" } });
  expect(text()).toContain("This computer has not opened this vault before.");
  expect(field("Vault secret")).toBeTruthy();
});

test("an empty vault secret is told and sends nothing", async () => {
  install();
  show(Locked, { vault: { ...locked, secret: "not_here_yet" } });
  await signIn();
  await signIn();
  expect(sent("sign_in")).toEqual([]);
  expect(text()).toContain("Type the vault secret. It stands on every recovery kit.");
  expect(field("Vault secret").getAttribute("aria-invalid")).toBe("true");
  type("Vault secret", "v17qxm92");
  expect(text()).not.toContain("Type the vault secret. It");
});

test("nothing is sent without a name and a password", async () => {
  install();
  show(Locked, { vault: locked });
  await send();
  expect(sent("sign_in")).toHaveLength(0);
  expect(text()).toContain("Type your username.");
});

test("an older copy is opened only after somebody accepted it with a fresh code", async () => {
  install({
    sign_in: () => {
      throw new Refuse({
        code: "older_copy",
        which: "earlier",
        seen_at: Date.now(),
        seen_entries: 120,
        entries: 90,
      });
    },
  });
  show(Locked, { vault: locked });
  await signIn();
  expect(text()).toContain("it has 90 journal entries, and there were 120");
  const dialog = document.querySelector("dialog");
  const code = dialog?.querySelector("input");
  if (!code) throw new Error("the dialog asks for a code");
  code.value = "654321";
  code.dispatchEvent(new Event("input", { bubbles: true }));
  await press("Accept this copy");
  expect(sent("sign_in_anyway")).toEqual([
    {
      username: "ingrid",
      password: "tidal anchor lantern",
      code: "654321",
      vaultSecret: null,
      accepted: { older_copy: true, clock: false, tables: false },
    },
  ]);
});

test("a copy that went another way isn't called an older one, at either door", async () => {
  const other = () => {
    throw new Refuse({
      code: "older_copy",
      which: "other",
      seen_at: Date.now(),
      seen_entries: 142,
      entries: 146,
    });
  };
  install({ sign_in: other, recovery_open: other });
  show(Locked, { vault: locked });
  await signIn();
  const dialog = document.querySelector("dialog")?.textContent;
  expect(dialog).toContain("This is another copy of the vault");
  expect(dialog).toContain("entry 142 is another one here");
  expect(dialog).not.toMatch(/this is an older|the older copy/i);
  await press("Don't open it");

  await press("Use a personal code or a kit");
  await press("The kit code of a recovery kit");
  type("Kit code", "k17qxm92hd4vtrpb3ezc8n0wjyg5sa7m");
  await send();
  expect(text()).toContain("entry 142 is another one here");
  await press("Accept this copy");
  expect(sent("recovery_open")[1]).toMatchObject({
    accepted: { older_copy: true, clock: false, tables: false },
  });
});

test("tables that somebody wrote into are made anew only after somebody saw it, at either door", async () => {
  let tables = true;
  const written = () => {
    throw new Refuse({
      code: "damaged",
      what: "The sign-ins are not what the journal's signed entries make.",
      tables,
    });
  };
  install({ sign_in: written, recovery_open: written });
  show(Locked, { vault: locked });
  await signIn();
  const dialog = document.querySelector("dialog")?.textContent;
  expect(dialog).toContain("The sign-ins are not what the journal's signed entries make.");
  expect(dialog).toContain("Nothing that was signed is lost");
  await press("Make the tables anew");
  expect(sent("sign_in_anyway")[0]).toMatchObject({
    accepted: { older_copy: false, clock: false, tables: true },
  });
  await press("Don't open it");

  tables = false;
  await signIn();
  expect(document.querySelector("dialog[open]"), "nothing else can be made anew").toBeNull();
  expect(text()).toContain("Restore the latest backup.");

  tables = true;
  await press("Use a personal code or a kit");
  await press("The kit code of a recovery kit");
  type("Kit code", "k17qxm92hd4vtrpb3ezc8n0wjyg5sa7m");
  await send();
  await press("Make the tables anew");
  expect(sent("recovery_open")[1]).toMatchObject({
    accepted: { older_copy: false, clock: false, tables: true },
  });
});

test("a kit's code is used up only by taking over, and cancelling gives it back", async () => {
  install();
  show(Locked, { vault: locked });
  await press("Use a personal code or a kit");
  await press("The kit code of a recovery kit");
  type("Kit code", "k17qxm92hd4vtrpb3ezc8n0wjyg5sa7m");
  await send();
  expect(sent("recovery_open")).toEqual([
    {
      code: "K17Q XM92 HD4V TRPB 3EZC 8N0W JYG5 SA7M",
      vaultSecret: null,
      accepted: { older_copy: false, clock: false, tables: false },
    },
  ]);
  expect(text()).toContain("Nothing has happened yet.");
  await press("Cancel and keep the kit");
  expect(sent("recovery_cancel")).toHaveLength(1);
  expect(sent("recovery_finish")).toHaveLength(0);
});

test("a mistyped kit code says under its field which group to look at", async () => {
  install({
    recovery_open: () => {
      throw new Refuse({ code: "code", fault: "mistyped", group: 5 });
    },
  });
  show(Locked, { vault: locked });
  await press("Use a personal code or a kit");
  await press("The kit code of a recovery kit");
  type("Kit code", "k17q");
  await send();
  const box = field("Kit code");
  const error = document.getElementById(box.getAttribute("aria-describedby")?.split(" ")[0] ?? "");
  expect(box.getAttribute("aria-invalid")).toBe("true");
  expect(error?.textContent).toContain("Look again at group 5.");
  expect(document.querySelector("[role=alert]"), "said once").toBeNull();
});

test("a personal code leads through the question to a new password", async () => {
  install();
  show(Locked, { vault: locked });
  await press("Use a personal code or a kit");
  await press("My personal code");
  type("Username", "mateo");
  type("Your personal code", "p17qxm92");
  await send();
  type("What was the name of your first boat?", "Ran");
  type("New password", "harvest violin copper");
  type("New password again", "harvest violin coper");
  await send();
  expect(text()).toContain("The two passwords differ.");
  expect(sent("reset_with_personal_code"), "nothing is sent while they differ").toHaveLength(0);
  type("New password again", "harvest violin copper");
  await send();
  expect(sent("reset_with_personal_code")[0]).toMatchObject({
    username: "mateo",
    answer: "Ran",
    newPassword: "harvest violin copper",
  });
  await settle();
  expect(text()).toContain("Your password is changed.");
  expect(button("Open the vault")).toBeTruthy();
});
