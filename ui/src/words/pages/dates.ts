// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import { text, type Arg } from "../catalogue";

export const datesRules = (): string => text("dates-rules");

export const datesToday = (): string => text("dates-today");

export const datesYesterday = (): string => text("dates-yesterday");

export const datesTomorrow = (): string => text("dates-tomorrow");

export const datesOn = (day: Arg): string => text("dates-on", { day });

export const datesMoment = ({ day, time }: { day: Arg; time: Arg }): string => text("dates-moment", { day, time });

export const datesInFull = ({ date, weekday }: { date: Arg; weekday: Arg }): string => text("dates-in-full", { date, weekday });
