/** The steps of a first sign-in, and which one a refusal leads back to. */

import type { ApiError } from "../../ipc/bindings";

export type Step = "password" | "question" | "authenticator" | "recovery";

/** The authenticator's code is good for a minute at most, so that it comes after everything that takes time to think. */
export function stepsFor(needsPassword: boolean): readonly Step[] {
  return needsPassword
    ? ["password", "question", "authenticator", "recovery"]
    : ["question", "authenticator", "recovery"];
}

/** The step whose answer was refused; the authenticator for anything else, where the answers are sent. */
export function stepOf({ code, ...more }: ApiError): Step {
  if (code !== "refused" || !("why" in more)) return "authenticator";
  const why = more.why;
  if (why.refusal === "password") return "password";
  if (why.refusal === "field" && (why.field === "identity_question" || why.field === "identity_answer"))
    return "question";
  return "authenticator";
}
