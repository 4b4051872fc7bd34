/** What a person's page says. */

import type { PersonPage, SignInView, Timestamp } from "../../ipc/bindings";
import { dayWords } from "../../words/dates";
import { kinds } from "../../components/roles";
import * as m from "../../words/pages/person";

/** The title: how things stand with this user. */
export function titleOf({ details: { name }, state, forgotten_at }: PersonPage): string {
  if (forgotten_at !== null) return m.personTitle({ name, stands: "forgotten" });
  if (state.is !== "active") return m.personTitle({ name, stands: state.is });
  return name;
}

/** The line under it: what and where. */
export function underOf(
  { details: { job_title, department }, company, kind }: PersonPage,
  business: string,
): string {
  const job = [job_title, department].filter(Boolean).join(", ");
  return m.personUnder({ job: job || kinds[kind], company: company ?? business });
}

/** What disabling does to this user, before it is done. */
export function disabling({ details: { name }, sign_in, kind }: PersonPage): string {
  if (kind !== "person") return m.personDisableProgram(name);
  return sign_in ? m.personDisableSignIn({ name, role: sign_in.grant.role }) : m.personDisableNoSignIn(name);
}

/** What enabling does, and what it doesn't bring back. */
export function enabling({ details: { name }, kind }: PersonPage): string {
  return m.personEnableHappens({ kind, name });
}

/** What became of the record of somebody who is forgotten. */
export function forgottenWords(at: Timestamp, now: Timestamp = Date.now()): string {
  return m.personForgotten(dayWords(at, now));
}

/** How far the sign-in has come, and when it was last used. */
export function stageOf({ stage, last_used }: SignInView, now: Timestamp = Date.now()): string {
  if (stage === "temporary") return m.personStageTemporary();
  return last_used === null ? m.personStageUnused() : m.personStageUsed(dayWords(last_used, now));
}

/** When it expires if nobody uses it. */
export function expiryOf({ expires_at, stage }: SignInView, now: Timestamp = Date.now()): string {
  if (expires_at === null) return m.personExpiresNever();
  const onDay = dayWords(expires_at, now);
  if (stage === "temporary")
    return expires_at <= now ? m.personExpiredTemporary(onDay) : m.personExpiresTemporary(onDay);
  return expires_at <= now ? m.personExpired(onDay) : m.personExpires(capital(onDay));
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
