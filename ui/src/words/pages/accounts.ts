// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import { text, type Arg } from "../catalogue";

export const accountsTitleUnread = (): string => text("accounts-title-unread");

export const accountsTitle = (open: number): string => text("accounts-title", { open });

export const accountsTitlePast = ({ day, open }: { day: Arg; open: number }): string => text("accounts-title-past", { day, open });

export const accountsUnder = (closed: number): string => text("accounts-under", { closed });

export const accountsServices = (): string => text("accounts-services");

export const accountsGrid = (): string => text("accounts-grid");

export const accountsImport = (): string => text("accounts-import");

export const accountsOpen = (): string => text("accounts-open");

export const accountsTabs = (): string => text("accounts-tabs");

export const accountsTabOpen = (): string => text("accounts-tab-open");

export const accountsTabClosed = (): string => text("accounts-tab-closed");

export const accountsSearch = (): string => text("accounts-search");

export const accountsSearchPlaceholder = (): string => text("accounts-search-placeholder");

export const accountsWhose = (): string => text("accounts-whose");

export const accountsAtService = (): string => text("accounts-at-service");

export const accountsEveryService = (): string => text("accounts-every-service");

export const accountsFound = (accounts: number): string => text("accounts-found", { accounts });

export const accountsTable = (): string => text("accounts-table");

export const accountsColumnName = (): string => text("accounts-column-name");

export const accountsColumnOwners = (): string => text("accounts-column-owners");

export const accountsColumnSeats = (): string => text("accounts-column-seats");

export const accountsColumnState = (): string => text("accounts-column-state");

export const accountsNoOwners = (): string => text("accounts-no-owners");

export const accountsSeats = ({ seats, taken }: { seats: Arg; taken: Arg }): string => text("accounts-seats", { seats, taken });

export const accountsStateOpen = (): string => text("accounts-state-open");

export const accountsStateClosed = (day: Arg): string => text("accounts-state-closed", { day });

export const accountsNoneFits = (): string => text("accounts-none-fits");

export const accountsNoneFitsUnder = (): string => text("accounts-none-fits-under");

export const accountsNoneClosed = (): string => text("accounts-none-closed");

export const accountsNoneClosedUnder = (): string => text("accounts-none-closed-under");

export const accountsNone = (): string => text("accounts-none");

export const accountsNoneUnderOthers = (): string => text("accounts-none-under-others");

export const accountsNoneUnder = (): string => text("accounts-none-under");

export const accountsOpenTitle = (): string => text("accounts-open-title");

export const accountsOpenUnder = (): string => text("accounts-open-under");

export const accountsOpenLeave = (): string => text("accounts-open-leave");

export const accountsOpenGo = (): string => text("accounts-open-go");

export const accountsOpenDone = (name: Arg): string => text("accounts-open-done", { name });

export const accountsServicePlaceholder = (): string => text("accounts-service-placeholder");

export const accountsServiceHint = (): string => text("accounts-service-hint");

export const accountsServiceAsTyped = (typed: Arg): string => text("accounts-service-as-typed", { typed });

export const accountsServiceAsTypedUnder = (): string => text("accounts-service-as-typed-under");

export const accountsServiceNotOne = (typed: Arg): string => text("accounts-service-not-one", { typed });

export const accountsServiceOwn = (what: Arg): string => text("accounts-service-own", { what });

export const accountsAbout = (): string => text("accounts-about");

export const accountsName = (): string => text("accounts-name");

export const accountsNameHint = (): string => text("accounts-name-hint");

export const accountsNumber = (): string => text("accounts-number");

export const accountsCompanyHint = (): string => text("accounts-company-hint");

export const accountsWeb = (): string => text("accounts-web");

export const accountsDisplayName = (): string => text("accounts-display-name");

export const accountsReplyToHint = (): string => text("accounts-reply-to-hint");

export const accountsOwning = (): string => text("accounts-owning");

export const accountsOwnersUnknown = (): string => text("accounts-owners-unknown");

export const accountsOwnersPossibleHint = (): string => text("accounts-owners-possible-hint");

export const accountsNextInLineHint = (): string => text("accounts-next-in-line-hint");

export const accountsSigningIn = (): string => text("accounts-signing-in");

export const accountsMailbox = (): string => text("accounts-mailbox");

export const accountsMailboxHint = (): string => text("accounts-mailbox-hint");

export const accountsMailboxShared = (): string => text("accounts-mailbox-shared");

export const accountsMailboxReaders = (): string => text("accounts-mailbox-readers");

export const accountsMailboxReadersHint = (): string => text("accounts-mailbox-readers-hint");

export const accountsSecondFactorAtHint = (): string => text("accounts-second-factor-at-hint");

export const accountsSecondFactorOf = (): string => text("accounts-second-factor-of");

export const accountsSignInRules = (): string => text("accounts-sign-in-rules");

export const accountsSignInRulesTake = (): string => text("accounts-sign-in-rules-take");

export const accountsSignInRule = ({ label, says }: { label: Arg; says: Arg }): string => text("accounts-sign-in-rule", { label, says });

export const accountsKeeping = (): string => text("accounts-keeping");

export const accountsSeatsPaid = (): string => text("accounts-seats-paid");

export const accountsSeatsPaidHint = (): string => text("accounts-seats-paid-hint");

export const accountsReviewDays = (): string => text("accounts-review-days");

export const accountsReviewDaysHint = ({ least, most }: { least: Arg; most: Arg }): string => text("accounts-review-days-hint", { least, most });

export const accountsNoteHint = (): string => text("accounts-note-hint");

export const accountsStaff = (): string => text("accounts-staff");

export const accountsStaffHint = (): string => text("accounts-staff-hint");

export const accountsStaffSearch = (): string => text("accounts-staff-search");

export const accountsStaffSearchPlaceholder = (): string => text("accounts-staff-search-placeholder");

export const accountsStaffMay = (name: Arg): string => text("accounts-staff-may", { name });

export const accountsStaffRoles = (): string => text("accounts-staff-roles");

export const accountsStaffLevel = (): string => text("accounts-staff-level");

export const accountsStaffSince = (): string => text("accounts-staff-since");

export const accountsStaffSinceHint = (): string => text("accounts-staff-since-hint");

export const accountsStaffMore = (): string => text("accounts-staff-more");

export const accountsStaffTicked = (people: number): string => text("accounts-staff-ticked", { people });
