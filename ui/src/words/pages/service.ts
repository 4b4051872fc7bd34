// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import type { OwnerLimit, RemovedBy } from "../../ipc/bindings";
import { label, said, text, type Arg, type Said } from "../catalogue";

/** Two closed lists of the same codes. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

export const ownerLimitCodes = ["unknown", "unlimited", "at_most"] as const;
export const ownerLimitHasAll: Same<(typeof ownerLimitCodes)[number], OwnerLimit["is"]> = true;
export const ownerLimit = (of: OwnerLimit): Said => said("owner_limit", of.is, of);

export const removedByCodes = ["ourselves", "provider", "unknown"] as const;
export const removedByHasAll: Same<(typeof removedByCodes)[number], RemovedBy> = true;
export const removedBy = (of: RemovedBy, form?: string): string => label("removed_by", of, form);

export const serviceUnknown = (): string => text("service-unknown");

export const servicePage = (): string => text("service-page");

export const serviceBack = (): string => text("service-back");

export const serviceSave = (): string => text("service-save");

export const serviceChange = (): string => text("service-change");

export const serviceMakeOwn = (): string => text("service-make-own");

export const serviceWrite = (): string => text("service-write");

export const serviceOwn = (): string => text("service-own");

export const serviceOwnReplaces = (): string => text("service-own-replaces");

export const serviceKind = (): string => text("service-kind");

export const serviceVendor = (): string => text("service-vendor");

export const serviceWeb = (): string => text("service-web");

export const serviceBare = (): string => text("service-bare");

export const serviceBareUnder = (): string => text("service-bare-under");

export const serviceAccounts = (name: Arg): string => text("service-accounts", { name });

export const serviceNoAccounts = (): string => text("service-no-accounts");

export const serviceClosed = (): string => text("service-closed");

export const serviceMoreAccounts = (count: number): string => text("service-more-accounts", { count });

export const serviceReset = (): string => text("service-reset");

export const serviceResetTitle = (): string => text("service-reset-title");

export const serviceResetHappens = (name: Arg): string => text("service-reset-happens", { name });

export const serviceResetConfirm = (): string => text("service-reset-confirm");

export const serviceRemove = (): string => text("service-remove");

export const serviceRemoveTitle = (name: Arg): string => text("service-remove-title", { name });

export const serviceRemoveHappens = (): string => text("service-remove-happens");

export const serviceRemoveConfirm = (): string => text("service-remove-confirm");

export const serviceWayBack = (): string => text("service-way-back");

export const serviceSaveTitle = (name: Arg): string => text("service-save-title", { name });

export const serviceSaveHint = (): string => text("service-save-hint");

export const serviceWorks = (name: Arg): string => text("service-works", { name });

export const serviceRoles = (): string => text("service-roles");

export const servicePermissions = (): string => text("service-permissions");

export const serviceNoPermissions = (): string => text("service-no-permissions");

export const serviceSeats = (): string => text("service-seats");

export const serviceOwnersUnknown = (): string => text("service-owners-unknown");

export const serviceRemoving = (): string => text("service-removing");

export const serviceHandOver = (): string => text("service-hand-over");

export const serviceCheckFirst = (): string => text("service-check-first");

export const serviceSteps = (): string => text("service-steps");

export const serviceLists = (): string => text("service-lists");

export const serviceSignIn = (): string => text("service-sign-in");

export const serviceSources = (): string => text("service-sources");

export const serviceEverything = (name: Arg): string => text("service-everything", { name });

export const serviceFormFresh = (): string => text("service-form-fresh");

export const serviceFormChange = (name: Arg): string => text("service-form-change", { name });

export const serviceFormOwn = (name: Arg): string => text("service-form-own", { name });

export const serviceFormUnder = (): string => text("service-form-under");

export const serviceFormLeave = (): string => text("service-form-leave");

export const serviceFormWrite = (): string => text("service-form-write");

export const serviceFormWritten = (name: Arg): string => text("service-form-written", { name });

export const serviceFormAbout = (): string => text("service-form-about");

export const serviceFormAboutSame = (name: Arg): string => text("service-form-about-same", { name });

export const serviceFormAboutOther = (): string => text("service-form-about-other");

export const serviceFormInUse = (name: Arg): string => text("service-form-in-use", { name });

export const serviceFormReplaces = (name: Arg): string => text("service-form-replaces", { name });

export const serviceFormService = (): string => text("service-form-service");

export const serviceFormName = (): string => text("service-form-name");

export const serviceFormNameHint = (): string => text("service-form-name-hint");

export const serviceFormNameMissing = (): string => text("service-form-name-missing");

export const serviceFormNameLetters = (): string => text("service-form-name-letters");

export const serviceFormWhat = (): string => text("service-form-what");

export const serviceFormWhatHint = (): string => text("service-form-what-hint");

export const serviceFormWhatMissing = (): string => text("service-form-what-missing");

export const serviceFormWebHint = (): string => text("service-form-web-hint");

export const serviceFormWebWrong = (): string => text("service-form-web-wrong");

export const serviceFormRoles = (): string => text("service-form-roles");

export const serviceFormRolesHint = (): string => text("service-form-roles-hint");

export const serviceFormRole = (number: Arg): string => text("service-form-role", { number });

export const serviceFormRoleLevel = (): string => text("service-form-role-level");

export const serviceFormRoleDoes = (): string => text("service-form-role-does");

export const serviceFormRoleAdd = (): string => text("service-form-role-add");

export const serviceFormRoleMissing = (): string => text("service-form-role-missing");

export const serviceFormDoesMissing = (): string => text("service-form-does-missing");

export const serviceFormTakeOut = (): string => text("service-form-take-out");

export const serviceFormTakeOutRole = (number: Arg): string => text("service-form-take-out-role", { number });

export const serviceFormTakeOutPermission = (number: Arg): string => text("service-form-take-out-permission", { number });

export const serviceFormTakeOutList = (number: Arg): string => text("service-form-take-out-list", { number });

export const serviceFormPermissionsHint = (): string => text("service-form-permissions-hint");

export const serviceFormPermission = (number: Arg): string => text("service-form-permission", { number });

export const serviceFormPermissionTick = (): string => text("service-form-permission-tick");

export const serviceFormPermissionDoes = (): string => text("service-form-permission-does");

export const serviceFormPermissionAdd = (): string => text("service-form-permission-add");

export const serviceFormNothingTicked = (): string => text("service-form-nothing-ticked");

export const serviceFormOwners = (): string => text("service-form-owners");

export const serviceFormOwnersMost = (): string => text("service-form-owners-most");

export const serviceFormOwnersRemoveUs = (): string => text("service-form-owners-remove-us");

export const serviceFormOwnersMore = (): string => text("service-form-owners-more");

export const serviceFormSeatsInvited = (): string => text("service-form-seats-invited");

export const serviceFormSeatsDisabled = (): string => text("service-form-seats-disabled");

export const serviceFormSeatsMore = (): string => text("service-form-seats-more");

export const serviceFormSignIn = (): string => text("service-form-sign-in");

export const serviceFormSecondFactor = (): string => text("service-form-second-factor");

export const serviceFormSecondFactorMore = (): string => text("service-form-second-factor-more");

export const serviceFormLockout = (): string => text("service-form-lockout");

export const serviceFormIdle = (): string => text("service-form-idle");

export const serviceFormPasswords = (): string => text("service-form-passwords");

export const serviceFormSingleSignOn = (): string => text("service-form-single-sign-on");

export const serviceFormList = (number: Arg): string => text("service-form-list", { number });

export const serviceFormListName = (): string => text("service-form-list-name");

export const serviceFormListNameHint = (): string => text("service-form-list-name-hint");

export const serviceFormListPlace = (): string => text("service-form-list-place");

export const serviceFormListPlaceHint = (): string => text("service-form-list-place-hint");

export const serviceFormListSteps = (): string => text("service-form-list-steps");

export const serviceFormListMore = (): string => text("service-form-list-more");

export const serviceFormListFormats = (): string => text("service-form-list-formats");

export const serviceFormListUntold = (): string => text("service-form-list-untold");

export const serviceFormListAdd = (): string => text("service-form-list-add");

export const serviceFormRemovedBy = (): string => text("service-form-removed-by");

export const serviceFormSessions = (): string => text("service-form-sessions");

export const serviceFormSessionsHint = (): string => text("service-form-sessions-hint");

export const serviceFormLeft = (): string => text("service-form-left");

export const serviceFormLeftHint = (): string => text("service-form-left-hint");

export const serviceFormMore = (): string => text("service-form-more");

export const serviceFormHandOver = (): string => text("service-form-hand-over");

export const serviceFormSupport = (): string => text("service-form-support");

export const serviceFormProof = (): string => text("service-form-proof");

export const serviceFormProofHint = (): string => text("service-form-proof-hint");

export const serviceFormResetSecondFactor = (): string => text("service-form-reset-second-factor");

export const serviceFormResetTokens = (): string => text("service-form-reset-tokens");

export const serviceFormResetBilling = (): string => text("service-form-reset-billing");

export const serviceFormSources = (): string => text("service-form-sources");

export const serviceFormTried = (): string => text("service-form-tried");

export const serviceFormOneALine = (): string => text("service-form-one-a-line");

export const serviceFormStepALine = (): string => text("service-form-step-a-line");

export const serviceFormSourceUs = (): string => text("service-form-source-us");

export const serviceFormListUsers = (): string => text("service-form-list-users");
