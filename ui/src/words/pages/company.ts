// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import { tagged, text, type Arg, type Piece } from "../catalogue";

export const company = (): string => text("company");

export const companyAll = (): string => text("company-all");

export const companyTitleEnded = ({ day, name }: { day: Arg; name: Arg }): string => text("company-title-ended", { day, name });

export const companyTitle = ({ kind, name }: { kind: Arg; name: Arg }): string => text("company-title", { kind, name });

export const companyUnder = ({ accounts, people }: { accounts: number; people: number }): string => text("company-under", { accounts, people });

export const companyLeave = (): string => text("company-leave");

export const companyEnd = (): string => text("company-end");

export const companyResume = (): string => text("company-resume");

export const companyChange = (): string => text("company-change");

export const companyRun = (name: Arg): readonly Piece[] => tagged("company-run", { name });

export const companyEnded = (reason: Arg): string => text("company-ended", { reason });

export const companyEndedStill = (reason: Arg): string => text("company-ended-still", { reason });

export const companyPastEnd = (day: Arg): string => text("company-past-end", { day });

export const companyKind = (): string => text("company-kind");

export const companyDomainsNone = (): string => text("company-domains-none");

export const companyEndsNone = (): string => text("company-ends-none");

export const companyLastChanged = (): string => text("company-last-changed");

export const companyChangedBy = (by: Arg): readonly Piece[] => tagged("company-changed-by", { by });

export const companyAdded = (): string => text("company-added");

export const companyChanged = (name: Arg): string => text("company-changed", { name });

export const companyStaff = (): string => text("company-staff");

export const companyStaffAdd = (): string => text("company-staff-add");

export const companyStaffNone = (): string => text("company-staff-none");

export const companyStaffNoneUnder = (): string => text("company-staff-none-under");

export const companyStaffWho = (): string => text("company-staff-who");

export const companyStaffReaches = (): string => text("company-staff-reaches");

export const companyStaffAccounts = (count: number): string => text("company-staff-accounts", { count });

export const companyStaffSignIn = (): string => text("company-staff-sign-in");

export const companyStaffSignInNone = (): string => text("company-staff-sign-in-none");

export const companyStaffState = (): string => text("company-staff-state");

export const companyStaffActive = (): string => text("company-staff-active");

export const companyStaffDisabled = (): string => text("company-staff-disabled");

export const companyStaffLeave = (): string => text("company-staff-leave");

export const companyStaffLeaveOne = (name: Arg): string => text("company-staff-leave-one", { name });

export const companyOwn = (): string => text("company-own");

export const companyOwnOpen = (): string => text("company-own-open");

export const companyOwnNone = (): string => text("company-own-none");

export const companyReached = (): string => text("company-reached");

export const companyReachedNone = (): string => text("company-reached-none");

export const companyReachedAccount = (): string => text("company-reached-account");

export const companyReachedWho = (): string => text("company-reached-who");

export const companyReachedLevel = (): string => text("company-reached-level");

export const companyEnding = (name: Arg): string => text("company-ending", { name });

export const companyEndingConfirm = (): string => text("company-ending-confirm");

export const companyEndingHappens = (): string => text("company-ending-happens");

export const companyEndingBack = (): string => text("company-ending-back");

export const companyEndingDone = (name: Arg): string => text("company-ending-done", { name });

export const companyResuming = (name: Arg): string => text("company-resuming", { name });

export const companyResumingConfirm = (): string => text("company-resuming-confirm");

export const companyResumingHappens = (): string => text("company-resuming-happens");

export const companyResumingBack = (): string => text("company-resuming-back");
