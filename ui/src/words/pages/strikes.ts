// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import { tagged, text, type Arg, type Piece } from "../catalogue";

export const strikesBack = (): string => text("strikes-back");

export const strikesTitle = (): string => text("strikes-title");

export const strikesUnder = (): string => text("strikes-under");

export const strikesAsked = (): string => text("strikes-asked");

export const strikesAskedNothing = (): string => text("strikes-asked-nothing");

export const strikesAskedUntil = (): readonly Piece[] => tagged("strikes-asked-until");

export const strikesAskedTexts = (): string => text("strikes-asked-texts");

export const strikesShow = (): string => text("strikes-show");

export const strikesAgreeForget = (): string => text("strikes-agree-forget");

export const strikesAgreeStrike = (): string => text("strikes-agree-strike");

export const strikesFind = (): string => text("strikes-find");

export const strikesWordsHint = (): string => text("strikes-words-hint");

export const strikesWordsMissing = (): string => text("strikes-words-missing");

export const strikesSearch = (): string => text("strikes-search");

export const strikesFar = (): string => text("strikes-far");

export const strikesEntries = (): string => text("strikes-entries");

export const strikesStop = (): string => text("strikes-stop");

export const strikesTooMany = (count: Arg): string => text("strikes-too-many", { count });

export const strikesTooManyUnder = (most: Arg): string => text("strikes-too-many-under", { most });

export const strikesFound = ({ count, words }: { count: number; words: Arg }): string => text("strikes-found", { count, words });

export const strikesFoundTexts = (words: Arg): string => text("strikes-found-texts", { words });

export const strikesFoundNote = (): string => text("strikes-found-note");

export const strikesGoOn = (count: number): string => text("strikes-go-on", { count });

export const strikesTickOne = (): string => text("strikes-tick-one");

export const strikesNone = (): string => text("strikes-none");

export const strikesNoneUnder = (): string => text("strikes-none-under");
