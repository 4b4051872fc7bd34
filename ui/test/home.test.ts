import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { NoticeView } from "../src/ipc/bindings";
import Home from "../src/screens/home/Home.svelte";
import { stepsOf } from "../src/screens/home/begin";
import { groupsOf, mayFollow, noticeRoute, routeTo, titleOf, underOf } from "../src/screens/home/sentences";
import { router } from "../src/state/router.svelte";
import { label } from "../src/words/catalogue";
import { session } from "../src/state/session.svelte";
import { answers, calls, home, install, me, now, strikeAsked, who } from "./fake";
import { press, settle, show, text } from "./render";

const at = (text: string) => new Date(text).getTime();

test("the title counts what needs somebody and what is new, as the sidebar's number does, and hints are neither", () => {
  const { findings, notices } = home;
  const hints = findings.filter((f) => f.weight === "hint");
  const pressing = findings.length - hints.length;
  expect(me.counts.home, "what the sidebar says").toBe(pressing + notices.length);
  expect(titleOf(home)).toBe(`${pressing} things need you, and two more are new`);
  expect(titleOf({ findings, notices: notices.slice(0, 1) })).toBe(
    `${pressing} things need you, and one more is new`,
  );
  expect(titleOf({ findings, notices: [] })).toBe(`${pressing} things need you`);
  expect(titleOf({ findings: findings.slice(0, 1), notices: [] })).toBe("One thing needs you");
  expect(titleOf({ findings: hints, notices: notices.slice(0, 1) })).toBe("One thing is new");
  expect(titleOf({ findings: hints, notices })).toBe("Two things are new");
  expect(titleOf({ findings: hints, notices: [] })).toBe("Nothing needs you today");
});

test("the line under it says today and who was here last", () => {
  const opened = { ...home, last_opened: { by: "Mateo Ruiz", at: at("2026-11-20T16:00:00") } };
  expect(underOf(opened, at("2026-11-22T10:00:00"))).toBe(
    "Sunday 22 November. Last opened on Friday by Mateo Ruiz.",
  );
  expect(underOf({ ...home, last_opened: null }, at("2026-11-22T10:00:00"))).toBe("Sunday 22 November.");
});

test("a finding's button leads to where it is dealt with", async () => {
  install();
  session.set({ at: "open", ...me });
  show(Home, {});
  await settle();
  await press("Show Ben Achterberg");
  expect(router.here).toEqual({ page: "person", user: who("Ben Achterberg") });
  expect(routeTo({ to: "start_leaver", user: 6 })).toEqual({ page: "runs", start: "leaver", user: 6 });
  expect(routeTo({ to: "add_owner" })).toEqual({ page: "add", kind: "person", owner: true });
  expect(routeTo({ to: "company", company: 2 })).toEqual({ page: "company", company: 2 });
  expect(routeTo({ to: "backup" })).toEqual({ page: "settings", section: "backup" });
});

test("who may not deal with a finding only reads it", () => {
  const auditor = {
    ...me.may,
    add_users: false,
    manage_access: false,
    manage_kits: false,
    make_backups: false,
  };
  expect(mayFollow({ to: "add_owner" }, auditor)).toBe(false);
  expect(mayFollow({ to: "recovery" }, auditor)).toBe(false);
  expect(mayFollow({ to: "start_leaver", user: 6 }, auditor)).toBe(false);
  expect(mayFollow({ to: "run", run: 3 }, auditor)).toBe(true);
  expect(mayFollow({ to: "person", user: 6 }, auditor)).toBe(true);
  expect(mayFollow({ to: "add_owner" }, { ...me.may, manage_kits: false })).toBe(false); // an administrator
});

test("looking at notices marks nothing; Seen does, and the page reads again", async () => {
  const banner: NoticeView = {
    id: 91,
    kind: "recovery_used",
    text: "Recovery kit 2 was used on FRONT-DESK, and Nadia Rahman is an owner now",
    about: who("Nadia Rahman"),
    at: now,
    banner: true,
  };
  let notices = [banner, ...home.notices];
  install({
    home: () => ({ ...home, notices }),
    acknowledge: ({ notice }) => {
      notices = notices.filter((one) => one.id !== notice);
      return null;
    },
  });
  show(Home, {});
  await settle();
  expect(
    calls.map((one) => one.command),
    "reading does nothing",
  ).toEqual(["home"]);
  expect(text()).toContain("Ingrid Solberg gave Aylin Demir a sign-in");
  await press("Seen: Ingrid Solberg gave Aylin Demir a sign-in");
  expect(text()).not.toContain("Ingrid Solberg gave Aylin Demir a sign-in");
  expect(text(), "the banner stays until it is seen itself").toContain("Recovery kit 2 was used");
});

test("findings of one kind stand under one line with their count, the worst first", async () => {
  install();
  session.set({ at: "open", ...me });
  show(Home, {});
  await settle();
  const groups = groupsOf(home.findings);
  const lines = [...document.querySelectorAll<HTMLElement>("section details > summary")];
  expect(lines.length).toBe(groups.length);
  expect(groups.flatMap((group) => group.findings)).toHaveLength(home.findings.length);
  const kinds = new Set(home.findings.map((one) => one.check));
  expect(groups.length, "each kind once").toBe(kinds.size);
  expect(lines[0]?.textContent.replace(/\s+/g, " ")).toContain(
    `Former people who can still get in ${groups[0]?.findings.length}`,
  );
});

test("every kind of finding has the words of its line", () => {
  const sentences = readFileSync(join(import.meta.dirname, "../../src-tauri/words/en/findings.ftl"), "utf8");
  const checks = [...sentences.matchAll(/^finding-(\w+) =/gm)].map(([, check]) => check ?? "");
  expect(checks.length).toBeGreaterThan(20);
  for (const check of checks)
    expect(label("finding", check, "group"), check).not.toBe(label("finding", check));
});

test("whoever only reads sees findings, and nothing to do", async () => {
  const may = { ...me.may, add_users: false, manage_access: false, manage_kits: false, make_backups: false };
  install();
  session.set({ at: "open", ...me, role: "auditor", may });
  show(Home, {});
  await settle();
  expect(document.querySelector("h1")?.textContent).toBe(`${home.findings.length} findings`);
  expect(text()).not.toContain("Take the access away there, then here.");
});

test("a new vault gets its first steps, ticked as they are done", async () => {
  const figures = {
    people: 1,
    api_and_integrations: 0,
    disabled: 0,
    owners: 1,
    sign_ins: 1,
    kits_good: 1,
    kits_checked: 1,
    last_backup: null,
    entries: 3,
  };
  install({ home: () => ({ ...home, findings: [], notices: [], figures }) });
  session.set({ at: "open", ...me, sample: false, counts: { ...me.counts, accounts: 0 } });
  show(Home, {});
  await settle();
  expect(text()).toContain("Begin here 4 steps are left.");
  expect(text()).toContain("Print a recovery kit and check it: done");
  await press("Add an account");
  expect(router.here).toEqual({ page: "open_account" });
  const done = { ...figures, people: 2, owners: 2, last_backup: 1 };
  expect(stepsOf(done, { ...me, sample: false }).every((step) => step.done)).toBe(true);
  expect(stepsOf(figures, { ...me, sample: true }), "the sample office has all").toEqual([]);
  expect(stepsOf(figures, { ...me, sample: false, may: { ...me.may, add_users: false } })).toEqual([]);
});

test("a notice of many new users leads to the list of people", async () => {
  const many = {
    id: 9,
    kind: "users_added" as const,
    text: "Mateo Ruiz added 57 users",
    about: 4,
    at: Date.now(),
    banner: false,
  };
  install({ home: () => ({ ...home, notices: [many] }) });
  show(Home, {});
  await settle();
  await press("Show who: Mateo Ruiz added 57 users");
  expect(router.here).toEqual({ page: "people" });
});

test("a page that can't be read says so and offers another try", async () => {
  let broken = true;
  install({
    home: (args) => {
      if (broken) throw new Error("closed");
      return answers.home?.(args);
    },
  });
  show(Home, {});
  await settle();
  expect(text()).toContain("Something unexpected happened");
  broken = false;
  await press("Try again");
  expect(text()).toContain("things need you, and two more are new");
});

test("a notice of a request leads to the person it is about, or to what is asked for", async () => {
  const notice = {
    id: 9,
    kind: "strike_asked" as const,
    text: "Mateo Ruiz asks another owner to agree that Colin Frost is forgotten",
    about: 6,
    at: Date.now(),
    banner: false,
  };
  install({
    home: () => ({ ...home, notices: [notice] }),
    strikes_asked: () => [
      { ...strikeAsked, what: { strike: "person", user: 6 }, name: "Colin Frost", texts: [] },
    ],
  });
  show(Home, {});
  await settle();
  await press("Show what is asked");
  expect(router.here).toEqual({ page: "forget", user: 6 });
  expect(noticeRoute({ ...notice, about: 2 }, [strikeAsked]), "texts name whoever asked").toEqual({
    page: "strikes",
  });
  expect(noticeRoute(notice, []), "it is over").toEqual({ page: "strikes" });
  expect(noticeRoute({ kind: "struck", about: 6 }, [])).toEqual({ page: "journal", user: 6 });
  expect(noticeRoute({ kind: "user_added", about: 4 }, [])).toEqual({ page: "person", user: 4 });
});
