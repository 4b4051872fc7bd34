/** What the home page says, and where its buttons lead. */

import type {
  Finding,
  Home,
  LeadsTo,
  May,
  NoticeView,
  StrikeAsked,
  Timestamp,
  Weight,
} from "../../ipc/bindings";
import { dayWords, todayWord } from "../../words/dates";
import { countWithin, countWord } from "../../components/numbers";
import type { Route } from "../../state/routes";
import * as m from "../../words/pages/home";

/** The title: how many things need somebody, and how many notices are new. Hints are neither. */
export function titleOf({ findings, notices }: Pick<Home, "findings" | "notices">): string {
  const needs = findings.filter((finding) => finding.weight !== "hint").length;
  const news = notices.length;
  const needing = countWord(needs);
  if (needs === 0 && news === 0) return m.homeTitleNothing();
  if (news === 0) return m.homeTitleNeeds({ needs, needing });
  if (needs === 0) return m.homeTitleNews({ news, coming: countWord(news) });
  return m.homeTitleBoth({ needs, needing, news, coming: countWithin(news) });
}

/** Findings of one kind. */
export type Group = { check: string; weight: Weight; findings: Finding[] };

/** The findings by kind, in the order in which the first of each comes: the worst first. */
export function groupsOf(findings: readonly Finding[]): Group[] {
  const groups: Group[] = [];
  for (const finding of findings) {
    const group = groups.find((one) => one.check === finding.check);
    if (group) group.findings.push(finding);
    else groups.push({ check: finding.check, weight: finding.weight, findings: [finding] });
  }
  return groups;
}

/** Whether somebody only looks: nothing on this page is theirs to do. */
export function onlyReads(may: May): boolean {
  return !may.manage_access && !may.add_users && !may.manage_kits && !may.make_backups;
}

/** The line under it: today, and who was here last. */
export function underOf({ last_opened }: Home, now: Timestamp = Date.now()): string {
  const today = todayWord(now);
  return last_opened
    ? m.homeUnderOpened({ today, day: dayWords(last_opened.at, now), by: last_opened.by })
    : m.homeUnder(today);
}

/** Whether somebody may do what a finding's button leads to; others only read it. */
export function mayFollow(to: LeadsTo, may: May): boolean {
  switch (to.to) {
    case "person":
    case "account":
    case "company":
      return may.see_people;
    case "start_leaver":
      return may.manage_access;
    case "run":
      return may.see_people;
    case "add_owner":
      return may.add_users && may.manage_kits; // owners have both
    case "recovery":
      return may.manage_kits;
    case "backup":
      return may.make_backups;
    case "lockouts":
      return may.see_lockouts;
    case "journal":
      return may.see_journal;
    case "settings":
      return true;
  }
}

/** The page that a finding's button opens. */
export function routeTo(to: LeadsTo): Route {
  switch (to.to) {
    case "person":
      return { page: "person", user: to.user };
    case "account":
      return { page: "account", account: to.account };
    case "start_leaver":
      return { page: "runs", start: "leaver", user: to.user };
    case "run":
      return { page: "run", run: to.run };
    case "add_owner":
      return { page: "add", kind: "person", owner: true };
    case "company":
      return { page: "company", company: to.company };
    case "recovery":
      return { page: "recovery" };
    case "backup":
      return { page: "settings", section: "backup" };
    case "lockouts":
      return { page: "lockouts" };
    case "journal":
      return { page: "journal" };
    case "settings":
      return { page: "settings" };
  }
}

/** What the button of a notice says. */
export function noticeButton({ kind }: Pick<NoticeView, "kind">): string {
  return m.homeNoticeButton(kind);
}

/** The page that a notice leads to. `asked` is what owners ask to have struck out now. */
export function noticeRoute(
  { kind, about }: Pick<NoticeView, "kind" | "about">,
  asked: readonly StrikeAsked[],
): Route {
  if (kind === "users_added") return { page: "people" };
  if (kind === "struck") return { page: "journal", user: about };
  if (kind !== "strike_asked") return { page: "person", user: about };
  const person = asked.some(({ what }) => what.strike === "person" && what.user === about);
  return person ? { page: "forget", user: about } : { page: "strikes" };
}
