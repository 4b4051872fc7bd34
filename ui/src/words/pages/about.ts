// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import { text, type Arg } from "../catalogue";

export const aboutTitle = (version: Arg): string => text("about-title", { version });

export const aboutUnder = (): string => text("about-under");

export const aboutLimits = (): string => text("about-limits");

export const aboutCopied = (): string => text("about-copied");

export const aboutCopiedSays = (): string => text("about-copied-says");

export const aboutLocked = (): string => text("about-locked");

export const aboutLockedSays = (): string => text("about-locked-says");

export const aboutOpen = (): string => text("about-open");

export const aboutOpenSays = (): string => text("about-open-says");

export const aboutKit = (): string => text("about-kit");

export const aboutKitSays = (): string => text("about-kit-says");

export const aboutHarmful = (): string => text("about-harmful");

export const aboutHarmfulSays = (): string => text("about-harmful-says");

export const aboutLeaver = (): string => text("about-leaver");

export const aboutLeaverSays = (): string => text("about-leaver-says");

export const aboutOlder = (): string => text("about-older");

export const aboutOlderSays = (): string => text("about-older-says");

export const aboutLost = (): string => text("about-lost");

export const aboutLostSays = (): string => text("about-lost-says");

export const aboutKeys = (): string => text("about-keys");

export const aboutLicence = (): string => text("about-licence");

export const aboutLicenceSays = (): string => text("about-licence-says");

export const aboutNetworkSays = (): string => text("about-network-says");
