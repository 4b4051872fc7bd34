/** What a sign-in may do: a role's preset, and single permissions that differ from it. */

import type { Grant, Permission, PermissionChoice, RoleChoice } from "../../ipc/bindings";
import { permissions as words } from "../../ipc/wording";
import * as m from "../../words/pages/add";
import { roles as names } from "../../components/roles";

export function presetOf(role: RoleChoice): Grant {
  return { role: role.role, permissions: [...role.permissions] };
}

/** The same grant with one permission given or taken. */
export function toggled(grant: Grant, permission: Permission): Grant {
  const has = grant.permissions.includes(permission);
  return {
    ...grant,
    permissions: has
      ? grant.permissions.filter((one) => one !== permission)
      : [...grant.permissions, permission],
  };
}

/** How a grant differs from its role's preset, in a sentence; nothing when it doesn't. */
export function difference(
  grant: Grant,
  role: RoleChoice | undefined,
  choices: readonly PermissionChoice[] = [],
): string | undefined {
  if (!role) return undefined;
  const said = (one: Permission) => choices.find((choice) => choice.permission === one)?.label ?? words[one];
  const more = grant.permissions.filter((one) => !role.permissions.includes(one)).map(said);
  const less = role.permissions.filter((one) => !grant.permissions.includes(one)).map(said);
  if (more.length + less.length === 0) return undefined;
  const of = { role: role.role, more: listed(more, m.addAnd), less: listed(less, m.addOr) };
  if (less.length === 0) return m.addDiffersMore(of);
  return more.length === 0 ? m.addDiffersLess(of) : m.addDiffersBoth(of);
}

function listed(words: readonly string[], joined: typeof m.addAnd): string {
  return words.length < 2
    ? words.join("")
    : joined({ first: words.slice(0, -1).join(", "), last: words.at(-1) ?? "" });
}

export function sameGrant(a: Grant, b: Grant): boolean {
  return (
    a.role === b.role &&
    a.permissions.length === b.permissions.length &&
    a.permissions.every((one) => b.permissions.includes(one))
  );
}

const ORDER = Object.keys(names);

/** The roles to choose from for somebody who has one: the core leaves out the one that would change nothing. */
export function offered(
  now: Grant,
  given: readonly RoleChoice[],
  known: readonly RoleChoice[],
): RoleChoice[] {
  const own = known.find((one) => one.role === now.role) ?? {
    role: now.role,
    label: names[now.role],
    says: m.addRoleNow(),
    permissions: now.permissions,
  };
  const others = given.filter((one) => one.role !== now.role);
  return [...others, given.find((one) => one.role === now.role) ?? own].sort(
    (a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role),
  );
}
