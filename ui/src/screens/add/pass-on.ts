/** What leaving loses before a temporary password was passed on. */

import type { Loss } from "../../state/router.svelte";
import type { AddedUser } from "../../ipc/bindings";

export function passwordLost({ temporary_password }: AddedUser, name: string): Loss | undefined {
  if (temporary_password === null) return undefined;
  return {
    title: `Leave before you have passed on the password of ${name}?`,
    happens: "It is not shown again.",
    wayBack: `If it gets lost, reset the sign-in of ${name} to get another one.`,
  };
}
