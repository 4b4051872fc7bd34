// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import type { UserKind } from "../../ipc/bindings";
import { label, tagged, text, type Arg, type Piece } from "../catalogue";

/** Two closed lists of the same codes. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

export const addKindCodes = ["person", "api", "integration"] as const;
export const addKindHasAll: Same<(typeof addKindCodes)[number], UserKind> = true;
export const addKind = (of: UserKind, form?: string): string => label("add_kind", of, form);

export const addUnder = (): string => text("add-under");

export const addWhichKind = (): string => text("add-which-kind");

export const addDetails = (): string => text("add-details");

export const addSignIn = (): string => text("add-sign-in");

export const addOwnersGive = (): string => text("add-owners-give");

export const addGiveSignIn = (): string => text("add-give-sign-in");

export const addGiveSignInSays = (): string => text("add-give-sign-in-says");

export const addLeave = (): string => text("add-leave");

export const addDone = (name: Arg): string => text("add-done", { name });

export const addDoneUnder = (): string => text("add-done-under");

export const addDonePassOn = (): string => text("add-done-pass-on");

export const addDoneNote = (kind: Arg): string => text("add-done-note", { kind });

export const addShow = (): string => text("add-show");

export const addAnother = (): string => text("add-another");

export const addProgramNameHint = (): string => text("add-program-name-hint");

export const addUsernameHint = (): string => text("add-username-hint");

export const addPurpose = (): string => text("add-purpose");

export const addPurposeHint = (): string => text("add-purpose-hint");

export const addResponsible = (): string => text("add-responsible");

export const addResponsibleHint = (): string => text("add-responsible-hint");

export const addRotates = (): string => text("add-rotates");

export const addRotatesHint = (): string => text("add-rotates-hint");

export const addNotifyHint = (kind: Arg): string => text("add-notify-hint", { kind });

export const addReplyHint = (): string => text("add-reply-hint");

export const addLastDayHint = (): string => text("add-last-day-hint");

export const addNotYours = (): string => text("add-not-yours");

export const addMay = (): string => text("add-may");

export const addRoleNow = (): string => text("add-role-now");

export const addOwnerMay = (): string => text("add-owner-may");

export const addAdjust = (): string => text("add-adjust");

export const addPermissions = (): string => text("add-permissions");

export const addPermissionFixed = (permission: Arg): string => text("add-permission-fixed", { permission });

export const addBackToUsual = (): string => text("add-back-to-usual");

export const addDiffersMore = ({ more, role }: { more: Arg; role: Arg }): string => text("add-differs-more", { more, role });

export const addDiffersLess = ({ less, role }: { less: Arg; role: Arg }): string => text("add-differs-less", { less, role });

export const addDiffersBoth = ({ less, more, role }: { less: Arg; more: Arg; role: Arg }): string => text("add-differs-both", { less, more, role });

export const addAnd = ({ first, last }: { first: Arg; last: Arg }): string => text("add-and", { first, last });

export const addOr = ({ first, last }: { first: Arg; last: Arg }): string => text("add-or", { first, last });

export const addPassword = (): string => text("add-password");

export const addPasswordOnce = (name: Arg): string => text("add-password-once", { name });

export const addPasswordTell = (name: Arg): string => text("add-password-tell", { name });

export const addPasswordUse = (username: Arg): readonly Piece[] => tagged("add-password-use", { username });

export const addPasswordThen = (): string => text("add-password-then");

export const addPasswordWaits = (name: Arg): string => text("add-password-waits", { name });

export const addPassedOn = (): string => text("add-passed-on");

export const addPasswordLeave = (name: Arg): string => text("add-password-leave", { name });

export const addPasswordLeaveHappens = (): string => text("add-password-leave-happens");

export const addPasswordLeaveWayBack = (name: Arg): string => text("add-password-leave-way-back", { name });
