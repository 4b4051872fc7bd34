// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import { text, type Arg } from "../catalogue";

export const firstSignInSteps = (): string => text("first-sign-in-steps");

export const firstSignInStep = (step: Arg): string => text("first-sign-in-step", { step });

export const firstSignInStepDone = (): string => text("first-sign-in-step-done");

export const firstSignInTitle = (step: Arg): string => text("first-sign-in-title", { step });

export const firstSignInWelcome = ({ business, name, steps }: { business: Arg; name: Arg; steps: number }): string => text("first-sign-in-welcome", { business, name, steps });

export const firstSignInNext = (): string => text("first-sign-in-next");

export const firstSignInPasswordWhy = (): string => text("first-sign-in-password-why");

export const firstSignInPassword = (): string => text("first-sign-in-password");

export const firstSignInPasswordHint = (shortest: Arg): string => text("first-sign-in-password-hint", { shortest });

export const firstSignInPasswordAgain = (): string => text("first-sign-in-password-again");

export const firstSignInPasswordMissing = (): string => text("first-sign-in-password-missing");

export const firstSignInPasswordDiffers = (): string => text("first-sign-in-password-differs");

export const firstSignInQuestionWhy = (): string => text("first-sign-in-question-why");

export const firstSignInQuestion = (): string => text("first-sign-in-question");

export const firstSignInQuestionHint = (): string => text("first-sign-in-question-hint");

export const firstSignInQuestionMissing = (): string => text("first-sign-in-question-missing");

export const firstSignInAnswer = (): string => text("first-sign-in-answer");

export const firstSignInAnswerHint = (): string => text("first-sign-in-answer-hint");

export const firstSignInAnswerMissing = (): string => text("first-sign-in-answer-missing");

export const firstSignInAuthenticatorWhy = (): string => text("first-sign-in-authenticator-why");

export const firstSignInQr = (): string => text("first-sign-in-qr");

export const firstSignInScan = (): string => text("first-sign-in-scan");

export const firstSignInNoCamera = (): string => text("first-sign-in-no-camera");

export const firstSignInKey = (): string => text("first-sign-in-key");

export const firstSignInDigits = (): string => text("first-sign-in-digits");

export const firstSignInCode = (): string => text("first-sign-in-code");

export const firstSignInCodeWrong = (clock: Arg): string => text("first-sign-in-code-wrong", { clock });

export const firstSignInCodeShort = (): string => text("first-sign-in-code-short");

export const firstSignInRecoveryWhy = (): string => text("first-sign-in-recovery-why");

export const firstSignInRecovery = (): string => text("first-sign-in-recovery");

export const firstSignInRecoveryOnce = (): string => text("first-sign-in-recovery-once");

export const firstSignInNoKeyring = (): string => text("first-sign-in-no-keyring");

export const firstSignInNoKeyringTodo = (): string => text("first-sign-in-no-keyring-todo");

export const firstSignInSecret = (): string => text("first-sign-in-secret");

export const firstSignInLastGroup = (): string => text("first-sign-in-last-group");

export const firstSignInLastGroupWrong = (): string => text("first-sign-in-last-group-wrong");

export const firstSignInWrittenDown = (): string => text("first-sign-in-written-down");

export const firstSignInLeave = (): string => text("first-sign-in-leave");

export const firstSignInLeaveHappens = (lost: Arg): string => text("first-sign-in-leave-happens", { lost });

export const firstSignInLeaveWayBack = (): string => text("first-sign-in-leave-way-back");
