// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import type { SignedOutWhy } from "../../ipc/bindings";
import { label, tagged, text, type Arg, type Piece } from "../catalogue";

/** Two closed lists of the same codes. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

export const signedOutWhyCodes = ["asked", "idle", "long_enough", "elsewhere"] as const;
export const signedOutWhyHasAll: Same<(typeof signedOutWhyCodes)[number], SignedOutWhy> = true;
export const signedOutWhy = (of: SignedOutWhy, form?: string): string => label("signed_out_why", of, form);

export const signInSample = (): string => text("sign-in-sample");

export const signInSynced = (by: Arg): string => text("sign-in-synced", { by });

export const signInNotesSetAside = (files: Arg): string => text("sign-in-notes-set-aside", { files });

export const signInHeldBy = (program: Arg): string => text("sign-in-held-by", { program });

export const signInHeldByWindow = (): string => text("sign-in-held-by-window");

export const signInShowWindow = (): string => text("sign-in-show-window");

export const signInWindowStays = (): string => text("sign-in-window-stays");

export const signInEnter = ({ name, role }: { name: Arg; role: Arg }): string => text("sign-in-enter", { name, role });

export const signInUsernameMissing = (): string => text("sign-in-username-missing");

export const signInPassword = (): string => text("sign-in-password");

export const signInPasswordMissing = (): string => text("sign-in-password-missing");

export const signInCodeHint = (): string => text("sign-in-code-hint");

export const signInOpen = (): string => text("sign-in-open");

export const signInVaultSecret = (): string => text("sign-in-vault-secret");

export const signInVaultSecretMissing = (): string => text("sign-in-vault-secret-missing");

export const signInVaultSecretHint = (): string => text("sign-in-vault-secret-hint");

export const signInRecover = (): readonly Piece[] => tagged("sign-in-recover");

export const signInOtherVault = (): string => text("sign-in-other-vault");

export const signInOpening = (): string => text("sign-in-opening");

export const signInOpeningProgress = (): string => text("sign-in-opening-progress");

export const signInOpeningEntries = ({ done, of }: { done: Arg; of: Arg }): string => text("sign-in-opening-entries", { done, of });

export const signInOddTitle = (odd: Arg): string => text("sign-in-odd-title", { odd });

export const signInOddMeans = (odd: Arg): string => text("sign-in-odd-means", { odd });

export const signInOddTodo = (todo: Arg): string => text("sign-in-odd-todo", { todo });

export const signInOddCode = (): string => text("sign-in-odd-code");

export const signInOddCodeHint = (odd: Arg): string => text("sign-in-odd-code-hint", { odd });

export const signInOddCancel = (): string => text("sign-in-odd-cancel");

export const signInOddAccept = (odd: Arg): string => text("sign-in-odd-accept", { odd });

export const signInTooOld = (): string => text("sign-in-too-old");

export const signInTooOldUnder = ({ business, days }: { business: Arg; days: Arg }): string => text("sign-in-too-old-under", { business, days });

export const signInTooOldBefore = (): string => text("sign-in-too-old-before");

export const signInTooOldNew = (): string => text("sign-in-too-old-new");

export const signInTooOldNewHint = (length: Arg): string => text("sign-in-too-old-new-hint", { length });

export const signInTooOldAgain = (): string => text("sign-in-too-old-again");

export const signInTooOldCodeHint = (): string => text("sign-in-too-old-code-hint");

export const signInTooOldChange = (): string => text("sign-in-too-old-change");

export const signInTooOldLock = (): string => text("sign-in-too-old-lock");
