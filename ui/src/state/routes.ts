/** Every page of the open vault, and the way back. Held in memory: the window has no address bar. */

import type {
  AccountId,
  CompanyId,
  Day,
  Found,
  PeopleTab,
  RunId,
  RunKind,
  TextRef,
  UserId,
  UserKind,
} from "../ipc/bindings";

export type Route =
  | { page: "home" }
  | { page: "people"; tab?: PeopleTab }
  | { page: "person"; user: UserId }
  | { page: "forget"; user: UserId }
  | { page: "accounts"; asOf?: Day | null }
  | { page: "account"; account: AccountId; asOf?: Day | null }
  | { page: "open_account"; company?: CompanyId }
  | { page: "services" }
  | { page: "service"; service: string }
  /** With a service: changes the own profile of it, or makes an own one from what is known. */
  | { page: "write_service"; service?: string }
  | { page: "grid"; asOf?: Day | null }
  | { page: "import" }
  | { page: "add"; kind?: UserKind; owner?: boolean; company?: CompanyId }
  | { page: "companies" }
  | { page: "company"; company: CompanyId }
  | { page: "own_staff" }
  | { page: "lockouts" }
  | { page: "recovery" }
  | { page: "runs"; start?: RunKind; user?: UserId; company?: CompanyId }
  | { page: "run"; run: RunId }
  | { page: "jobs" }
  | { page: "journal"; user?: UserId; account?: AccountId; doing?: "verify" }
  | { page: "strikes" }
  | { page: "strike"; texts: readonly TextRef[] }
  | { page: "audit" }
  | { page: "measures"; asOf?: Day | null }
  | { page: "settings"; section?: "rules" | "backup" | "computer" | "me" }
  | { page: "about" };

export type Page = Route["page"];

/** Where one is and how one came there. */
export type Trail = {
  readonly past: readonly Route[];
  readonly here: Route;
  readonly ahead: readonly Route[];
};

const LONGEST = 50; // pages one can go back

export const start: Trail = { past: [], here: { page: "home" }, ahead: [] };

export function go({ past, here }: Trail, to: Route): Trail {
  if (same(here, to)) return { past, here: to, ahead: [] };
  return { past: [...past, here].slice(-LONGEST), here: to, ahead: [] };
}

export function back(trail: Trail): Trail {
  const here = trail.past.at(-1);
  return here ? { past: trail.past.slice(0, -1), here, ahead: [trail.here, ...trail.ahead] } : trail;
}

export function forward(trail: Trail): Trail {
  const [here, ...ahead] = trail.ahead;
  return here ? { past: [...trail.past, trail.here], here, ahead } : trail;
}

/** Stays on the page with another detail of it, such as a tab: no step of the way back. */
export function replace(trail: Trail, here: Route): Trail {
  return { ...trail, here };
}

export function same(a: Route, b: Route): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What makes a page another page, and not the same one with another detail such as its tab. */
export function whole(route: Route): string {
  if (route.page === "account") return `${route.page} ${route.account}`;
  if (route.page === "company") return `company ${route.company}`;
  if (route.page === "service" || route.page === "write_service")
    return `${route.page} ${route.service ?? ""}`;
  if (route.page === "run") return `run ${route.run}`;
  if (route.page === "strike") return `strike ${JSON.stringify(route.texts)}`;
  if (route.page === "journal" && route.account !== undefined) return `journal of account ${route.account}`;
  return "user" in route && route.user !== undefined ? `${route.page} ${route.user}` : route.page;
}

/** The page of something that was found. */
export function pageOf(what: Found): Route {
  switch (what.is) {
    case "user":
      return { page: "person", user: what.id };
    case "account":
      return { page: "account", account: what.id };
    case "company":
      return { page: "company", company: what.id };
    case "service":
      return { page: "service", service: what.id };
  }
}
