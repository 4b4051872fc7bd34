/** What an account's page says. */

import type { AccountPage } from "../../ipc/bindings";
import * as m from "../../words/pages/account";

/** The title: what it is and how many get in. */
export function titleOf({
  details: { name },
  accesses,
  closed,
}: Pick<AccountPage, "details" | "accesses" | "closed">): string {
  if (closed) return m.accountTitleClosed(name);
  return m.accountTitle({ name, users: new Set(accesses.map((one) => one.user)).size });
}

/** The line under it: the service, and whose it is. */
export function underOf(
  { service_name, company, details: { number } }: Pick<AccountPage, "service_name" | "company" | "details">,
  business: string,
): string {
  const service = [service_name, number].filter(Boolean).join(" ");
  return m.accountUnder({ service, whose: company ?? business });
}

/** Seats in a sentence; nothing when they don't count. */
export function seatsSay({
  seats_taken: taken,
  details: { seats },
}: Pick<AccountPage, "seats_taken" | "details">): string {
  if (seats === null) return m.accountSeatsUncounted(taken);
  return taken > seats ? m.accountSeatsOver({ taken, seats }) : m.accountSeats({ taken, seats });
}
