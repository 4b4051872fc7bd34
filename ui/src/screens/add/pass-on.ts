/** What leaving loses before a temporary password was passed on. */

import type { Loss } from "../../state/router.svelte";
import type { AddedUser } from "../../ipc/bindings";
import * as m from "../../words/pages/add";

export function passwordLost({ temporary_password }: AddedUser, name: string): Loss | undefined {
  if (temporary_password === null) return undefined;
  return {
    title: m.addPasswordLeave(name),
    happens: m.addPasswordLeaveHappens(),
    wayBack: m.addPasswordLeaveWayBack(name),
  };
}
