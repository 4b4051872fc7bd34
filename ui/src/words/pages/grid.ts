// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import { text, type Arg } from "../catalogue";

export const grid = (): string => text("grid");

export const gridBack = (): string => text("grid-back");

export const gridTitle = ({ accounts, people }: { accounts: number; people: number }): string => text("grid-title", { accounts, people });

export const gridUnder = (): string => text("grid-under");

export const gridSearchPeople = (): string => text("grid-search-people");

export const gridWhose = (): string => text("grid-whose");

export const gridSearchAccounts = (): string => text("grid-search-accounts");

export const gridNoPeople = (): string => text("grid-no-people");

export const gridNoAccounts = (): string => text("grid-no-accounts");

export const gridNoneUnder = (): string => text("grid-none-under");

export const gridStretchNone = (what: Arg): string => text("grid-stretch-none", { what });

export const gridStretch = ({ first, last, total, what }: { first: Arg; last: Arg; total: number; what: Arg }): string => text("grid-stretch", { first, last, total, what });

export const gridBefore = (what: Arg): string => text("grid-before", { what });

export const gridAfter = (what: Arg): string => text("grid-after", { what });

export const gridLegend = (): string => text("grid-legend");

export const gridTable = (): string => text("grid-table");

export const gridUser = (): string => text("grid-user");

export const gridDisabled = (): string => text("grid-disabled");

export const gridCellNone = ({ account, person }: { account: Arg; person: Arg }): string => text("grid-cell-none", { account, person });

export const gridCellGive = ({ account, person }: { account: Arg; person: Arg }): string => text("grid-cell-give", { account, person });

export const gridCell = ({ account, level, person }: { account: Arg; level: Arg; person: Arg }): string => text("grid-cell", { account, level, person });
