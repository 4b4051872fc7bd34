/** The pages of the navigation, once, for the sidebar and the palette. */

import type { Counts, May } from "../ipc/bindings";
import type { Page, Route } from "../state/routes";
import { label } from "../words/catalogue";

type Place = {
  route: Route;
  may: (may: May) => boolean;
  count?: (counts: Counts) => number;
  /** The count is something that needs somebody. */
  hot?: boolean;
  /** Other pages that light this one up. */
  with?: readonly Page[];
};

export type NavPage = Place & {
  label: string;
  also: string; // words the palette finds it by
};

const everybody = () => true;

const places: readonly Place[] = [
  {
    route: { page: "home" },
    may: everybody,
    count: (c) => c.home,
    hot: true,
  },
  {
    route: { page: "people" },
    may: (m) => m.see_people,
    count: (c) => c.people,
    with: ["person", "forget", "add", "import"],
  },
  {
    route: { page: "accounts" },
    may: (m) => m.see_people,
    count: (c) => c.accounts,
    with: ["account", "open_account", "grid", "import", "services", "service", "write_service"],
  },
  {
    route: { page: "companies" },
    may: (m) => m.see_people,
    with: ["company"],
  },
  {
    route: { page: "own_staff" },
    may: (m) => m.manage_own_company,
  },
  {
    route: { page: "runs" },
    count: (c) => c.runs,
    hot: true,
    may: (m) => m.see_people,
    with: ["run", "jobs"],
  },
  {
    route: { page: "lockouts" },
    may: (m) => m.see_lockouts,
    count: (c) => c.locked,
    hot: true,
  },
  {
    route: { page: "recovery" },
    may: (m) => m.manage_kits,
  },
  {
    route: { page: "journal" },
    may: (m) => m.see_journal,
    with: ["strikes", "strike"],
  },
  {
    route: { page: "audit" },
    may: (m) => m.make_audits,
    with: ["measures"],
  },
  {
    route: { page: "settings" },
    may: everybody,
  },
  { route: { page: "about" }, may: everybody },
];

export const pages: readonly NavPage[] = places.map((place) => ({
  ...place,
  label: label("app_page", place.route.page),
  also: label("app_page", place.route.page, "also"),
}));

/** The page of the navigation that is lit up: of several that a page belongs to, the one it was come to from. */
export function litUp(here: Page, past: readonly Route[]): NavPage | undefined {
  const holds = (place: NavPage, page: Page) =>
    place.route.page === page || (place.with?.includes(page) ?? false);
  const all = pages.filter((place) => holds(place, here));
  const from = past.find((route) => route.page !== here);
  return all.find((place) => from && holds(place, from.page)) ?? all.at(-1);
}
