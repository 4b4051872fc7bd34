/** What a person's page says. */

import type { PersonPage, SignInView, Timestamp } from "../../ipc/bindings";
import { dayWord, dayWords } from "../../words/dates";
import { kinds } from "../../components/roles";
import { table } from "../../words/catalogue";
import { roleCodes } from "../../words/said";

const as = table("role", roleCodes, "as");

/** The title: how things stand with this user. */
export function titleOf({ details: { name }, kind, state, sign_in, forgotten_at }: PersonPage): string {
  if (forgotten_at !== null) return `${name} is forgotten`;
  switch (state.is) {
    case "disabled":
      return `${name} is disabled`;
    case "locked":
      return `${name} is locked`;
    case "past_end":
      return `${name} is past the last day and still active`;
    case "expired":
      return `${name} has a sign-in that expired`;
    case "not_yet_signed_in":
      return `${name} has not signed in yet`;
    case "active":
      if (sign_in) return `${name} signs in ${as[sign_in.grant.role]}`;
      return kind === "person"
        ? `${name} has no sign-in here`
        : `${name} is an active ${kind === "api" ? "API process" : "integration"}`;
  }
}

/** The line under it: what and where. */
export function underOf(
  { details: { job_title, department }, company, kind }: PersonPage,
  business: string,
): string {
  const job = [job_title, department].filter(Boolean).join(", ");
  return `${job || kinds[kind]} at ${company ?? business}`;
}

/** What disabling does to this user, before it is done. */
export function disabling({ details: { name }, sign_in, kind }: PersonPage): string {
  if (kind !== "person")
    return `The record of ${name} is greyed and leaves the audits of active users. What it can still reach outside Keyholder, you have to close there. Its history stays.`;
  if (!sign_in)
    return `The record of ${name} is greyed and leaves the audits of active users. It stays here with its history.`;
  const kits = sign_in.grant.role === "owner" ? " The recovery kits made for them stop working." : "";
  return `${name} is signed out everywhere at once and can't sign in any more.${kits} The record stays here with its history.`;
}

/** What enabling does, and what it doesn't bring back. */
export function enabling({ details: { name }, kind }: PersonPage): string {
  return kind === "person"
    ? `${name} counts as active again. A sign-in does not come back by itself; you can give a new one.`
    : `${name} counts as active again.`;
}

/** What became of the record of somebody who is forgotten. */
export function forgottenWords(at: Timestamp, now: Timestamp = Date.now()): string {
  return `What was written about this person was struck out ${dayWords(at, now)}. What they did, and what was done to them, stays in the journal under this number. The record can't be changed or enabled any more: if they are back, add a new one.`;
}

/** How far the sign-in has come, and when it was last used. */
export function stageOf({ stage, last_used, password_at }: SignInView, now: Timestamp = Date.now()): string {
  if (stage === "temporary")
    return `Has a temporary password since ${dayWord(password_at, now)} and has not chosen their own yet`;
  return last_used === null ? "Never used" : `Last used ${dayWords(last_used, now)}`;
}

/** When it expires if nobody uses it. */
export function expiryOf({ expires_at, stage }: SignInView, now: Timestamp = Date.now()): string {
  if (expires_at === null) return "Doesn't expire by itself";
  if (stage === "temporary")
    return expires_at <= now
      ? `The temporary password expired ${dayWords(expires_at, now)}. Reset the sign-in to give another one`
      : `The temporary password expires ${dayWords(expires_at, now)}`;
  return expires_at <= now
    ? `Expired ${dayWords(expires_at, now)}, because it was not used`
    : `${capital(dayWords(expires_at, now))}, unless it is used before`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
