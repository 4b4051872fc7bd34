// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import { text, type Arg } from "../catalogue";

export const measuresName = (): string => text("measures-name");

export const measuresTitle = ({ all, full, many }: { all: number; full: number; many: Arg }): string => text("measures-title", { all, full, many });

export const measuresTitleAll = (): string => text("measures-title-all");

export const measuresTitleNothing = (): string => text("measures-title-nothing");

export const measuresUnder = (): string => text("measures-under");

export const measuresNote = (): string => text("measures-note");

export const measuresPercent = (percent: Arg): string => text("measures-percent", { percent });

export const measuresShare = ({ all, met }: { all: Arg; met: Arg }): string => text("measures-share", { all, met });

export const measuresSafeguard = (safeguard: Arg): string => text("measures-safeguard", { safeguard });

export const measuresCounted = ({ among, counts }: { among: Arg; counts: Arg }): string => text("measures-counted", { among, counts });

export const measuresNotMet = (count: number): string => text("measures-not-met", { count });

export const measuresItemUnknown = (): string => text("measures-item-unknown");

export const measuresMore = (): string => text("measures-more");

export const measuresRest = ({ unknown, unmet }: { unknown: number; unmet: number }): string => text("measures-rest", { unknown, unmet });
