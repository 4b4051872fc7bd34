/** Offers to undo what an entry did, beside the sentence that says it. */

import { commands } from "../ipc/bindings";
import { call, Failure } from "../ipc/call";
import * as m from "../words/pages/components";
import { status } from "./status.svelte";

/** Says what was done; its entry can be undone from there. */
export function tellUndoable(said: string, entry: number, changed: () => unknown): void {
  status.tell(said, {
    label: m.componentsUndo(),
    act: async () => {
      const got = await call(commands.undo(entry));
      status.tell(got instanceof Failure ? `${got.words.happened} ${got.words.todo}` : m.componentsUndone());
      await changed();
    },
  });
}
