/** How this computer stands, in words. */

import type { SecretPlace } from "../../ipc/bindings";
import type { Words } from "../../ipc/wording";

/** Where the vault secret is, and what to do about it; nothing to do when it is where it belongs. */
export const secretWords: Record<SecretPlace, Words> = {
  keyring: { happened: "This computer keeps the vault secret in its keyring", todo: "" },
  not_here_yet: {
    happened: "This computer doesn't keep the vault secret yet",
    todo: "Lock the vault and sign in with the vault secret from a recovery kit. The computer keeps it from then on.",
  },
  keyring_locked: {
    happened: "This computer's keyring is locked",
    todo: "Unlock it with the password of this computer's user. Until then the vault secret has to be typed from a recovery kit at each start.",
  },
  no_keyring: {
    happened: "This computer has no keyring",
    todo: "The vault secret has to be typed from a recovery kit at each start. On Linux, install GNOME Keyring or KWallet, and sign in to the computer again.",
  },
};
