/** One way to call the core: the answer, or the failure with its words. */

import type { ApiError } from "./bindings";
import { words, type Words } from "./wording";

/** Why a call came to nothing. Nothing was changed. */
export class Failure {
  readonly error: ApiError;
  constructor(error: ApiError) {
    this.error = error;
  }
  /** What happened and what to do. */
  get words(): Words {
    return words(this.error);
  }
}

type Answer<T> = { status: "ok"; data: T } | { status: "error"; error: ApiError };

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
    const error = isApiError(got.error) ? got.error : unforeseen;
    if (
      error.code === "not_signed_in" ||
      (error.code === "refused" && error.why.refusal === "password_too_old")
    )
      shutOut();
    return new Failure(error);
  } catch {
    return new Failure(unforeseen);
  }
}

/** The window itself failed: there is no number in the log for it. */
export const unforeseen: ApiError = { code: "internal", reference: "window" };

/** A refused or mistyped call is answered by the shell with a bare text. */
function isApiError(error: unknown): error is ApiError {
  return typeof error === "object" && error !== null && "code" in error;
}
