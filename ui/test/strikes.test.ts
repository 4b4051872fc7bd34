import { expect, test } from "vitest";
import Open from "../src/app/Open.svelte";
import { router } from "../src/state/router.svelte";
import { session } from "../src/state/session.svelte";
import type { StrikePage, StrikeText } from "../src/ipc/bindings";
import type { Route } from "../src/state/routes";
import { status } from "../src/components/status.svelte";
import Journal from "../src/screens/journal/Journal.svelte";
import Strike from "../src/screens/strike/Strike.svelte";
import Strikes from "../src/screens/strikes/Strikes.svelte";
import {
  calls,
  forgetPage,
  install,
  me,
  Refuse,
  strikeAsked,
  strikePage,
  texts as secret,
  who,
  type Args,
} from "./fake";
import { button, press, send, settle, show, text, type } from "./render";

const carlos = who("Carlos Mendes");
const person = { strike: "person", user: carlos } as const;
const texts = { strike: "texts", texts: secret.map((one) => one.at) } as const;
const did = (command: string) => calls.filter((one) => one.command === command).map((one) => one.args);
const inDialog = async (name: string) => {
  [...document.querySelectorAll<HTMLButtonElement>("dialog[open] button")]
    .find((one) => one.textContent.trim() === name)
    ?.click();
  await settle();
};
/** What a call was given beside its progress. */
const without = (args: Args) =>
  Object.fromEntries(Object.entries(args).filter(([name]) => name !== "progress"));

async function forget(page: Partial<StrikePage> = {}, other = {}) {
  router.home();
  install({ strike_page: () => ({ ...forgetPage, ...page }), ...other });
  session.set({ at: "open", ...me });
  show(Strike, { route: { page: "forget", user: carlos } as Extract<Route, { page: "forget" | "strike" }> });
  await settle();
}
async function lookAt(page: Partial<StrikePage> = {}) {
  router.home();
  install({ strike_page: () => ({ ...strikePage, standing: { standing: "to_ask" }, asked: null, ...page }) });
  session.set({ at: "open", ...me });
  show(Strike, {
    route: { page: "strike", texts: texts.texts } as Extract<Route, { page: "forget" | "strike" }>,
  });
  await settle();
}
async function search(other = {}) {
  router.home();
  install(other);
  session.set({ at: "open", ...me });
  show(Strikes, {});
  await settle();
}

const asked = { ...strikeAsked, what: person, name: "Carlos Mendes", texts: [] };
const [elsewhere, note] = forgetPage.elsewhere as [StrikeText, StrikeText];
const mine = { ...asked, by: "Ingrid Solberg", mine: true };

test("forgetting shows what goes, what stays, who is named elsewhere, and the backups", async () => {
  await forget();
  expect(did("strike_page").map(without)).toEqual([{ what: person }]);
  for (const words of [
    "5 texts in 2 entries",
    "Who did what when",
    `Entry ${elsewhere.at.entry}`,
    "Carlos Mendes set up the firewall.",
    `Entry ${note.at.entry}, for owners only`,
    "6F2A 91C0 7DE4 03AB",
    "whoever restores it has all of it back",
  ])
    expect(text()).toContain(words);
  expect(document.activeElement?.textContent, "the heading has the focus").toBe(
    "Forgetting Carlos Mendes strikes out 5 texts in 2 entries",
  );
});

test("a journal that knows of no backup speaks of copies", async () => {
  await forget({ backups: [] });
  expect(text()).toContain("The journal knows of no backup.");
});

test("asking asks, and strikes nothing out", async () => {
  await forget();
  expect(() => button("Forget for good"), "one owner can't").toThrow();
  await press("Ask another owner");
  expect(did("ask_to_strike")).toEqual([{ what: person }]);
  expect(did("strike_page"), "how it stands is read again").toHaveLength(2);
  expect(did("strike")).toEqual([]);
});

test("a refusal to ask is told on the page", async () => {
  await forget(
    {},
    {
      ask_to_strike: () => {
        throw new Refuse({ code: "refused", why: { refusal: "already_asked" } });
      },
    },
  );
  await press("Ask another owner");
  expect(text()).toContain("That was asked for already, or needs nobody else.");
});

test("one's own request is withdrawn with a reason", async () => {
  await forget({ standing: { standing: "waits", until: mine.until, alone_from: null }, asked: mine });
  expect(text()).toContain("It waits for another owner until");
  expect(() => button("Forget for good")).toThrow();
  expect(() => button("Ask another owner")).toThrow();
  await press("Withdraw…");
  await inDialog("Withdraw");
  expect(did("forgo_strike"), "no reason yet").toEqual([]);
  type("Reason", "He is back next month");
  await inDialog("Withdraw");
  expect(did("forgo_strike")).toEqual([{ asked: strikeAsked.entry, reason: "He is back next month" }]);
});

test("nobody is forgotten without the second look, which says that there is no way back", async () => {
  await forget({ standing: { standing: "may", asked: 1200 }, asked });
  await press("Forget for good…");
  expect(did("strike"), "only asked").toEqual([]);
  expect(document.querySelector("dialog[open]")?.textContent).toContain("There is no way back");
  await inDialog("Cancel");
  expect(did("strike"), "cancelled").toEqual([]);
  await press("Forget for good…");
  await inDialog("Forget for good");
  expect(did("strike").map(without)).toEqual([{ what: person }]);
  expect(document.querySelector("h1")?.textContent).toBe("Former person 12 is forgotten");
  expect(document.activeElement, "and it has the focus").toBe(document.querySelector("h1"));
  expect(text(), "the backups are there to delete").toContain("6F2A 91C0 7DE4 03AB");
  expect(text(), "the name is gone from the page").not.toContain("Carlos Mendes");
});

test("where the years are over one owner is enough", async () => {
  await forget({ standing: { standing: "may", asked: null } });
  expect(text()).toContain("one owner is enough");
  await press("Forget for good…");
  await inDialog("Forget for good");
  expect(did("strike")).toHaveLength(1);
});

test("Stop stops the reading of the journal, and it can be begun again", async () => {
  let refuse: (why: unknown) => void = () => {};
  let tries = 0;
  const waits = ({ progress }: Args) => {
    (progress as { onmessage: (message: unknown) => void }).onmessage({ done: 300, of: 1204 });
    return (tries += 1) > 1 ? forgetPage : new Promise((_, failed) => (refuse = failed));
  };
  await forget({}, { strike_page: waits, stop_strike: () => refuse(new Refuse({ code: "stopped" })) });
  expect(text()).toContain("300 of 1,204 entries");
  await press("Stop");
  expect(did("stop_strike")).toHaveLength(1);
  expect(text()).toContain("This was stopped before its end.");
  await press("Try again");
  expect(text()).toContain("5 texts in 2 entries");
});

test("Stop stops the striking, which is told as a share; then nothing has changed and the second look comes again", async () => {
  let refuse: (why: unknown) => void = () => {};
  await forget(
    { standing: { standing: "may", asked: 1200 }, asked },
    {
      strike: ({ progress }: Args) => {
        (progress as { onmessage: (message: unknown) => void }).onmessage({ done: 903, of: 3612 });
        return new Promise((_, failed) => (refuse = failed));
      },
      stop_strike: () => refuse(new Refuse({ code: "stopped" })),
    },
  );
  await press("Forget for good…");
  await inDialog("Forget for good");
  expect(text()).toContain("25 %");
  expect(document.querySelector("progress")?.getAttribute("aria-label")).toBe(
    "How far striking out has come",
  );
  expect(router.loss?.title, "leaving asks first").toBe("Leave while it is being struck out?");
  await press("Stop");
  expect(did("stop_strike")).toHaveLength(1);
  expect(text()).toContain("Nothing was changed.");
  expect(() => button("Try again"), "not past the second look").toThrow();
  expect(button("Forget for good…")).toBeDefined();
  expect(router.loss).toBeUndefined();
});

test("somebody who can't be forgotten says why", async () => {
  await forget(
    {},
    {
      strike_page: () => {
        throw new Refuse({ code: "refused", why: { refusal: "not_yet_gone" } });
      },
    },
  );
  expect(text()).toContain("There is still access to take away, or a run about this person is open.");
});

test("texts elsewhere are ticked to be struck out as well", async () => {
  await forget();
  expect(() => button("Strike these out as well")).toThrow();
  document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')[1]?.click();
  await settle();
  await press("Strike these out as well");
  const { at } = note;
  expect(router.here).toEqual({ page: "strike", texts: [at] });
});

test("single texts are looked at with what they say, and another owner's request too", async () => {
  await lookAt();
  expect(text()).toContain("Bank safe, Harbour Savings, box 114");
  expect(text()).toContain("change it at the service as well");
  await lookAt({ standing: { standing: "may", asked: 1200 }, asked: strikeAsked });
  expect(text()).toContain("Password in the office safe, envelope 3");
  await press("Strike out for good…");
  expect(document.querySelector("dialog[open]")?.textContent).toContain(
    "Bank safe, Harbour Savings, box 114",
  );
  expect(did("strike")).toEqual([]);
  await inDialog("Strike out for good");
  expect(did("strike").map(without)).toEqual([{ what: texts }]);
});

test("the search needs words, and everything it finds is ticked", async () => {
  await search();
  await send();
  expect(text()).toContain("Type words of the text.");
  expect(did("texts_with")).toEqual([]);
  type("Words of the text", " safe ");
  await send();
  expect(did("texts_with")).toEqual([expect.objectContaining({ words: "safe" })]);
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  expect(boxes.map((one) => one.checked)).toEqual([true, true, true, true, true]);
  expect(boxes[0]?.labels?.[0]?.textContent, "each has its text for a name").toContain(
    "Bank safe, Harbour Savings, box 114",
  );
  expect(text()).toContain("wherever the same text stands");
  boxes[0]?.click();
  await settle();
  await press("Go on with 4 texts");
  expect(router.here).toEqual({ page: "strike", texts: secret.slice(1).map((one) => one.at) });
});

test("all can be unticked at once, and then there is nothing to go on with", async () => {
  await search();
  type("Words of the text", "safe");
  await send();
  await press("Tick none");
  expect(text()).toContain("0 of 5 ticked");
  expect(() => button("Go on with")).toThrow();
  await press("Tick all");
  expect(button("Go on with 5 texts")).toBeDefined();
});

test("a search that finds nothing or too much says so", async () => {
  await search({ texts_with: () => [] });
  type("Words of the text", "safe");
  await send();
  expect(text()).toContain("No text holds these words");
  await search({
    texts_with: () =>
      Array.from({ length: 1001 }, (_, i) => ({
        at: { entry: i + 1, compartment: "core", text: 0 },
        text: "a",
      })),
  });
  type("Words of the text", "a");
  await send();
  expect(text()).toContain("1,001 texts hold these words");
  expect(document.querySelector('input[type="checkbox"]')).toBeNull();
});

test("what owners ask for is listed, to agree to it after a look, or to keep it with a reason", async () => {
  let list = [strikeAsked, { ...mine, entry: strikeAsked.entry + 1 }];
  await search({
    strikes_asked: () => list,
    forgo_strike: ({ asked: entry }: Args) => ((list = list.filter((one) => one.entry !== entry)), null),
  });
  expect(text()).toContain("Mateo Ruiz asked today to strike 5 texts out of the journal");
  expect(text()).toContain("You asked today to forget Carlos Mendes");
  await press("Agree and strike out…");
  expect(router.here).toEqual({ page: "strike", texts: texts.texts });
  expect(did("strike"), "that only leads to the look").toEqual([]);
  await press("Show what it comes to");
  expect(router.here).toEqual({ page: "forget", user: carlos });
  await press("Keep it…");
  type("Reason", "It is needed for the insurance");
  await inDialog("Keep it");
  expect(did("forgo_strike")).toEqual([
    { asked: strikeAsked.entry, reason: "It is needed for the insurance" },
  ]);
  expect(text()).not.toContain("Mateo Ruiz asked");
});

test("nothing that is asked for is told as that", async () => {
  await search({ strikes_asked: () => [] });
  expect(text()).toContain("Nobody asks for anything to be struck out now.");
});

test("owners come there from the journal, and nobody else is offered it", async () => {
  install();
  session.set({ at: "open", ...me });
  show(Journal, { route: { page: "journal" } });
  await settle();
  await press("Strike a text out…");
  expect(router.here).toEqual({ page: "strikes" });
  session.set({ at: "open", ...me, role: "auditor" });
  await settle();
  expect(() => button("Strike a text out…")).toThrow();
});

test("leaving while the journal is read stops that, and nothing that comes after it", async () => {
  router.home();
  install({ strike_page: () => new Promise(() => {}) });
  session.set({ at: "open", ...me });
  show(Open, { me });
  router.go({ page: "forget", user: carlos });
  await settle();
  router.go({ page: "strike", texts: texts.texts });
  await settle();
  expect(calls.map((one) => one.command).filter((one) => one.includes("strike"))).toEqual([
    "strike_page",
    "stop_strike",
    "strike_page",
  ]);
  router.go({ page: "people" });
  await settle();
  expect(did("stop_strike")).toHaveLength(2);
});

test("whoever leaves while it is struck out is told elsewhere what came of it", async () => {
  let finish: (value: unknown) => void = () => {};
  router.home();
  install({
    strike_page: () => ({ ...forgetPage, standing: { standing: "may", asked: null } }),
    strike: () => new Promise((done) => (finish = done)),
  });
  session.set({ at: "open", ...me });
  show(Open, { me });
  router.go({ page: "forget", user: carlos });
  await settle();
  await press("Forget for good…");
  await inDialog("Forget for good");
  router.go({ page: "about" });
  expect(router.here, "first it is asked about").toEqual({ page: "forget", user: carlos });
  await router.agree();
  await settle();
  expect(did("stop_strike"), "it goes on").toEqual([]);
  finish({ entries: 12, texts: 34 });
  await settle();
  expect(status.text).toBe("34 texts in 12 entries are struck out.");
  expect(router.here).toEqual({ page: "about" });
});
