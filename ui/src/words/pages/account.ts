// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import type { AccessEdit } from "../../ipc/bindings";
import { said, tagged, text, type Arg, type Piece, type Said } from "../catalogue";

/** Two closed lists of the same codes. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

export const accessEditCodes = ["until", "authorised_by", "second_factor", "level"] as const;
export const accessEditHasAll: Same<(typeof accessEditCodes)[number], AccessEdit["edit"]> = true;
export const accessEdit = (of: AccessEdit): Said => said("access_edit", of.edit, of);

export const accountThis = (): string => text("account-this");

export const accountBack = (): string => text("account-back");

export const accountTitle = ({ name, users }: { name: Arg; users: number }): string => text("account-title", { name, users });

export const accountTitleClosed = (name: Arg): string => text("account-title-closed", { name });

export const accountUnder = ({ service, whose }: { service: Arg; whose: Arg }): string => text("account-under", { service, whose });

export const accountClosedSince = ({ day, reason }: { day: Arg; reason: Arg }): string => text("account-closed-since", { day, reason });

export const accountClose = (): string => text("account-close");

export const accountReopen = (): string => text("account-reopen");

export const accountChange = (): string => text("account-change");

export const accountGive = (): string => text("account-give");

export const accountWho = (): string => text("account-who");

export const accountWhoTo = (name: Arg): string => text("account-who-to", { name });

export const accountWhoNone = (): string => text("account-who-none");

export const accountWhoNoneUnder = (): string => text("account-who-none-under");

export const accountCloseTitle = (name: Arg): string => text("account-close-title", { name });

export const accountCloseConfirm = (): string => text("account-close-confirm");

export const accountCloseHappens = ({ ends, service }: { ends: Arg; service: Arg }): string => text("account-close-happens", { ends, service });

export const accountCloseBack = (): string => text("account-close-back");

export const accountCloseDone = (name: Arg): string => text("account-close-done", { name });

export const accountEnds = (accesses: number): string => text("account-ends", { accesses });

export const accountReopenTitle = (name: Arg): string => text("account-reopen-title", { name });

export const accountReopenConfirm = (): string => text("account-reopen-confirm");

export const accountReopenHappens = (): string => text("account-reopen-happens");

export const accountReopenBack = (): string => text("account-reopen-back");

export const accountReopenDone = (name: Arg): string => text("account-reopen-done", { name });

export const accountTableWho = (): string => text("account-table-who");

export const accountTableAccount = (): string => text("account-table-account");

export const accountTableMay = (): string => text("account-table-may");

export const accountTableUnknown = (): string => text("account-table-unknown");

export const accountTableLogin = (login: Arg): string => text("account-table-login", { login });

export const accountTableCopy = (): string => text("account-table-copy");

export const accountTableCopied = (): string => text("account-table-copied");

export const accountTableCopyLogin = ({ login, name }: { login: Arg; name: Arg }): string => text("account-table-copy-login", { login, name });

export const accountTableSecondFactor = (): string => text("account-table-second-factor");

export const accountTableWhen = (): string => text("account-table-when");

export const accountTableSinceDay = (day: Arg): string => text("account-table-since-day", { day });

export const accountTableUntilDay = (day: Arg): string => text("account-table-until-day", { day });

export const accountTableSeenDay = (day: Arg): string => text("account-table-seen-day", { day });

export const accountTableSeenNever = (): string => text("account-table-seen-never");

export const accountTableActions = (): string => text("account-table-actions");

export const accountTableChooseAll = (): string => text("account-table-choose-all");

export const accountTableChoose = (name: Arg): string => text("account-table-choose", { name });

export const accountTableChange = (): string => text("account-table-change");

export const accountTableChangeLabel = (name: Arg): string => text("account-table-change-label", { name });

export const accountTableEnd = (): string => text("account-table-end");

export const accountTableEndLabel = (name: Arg): string => text("account-table-end-label", { name });

export const accountTableDisabled = (): string => text("account-table-disabled");

export const accountTableShared = (): string => text("account-table-shared");

export const accountTableNoEnd = (): string => text("account-table-no-end");

export const accountTablePastEnd = (day: Arg): string => text("account-table-past-end", { day });

export const accountTableEnded = (reason: Arg): readonly Piece[] => tagged("account-table-ended", { reason });

export const accountTableShowEnded = (ended: Arg): string => text("account-table-show-ended", { ended });

export const accountPermissionMay = (name: Arg): string => text("account-permission-may", { name });

export const accountPermissionMayNot = (name: Arg): string => text("account-permission-may-not", { name });

export const accountChosen = (accesses: number): string => text("account-chosen", { accesses });

export const accountChosenChange = (): string => text("account-chosen-change");

export const accountChosenEnd = (): string => text("account-chosen-end");

export const accountChosenNone = (): string => text("account-chosen-none");

export const accountEndTitle = ({ account, user }: { account: Arg; user: Arg }): string => text("account-end-title", { account, user });

export const accountEndTitleSeveral = (accesses: number): string => text("account-end-title-several", { accesses });

export const accountEndConfirm = (): string => text("account-end-confirm");

export const accountEndHappens = (): string => text("account-end-happens");

export const accountEndBack = (): string => text("account-end-back");

export const accountEndDone = ({ account, user }: { account: Arg; user: Arg }): string => text("account-end-done", { account, user });

export const accountEndDoneSeveral = (accesses: number): string => text("account-end-done-several", { accesses });

export const accountAccessTitleChange = ({ account, user }: { account: Arg; user: Arg }): string => text("account-access-title-change", { account, user });

export const accountAccessTitleTo = (account: Arg): string => text("account-access-title-to", { account });

export const accountAccessTitleFor = (user: Arg): string => text("account-access-title-for", { user });

export const accountAccessTitle = (): string => text("account-access-title");

export const accountAccessUser = (): string => text("account-access-user");

export const accountAccessUserMissing = (): string => text("account-access-user-missing");

export const accountAccessAccount = (): string => text("account-access-account");

export const accountAccessAccountMissing = (): string => text("account-access-account-missing");

export const accountAccessAccountPlaceholder = (): string => text("account-access-account-placeholder");

export const accountAccessGive = (): string => text("account-access-give");

export const accountAccessGiven = ({ account, user }: { account: Arg; user: Arg }): string => text("account-access-given", { account, user });

export const accountAccessChanged = ({ account, user }: { account: Arg; user: Arg }): string => text("account-access-changed", { account, user });

export const accountAccessLeaveChange = (): string => text("account-access-leave-change");

export const accountAccessLeaveGive = (): string => text("account-access-leave-give");

export const accountAccessRolesAt = (service: Arg): string => text("account-access-roles-at", { service });

export const accountAccessAnotherRole = (): string => text("account-access-another-role");

export const accountAccessRolesHint = (): string => text("account-access-roles-hint");

export const accountAccessLevel = (): string => text("account-access-level");

export const accountAccessPermissionsAt = (service: Arg): string => text("account-access-permissions-at", { service });

export const accountAccessLoginHint = (): string => text("account-access-login-hint");

export const accountAccessShared = (): string => text("account-access-shared");

export const accountAccessSeen = (): string => text("account-access-seen");

export const accountAccessSeenUnknown = (): string => text("account-access-seen-unknown");

export const accountAccessSeenNever = (): string => text("account-access-seen-never");

export const accountAccessSeenOn = (): string => text("account-access-seen-on");

export const accountAccessSeenDay = (): string => text("account-access-seen-day");

export const accountAccessLimitsHint = (): string => text("account-access-limits-hint");

export const accountAccessSinceHint = (): string => text("account-access-since-hint");

export const accountAccessUntilHint = (): string => text("account-access-until-hint");

export const accountAccessAskedHint = (): string => text("account-access-asked-hint");

export const accountAccessReason = (): string => text("account-access-reason");

export const accountEditTitle = (accesses: number): string => text("account-edit-title", { accesses });

export const accountEditWhat = (): string => text("account-edit-what");

export const accountEditLastDay = (): string => text("account-edit-last-day");

export const accountEditLastDayHint = (): string => text("account-edit-last-day-hint");

export const accountEditAllowed = (): string => text("account-edit-allowed");

export const accountEditAllowedHint = (): string => text("account-edit-allowed-hint");

export const accountEditLook = (): string => text("account-edit-look");

export const accountEditChanges = (accesses: number): string => text("account-edit-changes", { accesses });

export const accountEditAccess = (): string => text("account-edit-access");

export const accountEditAfter = (): string => text("account-edit-after");

export const accountEditSame = (): string => text("account-edit-same");

export const accountEditGo = (accesses: Arg): string => text("account-edit-go", { accesses });

export const accountEditDone = (accesses: number): string => text("account-edit-done", { accesses });

export const accountAbout = (): string => text("account-about");

export const accountSeats = ({ seats, taken }: { seats: number; taken: Arg }): string => text("account-seats", { seats, taken });

export const accountSeatsOver = ({ seats, taken }: { seats: number; taken: Arg }): string => text("account-seats-over", { seats, taken });

export const accountSeatsUncounted = (taken: number): string => text("account-seats-uncounted", { taken });

export const accountAboutNextNone = (): string => text("account-about-next-none");

export const accountAboutOwnersUnknown = (): string => text("account-about-owners-unknown");

export const accountAboutCriticality = ({ level, means }: { level: Arg; means: Arg }): string => text("account-about-criticality", { level, means });

export const accountAboutDisabled = (name: Arg): string => text("account-about-disabled", { name });

export const accountAboutMailbox = (): string => text("account-about-mailbox");

export const accountAboutMailboxShared = (): string => text("account-about-mailbox-shared");

export const accountAboutMailboxReaders = (who: Arg): string => text("account-about-mailbox-readers", { who });

export const accountAboutSecondFactor = (): string => text("account-about-second-factor");

export const accountAboutSecondFactorOf = (who: Arg): string => text("account-about-second-factor-of", { who });

export const accountAboutSecondFactorNone = (): string => text("account-about-second-factor-none");

export const accountAboutShowsAs = (): string => text("account-about-shows-as");

export const accountAboutReviewed = (): string => text("account-about-reviewed");

export const accountAboutReviewedEvery = ({ days, last }: { days: Arg; last: Arg }): string => text("account-about-reviewed-every", { days, last });

export const accountAboutReviewedUnset = (last: Arg): string => text("account-about-reviewed-unset", { last });

export const accountAboutLastChanged = (): string => text("account-about-last-changed");

export const accountAboutChangedBy = (who: Arg): readonly Piece[] => tagged("account-about-changed-by", { who });

export const accountChanged = (name: Arg): string => text("account-changed", { name });

export const accountSealedChange = (): string => text("account-sealed-change");

export const accountSealedChangeLabel = (title: Arg): string => text("account-sealed-change-label", { title });

export const accountSealedWrite = (): string => text("account-sealed-write");

export const accountSealedWriteLabel = (title: Arg): string => text("account-sealed-write-label", { title });

export const accountSealedPast = (): string => text("account-sealed-past");

export const accountSealedEmpty = (): string => text("account-sealed-empty");

export const accountBilling = (): string => text("account-billing");

export const accountBillingClosed = (): string => text("account-billing-closed");

export const accountBillingWritten = (): string => text("account-billing-written");

export const accountBillingPriceHint = (): string => text("account-billing-price-hint");

export const accountBillingRenews = (): string => text("account-billing-renews");

export const accountBillingCard = (): string => text("account-billing-card");

export const accountBillingCardHint = (): string => text("account-billing-card-hint");

export const accountBillingInvoicesHint = (): string => text("account-billing-invoices-hint");

export const accountSupport = (): string => text("account-support");

export const accountSupportClosed = (): string => text("account-support-closed");

export const accountSupportWritten = (): string => text("account-support-written");

export const accountSupportLoginHint = (): string => text("account-support-login-hint");

export const accountSupportContact = (): string => text("account-support-contact");

export const accountOwnerNote = (): string => text("account-owner-note");

export const accountOwnerNoteClosed = (): string => text("account-owner-note-closed");

export const accountOwnerNoteWritten = (): string => text("account-owner-note-written");

export const accountOwnerNoteLabel = (): string => text("account-owner-note-label");
