// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import type { PeopleTab } from "../../ipc/bindings";
import { label, text, type Arg } from "../catalogue";

/** Two closed lists of the same codes. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

export const peopleTabCodes = ["everyone", "person", "api", "integration", "sign_in", "locked", "disabled"] as const;
export const peopleTabHasAll: Same<(typeof peopleTabCodes)[number], PeopleTab> = true;
export const peopleTab = (of: PeopleTab, form?: string): string => label("people_tab", of, form);

export const peopleName = (): string => text("people-name");

export const peopleTitle = ({ people, programs }: { people: number; programs: number }): string => text("people-title", { people, programs });

export const peopleUnder = ({ disabled, signIn }: { disabled: number; signIn: number }): string => text("people-under", { disabled, sign_in: signIn });

export const peopleAudit = (): string => text("people-audit");

export const peopleImport = (): string => text("people-import");

export const peopleAdd = (): string => text("people-add");

export const peopleTabs = (): string => text("people-tabs");

export const peopleSearch = (): string => text("people-search");

export const peopleSearchIn = (): string => text("people-search-in");

export const peopleFound = (count: number): string => text("people-found", { count });

export const peopleColumnName = (): string => text("people-column-name");

export const peopleColumnSignIn = (): string => text("people-column-sign-in");

export const peopleColumnCompany = (): string => text("people-column-company");

export const peopleColumnSeen = (): string => text("people-column-seen");

export const peopleColumnState = (): string => text("people-column-state");

export const peopleLookedAfter = ({ kind, responsible }: { kind: Arg; responsible: Arg }): string => text("people-looked-after", { kind, responsible });

export const peopleNoSignIn = (): string => text("people-no-sign-in");

export const peopleNeverSeen = (): string => text("people-never-seen");

export const peopleNothingFound = (search: Arg): string => text("people-nothing-found", { search });

export const peopleNothingFoundUnder = (tab: Arg): string => text("people-nothing-found-under", { tab });

export const peopleEmpty = (tab: Arg): string => text("people-empty", { tab });

export const peopleEmptyUnder = (tab: Arg): string => text("people-empty-under", { tab });

export const peopleLoading = (): string => text("people-loading");

export const peopleStateDisabled = (day: Arg): string => text("people-state-disabled", { day });

export const peopleStateLocked = (): string => text("people-state-locked");

export const peopleStateLockedUntil = (time: Arg): string => text("people-state-locked-until", { time });

export const peopleStatePastEnd = (day: Arg): string => text("people-state-past-end", { day });

export const peopleStateExpired = (day: Arg): string => text("people-state-expired", { day });

export const peopleStateNotYetSignedIn = (): string => text("people-state-not-yet-signed-in");

export const peopleStateActive = (): string => text("people-state-active");

export const peopleSeveral = (): string => text("people-several");

export const peopleSeveralEnd = (): string => text("people-several-end");

export const peopleIsChosen = (): string => text("people-is-chosen");

export const peopleIsNotChosen = (): string => text("people-is-not-chosen");

export const peopleChosen = (count: number): string => text("people-chosen", { count });

export const peopleSeveralButton = ({ count, deed }: { count: Arg; deed: Arg }): string => text("people-several-button", { count, deed });

export const peopleSeveralTitle = ({ count, deed }: { count: number; deed: Arg }): string => text("people-several-title", { count, deed });

export const peopleSeveralConfirm = (deed: Arg): string => text("people-several-confirm", { deed });

export const peopleSeveralHappens = (deed: Arg): string => text("people-several-happens", { deed });

export const peopleSeveralBack = (deed: Arg): string => text("people-several-back", { deed });

export const peopleSeveralDone = ({ count, deed }: { count: number; deed: Arg }): string => text("people-several-done", { count, deed });
