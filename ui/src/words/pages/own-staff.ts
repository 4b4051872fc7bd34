// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import { text, type Arg } from "../catalogue";

export const ownStaffName = (): string => text("own-staff-name");

export const ownStaffTitle = ({ company, count, number }: { company: Arg; count: number; number: Arg }): string => text("own-staff-title", { company, count, number });

export const ownStaffUnder = (business: Arg): string => text("own-staff-under", { business });

export const ownStaffAddSomebody = (): string => text("own-staff-add-somebody");

export const ownStaffNoDomains = ({ business, company }: { business: Arg; company: Arg }): string => text("own-staff-no-domains", { business, company });

export const ownStaffYou = (): string => text("own-staff-you");

export const ownStaffLastDay = (day: Arg): string => text("own-staff-last-day", { day });

export const ownStaffDisabled = (reason: Arg): string => text("own-staff-disabled", { reason });

export const ownStaffNoAccount = (): string => text("own-staff-no-account");

export const ownStaffChange = (): string => text("own-staff-change");

export const ownStaffChangeLabel = (name: Arg): string => text("own-staff-change-label", { name });

export const ownStaffDisable = (): string => text("own-staff-disable");

export const ownStaffDisableLabel = (name: Arg): string => text("own-staff-disable-label", { name });

export const ownStaffDisableTitle = (name: Arg): string => text("own-staff-disable-title", { name });

export const ownStaffDisableConfirm = (): string => text("own-staff-disable-confirm");

export const ownStaffDisableHappens = (business: Arg): string => text("own-staff-disable-happens", { business });

export const ownStaffDisableWayBack = (business: Arg): string => text("own-staff-disable-way-back", { business });

export const ownStaffIsDisabled = (name: Arg): string => text("own-staff-is-disabled", { name });

export const ownStaffAddTitle = (company: Arg): string => text("own-staff-add-title", { company });

export const ownStaffChangeTitle = (name: Arg): string => text("own-staff-change-title", { name });

export const ownStaffDomains = (domains: Arg): string => text("own-staff-domains", { domains });

export const ownStaffNoDomainsHint = (): string => text("own-staff-no-domains-hint");

export const ownStaffDomainsOr = ({ first, last }: { first: Arg; last: Arg }): string => text("own-staff-domains-or", { first, last });

export const ownStaffAdd = (): string => text("own-staff-add");

export const ownStaffChanged = (name: Arg): string => text("own-staff-changed", { name });

export const ownStaffAdded = (name: Arg): string => text("own-staff-added", { name });
