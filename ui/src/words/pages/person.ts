// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import { tagged, text, type Arg, type Piece } from "../catalogue";

export const personName = (): string => text("person-name");

export const personBack = (): string => text("person-back");

export const personTitle = ({ name, stands }: { name: Arg; stands: Arg }): string => text("person-title", { name, stands });

export const personUnder = ({ company, job }: { company: Arg; job: Arg }): string => text("person-under", { company, job });

export const personLeaves = (): string => text("person-leaves");

export const personDisable = (): string => text("person-disable");

export const personForget = (): string => text("person-forget");

export const personEnable = (): string => text("person-enable");

export const personChange = (): string => text("person-change");

export const personRun = ({ name, run }: { name: Arg; run: Arg }): readonly Piece[] => tagged("person-run", { name, run });

export const personDisabledNote = (state: Arg): string => text("person-disabled-note", { state });

export const personDisabledNoteReason = ({ reason, state }: { reason: Arg; state: Arg }): string => text("person-disabled-note-reason", { reason, state });

export const personPastEndNote = ({ canDisable, day }: { canDisable: Arg; day: Arg }): string => text("person-past-end-note", { can_disable: canDisable, day });

export const personForgotten = (day: Arg): string => text("person-forgotten", { day });

export const personDisableTitle = (name: Arg): string => text("person-disable-title", { name });

export const personDisableConfirm = (): string => text("person-disable-confirm");

export const personDisableProgram = (name: Arg): string => text("person-disable-program", { name });

export const personDisableNoSignIn = (name: Arg): string => text("person-disable-no-sign-in", { name });

export const personDisableSignIn = ({ name, role }: { name: Arg; role: Arg }): string => text("person-disable-sign-in", { name, role });

export const personDisableWayBack = (): string => text("person-disable-way-back");

export const personIsDisabled = (name: Arg): string => text("person-is-disabled", { name });

export const personEnableTitle = (name: Arg): string => text("person-enable-title", { name });

export const personEnableConfirm = (): string => text("person-enable-confirm");

export const personEnableHappens = ({ kind, name }: { kind: Arg; name: Arg }): string => text("person-enable-happens", { kind, name });

export const personEnableWayBack = (): string => text("person-enable-way-back");

export const personIsEnabled = (name: Arg): string => text("person-is-enabled", { name });

export const personKind = (): string => text("person-kind");

export const personLookedAfter = (): string => text("person-looked-after");

export const personNobody = (): string => text("person-nobody");

export const personRotates = (): string => text("person-rotates");

export const personRotatesNever = (): string => text("person-rotates-never");

export const personLastChanged = (): string => text("person-last-changed");

export const personLastChangedBy = (name: Arg): readonly Piece[] => tagged("person-last-changed-by", { name });

export const personAdded = (): string => text("person-added");

export const personChanged = (name: Arg): string => text("person-changed", { name });

export const personAccess = (): string => text("person-access");

export const personAccessOf = (name: Arg): string => text("person-access-of", { name });

export const personAccessNone = (): string => text("person-access-none");

export const personAccessNoneUnder = (name: Arg): string => text("person-access-none-under", { name });

export const personGiveAccess = (): string => text("person-give-access");

export const personSignIn = (): string => text("person-sign-in");

export const personCustomised = (): string => text("person-customised");

export const personSignInState = (): string => text("person-sign-in-state");

export const personSignInExpires = (): string => text("person-sign-in-expires");

export const personSignInPassword = (): string => text("person-sign-in-password");

export const personSignInChosen = (): readonly Piece[] => tagged("person-sign-in-chosen");

export const personSignInTemporary = (day: Arg): string => text("person-sign-in-temporary", { day });

export const personSignInGiven = (): string => text("person-sign-in-given");

export const personCan = (count: Arg): string => text("person-can", { count });

export const personCannot = (count: Arg): string => text("person-cannot", { count });

export const personNoSignIn = ({ kind, name }: { kind: Arg; name: Arg }): string => text("person-no-sign-in", { kind, name });

export const personStageTemporary = (): string => text("person-stage-temporary");

export const personStageUnused = (): string => text("person-stage-unused");

export const personStageUsed = (onDay: Arg): string => text("person-stage-used", { on_day: onDay });

export const personExpiresNever = (): string => text("person-expires-never");

export const personExpiresTemporary = (onDay: Arg): string => text("person-expires-temporary", { on_day: onDay });

export const personExpiredTemporary = (onDay: Arg): string => text("person-expired-temporary", { on_day: onDay });

export const personExpired = (onDay: Arg): string => text("person-expired", { on_day: onDay });

export const personExpires = (onDay: Arg): string => text("person-expires", { on_day: onDay });

export const personChangeGrant = (): string => text("person-change-grant");

export const personReset = (): string => text("person-reset");

export const personSignOut = (): string => text("person-sign-out");

export const personEnd = (): string => text("person-end");

export const personGive = (): string => text("person-give");

export const personSignOutTitle = ({ name, own }: { name: Arg; own: Arg }): string => text("person-sign-out-title", { name, own });

export const personSignOutConfirm = (): string => text("person-sign-out-confirm");

export const personSignOutHappens = ({ name, own }: { name: Arg; own: Arg }): string => text("person-sign-out-happens", { name, own });

export const personSignOutWayBack = ({ name, own }: { name: Arg; own: Arg }): string => text("person-sign-out-way-back", { name, own });

export const personSignedOut = (name: Arg): string => text("person-signed-out", { name });

export const personEndTitle = (name: Arg): string => text("person-end-title", { name });

export const personEndHappens = ({ name, role }: { name: Arg; role: Arg }): string => text("person-end-happens", { name, role });

export const personEndWayBack = (): string => text("person-end-way-back");

export const personEnded = (name: Arg): string => text("person-ended", { name });

export const personGrantTitle = (name: Arg): string => text("person-grant-title", { name });

export const personGrantHint = (): string => text("person-grant-hint");

export const personGrantSame = (): string => text("person-grant-same");

export const personGrantChange = (): string => text("person-grant-change");

export const personGrantChanged = (name: Arg): string => text("person-grant-changed", { name });

export const personGiveTitle = (name: Arg): string => text("person-give-title", { name });

export const personGivePassOn = (name: Arg): string => text("person-give-pass-on", { name });

export const personGiveTold = (): string => text("person-give-told");

export const personGiveConfirm = (): string => text("person-give-confirm");

export const personResetTitle = (name: Arg): string => text("person-reset-title", { name });

export const personResetPassOn = (name: Arg): string => text("person-reset-pass-on", { name });

export const personResetHappens = (name: Arg): string => text("person-reset-happens", { name });

export const personResetAsk = (name: Arg): readonly Piece[] => tagged("person-reset-ask", { name });

export const personResetWrong = (): string => text("person-reset-wrong");

export const personResetAnswerHint = (): string => text("person-reset-answer-hint");

export const personResetRight = (): string => text("person-reset-right");

export const personResetCheck = (): string => text("person-reset-check");

export const personResetUnchecked = (name: Arg): string => text("person-reset-unchecked", { name });

export const personResetNoQuestion = (name: Arg): string => text("person-reset-no-question", { name });

export const personResetConfirm = (): string => text("person-reset-confirm");

export const personResetConfirmUnchecked = (): string => text("person-reset-confirm-unchecked");
