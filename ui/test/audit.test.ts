import { expect, test } from "vitest";
import { session } from "../src/state/session.svelte";
import { dayStamp, fileName, sizeWord, withEnding } from "../src/components/files";
import Audit from "../src/screens/audit/Audit.svelte";
import type { AuditPreview } from "../src/ipc/bindings";
import { asOf, checked, columns, titleOf } from "../src/screens/audit/words";
import { answer, calls, install, me, Refuse } from "./fake";
import { field, press, send, settle, show, text, type } from "./render";

const now = new Date("2026-11-23T13:00:00").getTime();
const asked = () => calls.filter((one) => one.command === "audit").map((one) => one.args.query);

async function open(other = {}) {
  install(other);
  session.set({ at: "open", ...me });
  show(Audit, {});
  await settle();
}
async function choose(label: string) {
  [...document.querySelectorAll("label")]
    .find((one) => one.textContent.trim().startsWith(label))
    ?.querySelector("input")
    ?.click();
  await settle();
}

test("a past day means its last moment, and today means now", () => {
  expect(asOf("2026-09-03", now)).toBe(new Date(2026, 8, 4).getTime() - 1);
  expect(asOf("2026-11-23", now)).toBeNull();
  expect(asOf("2026-11-24", now)).toBe(new Date(2026, 10, 25).getTime() - 1);
  expect(asOf("", now)).toBeNull();
});

test("the title says how many can get in, and when", () => {
  expect(titleOf(1, now, now)).toBe("One person or program has access");
  expect(titleOf(18, new Date("2026-09-03T23:59:59").getTime(), now)).toBe(
    "18 people and programs had access on 3 September",
  );
  expect(titleOf(0, now, now)).toBe("Nobody has access");
});

test("what a group is about is no column of it", () => {
  expect(columns("account").map((one) => one.label)).not.toContain("Account");
  expect(columns("person").map((one) => one.label)).not.toContain("Who");
});

test("file names hold nothing that a system refuses, and sizes are words", () => {
  expect(fileName('A/B: "C"')).toBe("A B C");
  expect(dayStamp(now)).toBe("2026-11-23");
  expect(sizeWord(51_200)).toBe("51 KB");
  expect(withEnding(" /x/Audit.PDF ", "pdf")).toBe("/x/Audit.PDF");
  expect(withEnding("/x/audit", "xlsx")).toBe("/x/audit.xlsx");
});

test("grouping and leaving out ask again", async () => {
  await open();
  expect(asked()).toEqual([
    {
      as_of: null,
      by: "account",
      active_only: false,
      privileged_only: false,
      partners_only: false,
      account: null,
    },
  ]);
  await choose("By person");
  await choose("Leave out former users");
  expect(asked().at(-1)).toEqual({
    as_of: null,
    by: "person",
    active_only: true,
    privileged_only: false,
    partners_only: false,
    account: null,
  });
});

test("saving sends what is on screen in the chosen form, and says where it is", async () => {
  await open();
  await press("Save as PDF, Excel…");
  await choose("Excel workbook");
  type("Save as", "/home/ingrid/audit");
  await send();
  expect(calls.find((one) => one.command === "save_audit")?.args).toEqual({
    query: {
      as_of: null,
      by: "account",
      active_only: false,
      privileged_only: false,
      partners_only: false,
      account: null,
    },
    format: "xlsx",
    path: "/home/ingrid/audit.xlsx",
  });
  expect(text()).toContain("/home/ingrid/audit.csv");
  expect(text()).toContain("SHA-256");
});

test("a path that can't be written says why and keeps the form", async () => {
  await open({
    save_audit: () => {
      throw new Refuse({ code: "file", fault: "denied", path: "/root/x.pdf" });
    },
  });
  await press("Save as PDF, Excel…");
  type("Save as", "/root/x.pdf");
  await send();
  expect(text()).toContain("This computer doesn't allow reading or writing here: /root/x.pdf");
});

test("a preview that is shorter than the audit says so", async () => {
  const lines = answer<AuditPreview>("audit").groups.flatMap((group) => group.rows).length;
  await open({ audit_count: () => ({ lines: 1304, accesses: 1204, getting_in: 300, totals: [] }) });
  expect(text()).toContain("300 people and programs have access");
  expect(text(), "users of whom no access is known have lines too").toContain(
    `These are the first ${lines} of 1,304 lines.`,
  );
});

test("figures that can't be counted say why, and the lines stay", async () => {
  await open({
    audit_count: () => {
      throw new Refuse({ code: "refused", why: { refusal: "not_allowed", needs: "make_reports" } });
    },
  });
  expect(document.querySelector("h1")?.textContent).toBe("Who has access");
  expect(text()).toContain("Your sign-in may not make audits and reports.");
  expect(text()).toContain("Ingrid Solberg");
});

test("an audit that may not be made has a title and says why", async () => {
  await open({
    audit: () => {
      throw new Refuse({ code: "refused", why: { refusal: "not_allowed", needs: "make_reports" } });
    },
  });
  expect(document.querySelector("h1")?.textContent).toBe("Who has access can't be shown");
  expect(text()).toContain("Your sign-in may not make audits and reports.");
});

test("a saved audit that differs is no proof of a change in the file where texts were struck out since", () => {
  const differs = { result: "differs", entry: 40, differ: 1, told: [] } as const;
  expect(checked({ ...differs, told: [], struck_out: null }).todo).toContain("Somebody changed the file");
  const since = checked({ ...differs, told: [], struck_out: 71 }).todo;
  expect(since).toContain("the last by entry 71");
  expect(since).not.toContain("Somebody changed");
});

test("a place is filled in, choosing another one saves there, and the file opens from here", async () => {
  await open();
  await press("Save as PDF, Excel…");
  expect(field("Save as").value).toMatch(/^\/home\/ingrid\/Documents\/.*\.pdf$/);
  await press("Choose: Save as");
  const saved = calls.filter((one) => one.command === "save_audit").map((one) => one.args.path);
  expect(saved).toEqual(["/home/ingrid/out.pdf"]);
  await press("Open");
  await press("Show in folder");
  const file = "/home/ingrid/audit.csv"; // as the fake answers
  expect(calls.filter((one) => /^(open|show)_file$/.test(one.command)).map((one) => one.args.path)).toEqual([
    file,
    file,
  ]);
});
