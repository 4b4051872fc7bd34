/** Something that takes a while: how far it has come, whether it runs, and why it failed. */

import { Channel } from "@tauri-apps/api/core";
import type { Progress } from "../ipc/bindings";
import type { Failure } from "../ipc/call";
import { Action } from "./action.svelte";

type Calls<T> = ReturnType<Parameters<typeof Action.prototype.run<T>>[0]>;

export class LongWork extends Action {
  progress = $state.raw<Progress | null>(null);

  /** Runs a call that tells how far it has come. */
  follow<T>(calls: (channel: Channel<Progress>) => Calls<T>): Promise<T | Failure | undefined> {
    this.progress = null;
    const channel = new Channel<Progress>();
    channel.onmessage = (message) => (this.progress = message);
    return this.run(() => calls(channel));
  }
}
