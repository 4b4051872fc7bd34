// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import { text, type Arg } from "../catalogue";

export const recoverNext = (): string => text("recover-next");

export const recoverWhich = (): string => text("recover-which");

export const recoverWhichUnder = (business: Arg): string => text("recover-which-under", { business });

export const recoverWhichPersonal = (): string => text("recover-which-personal");

export const recoverWhichPersonalUnder = (): string => text("recover-which-personal-under");

export const recoverWhichKit = (): string => text("recover-which-kit");

export const recoverWhichKitUnder = (): string => text("recover-which-kit-under");

export const recoverWhichNeither = (): string => text("recover-which-neither");

export const recoverPersonal = (): string => text("recover-personal");

export const recoverPersonalUnder = (): string => text("recover-personal-under");

export const recoverPersonalCode = (): string => text("recover-personal-code");

export const recoverPersonalPassword = (): string => text("recover-personal-password");

export const recoverPersonalPasswordUnder = (): string => text("recover-personal-password-under");

export const recoverPersonalAnswerHint = (): string => text("recover-personal-answer-hint");

export const recoverPersonalNew = (): string => text("recover-personal-new");

export const recoverPersonalAgain = (): string => text("recover-personal-again");

export const recoverPersonalChange = (): string => text("recover-personal-change");

export const recoverKit = (): string => text("recover-kit");

export const recoverKitUnder = (): string => text("recover-kit-under");

export const recoverKitCode = (): string => text("recover-kit-code");

export const recoverKitCodeHint = (): string => text("recover-kit-code-hint");

export const recoverKitOlder = (): string => text("recover-kit-older");

export const recoverKitOlderAccept = (): string => text("recover-kit-older-accept");

export const recoverKitTables = (): string => text("recover-kit-tables");

export const recoverKitTablesAccept = (): string => text("recover-kit-tables-accept");

export const recoverSuccessor = (business: Arg): string => text("recover-successor", { business });

export const recoverSuccessorUnder = ({ kit, owner }: { kit: Arg; owner: Arg }): string => text("recover-successor-under", { kit, owner });

export const recoverSuccessorNote = (): string => text("recover-successor-note");

export const recoverSuccessorUsernameHint = (): string => text("recover-successor-username-hint");

export const recoverSuccessorNameHint = (): string => text("recover-successor-name-hint");

export const recoverSuccessorNotify = (): string => text("recover-successor-notify");

export const recoverSuccessorNotifyHint = (): string => text("recover-successor-notify-hint");

export const recoverSuccessorPassword = (): string => text("recover-successor-password");

export const recoverSuccessorPasswordHint = (length: Arg): string => text("recover-successor-password-hint", { length });

export const recoverSuccessorPasswordAgain = (): string => text("recover-successor-password-again");

export const recoverSuccessorDo = (): string => text("recover-successor-do");

export const recoverSuccessorCancel = (): string => text("recover-successor-cancel");
