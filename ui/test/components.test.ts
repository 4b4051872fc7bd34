import { createRawSnippet, type Component } from "svelte";
import { expect, test } from "vitest";
import Button from "../src/components/Button.svelte";
import ConfirmDialog from "../src/components/ConfirmDialog.svelte";
import { Action } from "../src/components/action.svelte";
import { Rows } from "../src/components/rows.svelte";
import Table from "../src/components/Table.svelte";
import { call, Failure, whenShutOut } from "../src/ipc/call";
import type { ApiError } from "../src/ipc/bindings";
import { button, press, settle, show, text } from "./render";

const words = (said: string) => createRawSnippet(() => ({ render: () => `<span>${said}</span>` }));
const ok = <T>(data: T) => Promise.resolve({ status: "ok" as const, data });
const refused = (error: ApiError) => Promise.resolve({ status: "error" as const, error });

test("a button pressed twice does its thing once", async () => {
  let done: () => void = () => {};
  let times = 0;
  show(Button, {
    children: words("Disable"),
    act: () => {
      times += 1;
      return new Promise<void>((finish) => (done = finish));
    },
  });
  await press("Disable");
  await press("Disable");
  expect(times).toBe(1);
  expect(button("Disable").getAttribute("aria-busy")).toBe("true");
  done();
  await settle();
  await press("Disable");
  expect(times, "free again afterwards").toBe(2);
});

test("a call that throws becomes a failure, and nobody signed in is told once", async () => {
  let told = 0;
  whenShutOut(() => (told += 1));
  expect(await call(ok(7))).toBe(7);
  expect(await call(Promise.reject(new Error("closed")))).toBeInstanceOf(Failure);
  const failure = await call(refused({ code: "not_signed_in" }));
  expect((failure as Failure).words.happened).toBe("You are signed out.");
  expect(told).toBe(1);
});

test("a failure stands under its field or with the rest, never in both places", async () => {
  const action = new Action("name");
  await action.run(() =>
    refused({ code: "refused", why: { refusal: "field", field: "name", fault: "missing" } }),
  );
  expect(action.under("name")).toBe("Type a name.");
  expect(action.rest).toBeNull();
  await action.run(() =>
    refused({ code: "refused", why: { refusal: "field", field: "company", fault: "too_long" } }),
  );
  expect(action.under("name")).toBeUndefined();
  expect(action.rest, "a field that the form doesn't show").not.toBeNull();
});

test("a confirmation needs its reason, stays open on failure and closes when it is done", async () => {
  const reasons: string[] = [];
  let answer: unknown = new Failure({ code: "refused", why: { refusal: "last_owner" } });
  show(ConfirmDialog, {
    open: true,
    title: "Disable Colin Frost?",
    happens: "He can't sign in any more.",
    wayBack: "You can enable him again.",
    confirm: "Disable",
    reason: "Why?",
    act: (reason: string) => {
      reasons.push(reason);
      return Promise.resolve(answer);
    },
  });
  await press("Disable");
  expect(reasons, "nothing happens without a reason").toEqual([]);
  expect(text()).toContain("Type a reason.");
  const box = document.querySelector("input");
  if (!box) throw new Error("asks for a reason");
  box.value = " Left ";
  box.dispatchEvent(new Event("input", { bubbles: true }));
  await press("Disable");
  expect(text()).toContain("This is the last owner who can sign in");
  answer = null;
  await press("Disable");
  expect(reasons).toEqual(["Left", "Left"]);
  expect(document.querySelector("dialog")?.open).toBe(false);
});

test("a hundred thousand rows put only a few into the page, with their true numbers", async () => {
  const opened: number[] = [];
  const props = {
    label: "People",
    columns: [{ id: "name", label: "Name" }],
    total: 100_000,
    row: (index: number) => index,
    open: (row: number) => opened.push(row),
    cell: createRawSnippet<[number, string, number]>((row) => ({ render: () => `<b>Person ${row()}</b>` })),
  };
  show(Table as unknown as Component<typeof props>, props);
  await settle();
  const rows = document.querySelectorAll("tbody tr[aria-rowindex]");
  expect(rows.length).toBeLessThan(40);
  expect(document.querySelector("table")?.getAttribute("aria-rowcount")).toBe("100001");
  expect(rows[0]?.getAttribute("aria-rowindex")).toBe("2");
  expect(
    [...document.querySelectorAll("tbody button")].filter((one) => one.getAttribute("tabindex") === "0"),
    "one stop for the Tab key",
  ).toHaveLength(1);
  await press("Person 1");
  expect(opened).toEqual([1]);
});

test("the keyboard goes to a row that has yet to be read, and stays in the table until it is there", async () => {
  let come = () => {};
  const rows = new Rows<string>((offset, limit) => {
    const answer = { total: 1000, rows: Array.from({ length: limit }, (_, i) => `Person ${offset + i}`) };
    return offset === 0 ? Promise.resolve(answer) : new Promise((resolve) => (come = () => resolve(answer)));
  });
  await rows.need(0, 20);
  const props = {
    label: "People",
    columns: [{ id: "name", label: "Name" }],
    total: 1000,
    row: (index: number) => rows.at(index),
    open: () => {},
    need: (first: number, end: number) => rows.need(first, end),
    cell: createRawSnippet<[string, string, number]>((row) => ({ render: () => `<b>${row()}</b>` })),
  };
  show(Table as unknown as Component<typeof props>, props);
  await settle();
  const on = () => document.activeElement;
  document.querySelector<HTMLElement>('[data-row="0"]')?.focus();
  on()?.dispatchEvent(new KeyboardEvent("keydown", { key: "End", bubbles: true }));
  await settle();
  expect(on()?.getAttribute("aria-label"), "the row isn't there yet, and keys are still heard").toBe(
    "People",
  );
  come();
  await settle();
  expect(on()?.getAttribute("data-row"), "the row has come").toBe("999");
  on()?.dispatchEvent(new KeyboardEvent("keydown", { key: "Home", bubbles: true }));
  await settle();
  expect(on()?.getAttribute("data-row"), "a row that was read before").toBe("0");
});

test("a long list asks for each stretch once, and drops answers to an earlier question", async () => {
  const asked: number[] = [];
  let word = "a";
  const rows = new Rows<string>((offset, limit) => {
    asked.push(offset);
    const said = word;
    return Promise.resolve({
      total: 1000,
      rows: Array.from({ length: limit }, (_, i) => `${said}${offset + i}`),
    });
  });
  await rows.need(0, 20);
  await rows.need(0, 20);
  await rows.need(190, 220);
  expect(asked).toEqual([0, 150, 200]);
  expect(rows.at(219)).toBe("a219");
  const late = rows.need(500, 510);
  word = "b";
  await Promise.all([late, rows.reset()]);
  expect(rows.at(0)).toBe("b0");
  expect(rows.at(500), "the answer to the earlier question").toBeUndefined();
});
