// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import type { Colours, NotificationTest, SecretPlace } from "../../ipc/bindings";
import { label, said, tagged, text, type Arg, type Piece, type Said } from "../catalogue";

/** Two closed lists of the same codes. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

export const coloursCodes = ["system", "light", "dark"] as const;
export const coloursHasAll: Same<(typeof coloursCodes)[number], Colours> = true;
export const colours = (of: Colours, form?: string): string => label("colours", of, form);

export const notificationTestCodes = ["sent", "nothing_shows_them"] as const;
export const notificationTestHasAll: Same<(typeof notificationTestCodes)[number], NotificationTest> = true;
export const notificationTest = (of: NotificationTest, form?: string): string => label("notification_test", of, form);

export const secretHereCodes = ["keyring", "not_here_yet", "keyring_locked", "no_keyring"] as const;
export const secretHereHasAll: Same<(typeof secretHereCodes)[number], SecretPlace> = true;
export const secretHere = (of: SecretPlace, more: Record<string, Arg> = {}): Said => said("secret_here", of, more);

export const settingsPage = (): string => text("settings-page");

export const settingsTabs = (): string => text("settings-tabs");

export const settingsTabRules = (): string => text("settings-tab-rules");

export const settingsTabMe = (): string => text("settings-tab-me");

export const settingsTabBackup = (): string => text("settings-tab-backup");

export const settingsTabComputer = (): string => text("settings-tab-computer");

export const settingsUndo = (): string => text("settings-undo");

export const settingsYourPassword = (): string => text("settings-your-password");

export const settingsMinutes = (count: number): string => text("settings-minutes", { count });

export const settingsHours = (count: number): string => text("settings-hours", { count });

export const settingsDays = (count: number): string => text("settings-days", { count });

export const settingsRulesLeave = (): string => text("settings-rules-leave");

export const settingsRulesChanged = (): string => text("settings-rules-changed");

export const settingsBusiness = (): string => text("settings-business");

export const settingsBusinessSays = (): string => text("settings-business-says");

export const settingsBusinessNameHint = (): string => text("settings-business-name-hint");

export const settingsBusinessRenamed = (): string => text("settings-business-renamed");

export const settingsPasswords = (): string => text("settings-passwords");

export const settingsPasswordsSays = (): string => text("settings-passwords-says");

export const settingsPasswordLength = (): string => text("settings-password-length");

export const settingsPasswordLengthHint = ({ least, most }: { least: Arg; most: Arg }): string => text("settings-password-length-hint", { least, most });

export const settingsPasswordsRemembered = (): string => text("settings-passwords-remembered");

export const settingsPasswordsRememberedHint = ({ least, most }: { least: Arg; most: Arg }): string => text("settings-passwords-remembered-hint", { least, most });

export const settingsPasswordDays = (): string => text("settings-password-days");

export const settingsPasswordDaysHint = ({ least, most }: { least: Arg; most: Arg }): string => text("settings-password-days-hint", { least, most });

export const settingsSigning = (): string => text("settings-signing");

export const settingsSigningSays = (): string => text("settings-signing-says");

export const settingsLockAfter = (): string => text("settings-lock-after");

export const settingsLockAfterHint = (): string => text("settings-lock-after-hint");

export const settingsLockAfterTries = (tries: number): string => text("settings-lock-after-tries", { tries });

export const settingsLockMinutes = (): string => text("settings-lock-minutes");

export const settingsLockMinutesHint = ({ least, most }: { least: Arg; most: Arg }): string => text("settings-lock-minutes-hint", { least, most });

export const settingsIdle = (): string => text("settings-idle");

export const settingsIdleHint = (): string => text("settings-idle-hint");

export const settingsSession = (): string => text("settings-session");

export const settingsSessionHint = (): string => text("settings-session-hint");

export const settingsTemporary = (): string => text("settings-temporary");

export const settingsTemporaryHint = (): string => text("settings-temporary-hint");

export const settingsExpire = (): string => text("settings-expire");

export const settingsExpireHint = (): string => text("settings-expire-hint");

export const settingsExpireNever = (): string => text("settings-expire-never");

export const settingsKits = (): string => text("settings-kits");

export const settingsKitsSays = (): string => text("settings-kits-says");

export const settingsKitDaysHint = ({ least, most }: { least: Arg; most: Arg }): string => text("settings-kit-days-hint", { least, most });

export const settingsPeople = (): string => text("settings-people");

export const settingsPeopleSays = (): string => text("settings-people-says");

export const settingsPeopleAdministrators = (): string => text("settings-people-administrators");

export const settingsFormer = (): string => text("settings-former");

export const settingsFormerSays = (): string => text("settings-former-says");

export const settingsForget = (): string => text("settings-forget");

export const settingsForgetHint = (): string => text("settings-forget-hint");

export const settingsForgetNever = (): string => text("settings-forget-never");

export const settingsForgetAfter = (years: number): string => text("settings-forget-after", { years });

export const settingsLoosened = (): string => text("settings-loosened");

export const settingsLoosenedJournal = (): string => text("settings-loosened-journal");

export const settingsLoosenedLength = (characters: Arg): string => text("settings-loosened-length", { characters });

export const settingsLoosenedDays = (days: Arg): string => text("settings-loosened-days", { days });

export const settingsLoosenedNoDays = (): string => text("settings-loosened-no-days");

export const settingsLoosenedRemembered = (): string => text("settings-loosened-remembered");

export const settingsLoosenedTries = (tries: Arg): string => text("settings-loosened-tries", { tries });

export const settingsLoosenedLock = (minutes: number): string => text("settings-loosened-lock", { minutes });

export const settingsLoosenedIdle = (time: Arg): string => text("settings-loosened-idle", { time });

export const settingsLoosenedSession = (time: Arg): string => text("settings-loosened-session", { time });

export const settingsLoosenedTemporary = (time: Arg): string => text("settings-loosened-temporary", { time });

export const settingsLoosenedExpire = (days: Arg): string => text("settings-loosened-expire", { days });

export const settingsLoosenedNeverExpire = (): string => text("settings-loosened-never-expire");

export const settingsLoosenedKits = (): string => text("settings-loosened-kits");

export const settingsLoosenedPeople = (): string => text("settings-loosened-people");

export const settingsRead = (business: Arg): string => text("settings-read", { business });

export const settingsReadSays = (): string => text("settings-read-says");

export const settingsReadLength = (): string => text("settings-read-length");

export const settingsReadLengthSays = (characters: Arg): string => text("settings-read-length-says", { characters });

export const settingsReadDays = (): string => text("settings-read-days");

export const settingsReadDaysNone = (): string => text("settings-read-days-none");

export const settingsReadRemembered = (): string => text("settings-read-remembered");

export const settingsReadRememberedSays = (count: number): string => text("settings-read-remembered-says", { count });

export const settingsReadLock = (): string => text("settings-read-lock");

export const settingsReadLockSays = ({ minutes, tries }: { minutes: number; tries: number }): string => text("settings-read-lock-says", { minutes, tries });

export const settingsReadOut = (): string => text("settings-read-out");

export const settingsReadOutSays = ({ idle, session }: { idle: Arg; session: Arg }): string => text("settings-read-out-says", { idle, session });

export const settingsReadTemporary = (): string => text("settings-read-temporary");

export const settingsReadTemporarySays = (time: Arg): string => text("settings-read-temporary-says", { time });

export const settingsReadExpire = (): string => text("settings-read-expire");

export const settingsReadExpireSays = (days: Arg): string => text("settings-read-expire-says", { days });

export const settingsReadExpireNever = (): string => text("settings-read-expire-never");

export const settingsReadKits = (): string => text("settings-read-kits");

export const settingsReadKitsSays = (days: Arg): string => text("settings-read-kits-says", { days });

export const settingsReadPeople = (): string => text("settings-read-people");

export const settingsReadPeopleOwners = (): string => text("settings-read-people-owners");

export const settingsReadPeopleAdministrators = (): string => text("settings-read-people-administrators");

export const settingsReadForget = (): string => text("settings-read-forget");

export const settingsReadForgetTwo = (): string => text("settings-read-forget-two");

export const settingsReadForgetOne = (years: number): string => text("settings-read-forget-one", { years });

export const settingsMeTitle = (day: Arg): string => text("settings-me-title", { day });

export const settingsMeTitleOld = (days: Arg): string => text("settings-me-title-old", { days });

export const settingsMePassword = (): string => text("settings-me-password");

export const settingsMePasswordSays = (username: Arg): readonly Piece[] => tagged("settings-me-password-says", { username });

export const settingsMePasswordChange = (): string => text("settings-me-password-change");

export const settingsMePasswordOld = (): string => text("settings-me-password-old");

export const settingsMePasswordNew = (): string => text("settings-me-password-new");

export const settingsMePasswordNewHint = (characters: Arg): string => text("settings-me-password-new-hint", { characters });

export const settingsMePasswordAgain = (): string => text("settings-me-password-again");

export const settingsMePasswordCodeHint = (): string => text("settings-me-password-code-hint");

export const settingsMeAuthenticator = (): string => text("settings-me-authenticator");

export const settingsMeAuthenticatorSays = (): string => text("settings-me-authenticator-says");

export const settingsMeAuthenticatorAnother = (): string => text("settings-me-authenticator-another");

export const settingsMeAuthenticatorGoOn = (): string => text("settings-me-authenticator-go-on");

export const settingsMeAuthenticatorHow = (): string => text("settings-me-authenticator-how");

export const settingsMeAuthenticatorPicture = (): string => text("settings-me-authenticator-picture");

export const settingsMeAuthenticatorNoCamera = (): string => text("settings-me-authenticator-no-camera");

export const settingsMeAuthenticatorKey = (): string => text("settings-me-authenticator-key");

export const settingsMeAuthenticatorCode = (): string => text("settings-me-authenticator-code");

export const settingsMeAuthenticatorWrong = (clock: Arg): string => text("settings-me-authenticator-wrong", { clock });

export const settingsMeAuthenticatorShort = (): string => text("settings-me-authenticator-short");

export const settingsMeAuthenticatorUse = (): string => text("settings-me-authenticator-use");

export const settingsMeAuthenticatorChanged = (): string => text("settings-me-authenticator-changed");

export const settingsMeQuestion = (): string => text("settings-me-question");

export const settingsMeQuestionSays = (question: Arg): string => text("settings-me-question-says", { question });

export const settingsMeQuestionChange = (): string => text("settings-me-question-change");

export const settingsMeQuestionQuestion = (): string => text("settings-me-question-question");

export const settingsMeQuestionQuestionHint = (): string => text("settings-me-question-question-hint");

export const settingsMeQuestionAnswer = (): string => text("settings-me-question-answer");

export const settingsMeQuestionAnswerHint = (): string => text("settings-me-question-answer-hint");

export const settingsMeQuestionChanged = (): string => text("settings-me-question-changed");

export const settingsMeCode = (): string => text("settings-me-code");

export const settingsMeCodeSays = (): string => text("settings-me-code-says");

export const settingsMeCodeNew = (): string => text("settings-me-code-new");

export const settingsMeCodeOnce = (): string => text("settings-me-code-once");

export const settingsMeCodeMake = (): string => text("settings-me-code-make");

export const settingsMeOut = (): string => text("settings-me-out");

export const settingsMeOutSays = (): string => text("settings-me-out-says");

export const settingsMeOutEverywhere = (): string => text("settings-me-out-everywhere");

export const settingsMeOutTitle = (): string => text("settings-me-out-title");

export const settingsMeOutHappens = (): string => text("settings-me-out-happens");

export const settingsMeOutWayBack = (): string => text("settings-me-out-way-back");

export const settingsMeOutConfirm = (): string => text("settings-me-out-confirm");

export const settingsBackupTitle = (day: Arg): string => text("settings-backup-title", { day });

export const settingsBackupTitleOld = (days: Arg): string => text("settings-backup-title-old", { days });

export const settingsBackupTitleNone = (): string => text("settings-backup-title-none");

export const settingsBackupMake = (): string => text("settings-backup-make");

export const settingsBackupMakeSays = (): string => text("settings-backup-make-says");

export const settingsBackupFile = (): string => text("settings-backup-file");

export const settingsBackupFileHint = (): string => text("settings-backup-file-hint");

export const settingsBackupFileMissing = (): string => text("settings-backup-file-missing");

export const settingsBackupDo = (): string => text("settings-backup-do");

export const settingsBackupDone = (): string => text("settings-backup-done");

export const settingsBackupNotAllowed = (): string => text("settings-backup-not-allowed");

export const settingsDaily = (): string => text("settings-daily");

export const settingsDailySays = (): string => text("settings-daily-says");

export const settingsDailyFolder = (): string => text("settings-daily-folder");

export const settingsDailyFolderHint = (): string => text("settings-daily-folder-hint");

export const settingsDailyFolderMissing = (): string => text("settings-daily-folder-missing");

export const settingsDailyBegin = (): string => text("settings-daily-begin");

export const settingsDailyInto = (folder: Arg): string => text("settings-daily-into", { folder });

export const settingsDailyMade = ({ at, folder }: { at: Arg; folder: Arg }): string => text("settings-daily-made", { at, folder });

export const settingsDailyEnd = (): string => text("settings-daily-end");

export const settingsRestore = (): string => text("settings-restore");

export const settingsRestoreInstall = (): string => text("settings-restore-install");

export const settingsRestoreChoose = (): string => text("settings-restore-choose");

export const settingsRestoreSecret = (): string => text("settings-restore-secret");

export const settingsRestoreSignIn = (): string => text("settings-restore-sign-in");

export const settingsRestoreEnough = (): string => text("settings-restore-enough");

export const settingsSynced = (program: Arg): string => text("settings-synced", { program });

export const settingsSyncedSays = (program: Arg): string => text("settings-synced-says", { program });

export const settingsSyncedTodo = (): string => text("settings-synced-todo");

export const settingsHereVault = (): string => text("settings-here-vault");

export const settingsHereNotes = (): string => text("settings-here-notes");

export const settingsHereSecret = (): string => text("settings-here-secret");

export const settingsHereSecretSays = (where: Arg): string => text("settings-here-secret-says", { where });

export const settingsHereClock = (): string => text("settings-here-clock");

export const settingsHereVersion = (): string => text("settings-here-version");

export const settingsHereClockHint = (): string => text("settings-here-clock-hint");

export const settingsLooks = (): string => text("settings-looks");

export const settingsLooksSize = (): string => text("settings-looks-size");

export const settingsLooksSizeHint = (): string => text("settings-looks-size-hint");

export const settingsLooksPercent = (percent: Arg): string => text("settings-looks-percent", { percent });

export const settingsLooksColours = (): string => text("settings-looks-colours");

export const settingsLooksDense = (): string => text("settings-looks-dense");

export const settingsLooksHint = (): string => text("settings-looks-hint");

export const settingsNotifications = (): string => text("settings-notifications");

export const settingsNotificationsSays = (): string => text("settings-notifications-says");

export const settingsNotificationsTest = (): string => text("settings-notifications-test");
