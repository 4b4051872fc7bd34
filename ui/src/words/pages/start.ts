// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import { tagged, text, type Arg, type Piece } from "../catalogue";

export const startTitle = (): string => text("start-title");

export const startUnder = (): string => text("start-under");

export const startRecent = (): string => text("start-recent");

export const startRecentOpened = (): readonly Piece[] => tagged("start-recent-opened");

export const startRecentNotFound = (): string => text("start-recent-not-found");

export const startWays = (recent: number): string => text("start-ways", { recent });

export const startMake = (): string => text("start-make");

export const startMakeWay = (): string => text("start-make-way");

export const startOpen = (): string => text("start-open");

export const startOpenWay = (): string => text("start-open-way");

export const startRestore = (): string => text("start-restore");

export const startRestoreWay = (): string => text("start-restore-way");

export const startSample = (): string => text("start-sample");

export const startSampleWay = (): string => text("start-sample-way");

export const startSynced = (program: Arg): string => text("start-synced", { program });

export const startFolderMissing = (): string => text("start-folder-missing");

export const startMakeUnder = (): string => text("start-make-under");

export const startMakeFolder = (): string => text("start-make-folder");

export const startMakeFolderHint = (): string => text("start-make-folder-hint");

export const startMakeYou = (): string => text("start-make-you");

export const startMakeName = (): string => text("start-make-name");

export const startMakeUsernameHint = (): string => text("start-make-username-hint");

export const startMakeNotify = (): string => text("start-make-notify");

export const startMakeNotifyHint = (): string => text("start-make-notify-hint");

export const startMakePassword = (): string => text("start-make-password");

export const startMakePasswordMissing = (): string => text("start-make-password-missing");

export const startMakePasswordHint = (): string => text("start-make-password-hint");

export const startMakePasswordAgain = (): string => text("start-make-password-again");

export const startMakeDo = (): string => text("start-make-do");

export const startMakeNext = (): string => text("start-make-next");

export const startOpenFolder = (): string => text("start-open-folder");

export const startOpenFolderHint = (): string => text("start-open-folder-hint");

export const startOpenFolderMissing = (): string => text("start-open-folder-missing");

export const startOpenDo = (): string => text("start-open-do");

export const startRestoreUnder = (): string => text("start-restore-under");

export const startRestoreFile = (): string => text("start-restore-file");

export const startRestoreFileHint = (): string => text("start-restore-file-hint");

export const startRestoreFileMissing = (): string => text("start-restore-file-missing");

export const startRestoreFolder = (): string => text("start-restore-folder");

export const startRestoreDo = (): string => text("start-restore-do");

export const startRestoreNext = (): string => text("start-restore-next");

export const startSampleUnder = (): string => text("start-sample-under");

export const startSampleFolder = (): string => text("start-sample-folder");

export const startSampleFolderHint = (): string => text("start-sample-folder-hint");

export const startSampleDo = (): string => text("start-sample-do");

export const startSampleReady = (): string => text("start-sample-ready");

export const startSampleReadyUnder = (): string => text("start-sample-ready-under");

export const startSampleEnter = ({ name, role }: { name: Arg; role: Arg }): string => text("start-sample-enter", { name, role });

export const startSampleByHand = (): string => text("start-sample-by-hand");

export const startSampleNote = (): string => text("start-sample-note");

export const startSamplePassword = (): string => text("start-sample-password");

export const startSampleKey = (): string => text("start-sample-key");

export const startSampleNoKeyring = (): readonly Piece[] => tagged("start-sample-no-keyring");

export const startSampleSecret = (): string => text("start-sample-secret");

export const startSampleOpen = (): string => text("start-sample-open");
