/** Who is signed in: no vault, locked, first sign-in, a password that is too old, or open. Decides the screen. */

import { listen } from "@tauri-apps/api/event";
import { commands, type Me, type Standing } from "../ipc/bindings";
import { call, Failure, unforeseen, whenShutOut } from "../ipc/call";

/** Where something of a vault, or typed to sign in to it, may be in the page's memory. */
const holdsSecrets: Record<Standing["at"], boolean> = {
  no_vault: false,
  locked: false,
  first_sign_in: true,
  password_too_old: true,
  open: true,
};

class Session {
  #now = $state.raw<Standing | null>(null);
  failure = $state<Failure | null>(null);
  /** Raised when notices or locks changed, so that pages read again. */
  changes = $state(0);
  /** While a code that is shown once is on screen, the open vault waits. */
  hold = false;

  get now(): Standing | null {
    return this.#now;
  }

  /** Who is signed in. */
  get me(): Me | null {
    return this.#now?.at === "open" ? this.#now : null;
  }

  /**
   * Takes over a standing that a call gave.
   *
   * After a sign-out the window starts afresh: strings of a script can't be wiped, so nothing of them is kept.
   */
  set(standing: Standing): void {
    if (this.#now && holdsSecrets[this.#now.at] && !holdsSecrets[standing.at]) {
      window.location.reload();
      return;
    }
    if (this.hold && standing.at === "open") return;
    this.#now = standing;
  }

  /** Asks the core. */
  async read(): Promise<void> {
    const got = await call(commands.standing());
    if (got instanceof Failure) this.failure = got;
    else {
      this.failure = null;
      this.set(got);
    }
  }

  /** Asks once, then listens. */
  async begin(): Promise<void> {
    whenShutOut(() => void this.read());
    await this.read();
    try {
      await listen<Standing>("standing", ({ payload }) => this.set(payload));
      await listen("changed", () => {
        this.changes += 1;
        void this.read();
      });
    } catch {
      this.failure = new Failure(unforeseen);
    }
  }

  async lock(): Promise<void> {
    const got = await call(commands.lock());
    if (got instanceof Failure) this.failure = got;
    else this.set(got);
  }
}

export const session = new Session();
