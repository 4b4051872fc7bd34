/** Things the palette offers beside pages. */

import { commands, type May } from "../ipc/bindings";
import { call } from "../ipc/call";
import { router } from "../state/router.svelte";
import { session } from "../state/session.svelte";
import { label } from "../words/catalogue";

const all: readonly { is: string; may: (may: May) => boolean; act: () => void }[] = [
  {
    is: "add_person",
    may: (m) => m.add_users,
    act: () => router.go({ page: "add", kind: "person" }),
  },
  {
    is: "add_api",
    may: (m) => m.add_users,
    act: () => router.go({ page: "add", kind: "api" }),
  },
  {
    is: "add_integration",
    may: (m) => m.add_users,
    act: () => router.go({ page: "add", kind: "integration" }),
  },
  {
    is: "open_account",
    may: (m) => m.open_accounts,
    act: () => router.go({ page: "open_account" }),
  },
  {
    is: "leaver",
    may: (m) => m.manage_access,
    act: () => router.go({ page: "runs", start: "leaver" }),
  },
  {
    is: "joiner",
    may: (m) => m.manage_access,
    act: () => router.go({ page: "runs", start: "joiner" }),
  },
  {
    is: "make_kit",
    may: (m) => m.manage_kits,
    act: () => router.go({ page: "recovery" }),
  },
  {
    is: "verify",
    may: (m) => m.see_journal,
    act: () => router.go({ page: "journal", doing: "verify" }),
  },
  {
    is: "looks",
    may: () => true,
    act: () => router.go({ page: "settings", section: "computer" }),
  },
  {
    is: "print",
    may: () => true,
    act: () => void call(commands.printPage()),
  },
  {
    is: "services",
    may: (m) => m.see_people,
    act: () => router.go({ page: "services" }),
  },
  {
    is: "write_service",
    may: (m) => m.manage_access,
    act: () => router.go({ page: "write_service" }),
  },
  {
    is: "import",
    may: (m) => m.manage_access,
    act: () => router.go({ page: "import" }),
  },
  {
    is: "grid",
    may: (m) => m.see_people,
    act: () => router.go({ page: "grid" }),
  },
  {
    is: "measures",
    may: (m) => m.see_people,
    act: () => router.go({ page: "measures" }),
  },
  {
    is: "backup",
    may: (m) => m.make_backups,
    act: () => router.go({ page: "settings", section: "backup" }),
  },
  {
    is: "password",
    may: () => true,
    act: () => router.go({ page: "settings", section: "me" }),
  },
  { is: "lock", may: () => true, act: lock },
];

/** What an action is called, and the words it is found by. */
const named = (is: string) => ({ label: label("app_action", is), also: label("app_action", is, "also") });

export const actions = all.map((action) => ({ ...action, ...named(action.is) }));

/** Showing the keys, which only the page itself can do. */
export const keys = named("keys");

/** Locks the vault, once whoever would lose something by it says so. */
export function lock(): void {
  router.leave(() => void session.lock());
}
