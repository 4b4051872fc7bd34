/** What the grid of people by accounts says. */

import type { AccountId, GridCell, GridPage, Level, UserId } from "../../ipc/bindings";
import { levels } from "../../components/levels";
import * as m from "../../words/pages/grid";

export const ROWS = 25;
export const COLUMNS = 12;

/** Which of the two long rows: the one down, or the one across. */
export type Row = "users" | "accounts";

export function titleOf({
  people_total,
  accounts_total,
}: Pick<GridPage, "people_total" | "accounts_total">): string {
  return m.gridTitle({ people: people_total, accounts: accounts_total });
}

/** Where a piece lies: "1 to 25 of 1,200 users". */
export function stretchWords(offset: number, shown: number, total: number, what: Row): string {
  return shown === 0
    ? m.gridStretchNone(what)
    : m.gridStretch({ first: offset + 1, last: offset + shown, total, what });
}

/** The level of each cell that isn't empty. */
export function levelsOf(cells: readonly GridCell[]): ReadonlyMap<string, Level> {
  return new Map(cells.map((cell) => [key(cell.user, cell.account), cell.level]));
}

export function key(user: UserId, account: AccountId): string {
  return `${user} ${account}`;
}

/** What a cell says to those who can't see its mark. */
export function cellWords(person: string, account: string, level: Level | undefined, gives: boolean): string {
  if (level === undefined)
    return gives ? m.gridCellGive({ person, account }) : m.gridCellNone({ person, account });
  return m.gridCell({ person, account, level: levels[level].toLowerCase() });
}

/** The cell that an arrow key moves to; nothing when the key isn't for the grid. */
export function cellAfter(
  pressed: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
): readonly [number, number] | undefined {
  const to: Record<string, readonly [number, number]> = {
    ArrowDown: [row + 1, column],
    ArrowUp: [row - 1, column],
    ArrowRight: [row, column + 1],
    ArrowLeft: [row, column - 1],
    Home: [row, 0],
    End: [row, columns - 1],
  };
  const cell = to[pressed];
  if (!cell) return undefined;
  const held = (at: number, count: number) => Math.min(Math.max(0, at), Math.max(0, count - 1));
  return [held(cell[0], rows), held(cell[1], columns)];
}
