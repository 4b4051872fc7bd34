/** What the import's pages say. */

import type { ImportCounts, ImportTable, LeftOut, Meaning, MeaningChoice, Shape } from "../../ipc/bindings";
import { counted, digits } from "../../components/numbers";

export const shapes: readonly { shape: Shape; label: string; hint: string }[] = [
  { shape: "list", label: "A list", hint: "One row for each person, account or access." },
  { shape: "grid", label: "A grid", hint: "People down, accounts across." },
  { shape: "turned", label: "A grid turned round", hint: "Accounts down, people across." },
];

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

export function rowsWord(table: ImportTable): string {
  return `${counted(table.rows, "row", "rows")} in ${counted(table.columns.length, "column", "columns")}.`;
}

/** "57 users, 12 accounts and 140 accesses", of what is new. */
export function newWords(counts: ImportCounts): string {
  const parts = [
    counts.users_new > 0 && counted(counts.users_new, "user", "users"),
    counts.accounts_new > 0 && counted(counts.accounts_new, "account", "accounts"),
    counts.access_new > 0 && counted(counts.access_new, "access", "accesses"),
    counts.companies_new > 0 && counted(counts.companies_new, "company", "companies"),
  ].filter((part) => part !== false);
  const last = parts.pop();
  if (last === undefined) return "nothing new";
  return parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
}

export function previewTitle(counts: ImportCounts): string {
  const words = newWords(counts);
  return words === "nothing new" ? "There is nothing new in this table" : `This imports ${words}`;
}

const NAMED = 12; // names that stand in one line

/** "Bo Lind, Aylin Demir", or the first of them "and 188 more". */
export function named(names: readonly string[], all: number): string {
  const few = names.slice(0, NAMED);
  return few.length < all ? `${few.join(", ")} and ${digits(all - few.length)} more` : few.join(", ");
}

/** "3", or "7–9" for several blank lines. */
export function lineWord({ line, through }: LeftOut): string {
  return line === through ? String(line) : `${line}–${through}`;
}
