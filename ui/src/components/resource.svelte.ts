/** Something read from the core for a page. */

import { call, Failure } from "../ipc/call";

const SLOW = 300; // milliseconds before "Loading" shows: faster answers shouldn't flicker

type Calls<T> = Parameters<typeof call<T>>[0];

export class Resource<T> {
  value = $state.raw<T | undefined>(undefined);
  failure = $state<Failure | null>(null);
  slow = $state(false);
  #turn = 0;
  readonly #calls: () => Calls<T>;

  constructor(calls: () => Calls<T>) {
    this.#calls = calls;
    void this.read();
  }

  /** Reads again. What was read before stays until the answer comes. */
  async read(): Promise<void> {
    const turn = ++this.#turn;
    const timer = setTimeout(() => (this.slow = true), SLOW);
    const got = await call(this.#calls());
    clearTimeout(timer);
    if (turn !== this.#turn) return;
    this.slow = false;
    if (got instanceof Failure) this.failure = got;
    else {
      this.failure = null;
      this.value = got;
    }
  }
}
