// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import { tagged, text, type Arg, type Piece } from "../catalogue";

export const strikeFormerPerson = (number: Arg): string => text("strike-former-person", { number });

export const strikeThisPerson = (): string => text("strike-this-person");

export const strikeTextsIn = ({ entries, texts }: { entries: number; texts: number }): string => text("strike-texts-in", { entries, texts });

export const strikeStruck = ({ counted, texts }: { counted: Arg; texts: number }): string => text("strike-struck", { counted, texts });

export const strikeBackRecord = (): string => text("strike-back-record");

export const strikeBackStrikes = (): string => text("strike-back-strikes");

export const strikeLooking = (what: Arg): string => text("strike-looking", { what });

export const strikeTitle = ({ counted, name, what }: { counted: Arg; name: Arg; what: Arg }): string => text("strike-title", { counted, name, what });

export const strikeDoneTitle = ({ former, what }: { former: Arg; what: Arg }): string => text("strike-done-title", { former, what });

export const strikeLookingUnder = (): string => text("strike-looking-under");

export const strikeLookingFar = (): string => text("strike-looking-far");

export const strikeEntries = (): string => text("strike-entries");

export const strikeStop = (): string => text("strike-stop");

export const strikeStriking = (): string => text("strike-striking");

export const strikeStrikingUnder = (): string => text("strike-striking-under");

export const strikeStrikingFar = (): string => text("strike-striking-far");

export const strikeLeaveTitle = (): string => text("strike-leave-title");

export const strikeLeaveHappens = (): string => text("strike-leave-happens");

export const strikeLeaveWayBack = (): string => text("strike-leave-way-back");

export const strikeDone = (struck: Arg): string => text("strike-done", { struck });

export const strikeNewBackup = (): string => text("strike-new-backup");

export const strikeFailed = (why: Arg): string => text("strike-failed", { why });

export const strikeGoes = (): string => text("strike-goes");

export const strikeGoesSays = ({ counted, what }: { counted: Arg; what: Arg }): string => text("strike-goes-says", { counted, what });

export const strikeGoesFirst = (most: Arg): string => text("strike-goes-first", { most });

export const strikeStays = (): string => text("strike-stays");

export const strikeStaysSays = ({ former, what }: { former: Arg; what: Arg }): string => text("strike-stays-says", { former, what });

export const strikeElsewhere = (name: Arg): string => text("strike-elsewhere", { name });

export const strikeElsewhereUnder = (): string => text("strike-elsewhere-under");

export const strikeElsewhereFirst = (most: Arg): string => text("strike-elsewhere-first", { most });

export const strikeElsewhereGo = (): string => text("strike-elsewhere-go");

export const strikeTicked = ({ all, chosen }: { all: Arg; chosen: Arg }): string => text("strike-ticked", { all, chosen });

export const strikeTickAll = (): string => text("strike-tick-all");

export const strikeTickNone = (): string => text("strike-tick-none");

export const strikeEntry = ({ compartment, entry }: { compartment: Arg; entry: Arg }): string => text("strike-entry", { compartment, entry });

export const strikeBackups = (): string => text("strike-backups");

export const strikeBackupsUnder = (): string => text("strike-backups-under");

export const strikeBackup = (fingerprint: Arg): readonly Piece[] => tagged("strike-backup", { fingerprint });

export const strikeBackupsEarlier = (count: number): string => text("strike-backups-earlier", { count });

export const strikeBackupsHint = (): string => text("strike-backups-hint");

export const strikeBackupsNone = (): string => text("strike-backups-none");

export const strikeBackupsPrinted = (): string => text("strike-backups-printed");

export const strikeAsks = ({ by, count, name, what }: { by: Arg; count: number; name: Arg; what: Arg }): string => text("strike-asks", { by, count, name, what });

export const strikeAsked = ({ by, count, mine, name, what, when }: { by: Arg; count: number; mine: Arg; name: Arg; what: Arg; when: Arg }): string => text("strike-asked", { by, count, mine, name, what, when });

export const strikeButtonFor = ({ asks, button }: { asks: Arg; button: Arg }): string => text("strike-button-for", { asks, button });

export const strikeAgreement = (): string => text("strike-agreement");

export const strikeStandsOver = (): string => text("strike-stands-over");

export const strikeStandsToAsk = (): string => text("strike-stands-to-ask");

export const strikeStandsAsked = ({ by, mine, when }: { by: Arg; mine: Arg; when: Arg }): string => text("strike-stands-asked", { by, mine, when });

export const strikeStandsWaits = ({ by, mine, until, when }: { by: Arg; mine: Arg; until: Arg; when: Arg }): string => text("strike-stands-waits", { by, mine, until, when });

export const strikeStandsAlone = ({ by, from, mine, until, when }: { by: Arg; from: Arg; mine: Arg; until: Arg; when: Arg }): string => text("strike-stands-alone", { by, from, mine, until, when });

export const strikeAsk = (): string => text("strike-ask");

export const strikeAskTold = (): string => text("strike-ask-told");

export const strikeSureTitle = ({ name, what }: { name: Arg; what: Arg }): string => text("strike-sure-title", { name, what });

export const strikeSureHappens = ({ former, struck, what }: { former: Arg; struck: Arg; what: Arg }): string => text("strike-sure-happens", { former, struck, what });

export const strikeSureConfirm = (what: Arg): string => text("strike-sure-confirm", { what });

export const strikeSureOpen = (confirm: Arg): string => text("strike-sure-open", { confirm });

export const strikeSureWayBack = (): string => text("strike-sure-way-back");

export const strikeSureTexts = (): string => text("strike-sure-texts");

export const strikeForgoButton = (mine: Arg): string => text("strike-forgo-button", { mine });

export const strikeForgoTitle = ({ by, mine }: { by: Arg; mine: Arg }): string => text("strike-forgo-title", { by, mine });

export const strikeForgoHappens = ({ by, mine }: { by: Arg; mine: Arg }): string => text("strike-forgo-happens", { by, mine });

export const strikeForgoConfirm = (mine: Arg): string => text("strike-forgo-confirm", { mine });

export const strikeForgoTold = (mine: Arg): string => text("strike-forgo-told", { mine });

export const strikeForgoWayBack = (): string => text("strike-forgo-way-back");
