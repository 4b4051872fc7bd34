/** Something read for a page that is read again whenever it may have changed. */

import { session } from "../state/session.svelte";
import { Resource } from "./resource.svelte";

type Calls<T> = ConstructorParameters<typeof Resource<T>>[0];

export class Live<T> extends Resource<T> {
  /** `question`: what the call asks about, where that can change, such as a past day. Made while a component begins. */
  constructor(calls: Calls<T>, question: () => unknown = () => null) {
    super(calls);
    const now = () => `${JSON.stringify(question())} ${session.changes}`;
    let asked = now();
    $effect(() => {
      const next = now();
      if (next === asked) return;
      asked = next;
      void this.read();
    });
  }

  /** After something was changed here: reads again, and the counts of the sidebar with it. */
  changed = async (): Promise<void> => {
    await Promise.all([this.read(), session.read()]);
  };
}
