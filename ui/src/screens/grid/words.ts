/** What the grid of people by accounts says. */

import type { AccountId, GridCell, GridPage, Level, UserId } from "../../ipc/bindings";
import { levels } from "../../components/levels";
import { counted, digits } from "../../components/numbers";

export const ROWS = 25;
export const COLUMNS = 12;

export function titleOf({
  people_total,
  accounts_total,
}: Pick<GridPage, "people_total" | "accounts_total">): string {
  return `${counted(people_total, "user", "users")} by ${counted(accounts_total, "account", "accounts")}`;
}

/** Where a piece lies: "1 to 25 of 1,200 users". */
export function stretchWords(offset: number, shown: number, total: number, what: string): string {
  return shown === 0
    ? `No ${what}`
    : `${digits(offset + 1)} to ${digits(offset + shown)} of ${digits(total)} ${what}`;
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
    return gives
      ? `${person} has no access to ${account}. Give access`
      : `${person} has no access to ${account}`;
  return `${person}, ${account}: ${levels[level].toLowerCase()}`;
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
