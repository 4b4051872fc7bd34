// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import { tagged, text, type Arg, type Piece } from "../catalogue";

export const homeTitleNothing = (): string => text("home-title-nothing");

export const homeTitleNeeds = ({ needing, needs }: { needing: Arg; needs: number }): string => text("home-title-needs", { needing, needs });

export const homeTitleNews = ({ coming, news }: { coming: Arg; news: number }): string => text("home-title-news", { coming, news });

export const homeTitleBoth = ({ coming, needing, needs, news }: { coming: Arg; needing: Arg; needs: number; news: number }): string => text("home-title-both", { coming, needing, needs, news });

export const homeUnder = (today: Arg): string => text("home-under", { today });

export const homeUnderOpened = ({ by, day, today }: { by: Arg; day: Arg; today: Arg }): string => text("home-under-opened", { by, day, today });

export const homeRecoveryUsed = (): string => text("home-recovery-used");

export const homeRecoveryCheck = (): readonly Piece[] => tagged("home-recovery-check");

export const homeRecoveryJournal = (): string => text("home-recovery-journal");

export const homeNeeds = (): string => text("home-needs");

export const homeFindingButton = ({ button, title }: { button: Arg; title: Arg }): string => text("home-finding-button", { button, title });

export const homeTitleFindings = (count: number): string => text("home-title-findings", { count });

export const homeBegin = (): string => text("home-begin");

export const homeBeginUnder = (left: number): string => text("home-begin-under", { left });

export const homeBeginDone = (): string => text("home-begin-done");

export const homeInOrder = (): string => text("home-in-order");

export const homeInOrderUnder = (): string => text("home-in-order-under");

export const homeMeasures = (): readonly Piece[] => tagged("home-measures");

export const homeNews = (): string => text("home-news");

export const homeSeen = (): string => text("home-seen");

export const homeSeenOne = (notice: Arg): string => text("home-seen-one", { notice });

export const homeSeenAll = (): string => text("home-seen-all");

export const homeNoticeButton = (kind: Arg): string => text("home-notice-button", { kind });

export const homeFigures = (): string => text("home-figures");

export const homeFiguresPeople = (): string => text("home-figures-people");

export const homeFiguresPrograms = (): string => text("home-figures-programs");

export const homeFiguresDisabled = (): string => text("home-figures-disabled");

export const homeFiguresOwners = (): string => text("home-figures-owners");

export const homeFiguresSignIns = (): string => text("home-figures-sign-ins");

export const homeFiguresKits = (): string => text("home-figures-kits");

export const homeFiguresKitsChecked = ({ checked, good }: { checked: Arg; good: number }): string => text("home-figures-kits-checked", { checked, good });

export const homeFiguresEntries = (): string => text("home-figures-entries");

export const homeFiguresBackup = (): string => text("home-figures-backup");

export const homeFiguresBackupNever = (): string => text("home-figures-backup-never");

export const homeOwn = ({ accounts, business, staff }: { accounts: number; business: Arg; staff: number }): string => text("home-own", { accounts, business, staff });

export const homeOwnEnds = (day: Arg): string => text("home-own-ends", { day });

export const homeOwnStaff = (): string => text("home-own-staff");

export const homeOwnNothing = (): string => text("home-own-nothing");

export const homeOwnNothingUnder = (business: Arg): string => text("home-own-nothing-under", { business });
