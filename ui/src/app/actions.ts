/** Things the palette offers beside pages. */

import type { May } from "../ipc/bindings";
import { router } from "../state/router.svelte";
import { session } from "../state/session.svelte";

export const actions: readonly {
  label: string;
  also: string;
  may: (may: May) => boolean;
  act: () => void;
}[] = [
  {
    label: "Add a person",
    also: "new user invite",
    may: (m) => m.add_users,
    act: () => router.go({ page: "add", kind: "person" }),
  },
  {
    label: "Add an API process",
    also: "new user program key",
    may: (m) => m.add_users,
    act: () => router.go({ page: "add", kind: "api" }),
  },
  {
    label: "Add a third-party integration",
    also: "new user program",
    may: (m) => m.add_users,
    act: () => router.go({ page: "add", kind: "integration" }),
  },
  {
    label: "Open an account",
    also: "new service",
    may: (m) => m.open_accounts,
    act: () => router.go({ page: "open_account" }),
  },
  {
    label: "Services",
    also: "profiles vendors roles permissions hand over",
    may: (m) => m.see_people,
    act: () => router.go({ page: "services" }),
  },
  {
    label: "Write a service profile",
    also: "new own vendor",
    may: (m) => m.manage_access,
    act: () => router.go({ page: "write_service" }),
  },
  {
    label: "Import people, accounts and access",
    also: "csv xlsx excel spreadsheet list table paste",
    may: (m) => m.manage_access,
    act: () => router.go({ page: "import" }),
  },
  {
    label: "Grid of people by accounts",
    also: "access table matrix",
    may: (m) => m.see_people,
    act: () => router.go({ page: "grid" }),
  },
  {
    label: "Measures of CIS Controls",
    also: "figures percent formulas audit",
    may: (m) => m.see_people,
    act: () => router.go({ page: "measures" }),
  },
  {
    label: "Make a backup",
    also: "save copy",
    may: (m) => m.make_backups,
    act: () => router.go({ page: "settings", section: "backup" }),
  },
  {
    label: "Change my password",
    also: "own sign-in authenticator question",
    may: () => true,
    act: () => router.go({ page: "settings", section: "me" }),
  },
  { label: "Lock the vault", also: "sign out leave", may: () => true, act: lock },
];

/** Locks the vault, once whoever would lose something by it says so. */
export function lock(): void {
  router.leave(() => void session.lock());
}
