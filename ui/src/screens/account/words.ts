/** What an account's page says. */

import type { AccountPage } from "../../ipc/bindings";
import { counted } from "../../components/numbers";

/** The title: what it is and how many get in. */
export function titleOf({
  details: { name },
  accesses,
  closed,
}: Pick<AccountPage, "details" | "accesses" | "closed">): string {
  if (closed) return `${name} is closed`;
  if (accesses.length === 0) return `Nobody has access to ${name}`;
  return `${counted(new Set(accesses.map((one) => one.user)).size, "user has", "users have")} access to ${name}`;
}

/** The line under it: the service, and whose it is. */
export function underOf(
  { service_name, company, details: { number } }: Pick<AccountPage, "service_name" | "company" | "details">,
  business: string,
): string {
  return `${[service_name, number].filter(Boolean).join(" ")}, of ${company ?? business}`;
}

/** Seats in a sentence; nothing when they don't count. */
export function seatsSay({
  seats_taken,
  details: { seats },
}: Pick<AccountPage, "seats_taken" | "details">): string {
  if (seats === null) return counted(seats_taken, "seat taken", "seats taken");
  const taken = `${seats_taken} of ${counted(seats, "seat", "seats")} taken`;
  return seats_taken > seats ? `${taken}: more than are paid for` : taken;
}

/** Who may read a sealed part, to those who may not. */
export const readers = {
  billing: "Only billing roles can read this.",
  support: "Only support roles can read this.",
  owners: "Only owners can read this.",
} as const;
