/** The pages of the navigation, once, for the sidebar and the palette. */

import type { Counts, May } from "../ipc/bindings";
import type { Page, Route } from "../state/routes";

export type NavPage = {
  route: Route;
  label: string;
  also: string; // words the palette finds it by
  may: (may: May) => boolean;
  count?: (counts: Counts) => number;
  /** The count is something that needs somebody. */
  hot?: boolean;
  /** Other pages that light this one up. */
  with?: readonly Page[];
};

const everybody = () => true;

export const pages: readonly NavPage[] = [
  {
    route: { page: "home" },
    label: "Home",
    also: "start findings notices",
    may: everybody,
    count: (c) => c.home,
    hot: true,
  },
  {
    route: { page: "people" },
    label: "People",
    also: "users staff api integrations",
    may: (m) => m.see_people,
    count: (c) => c.people,
    with: ["person", "forget", "add"],
  },
  {
    route: { page: "accounts" },
    label: "Accounts",
    also: "access register seats owners grid",
    may: (m) => m.see_people,
    count: (c) => c.accounts,
    with: ["account", "open_account", "grid", "import", "services", "service", "write_service"],
  },
  {
    route: { page: "companies" },
    label: "Companies",
    also: "partners clients agencies firms domains",
    may: (m) => m.see_people,
    with: ["company"],
  },
  {
    route: { page: "own_staff" },
    label: "Your staff",
    also: "people technicians company",
    may: (m) => m.manage_own_company,
  },
  {
    route: { page: "runs" },
    label: "Leavers and joiners",
    also: "runs leaver joiner mover offboarding onboarding jobs templates",
    may: (m) => m.see_people,
    with: ["run", "jobs"],
  },
  {
    route: { page: "lockouts" },
    label: "Lockouts",
    also: "locked unlock tries",
    may: (m) => m.see_lockouts,
    count: (c) => c.locked,
    hot: true,
  },
  {
    route: { page: "recovery" },
    label: "Recovery",
    also: "kits codes succession",
    may: (m) => m.manage_kits,
  },
  {
    route: { page: "journal" },
    label: "Journal",
    also: "log history changes verify",
    may: (m) => m.see_journal,
    with: ["strikes", "strike"],
  },
  {
    route: { page: "audit" },
    label: "Who has access",
    also: "audit report print",
    may: (m) => m.make_audits,
    with: ["measures"],
  },
  {
    route: { page: "settings" },
    label: "Settings",
    also: "rules password backup authenticator",
    may: everybody,
  },
  { route: { page: "about" }, label: "About", also: "version licence help shortcuts", may: everybody },
];
