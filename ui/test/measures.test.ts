import { expect, test } from "vitest";
import { session } from "../src/state/session.svelte";
import { router } from "../src/state/router.svelte";
import type { MeasureView } from "../src/ipc/bindings";
import Home from "../src/screens/home/Home.svelte";
import Measures from "../src/screens/measures/Measures.svelte";
import { kindOf, restOf, titleOf } from "../src/screens/measures/words";
import { calls, install, me, measures } from "./fake";
import { press, settle, show, text } from "./render";

const measure = (id: string) => measures.measures.find((one) => one.id === id) as MeasureView;
const [full, dormant] = [measure("access_by_role"), measure("dormant")];
const none: MeasureView = {
  ...measure("programs_recorded"),
  met: 0,
  unmet: 0,
  unknown: 0,
  all: 0,
  percent: null,
};

test("the title counts what is fully met among what has something to count", () => {
  expect(titleOf(measures)).toBe("One of 9 measures is fully met");
  expect(titleOf({ ...measures, measures: [dormant, dormant] })).toBe("None of 2 measures are fully met");
  expect(titleOf({ ...measures, measures: [full] })).toBe("Every measure is fully met");
  expect(titleOf({ ...measures, measures: [none] })).toBe("There is nothing to measure yet");
});

test("unknown is named and never looks good", () => {
  expect(restOf(dormant)).toBe(`${dormant.unmet} not met, ${dormant.unknown} unknown`);
  expect(kindOf(dormant)).toBe("warn");
  expect(kindOf({ ...dormant, unmet: 0 })).toBe("quiet");
  expect(kindOf(full)).toBe("ok");
  expect(restOf(none), "nothing to count is nothing met").toBe("");
});

test("each figure has its formula beside it, and a past day is asked for", async () => {
  install();
  session.set({ at: "open", ...me });
  show(Measures, { route: { page: "measures", asOf: "2026-06-30" } });
  await settle();
  expect(calls.find((one) => one.command === "measures")?.args).toEqual({ asOf: "2026-06-30" });
  for (const { percent, met, all, formula } of measures.measures) {
    expect(text()).toContain(`${percent} %`);
    expect(text()).toContain(`${met} of ${all}`);
    expect(text()).toContain(formula);
  }
});

test("those that aren't met are read when asked for, and each leads to where it is put right", async () => {
  const measure = measures.measures.find((one) => one.unmet + one.unknown > 2) as MeasureView;
  const items = [
    { unknown: false, name: "Bo Lind: Newsletter", leads_to: { is: "user", id: 7 } },
    { unknown: true, name: "Zoom", leads_to: { is: "service", id: "zoom" } },
  ];
  install({ not_met: () => ({ total: measure.unmet + measure.unknown, items }) });
  session.set({ at: "open", ...me });
  show(Measures, { route: { page: "measures" } });
  await settle();
  expect(calls.some((one) => one.command === "not_met")).toBe(false);
  const at = measures.measures.filter((one) => one.unmet + one.unknown > 0).indexOf(measure);
  const details = document.querySelectorAll("details")[at] as HTMLDetailsElement;
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
  await settle();
  expect(calls.find((one) => one.command === "not_met")?.args).toEqual({
    measure: measure.id,
    asOf: null,
    offset: 0,
  });
  expect(details.textContent).toContain("Zoom");
  await press("Show more");
  expect(calls.findLast((one) => one.command === "not_met")?.args).toMatchObject({ offset: 2 });
  await press("Bo Lind: Newsletter");
  expect(router.here).toEqual({ page: "person", user: 7 });
});

test("home leads there", async () => {
  install();
  session.set({ at: "open", ...me });
  show(Home, {});
  await settle();
  await press("Measures of CIS Controls");
  expect(router.here).toEqual({ page: "measures" });
});
