/** What the import's pages say. */

import type { ImportCounts, LeftOut, Meaning, MeaningChoice, Shape } from "../../ipc/bindings";
import * as m from "../../words/pages/import";
import { listed } from "../journal/words";

/** What a column can mean in a table of this shape. */
export function meaningsFor(shape: Shape, all: readonly MeaningChoice[]): readonly MeaningChoice[] {
  const across: Record<Shape, Meaning | null> = {
    list: null,
    grid: "account_column",
    turned: "person_column",
  };
  return all.filter(
    ({ meaning }) =>
      (meaning !== "account_column" && meaning !== "person_column") || meaning === across[shape],
  );
}

/** "57 users, 12 accounts and 140 accesses", of what is new. */
export function newWords(counts: ImportCounts): string {
  return listed(newParts(counts)) || m.importNothingNew();
}

export function previewTitle(counts: ImportCounts): string {
  const parts = newParts(counts);
  return parts.length === 0 ? m.importPreviewTitleNothing() : m.importPreviewTitle(listed(parts));
}

function newParts(counts: ImportCounts): readonly string[] {
  return [
    counts.users_new > 0 && m.importUsers(counts.users_new),
    counts.accounts_new > 0 && m.importAccounts(counts.accounts_new),
    counts.access_new > 0 && m.importAccesses(counts.access_new),
    counts.companies_new > 0 && m.importCompanies(counts.companies_new),
  ].filter((part) => part !== false);
}

const NAMED = 12; // names that stand in one line

/** "Bo Lind, Aylin Demir", or the first of them "and 188 more". */
export function named(some: readonly string[], all: number): string {
  const few = some.slice(0, NAMED);
  const first = few.join(", ");
  return few.length < all ? m.importNamedMore({ names: first, more: all - few.length }) : first;
}

/** "3", or "7–9" for several blank lines. */
export function lineWord({ line, through }: LeftOut): string {
  return line === through ? String(line) : `${line}–${through}`;
}
