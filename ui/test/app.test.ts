import { expect, test, vi } from "vitest";
import App from "../src/app/App.svelte";
import "../src/app/Open.svelte"; // which the program fetches later
import { watchActivity, watchIdle } from "../src/state/activity";
import { looks } from "../src/state/looks.svelte";
import { litUp } from "../src/app/pages";
import { router } from "../src/state/router.svelte";
import { pressed, turned } from "../src/components/shortcuts";
import { calls, install, locked, me, Refuse, renewal } from "./fake";
import { button, press, send, settle, show, text, type } from "./render";

const key = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

test("keys with Ctrl or Cmd work while typing, plain ones don't", () => {
  expect(pressed(key("l", { ctrlKey: true }), true)).toBe("lock");
  expect(pressed(key("K", { metaKey: true }), true)).toBe("palette");
  expect(pressed(key("?", { shiftKey: true }), true)).toBeUndefined();
  expect(pressed(key("?", { shiftKey: true }), false)).toBe("help");
  expect(pressed(key("l"), false)).toBeUndefined();
});

test("activity is told at most once a minute", () => {
  let now = 0;
  let told = 0;
  const stop = watchActivity(
    () => (told += 1),
    () => now,
  );
  for (const at of [0, 59_999, 60_000, 60_001, 119_999, 120_000]) {
    now = at;
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));
  }
  stop();
  now = 500_000;
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));
  expect(told).toBe(2);
});

test("a sign-out for idleness is told a minute before, until somebody does something", () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  let now = 0;
  const said: boolean[] = [];
  const stop = watchIdle(
    () => 5,
    (soon) => said.push(soon),
    () => now,
  );
  const at = (seconds: number) => {
    now = seconds * 1000;
    vi.advanceTimersByTime(2000);
    return said.at(-1);
  };
  expect(at(200)).toBe(false);
  expect(at(239)).toBe(true);
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));
  expect(said.at(-1)).toBe(false);
  expect(at(300)).toBe(false);
  stop();
  vi.useRealTimers();
});

test("a vault that is locked shows its sign-in", async () => {
  install({ standing: () => ({ at: "locked", ...locked, signed_out: "idle" }) });
  show(App, {});
  await settle();
  expect(text()).toContain("You were signed out because nothing was done for a while.");
});

const open = async (may: Partial<typeof me.may> = {}) => {
  install({ standing: () => ({ at: "open", ...me, may: { ...me.may, ...may } }) });
  router.home();
  show(App, {});
  await settle();
};
const nav = () =>
  [...document.querySelectorAll("nav li")].map((one) => one.textContent.trim().replace(/\s+/g, " "));
const keydown = (name: string, more: KeyboardEventInit = {}) =>
  window.dispatchEvent(new KeyboardEvent("keydown", { key: name, cancelable: true, ...more }));

test("the sidebar shows the pages that whoever is signed in may see, with their counts", async () => {
  await open({ see_lockouts: false, manage_kits: false });
  expect(nav()).toEqual([
    `Home ${me.counts.home}`,
    `People ${me.counts.people}`,
    `Accounts ${me.counts.accounts}`,
    "Companies",
    "Leavers and joiners",
    "Journal",
    "Who has access",
    "Settings",
    "About",
  ]);
});

test("going to a page puts the focus on its title and names the window after it", async () => {
  await open();
  await press("About");
  expect(document.activeElement?.tagName).toBe("H1");
  expect(document.title).toMatch(/^Keyholder .* · Keyholder$/);
  expect(button("About").getAttribute("aria-current")).toBe("page");
});

test("Ctrl L locks, and after a sign-out the window starts afresh so that nothing is kept", async () => {
  await open();
  const reload = vi.spyOn(window.location, "reload").mockImplementation(() => {});
  keydown("l", { ctrlKey: true });
  await settle();
  expect(calls.map((one) => one.command)).toContain("lock");
  expect(reload).toHaveBeenCalledOnce();
});

test("the palette finds people through the core and opens their page", async () => {
  await open();
  keydown("k", { ctrlKey: true });
  await settle();
  const box = document.querySelector<HTMLInputElement>("[role=combobox]");
  if (!box) throw new Error("the palette is open");
  box.value = "nadia";
  box.dispatchEvent(new Event("input", { bubbles: true }));
  await vi.waitFor(() =>
    expect(document.querySelector("[role=option]")?.textContent).toContain("Nadia Rahman"),
  );
  box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
  await settle();
  expect(router.here).toEqual({ page: "person", user: 3 });
});

test("a password that is too old stands before everything else, until another one is chosen", async () => {
  let old = true;
  install({
    standing: () => (old ? { at: "password_too_old", ...renewal } : { at: "open", ...me }),
    change_password: () => {
      old = false;
      return null;
    },
  });
  show(App, {});
  await settle();
  expect(text()).toContain("Yours is older than the 90 days that Harbour Lane Studio allows.");
  expect(document.querySelector("nav"), "no way round it").toBeNull();
  type("Password until now", "tidal anchor lantern");
  type("New password", "copper harvest violin");
  type("New password again", "copper harvest violin");
  type("Code from your authenticator", "123456");
  await send();
  expect(calls.filter((one) => one.command === "change_password").map((one) => one.args)).toEqual([
    { old: "tidal anchor lantern", newPassword: "copper harvest violin", code: "123456" },
  ]);
  expect(document.querySelector("nav"), "everything opens").not.toBeNull();
});

test("a page whose call is refused for an old password gives way to choosing another", async () => {
  await open();
  install({
    standing: () => ({ at: "password_too_old", ...renewal }),
    recovery: () => {
      throw new Refuse({ code: "refused", why: { refusal: "password_too_old" } });
    },
  });
  await press("Recovery");
  await settle();
  expect(text()).toContain("Choose a new password");
});

test("the buttons at a mouse's side turn pages as in a browser", async () => {
  expect([0, 1, 2, 3, 4].map(turned)).toEqual([undefined, undefined, undefined, "back", "forward"]);
  await open();
  await press("About");
  const side = async (which: number) => {
    window.dispatchEvent(new MouseEvent("mousedown", { button: which, bubbles: true, cancelable: true }));
    await settle();
  };
  await side(3);
  expect(router.here.page).toBe("home");
  await side(4);
  expect(router.here.page).toBe("about");
});

test("sizes, colours and density are kept for this computer and shown at once", async () => {
  install({ looks: () => ({ size: 125, colours: "dark", dense: true }) });
  show(App, {});
  await settle();
  const { dataset } = document.documentElement;
  expect([dataset.theme, dataset.dense]).toEqual(["dark", ""]);
  const zooms = () => calls.filter((one) => one.command === "zoom").map((one) => one.args.percent);
  expect(zooms()).toEqual([125]);
  for (const name of ["+", "-", "-", "0"]) {
    keydown(name, { ctrlKey: true });
    await settle();
  }
  expect(zooms()).toEqual([125, 150, 125, 110, 100]);
  expect(calls.findLast((one) => one.command === "keep_looks")?.args).toEqual({
    looks: { size: 100, colours: "dark", dense: true },
  });
  await looks.choose({ colours: "system", dense: false });
  expect([dataset.theme, dataset.dense]).toEqual([undefined, undefined]);
});

test("a page that belongs to two places lights up the one it was come from", () => {
  expect(litUp("import", [{ page: "people" }])?.route.page).toBe("people");
  expect(litUp("import", [{ page: "accounts" }])?.route.page).toBe("accounts");
  expect(litUp("import", [])?.route.page).toBe("accounts");
  expect(litUp("about", [{ page: "people" }])?.route.page).toBe("about");
});
