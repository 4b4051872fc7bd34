// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import type { KitCheck } from "../../ipc/bindings";
import { said, text, type Arg, type Said } from "../catalogue";

/** Two closed lists of the same codes. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

export const kitCheckCodes = ["good", "replaced", "used", "unknown"] as const;
export const kitCheckHasAll: Same<(typeof kitCheckCodes)[number], KitCheck["result"]> = true;
export const kitCheck = (of: KitCheck): Said => said("kit_check", of.result, of);

export const recoveryTitle = ({ good, word }: { good: number; word: Arg }): string => text("recovery-title", { good, word });

export const recoveryUnder = (): string => text("recovery-under");

export const recoveryName = (): string => text("recovery-name");

export const recoveryCheck = (): string => text("recovery-check");

export const recoveryMake = (): string => text("recovery-make");

export const recoveryEmpty = (): string => text("recovery-empty");

export const recoveryFoot = ({ days, fingerprint }: { days: Arg; fingerprint: Arg }): string => text("recovery-foot", { days, fingerprint });

export const recoveryOnlyOwner = (name: Arg): string => text("recovery-only-owner", { name });

export const recoveryWithout = ({ count, names }: { count: number; names: Arg }): string => text("recovery-without", { count, names });

export const recoveryAddOwner = (): string => text("recovery-add-owner");

export const recoveryOf = (name: Arg): string => text("recovery-of", { name });

export const recoveryOwner = (): string => text("recovery-owner");

export const recoveryNoOwner = (): string => text("recovery-no-owner");

export const recoveryNone = (name: Arg): string => text("recovery-none", { name });

export const recoveryEarlier = (count: number): string => text("recovery-earlier", { count });

export const recoveryEarlierKit = ({ day, number, place, state }: { day: Arg; number: Arg; place: Arg; state: Arg }): string => text("recovery-earlier-kit", { day, number, place, state });

export const recoveryEarlierPlace = (): string => text("recovery-earlier-place");

export const recoveryKit = (number: Arg): string => text("recovery-kit", { number });

export const recoveryKitState = ({ day, state }: { day: Arg; state: Arg }): string => text("recovery-kit-state", { day, state });

export const recoveryKitMade = ({ by, day }: { by: Arg; day: Arg }): string => text("recovery-kit-made", { by, day });

export const recoveryKitNeverChecked = (): string => text("recovery-kit-never-checked");

export const recoveryKitChecked = (day: Arg): string => text("recovery-kit-checked", { day });

export const recoveryKitNextCheck = (day: Arg): string => text("recovery-kit-next-check", { day });

export const recoveryKitDue = (day: Arg): string => text("recovery-kit-due", { day });

export const recoveryKitUnconfirmed = (): string => text("recovery-kit-unconfirmed");

export const recoveryKitKept = (place: Arg): string => text("recovery-kit-kept", { place });

export const recoveryKitKeptUnknown = (): string => text("recovery-kit-kept-unknown");

export const recoveryKitMove = (): string => text("recovery-kit-move");

export const recoveryKitMoveLabel = (number: Arg): string => text("recovery-kit-move-label", { number });

export const recoveryKitPlace = (number: Arg): string => text("recovery-kit-place", { number });

export const recoveryKitPlaceHint = (): string => text("recovery-kit-place-hint");

export const recoveryKitPlaced = (number: Arg): string => text("recovery-kit-placed", { number });

export const recoveryCheckTitle = (): string => text("recovery-check-title");

export const recoveryCheckUnder = (days: Arg): string => text("recovery-check-under", { days });

export const recoveryCode = (): string => text("recovery-code");

export const recoveryCheckCodeHint = (): string => text("recovery-check-code-hint");

export const recoveryCheckFingerprint = (fingerprint: Arg): string => text("recovery-check-fingerprint", { fingerprint });

export const recoveryCheckDo = (): string => text("recovery-check-do");

export const recoveryCheckDone = (): string => text("recovery-check-done");

export const recoveryMakeTitle = (): string => text("recovery-make-title");

export const recoveryMakeUnder = (): string => text("recovery-make-under");

export const recoveryMakeOwner = (): string => text("recovery-make-owner");

export const recoveryMakeOwnerHas = ({ number, state }: { number: Arg; state: Arg }): string => text("recovery-make-owner-has", { number, state });

export const recoveryMakeOwnerWithout = (): string => text("recovery-make-owner-without");

export const recoveryMakePlace = (): string => text("recovery-make-place");

export const recoveryMakePlaceHint = (): string => text("recovery-make-place-hint");

export const recoveryMakeNote = (): string => text("recovery-make-note");

export const recoveryMakeDo = (): string => text("recovery-make-do");

export const recoveryShownTitle = ({ number, owner }: { number: Arg; owner: Arg }): string => text("recovery-shown-title", { number, owner });

export const recoveryShownUnder = (): string => text("recovery-shown-under");

export const recoveryShownLeave = (): string => text("recovery-shown-leave");

export const recoveryShown = (): string => text("recovery-shown");

export const recoveryShownWhat = (): string => text("recovery-shown-what");

export const recoveryShownSecret = (): string => text("recovery-shown-secret");

export const recoveryShownSecretHint = (): string => text("recovery-shown-secret-hint");

export const recoveryShownFingerprint = ({ fingerprint, replaces }: { fingerprint: Arg; replaces: Arg }): string => text("recovery-shown-fingerprint", { fingerprint, replaces });

export const recoveryShownQr = (): string => text("recovery-shown-qr");

export const recoveryPrint = (): string => text("recovery-print");

export const recoveryPrintPath = (): string => text("recovery-print-path");

export const recoveryPrintPathHint = (): string => text("recovery-print-path-hint");

export const recoveryPrintPathMissing = (): string => text("recovery-print-path-missing");

export const recoveryPrintByHand = ({ from, to }: { from: Arg; to: Arg }): string => text("recovery-print-by-hand", { from, to });

export const recoveryPrintByHandWhy = (): string => text("recovery-print-by-hand-why");

export const recoveryPrintSave = (): string => text("recovery-print-save");

export const recoveryPrintNow = (): string => text("recovery-print-now");

export const recoveryByHand = ({ from, to }: { from: Arg; to: Arg }): string => text("recovery-by-hand", { from, to });

export const recoveryByHandGroups = ({ from, to }: { from: Arg; to: Arg }): string => text("recovery-by-hand-groups", { from, to });

export const recoveryByHandHint = (): string => text("recovery-by-hand-hint");

export const recoveryBack = (step: Arg): string => text("recovery-back", { step });

export const recoveryBackWhy = (): string => text("recovery-back-why");

export const recoveryBackDo = (): string => text("recovery-back-do");

export const recoveryTypeTitle = (number: Arg): string => text("recovery-type-title", { number });

export const recoveryTypeUnder = (): string => text("recovery-type-under");

export const recoveryTypeAnother = (): string => text("recovery-type-another");

export const recoveryTypeDo = (): string => text("recovery-type-do");

export const recoveryTypeAgain = (): string => text("recovery-type-again");

export const recoveryLeave = (number: Arg): string => text("recovery-leave", { number });

export const recoveryLeaveHappens = (): string => text("recovery-leave-happens");

export const recoveryLeaveWayBack = (replaces: Arg): string => text("recovery-leave-way-back", { replaces });

export const recoveryReady = ({ number, owner }: { number: Arg; owner: Arg }): string => text("recovery-ready", { number, owner });

export const recoveryReadyUnder = (): string => text("recovery-ready-under");

export const recoveryReadyTitle = (): string => text("recovery-ready-title");

export const recoveryReadyEnvelope = (number: Arg): string => text("recovery-ready-envelope", { number });

export const recoveryReadyPlace = (place: Arg): string => text("recovery-ready-place", { place });

export const recoveryReadyFile = (): string => text("recovery-ready-file");

export const recoveryReadyDestroy = (number: Arg): string => text("recovery-ready-destroy", { number });

export const recoveryReadyDone = (): string => text("recovery-ready-done");
