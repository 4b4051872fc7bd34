/** One way to call the core: the answer, or the failure with its words. */

import type { Trouble } from "./bindings";
import { words, type Words } from "./wording";

/** Why a call came to nothing. Nothing was changed. */
export class Failure {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    this.trouble = trouble;
  }
  /** What happened and what to do. */
  get words(): Words {
    return words(this.trouble);
  }
}

type Answer<T> = { status: "ok"; data: T } | { status: "error"; error: Trouble };

/** Told when a call finds that nobody is signed in any more, or must choose another password before going on. */
let shutOut: () => void = () => {};
export function whenShutOut(told: () => void): void {
  shutOut = told;
}

/** Waits for a call of `commands` and gives its answer or the failure; never throws. */
export async function call<T>(answer: Promise<Answer<T>>): Promise<T | Failure> {
  try {
    const got = await answer;
    if (got.status === "ok") return got.data;
    const trouble = isTrouble(got.error) ? got.error : unforeseen;
    if (
      trouble.code === "not_signed_in" ||
      (trouble.code === "refused" && trouble.why.refusal === "password_too_old")
    )
      shutOut();
    return new Failure(trouble);
  } catch {
    return new Failure(unforeseen);
  }
}

/** The window itself failed: there is no number in the log for it. */
export const unforeseen: Trouble = { code: "internal", reference: "window" };

/** A refused or mistyped call is answered by the shell with a bare text. */
function isTrouble(error: unknown): error is Trouble {
  return typeof error === "object" && error !== null && "code" in error;
}
