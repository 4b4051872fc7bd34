/** What a new vault still lacks. */

import type { Figures, Me } from "../../ipc/bindings";
import type { Route } from "../../state/routes";

export type Step = {
  is: "accounts" | "people" | "kit" | "owner" | "backup";
  done: boolean;
  /** Where it is done. */ to: Route;
};

/** The first steps of whoever may do them all; none for others, and none in a sample office, where all is there. */
export function stepsOf(
  figures: Figures,
  { may, counts, sample }: Pick<Me, "may" | "counts" | "sample">,
): Step[] {
  if (sample || !may.open_accounts || !may.add_users || !may.manage_kits || !may.make_backups) return [];
  return [
    { is: "accounts", done: counts.accounts > 0, to: { page: "open_account" } },
    { is: "people", done: figures.people > 1, to: { page: "add" } },
    { is: "kit", done: figures.kits_checked > 0, to: { page: "recovery" } },
    { is: "owner", done: figures.owners > 1, to: { page: "add", kind: "person", owner: true } },
    { is: "backup", done: figures.last_backup !== null, to: { page: "settings", section: "backup" } },
  ];
}
