// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import { tagged, text, type Arg, type Piece } from "../catalogue";

export const lockoutsName = (): string => text("lockouts-name");

export const lockoutsTitle = ({ count, number }: { count: number; number: Arg }): string => text("lockouts-title", { count, number });

export const lockoutsUnder = (): string => text("lockouts-under");

export const lockoutsEmpty = (): string => text("lockouts-empty");

export const lockoutsEmptyUnder = (): string => text("lockouts-empty-under");

export const lockoutsWho = (): string => text("lockouts-who");

export const lockoutsComputer = (): string => text("lockouts-computer");

export const lockoutsTries = (): string => text("lockouts-tries");

export const lockoutsState = (): string => text("lockouts-state");

export const lockoutsWhatToDo = (): string => text("lockouts-what-to-do");

export const lockoutsHere = (): string => text("lockouts-here");

export const lockoutsLast = (): readonly Piece[] => tagged("lockouts-last");

export const lockoutsMarkOff = (): string => text("lockouts-mark-off");

export const lockoutsMarkLocked = (): string => text("lockouts-mark-locked");

export const lockoutsMarkNotLocked = (): string => text("lockouts-mark-not-locked");

export const lockoutsUntilSentence = (state: Arg): string => text("lockouts-until-sentence", { state });

export const lockoutsOnlyCounted = (): string => text("lockouts-only-counted");

export const lockoutsUntilOff = (): string => text("lockouts-until-off");

export const lockoutsUntilNone = (): string => text("lockouts-until-none");

export const lockoutsUntilEnded = (): string => text("lockouts-until-ended");

export const lockoutsUntil = ({ minutes, time }: { minutes: number; time: Arg }): string => text("lockouts-until", { minutes, time });

export const lockoutsSentence = ({ computer, here, state, tries }: { computer: Arg; here: Arg; state: Arg; tries: number }): string => text("lockouts-sentence", { computer, here, state, tries });

export const lockoutsClear = (locked: Arg): string => text("lockouts-clear", { locked });

export const lockoutsClearLabel = ({ computer, locked, name }: { computer: Arg; locked: Arg; name: Arg }): string => text("lockouts-clear-label", { computer, locked, name });

export const lockoutsClearTitle = ({ locked, name }: { locked: Arg; name: Arg }): string => text("lockouts-clear-title", { locked, name });

export const lockoutsClearConfirm = (locked: Arg): string => text("lockouts-clear-confirm", { locked });

export const lockoutsClearHappens = ({ computer, locked, name, tries }: { computer: Arg; locked: Arg; name: Arg; tries: number }): string => text("lockouts-clear-happens", { computer, locked, name, tries });

export const lockoutsClearWayBack = (locked: Arg): string => text("lockouts-clear-way-back", { locked });

export const lockoutsCleared = ({ locked, name }: { locked: Arg; name: Arg }): string => text("lockouts-cleared", { locked, name });
