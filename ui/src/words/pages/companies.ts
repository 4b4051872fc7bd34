// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import { text, type Arg } from "../catalogue";

export const companies = (): string => text("companies");

export const companiesTitleNone = (): string => text("companies-title-none");

export const companiesTitle = ({ count, word }: { count: number; word: Arg }): string => text("companies-title", { count, word });

export const companiesUnder = ({ clients, partners }: { clients: number; partners: number }): string => text("companies-under", { clients, partners });

export const companiesNoneUnder = (): string => text("companies-none-under");

export const companiesColumnName = (): string => text("companies-column-name");

export const companiesColumnKind = (): string => text("companies-column-kind");

export const companiesColumnStaff = (): string => text("companies-column-staff");

export const companiesColumnAccounts = (): string => text("companies-column-accounts");

export const companiesColumnEnds = (): string => text("companies-column-ends");

export const companiesColumnState = (): string => text("companies-column-state");

export const companiesOwn = (count: Arg): string => text("companies-own", { count });

export const companiesReached = (count: Arg): string => text("companies-reached", { count });

export const companiesNoDate = (): string => text("companies-no-date");

export const companiesStateEnded = (): string => text("companies-state-ended");

export const companiesStatePast = (day: Arg): string => text("companies-state-past", { day });

export const companiesStateWorks = (): string => text("companies-state-works");

export const companiesSearch = (): string => text("companies-search");

export const companiesSearchBy = (): string => text("companies-search-by");

export const companiesFound = (count: number): string => text("companies-found", { count });

export const companiesNotFound = (search: Arg): string => text("companies-not-found", { search });

export const companiesNotFoundUnder = (): string => text("companies-not-found-under");

export const companiesAdd = (): string => text("companies-add");

export const companiesAdded = (): string => text("companies-added");

export const companiesLeave = (): string => text("companies-leave");

export const companiesKind = (): string => text("companies-kind");

export const companiesKindLabel = (kind: Arg): string => text("companies-kind-label", { kind });

export const companiesKindSays = (kind: Arg): string => text("companies-kind-says", { kind });

export const companiesAddIt = (): string => text("companies-add-it");

export const companiesName = (): string => text("companies-name");

export const companiesDomainsHint = (kind: Arg): string => text("companies-domains-hint", { kind });

export const companiesContactHint = (): string => text("companies-contact-hint");

export const companiesEnds = (): string => text("companies-ends");

export const companiesEndsHint = (): string => text("companies-ends-hint");
