// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import type { ProfileComes } from "../../ipc/bindings";
import { said, tagged, text, type Arg, type Piece, type Said } from "../catalogue";

/** Two closed lists of the same codes. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

export const profileComesCodes = ["new", "same", "before_own", "before_built_in"] as const;
export const profileComesHasAll: Same<(typeof profileComesCodes)[number], ProfileComes> = true;
export const profileComes = (of: ProfileComes, more: Record<string, Arg> = {}): Said => said("profile_comes", of, more);

export const servicesPage = (): string => text("services-page");

export const servicesTitle = ({ services, used }: { services: number; used: number }): string => text("services-title", { services, used });

export const servicesUnder = (): string => text("services-under");

export const servicesBack = (): string => text("services-back");

export const servicesReadFile = (): string => text("services-read-file");

export const servicesWrite = (): string => text("services-write");

export const servicesSearch = (): string => text("services-search");

export const servicesSearchBy = (): string => text("services-search-by");

export const servicesWhich = (): string => text("services-which");

export const servicesAll = (): string => text("services-all");

export const servicesUsed = (): string => text("services-used");

export const servicesOwn = (): string => text("services-own");

export const servicesFound = (count: number): string => text("services-found", { count });

export const servicesColumnName = (): string => text("services-column-name");

export const servicesColumnKind = (): string => text("services-column-kind");

export const servicesColumnAccounts = (): string => text("services-column-accounts");

export const servicesColumnProfile = (): string => text("services-column-profile");

export const servicesNoAccounts = (): string => text("services-no-accounts");

export const servicesProfileOwn = (): string => text("services-profile-own");

export const servicesProfileReplaces = (): string => text("services-profile-replaces");

export const servicesProfileBuiltIn = (): string => text("services-profile-built-in");

export const servicesProfileNone = (): string => text("services-profile-none");

export const servicesNoneOwn = (): string => text("services-none-own");

export const servicesNoneOwnUnder = (): string => text("services-none-own-under");

export const servicesNoneFits = (): string => text("services-none-fits");

export const servicesNoneFitsUnder = (): string => text("services-none-fits-under");

export const servicesFileTitle = (): string => text("services-file-title");

export const servicesFile = (): string => text("services-file");

export const servicesFileHint = (): string => text("services-file-hint");

export const servicesFileMissing = (): string => text("services-file-missing");

export const servicesFileLook = (): string => text("services-file-look");

export const servicesFileWhat = ({ name, what }: { name: Arg; what: Arg }): readonly Piece[] => tagged("services-file-what", { name, what });

export const servicesFileHolds = ({ lists, permissions, roles }: { lists: number; permissions: number; roles: number }): string => text("services-file-holds", { lists, permissions, roles });

export const servicesFileWrite = (): string => text("services-file-write");

export const servicesWritten = (name: Arg): string => text("services-written", { name });
