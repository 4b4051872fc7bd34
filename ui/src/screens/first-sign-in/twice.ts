/** The error under a password that is typed a second time; nothing when both are the same. */
export function typedTwice(password: string, again: string): string | undefined {
  if (password === "") return "Type a password.";
  return password === again ? undefined : "The two passwords differ. Type the same one twice.";
}
