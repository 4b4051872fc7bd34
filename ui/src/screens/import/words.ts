/** What the import's pages say. */

import type { ImportCounts, Meaning, MeaningChoice, Shape, UnreadPlace } from "../../ipc/bindings";
import * as m from "../../words/pages/import";
import * as said from "../../words/said";
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

/** "57 users, 12 accounts and 140 accesses", of what is new, comes back or was taken over. */
export function newWords(counts: ImportCounts, takenOver = 0): string {
  const taken = takenOver > 0 ? [m.importTakenOver(takenOver)] : [];
  return listed([...newParts(counts), ...taken]) || m.importNothingNew();
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
    counts.again > 0 && m.importBackAgain(counts.again),
  ].filter((part) => part !== false);
}

const NAMED = 12; // names that stand in one line

/** "Bo Lind, Aylin Demir", or the first of them "and 188 more". */
export function named(some: readonly string[], all: number): string {
  const few = some.slice(0, NAMED);
  const first = few.join(", ");
  return few.length < all ? m.importNamedMore({ names: first, more: all - few.length }) : first;
}

/** "Line 3", "Lines 7–9" for several blank ones, "Column F", "Cell F3". */
export function placeWord(place: UnreadPlace): string {
  switch (place.at) {
    case "table":
      return said.importPlaceTable();
    case "sheet":
      return said.importPlaceSheet(place.name);
    case "column":
      return said.importPlaceColumn(place.letters);
    case "cell":
      return said.importPlaceCell({ letters: place.letters, line: String(place.line) });
    case "line": {
      const [line, through] = [String(place.line), String(place.through)];
      return line === through ? said.importPlaceLine(line) : said.importPlaceLines({ line, through });
    }
  }
}
