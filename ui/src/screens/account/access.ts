/** An access in a form: what it begins with, roles and single permissions of the service, and what the table says. */

import type {
  AccessDetails,
  AccessView,
  Field,
  Level,
  PermissionOfService,
  ServiceView,
  SinglePermission,
} from "../../ipc/bindings";
import { calendarWord } from "../../words/dates";
import * as m from "../../words/pages/account";
import { order } from "../../components/levels";

export const empty = (since: string | null = null): AccessDetails => ({
  login: "",
  shared: false,
  roles: [],
  permissions: [],
  level: "unknown",
  limits: "",
  authorised_by: null,
  asked_through: "",
  reason: "",
  since,
  until: null,
  last_seen: { is: "unknown" },
  second_factor: "unknown",
});

/** Fields of the form that can show an error of their own. */
export const shown = [
  "login",
  "roles",
  "permissions",
  "limits",
  "authorised_by",
  "asked_through",
  "reason",
  "until",
] as const satisfies readonly Field[];

/** The same details with one role more or less. The level follows the furthest-reaching role that is chosen. */
export function withRole(
  details: AccessDetails,
  role: string,
  on: boolean,
  service: ServiceView | null,
): AccessDetails {
  const roles = on ? [...details.roles, role] : details.roles.filter((one) => one !== role);
  return { ...details, roles, level: furthest(roles, service) ?? details.level };
}

/** The level of the furthest-reaching role; nothing when none of them is the service's. */
export function furthest(roles: readonly string[], service: ServiceView | null): Level | undefined {
  const known = service?.roles.filter((role) => roles.includes(role.name)).map((role) => role.level) ?? [];
  return order.find((level) => known.includes(level));
}

/** Roles that were typed and aren't the service's. */
export function freeRoles(roles: readonly string[], service: ServiceView | null): string[] {
  return roles.filter((role) => !service?.roles.some((one) => one.name === role));
}

/** The roles with what was typed in place of the free ones: separated by commas. */
export function withFree(details: AccessDetails, typed: string, service: ServiceView | null): string[] {
  const own = details.roles.filter((role) => service?.roles.some((one) => one.name === role));
  return [
    ...own,
    ...typed
      .split(",")
      .map((role) => role.trim())
      .filter(Boolean),
  ];
}

export function isTicked(permissions: readonly SinglePermission[], name: string): boolean {
  return permissions.some((one) => one.name === name && one.ticked);
}

/** The permissions with one ticked or not; those that nobody looked at stay out. */
export function ticked(
  permissions: readonly SinglePermission[],
  of: PermissionOfService,
  on: boolean,
): SinglePermission[] {
  const others = permissions.filter((one) => one.name !== of.name);
  return [...others, { name: of.name, polarity: of.polarity, ticked: on }];
}

/** A single permission as people say it: "may: send", "may not: delete contacts". */
export function permissionWords({ name, polarity, ticked: on }: SinglePermission): string {
  return (polarity === "grants") === on ? m.accountPermissionMay(name) : m.accountPermissionMayNot(name);
}

export function rolesOf({ roles }: AccessDetails): string {
  return roles.join(", ");
}

/** Until when it lasts. */
export function untilOf({ details, past_end }: Pick<AccessView, "details" | "past_end">): {
  words: string;
  late: boolean;
} {
  if (details.until === null) return { words: m.accountTableNoEnd(), late: false };
  const day = calendarWord(details.until);
  return { words: past_end ? m.accountTablePastEnd(day) : day, late: past_end };
}

/** How many accesses end, as closing an account says it before it is done. */
export const endsWith = m.accountEnds;
