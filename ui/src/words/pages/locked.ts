// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import { text } from "../catalogue";

export const lockedPasswordChanged = (): string => text("locked-password-changed");
