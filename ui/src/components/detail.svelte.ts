/** A page about one thing: what is known of it, and what is asked before something is done with it. */

import { call, Failure } from "../ipc/call";
import { Live } from "./live.svelte";
import { status } from "./status.svelte";

type Answer<G> = Parameters<typeof call<G>>[0];

/** `A`: what can be asked about it. */
export class Detail<T, A extends string> extends Live<T> {
  /** The dialog that is open. */
  asking = $state<A | null>(null);

  /** What a dialog's `open` is bound to, beside whether it is the one that is open. */
  readonly closed = (open: boolean): void => {
    if (!open) this.asking = null;
  };

  /** Waits for a call, says what was done and reads again; a failure goes back to the dialog. */
  async does<G>(answer: Answer<G>, said: (got: G) => string): Promise<Failure | undefined> {
    const got = await call(answer);
    if (got instanceof Failure) return got;
    status.tell(said(got));
    await this.changed();
    return undefined;
  }
}
