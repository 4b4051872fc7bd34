/** What jobs take, in sentences. */

import type { JobAccessView, JobsPage } from "../../ipc/bindings";
import { countWord } from "../../components/numbers";
import { table } from "../../words/catalogue";
import * as m from "../../words/pages/jobs";
import { levelCodes } from "../../words/said";

export const levels = table("level", levelCodes);

/** "Editor, Publisher (daily work)". */
export function accessWords({ roles, level }: Pick<JobAccessView, "roles" | "level">): string {
  return roles.length === 0 ? levels[level] : m.jobsAccess({ roles: roles.join(", "), level: levels[level] });
}

export function titleOf({ jobs }: JobsPage): string {
  if (jobs.length === 0) return m.jobsTitleNone();
  return m.jobsTitle({ count: jobs.length, word: countWord(jobs.length) });
}

/** Roles as typed, parted by commas. */
export function rolesOf(text: string): string[] {
  return [
    ...new Set(
      text
        .split(",")
        .map((role) => role.trim())
        .filter((role) => role !== ""),
    ),
  ];
}
