// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import { text, type Arg } from "../catalogue";

export const jobs = (): string => text("jobs");

export const jobsBack = (): string => text("jobs-back");

export const jobsTitleNone = (): string => text("jobs-title-none");

export const jobsTitle = ({ count, word }: { count: number; word: Arg }): string => text("jobs-title", { count, word });

export const jobsUnder = (): string => text("jobs-under");

export const jobsWrite = (): string => text("jobs-write");

export const jobsNone = (): string => text("jobs-none");

export const jobsNoneUnder = (): string => text("jobs-none-under");

export const jobsChange = (): string => text("jobs-change");

export const jobsChangeOne = (job: Arg): string => text("jobs-change-one", { job });

export const jobsRemove = (): string => text("jobs-remove");

export const jobsRemoveOne = (job: Arg): string => text("jobs-remove-one", { job });

export const jobsAccount = ({ access, account }: { access: Arg; account: Arg }): string => text("jobs-account", { access, account });

export const jobsAccess = ({ level, roles }: { level: Arg; roles: Arg }): string => text("jobs-access", { level, roles });

export const jobsRemoving = (job: Arg): string => text("jobs-removing", { job });

export const jobsRemovingConfirm = (): string => text("jobs-removing-confirm");

export const jobsRemovingHappens = (): string => text("jobs-removing-happens");

export const jobsRemovingBack = (): string => text("jobs-removing-back");

export const jobsRemoved = (job: Arg): string => text("jobs-removed", { job });

export const jobsEditNew = (): string => text("jobs-edit-new");

export const jobsEdit = (job: Arg): string => text("jobs-edit", { job });

export const jobsEditUnder = (): string => text("jobs-edit-under");

export const jobsEditJob = (): string => text("jobs-edit-job");

export const jobsEditJobHint = (): string => text("jobs-edit-job-hint");

export const jobsEditJobTaken = (): string => text("jobs-edit-job-taken");

export const jobsEditLike = (): string => text("jobs-edit-like");

export const jobsEditLikeHint = (): string => text("jobs-edit-like-hint");

export const jobsEditCopy = (): string => text("jobs-edit-copy");

export const jobsEditCopied = (): string => text("jobs-edit-copied");

export const jobsEditCopiedNothing = (): string => text("jobs-edit-copied-nothing");

export const jobsEditAccounts = (): string => text("jobs-edit-accounts");

export const jobsEditAccountsNone = (): string => text("jobs-edit-accounts-none");

export const jobsEditRoles = (): string => text("jobs-edit-roles");

export const jobsEditRolesHint = (): string => text("jobs-edit-roles-hint");

export const jobsEditLevel = (): string => text("jobs-edit-level");

export const jobsEditLeaveOut = (): string => text("jobs-edit-leave-out");

export const jobsEditLeaveOutOne = (account: Arg): string => text("jobs-edit-leave-out-one", { account });

export const jobsEditAdd = (): string => text("jobs-edit-add");

export const jobsEditAddNone = (): string => text("jobs-edit-add-none");

export const jobsEditChoose = (): string => text("jobs-edit-choose");

export const jobsEditSaved = (job: Arg): string => text("jobs-edit-saved", { job });
