import { expect, test } from "vitest";
import { session } from "../src/state/session.svelte";
import type { KitView, MadeKit, RecoveryPage } from "../src/ipc/bindings";
import Recovery from "../src/screens/recovery/Recovery.svelte";
import { checksOf, checkWords, sorted, stateOf, titleOf, warning } from "../src/screens/recovery/words";
import { answer, calls, install, me, Refuse } from "./fake";
import { press, send, settle, show, text, type } from "./render";

const now = new Date("2026-11-23T13:00:00").getTime();
const day = 86_400_000;
const kit: KitView = {
  number: 4,
  made_at: now - 80 * day,
  made_by: "Ingrid Solberg",
  state: { state: "good" },
  checked_at: null,
  check_due: now + 10 * day,
  place: "Bank safe",
};
const owner = (user: number, name: string, ...kits: KitView[]) => ({ user, name, active: true, kits });
const page = (...owners: RecoveryPage["owners"]): RecoveryPage => ({
  owners,
  fingerprint: "6F2A 91C0 7DE4",
  check_days: 90,
});

/** The kit that is made. */
const fresh = answer<MadeKit>("make_kit");
const shown = fresh.code.slice(0, 2).join(" ");

async function open(other = {}) {
  install(other);
  session.set({ at: "open", ...me });
  show(Recovery, {});
  await settle();
}
async function made() {
  await press("Make a kit");
  type("Where will it be kept?", "Bank safe");
  await send();
}
const did = (command: string) => calls.filter((one) => one.command === command).map((one) => one.args);

test("a kit's state is said in words, and a due check is no longer good", () => {
  expect(stateOf(kit, now)).toEqual({ words: "Good", kind: "ok" });
  expect(stateOf({ ...kit, check_due: now - day }, now)).toEqual({ words: "Check is due", kind: "warn" });
  expect(stateOf({ ...kit, state: { state: "unconfirmed" } }, now).words).toBe("Not typed back yet");
  expect(stateOf({ ...kit, state: { state: "used", at: now - 3 * day } }, now).words).toBe("Used Friday");
  expect(checksOf(kit, now)).toBe(
    "Made on 4 September by Ingrid Solberg. Never checked. The next check is due on 3 December.",
  );
});

test("a kit that was never typed back counts as one that opens, and not as one that is ready", () => {
  const loose = { ...kit, state: { state: "unconfirmed" as const } };
  expect(sorted([loose, { ...kit, number: 1, state: { state: "replaced", at: now } }]).live).toEqual([loose]);
  expect(titleOf(page(owner(1, "Ingrid", loose)))).toBe("No recovery kit is ready");
});

test("one owner, and owners without a kit, are warned of", () => {
  expect(warning(page(owner(1, "Ingrid", kit)))).toContain("Ingrid is the only owner");
  expect(warning(page(owner(1, "Ingrid", kit), owner(2, "Mateo")))).toBe(
    "Mateo has no kit that is ready. Make one for each owner.",
  );
  expect(warning(page(owner(1, "Ingrid", kit), owner(2, "Mateo", kit)))).toBeUndefined();
});

test("what a code turned out to be is said with what to do with the page", () => {
  expect(checkWords({ result: "good", number: 4, owner: "Ingrid", confirmed: false }, now).happened).toBe(
    "Kit 4 of Ingrid is good: it opens this vault.",
  );
  expect(checkWords({ result: "replaced", number: 1, at: now - 3 * day }, now)).toMatchObject({
    good: false,
    happened: "Kit 1 was replaced on Friday and opens nothing.",
  });
  expect(checkWords({ result: "used", number: 1, at: now }, now).todo).toContain("look at the journal now");
  expect(checkWords({ result: "unknown" }, now).happened).toBe("This is not a code of this vault.");
});

test("looking at the kits makes none", async () => {
  await open();
  expect(calls.map((one) => one.command)).toEqual(["recovery"]);
  await press("Make a kit");
  expect(did("make_kit"), "only the form's button makes one").toEqual([]);
});

test("a kit is shown once, put away, typed back, and then says what to destroy", async () => {
  await open();
  await made();
  expect(did("make_kit")).toEqual([{ owner: 1, place: "Bank safe" }]);
  expect(text()).toContain(shown);
  await press("I have it on paper");
  expect(text(), "nobody can copy it from the screen").not.toContain(shown);
  type("Kit code", fresh.code.join("").toLowerCase());
  await send();
  expect(did("confirm_kit")).toEqual([{ code: fresh.code.join(" ") }]);
  expect(text()).toContain(`Kit ${fresh.number} of Ingrid Solberg is ready`);
  expect(text()).toContain(`Destroy kit ${fresh.replaces}`);
  await press("Done");
  expect(did("done_with_kit").length, "the core forgets the code").toBe(1);
});

test("a page without the last groups is saved on request, and they stay on screen to be written in", async () => {
  await open();
  await made();
  type("Save the page to print as", "/media/stick/kit");
  await send();
  expect(did("save_kit")).toEqual([{ path: "/media/stick/kit.pdf", lastGroupsByHand: false }]);
  document.querySelector<HTMLInputElement>("input[type=checkbox]")?.click();
  await settle();
  expect(text(), "what was saved before has the whole code").not.toContain("Saved.");
  expect(text()).toContain("Write groups 4 to 8 into their boxes on the page");
  type("Save the page to print as", "/media/stick/kit by hand");
  await send();
  expect(did("save_kit").at(-1)).toEqual({ path: "/media/stick/kit by hand.pdf", lastGroupsByHand: true });
  expect(text()).toContain(fresh.code.slice(3).join(" "));
});

test("a mistyped code stands under its field and confirms nothing", async () => {
  await open({
    confirm_kit: () => {
      throw new Refuse({ code: "code", fault: "mistyped", group: 3 });
    },
  });
  await made();
  await press("I have it on paper");
  type("Kit code", "K17Q");
  await send();
  expect(text()).toContain("Look again at group 3.");
  expect(text()).not.toContain("is ready");
});

test("the code of another good kit confirms nothing", async () => {
  await open({
    confirm_kit: () => ({ result: "good", number: 2, owner: "Ingrid Solberg", confirmed: false }),
  });
  await made();
  await press("I have it on paper");
  type("Kit code", "K17Q");
  await send();
  expect(text()).toContain("This is the code of another kit.");
  expect(text()).not.toContain("is ready");
});

test("a kit without a place isn't made", async () => {
  await open();
  await press("Make a kit");
  await send();
  expect(text()).toContain("Type where the kit is kept.");
  expect(did("make_kit")).toEqual([]);
});

test("checking a kit tells the result and empties the box", async () => {
  await open({ check_kit: () => ({ result: "replaced", number: 1, at: Date.now() }) });
  await press("Check a kit");
  type("Kit code", "K17QXM92HD4VTRPB3EZC8N0WJYG5SA7M");
  await send();
  expect(text()).toContain("Kit 1 was replaced today and opens nothing.");
  expect(document.querySelector<HTMLInputElement>("input")?.value).toBe("");
});

test("where a kit is kept can be changed in place", async () => {
  await open();
  await press("Change where kit 2 is kept");
  type("Where kit 2 is kept", "Notary");
  await send();
  expect(did("place_kit")).toEqual([{ number: 2, place: "Notary" }]);
  expect(did("recovery").length, "the page is read again").toBe(2);
});
