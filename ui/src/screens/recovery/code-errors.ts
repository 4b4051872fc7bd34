/** What is wrong with a typed code, to stand under its field. */

import type { Failure } from "../../ipc/call";

export function codeErrorOf(failure: Failure | null): string | undefined {
  if (failure?.error.code !== "code") return undefined;
  const { happened, todo } = failure.words;
  return `${happened} ${todo}`;
}
