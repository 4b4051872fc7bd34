// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import { text, type Arg } from "../catalogue";

export const datesRules = (): string => text("dates-rules");

export const datesToday = (): string => text("dates-today");

export const datesYesterday = (): string => text("dates-yesterday");

export const datesTomorrow = (): string => text("dates-tomorrow");

export const datesOn = (day: Arg): string => text("dates-on", { day });

export const datesMoment = ({ day, time }: { day: Arg; time: Arg }): string => text("dates-moment", { day, time });

export const datesInFull = ({ date, weekday }: { date: Arg; weekday: Arg }): string => text("dates-in-full", { date, weekday });

export const datesTyped = ({ day, month, year }: { day: Arg; month: Arg; year: Arg }): string => text("dates-typed", { day, month, year });

export const datesReadToday = (): string => text("dates-read-today");

export const datesReadYesterday = (): string => text("dates-read-yesterday");

export const datesReadTomorrow = (): string => text("dates-read-tomorrow");

export const datesReadDays = (): string => text("dates-read-days");

export const datesReadWeeks = (): string => text("dates-read-weeks");

export const datesReadMonths = (): string => text("dates-read-months");

export const datesReadYears = (): string => text("dates-read-years");

export const datesReadAhead = (): string => text("dates-read-ahead");

export const datesReadBack = (): string => text("dates-read-back");

export const datesReadOne = (): string => text("dates-read-one");

export const datesReadNothing = (): string => text("dates-read-nothing");

export const datesReadEnd = (): string => text("dates-read-end");
