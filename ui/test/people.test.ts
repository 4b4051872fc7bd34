import { expect, test } from "vitest";
import { router } from "../src/state/router.svelte";
import { session } from "../src/state/session.svelte";
import type { PeoplePage, PeopleQuery, PersonState } from "../src/ipc/bindings";
import People from "../src/screens/people/People.svelte";
import { orderOf, stateOf, titleOf, underOf } from "../src/screens/people/states";
import { answer, answers, calls, crowd, install, me, people, Refuse, who, type Args } from "./fake";
import { press, settle, show, text, type } from "./render";

const at = (text: string) => new Date(text).getTime();
const now = at("2026-11-23T13:00:00");

async function list(other = {}, tab?: "locked") {
  install(other);
  session.set({ at: "open", ...me });
  show(People, { route: { page: "people", tab } });
  await settle();
}
async function search(words: string) {
  const box = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!box) throw new Error("no search box");
  box.value = words;
  box.dispatchEvent(new Event("input", { bubbles: true }));
  await expect
    .poll(() => calls.filter((one) => one.command === "people").at(-1)?.args.query)
    .toMatchObject({ search: words, offset: 0 });
  await settle();
}

test("every state has words, so that no colour has to be understood", () => {
  const said = (state: PersonState) => stateOf(state, now).words;
  expect(said({ is: "disabled", since: at("2026-06-15T09:00:00") })).toBe("Disabled 15 June");
  expect(said({ is: "locked", until: at("2026-11-23T14:35:00") })).toBe("Locked until 14:35");
  expect(said({ is: "locked", until: at("2030-01-01T00:00:00") }), "a lock without an end has no time").toBe(
    "Locked",
  );
  expect(said({ is: "past_end", stops: "2026-11-20" })).toBe("Ended Friday");
  expect(said({ is: "active" })).toBe("Active");
});

test("the title counts who is in use, and the line under it who is not", () => {
  const counts = { everyone: 29, person: 22, api: 4, integration: 3, sign_in: 6, locked: 1, disabled: 5 };
  expect(titleOf(counts, 18), "the number beside the page's name").toBe("18 people and 6 programs");
  expect(titleOf({ ...counts, everyone: 6, disabled: 5 }, 1)).toBe("1 person");
  expect(underOf(counts)).toBe("6 have a sign-in to this vault. 5 are disabled; nobody is ever deleted.");
});

test("a list of any length asks only for what is seen", async () => {
  const large = crowd(people, 1200);
  await list({
    people: ({ query }: Args) => {
      const { offset, limit } = query as PeopleQuery;
      const page = answer<PeoplePage>("people", "everyone");
      const rows = large.slice(offset, offset + limit);
      return { total: 1200, rows, tabs: { ...page.tabs, everyone: 1200 } };
    },
  });
  expect(text()).toContain("1,170 programs");
  const asked = calls.filter((one) => one.command === "people");
  expect(asked.length, "one stretch is enough for a screen").toBe(1);
  expect(document.querySelectorAll("tbody tr").length).toBeLessThan(100);
});

test("searching asks the core, keeps the focus and says how many were found", async () => {
  await list();
  document.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
  await search("nadia");
  expect(text()).toContain("1 row found");
  expect(text()).toContain("Nadia Rahman");
  expect(text()).not.toContain("Ingrid Solberg");
  expect(document.activeElement?.getAttribute("type")).toBe("search");
  await search("zzz");
  expect(text()).toContain("Nothing found for “zzz”");
});

test("the slash key leads to the search, and arrow down from it into the list", async () => {
  await list();
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "/", bubbles: true, cancelable: true }));
  const box = document.activeElement;
  expect(box?.getAttribute("type")).toBe("search");
  box?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, cancelable: true }));
  expect(document.activeElement?.getAttribute("data-row")).toBe("0");
});

test("a row opens the person, and a tab is no step of the way back", async () => {
  await list();
  await press("Ben Achterberg");
  expect(router.here).toEqual({ page: "person", user: who("Ben Achterberg") });
  await press("Locked");
  expect(router.here).toEqual({ page: "people", tab: "locked" });
});

test("what whoever looks may not do isn't offered", async () => {
  install();
  session.set({ at: "open", ...me, may: { ...me.may, add_users: false, make_audits: false } });
  show(People, { route: { page: "people" } });
  await settle();
  expect(text()).not.toContain("Add a user");
  expect(text()).not.toContain("Print who has access");
});

test("an empty tab says why, and a refused list says so and can be tried again", async () => {
  let broken = true;
  await list(
    {
      people: (args: Record<string, unknown>) => {
        if (broken)
          throw new Refuse({ code: "refused", why: { refusal: "not_allowed", needs: "read_register" } });
        return { ...(answers.people?.(args) as object), total: 0, rows: [] };
      },
    },
    "locked",
  );
  expect(text()).toContain("Your sign-in may not see people and who has access.");
  broken = false;
  await press("Try again");
  expect(text()).toContain("Nobody is locked");
});

test("the list is put in the order of any column, and back", async () => {
  await list();
  const first = () => document.querySelector('[data-row="0"] b')?.textContent;
  const sorted = () => document.querySelector("th[aria-sort]");
  expect(sorted()?.textContent).toContain("Name");
  await press("State");
  expect(first(), "the most pressing first").toBe("Leah Fischer");
  expect(sorted()?.getAttribute("aria-sort")).toBe("ascending");
  await press("State");
  expect(sorted()?.getAttribute("aria-sort")).toBe("descending");
  expect(first()).not.toBe("Leah Fischer");
  await press("Name");
  expect(first()).toBe(people[0]?.name);
  const backwards = people.toSorted(orderOf({ by: "name", down: true })).map((row) => row.name);
  expect(backwards).toEqual(people.map((row) => row.name).toSorted((a, b) => b.localeCompare(a)));
});

test("several are chosen and disabled or enabled in one entry", async () => {
  await list();
  const rows = () => [...document.querySelectorAll<HTMLElement>("[data-row]")];
  await press("Choose several…");
  expect(text()).toContain("Press those whom it is about.");
  const active = people.filter((row) => row.state.is === "active").slice(0, 2);
  for (const one of active) {
    rows()
      .find((row) => row.textContent.includes(one.name))
      ?.click();
    await settle();
  }
  expect(text()).toContain("2 are chosen");
  await press("Disable 2…");
  const dialog = document.querySelector("dialog[open]");
  expect(dialog?.textContent, "each is named again").toContain(active[1]?.name);
  type("Reason", "A list read wrongly");
  [...(dialog?.querySelectorAll("button") ?? [])]
    .find((one) => one.textContent.trim() === "Disable")
    ?.click();
  await settle();
  expect(calls.find((one) => one.command === "disable_users")?.args).toEqual({
    ids: active.map((row) => row.id),
    reason: "A list read wrongly",
  });
  expect(text(), "choosing is over").not.toContain("are chosen");
});
