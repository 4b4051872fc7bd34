import * as m from "../../words/pages/first-sign-in";

/** The error under a password that is typed a second time; nothing when both are the same. */
export function typedTwice(password: string, again: string): string | undefined {
  if (password === "") return m.firstSignInPasswordMissing();
  return password === again ? undefined : m.firstSignInPasswordDiffers();
}
