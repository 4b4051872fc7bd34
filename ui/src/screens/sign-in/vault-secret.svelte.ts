/** Whether the vault secret must be typed on this computer, why, and what was typed. */

import type { SecretPlace, ApiError } from "../../ipc/bindings";
import { symbols } from "../../components/recovery-code";

export class VaultSecret {
  because = $state<SecretPlace | null>(null);
  typed = $state("");
  /** Whether somebody went on without it though it was asked for. */
  passed = $state(false);

  /** A locked keyring may still be unlocked by its own dialog, so nothing is asked for before the first try. */
  constructor(place: SecretPlace) {
    this.because = place === "not_here_yet" || place === "no_keyring" ? place : null;
  }

  /** What goes with a call. */
  get value(): string | null {
    return this.because !== null && symbols(this.typed) !== "" ? this.typed : null;
  }

  /** Whether it is asked for and nothing was typed, which is told then. */
  get lacking(): boolean {
    return this.because !== null && symbols(this.typed) === "";
  }
  /** Before it is gone on with: true when it is lacking, which the field says from then on. */
  stops(): boolean {
    this.passed = this.lacking;
    return this.passed;
  }

  /** Takes note of a failure that asks for the secret; true when it did. */
  askedBy(error: ApiError): boolean {
    if (error.code !== "vault_secret_needed") return false;
    this.because = error.because;
    return true;
  }
}
