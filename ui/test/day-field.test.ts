import { expect, test } from "vitest";
import AsOf from "../src/components/AsOf.svelte";
import DayField from "../src/components/DayField.svelte";
import { install } from "./fake";
import { button, field, press, settle, show, text, type } from "./render";

/** A form with a day in it; gives how often it was sent. */
async function form() {
  install();
  const box = document.createElement("form");
  let sent = 0;
  box.addEventListener("submit", (event) => {
    event.preventDefault();
    sent += 1;
  });
  show(DayField, { label: "Last day", value: "2026-06-30" });
  box.append(...document.body.childNodes);
  document.body.append(box);
  await settle();
  return {
    sent: () => sent,
    send: async () => {
      box.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
      await settle();
    },
  };
}
const leave = async (label: string) => {
  field(label).dispatchEvent(new FocusEvent("blur"));
  await settle();
};

test("a day is typed as people type it, and says in full how it was read", async () => {
  await form();
  expect(field("Last day").value).toBe("30 Jun 2026");
  type("Last day", "31.3.26");
  await settle();
  expect(text()).toContain("Tuesday 31 March 2026");
  await leave("Last day");
  expect(field("Last day").value).toBe("31 Mar 2026");
});

test("a half-typed day is neither lost nor saved as none", async () => {
  const { send, sent } = await form();
  type("Last day", "30 Ju");
  await send();
  expect(sent()).toBe(0);
  expect(field("Last day").value, "what was typed stays").toBe("30 Ju");
  expect(text()).toContain("This can't be read as a day.");
  type("Last day", "30 Jul");
  await send();
  expect(sent()).toBe(1);
  type("Last day", "");
  await send();
  expect(sent(), "no day is a day's absence").toBe(2);
});

test("the calendar keeps what was typed, is walked with keys, and chooses", async () => {
  await form();
  type("Last day", "30 Ju");
  await press("Calendar: Last day");
  expect(field("Last day").value).toBe("30 Ju");
  const at = () => document.querySelector<HTMLElement>("[data-at]");
  expect(document.activeElement).toBe(at());
  expect(at()?.getAttribute("aria-label"), "where nothing can be read it begins today").toBe(
    "Monday 23 November 2026",
  );
  at()?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
  await settle();
  expect(at()?.dataset.day).toBe("2026-11-30");
  at()?.click();
  await settle();
  expect(field("Last day").value).toBe("30 Nov 2026");
  expect(document.querySelector(".calendar")).toBeNull();
});

test("a page shows today until another day is asked for, and none that is to come", async () => {
  install();
  const chosen: (string | null)[] = [];
  show(AsOf, { day: null, choose: (day: string | null) => chosen.push(day) });
  expect(document.querySelector("input")).toBeNull();
  await press("As of today");
  type("As of", "tomorrow");
  await leave("As of");
  expect(text()).toContain("The day can't be later than today.");
  type("As of", "31 Mar 2026");
  await leave("As of");
  expect(chosen).toEqual(["2026-03-31"]);
  expect(button("Show today")).toBeTruthy();
});
