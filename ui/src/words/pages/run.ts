// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import { tagged, text, type Arg, type Piece } from "../catalogue";

export const run = (): string => text("run");

export const runBack = (): string => text("run-back");

export const runTitleClosed = (says: Arg): string => text("run-title-closed", { says });

export const runTitleGivenUp = (says: Arg): string => text("run-title-given-up", { says });

export const runTitleReady = (says: Arg): string => text("run-title-ready", { says });

export const runUnder = ({ run, since }: { run: Arg; since: Arg }): string => text("run-under", { run, since });

export const runShow = (name: Arg): string => text("run-show", { name });

export const runPrint = (): string => text("run-print");

export const runAdd = (): string => text("run-add");

export const runGiveUp = (): string => text("run-give-up");

export const runClose = (): string => text("run-close");

export const runWasGivenUp = (): string => text("run-was-given-up");

export const runMissing = (left: Arg): string => text("run-missing", { left });

export const runMissingLater = ({ later, left }: { later: Arg; left: Arg }): string => text("run-missing-later", { later, left });

export const runClosing = (run: Arg): string => text("run-closing", { run });

export const runClosingConfirm = (): string => text("run-closing-confirm");

export const runClosingHappens = (): string => text("run-closing-happens");

export const runClosingBack = (): string => text("run-closing-back");

export const runGivingUp = (run: Arg): string => text("run-giving-up", { run });

export const runGivingUpConfirm = (): string => text("run-giving-up-confirm");

export const runGivingUpHappens = (): string => text("run-giving-up-happens");

export const runGivingUpBack = (): string => text("run-giving-up-back");

export const runSheet = (run: Arg): string => text("run-sheet", { run });

export const runSheetFile = ({ name, run }: { name: Arg; run: Arg }): string => text("run-sheet-file", { name, run });

export const runSheetHint = (): string => text("run-sheet-hint");

export const runSheetNext = (): string => text("run-sheet-next");

export const runSheetSays = (): string => text("run-sheet-says");

export const runStepOpen = (): string => text("run-step-open");

export const runStepDone = (): string => text("run-step-done");

export const runStepToVerify = (): string => text("run-step-to-verify");

export const runStepVerified = (): string => text("run-step-verified");

export const runStepLetBe = (): string => text("run-step-let-be");

export const runStepNoLonger = (): string => text("run-step-no-longer");

export const runDone = ({ at, by }: { at: Arg; by: Arg }): string => text("run-done", { at, by });

export const runDoneNote = ({ at, by, note }: { at: Arg; by: Arg; note: Arg }): string => text("run-done-note", { at, by, note });

export const runVerified = ({ at, by }: { at: Arg; by: Arg }): string => text("run-verified", { at, by });

export const runVerifiedHow = ({ at, by, how }: { at: Arg; by: Arg; how: Arg }): string => text("run-verified-how", { at, by, how });

export const runLetBe = ({ by, reason, until }: { by: Arg; reason: Arg; until: Arg }): string => text("run-let-be", { by, reason, until });

export const runLetBePast = (): string => text("run-let-be-past");

export const runShownOpen = (): string => text("run-shown-open");

export const runShownDone = (): string => text("run-shown-done");

export const runShownUndone = (): string => text("run-shown-undone");

export const runAskOwner = (): string => text("run-ask-owner");

export const runDisableFirst = (): string => text("run-disable-first");

export const runToVerify = (): string => text("run-to-verify");

export const runDeed = (deed: Arg): string => text("run-deed", { deed });

export const runButton = ({ button, step }: { button: Arg; step: Arg }): string => text("run-button", { button, step });

export const runShowKits = (): string => text("run-show-kits");

export const runShowAccount = (): string => text("run-show-account");

export const runShowRecord = (): string => text("run-show-record");

export const runActTitle = (deed: Arg): string => text("run-act-title", { deed });

export const runActStep = (step: Arg): readonly Piece[] => tagged("run-act-step", { step });

export const runActSays = (deed: Arg): string => text("run-act-says", { deed });

export const runActText = (deed: Arg): string => text("run-act-text", { deed });

export const runActHint = (deed: Arg): string => text("run-act-hint", { deed });

export const runActUntil = (): string => text("run-act-until");

export const runActUntilMissing = (): string => text("run-act-until-missing");

export const runActConfirm = (deed: Arg): string => text("run-act-confirm", { deed });

export const runActTakeSeveral = (): string => text("run-act-take-several");

export const runActTold = ({ count, deed }: { count: number; deed: Arg }): string => text("run-act-told", { count, deed });

export const runChoose = (step: Arg): string => text("run-choose", { step });

export const runChooseAll = (on: Arg): string => text("run-choose-all", { on });

export const runChooseAllOf = ({ group, on }: { group: Arg; on: Arg }): string => text("run-choose-all-of", { group, on });

export const runChosen = (count: number): string => text("run-chosen", { count });

export const runChosenTake = (count: number): string => text("run-chosen-take", { count });

export const runChosenVerify = (count: number): string => text("run-chosen-verify", { count });

export const runChosenNone = (): string => text("run-chosen-none");

export const runAdding = (): string => text("run-adding");

export const runAddingWhat = (): string => text("run-adding-what");

export const runAddingVerify = (): string => text("run-adding-verify");

export const runAddingHint = (): string => text("run-adding-hint");

export const runAddingConfirm = (): string => text("run-adding-confirm");

export const runAddingDone = (): string => text("run-adding-done");

export const runOftenKeyBack = (): string => text("run-often-key-back");

export const runOftenSafe = (): string => text("run-often-safe");

export const runOftenAlarm = (): string => text("run-often-alarm");

export const runOftenLaptopBack = (): string => text("run-often-laptop-back");

export const runOftenPartners = (): string => text("run-often-partners");

export const runOftenKey = (): string => text("run-often-key");

export const runOftenLaptop = (): string => text("run-often-laptop");

export const runOftenAuthenticator = (): string => text("run-often-authenticator");

export const runLetter = (to: Arg): string => text("run-letter", { to });

export const runLetterSubject = (subject: Arg): readonly Piece[] => tagged("run-letter-subject", { subject });

export const runLetterMail = (): string => text("run-letter-mail");

export const runLetterMailOne = (step: Arg): string => text("run-letter-mail-one", { step });

export const runLetterNoMail = (): string => text("run-letter-no-mail");

export const runLetterCopy = (): string => text("run-letter-copy");

export const runLetterCopyOne = (step: Arg): string => text("run-letter-copy-one", { step });

export const runLetterCopied = (): string => text("run-letter-copied");

export const runLetterNotCopied = (): string => text("run-letter-not-copied");
