// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import { text, type Arg } from "../catalogue";

export const runs = (): string => text("runs");

export const runsTitleNone = (): string => text("runs-title-none");

export const runsTitle = ({ count, word }: { count: number; word: Arg }): string => text("runs-title", { count, word });

export const runsUnder = (): string => text("runs-under");

export const runsJobs = (): string => text("runs-jobs");

export const runsStartOthers = (): string => text("runs-start-others");

export const runsStartJoiner = (): string => text("runs-start-joiner");

export const runsStartMover = (): string => text("runs-start-mover");

export const runsStartLeaver = (): string => text("runs-start-leaver");

export const runsNone = (): string => text("runs-none");

export const runsNoneUnder = (): string => text("runs-none-under");

export const runsOpen = (): string => text("runs-open");

export const runsOver = (): string => text("runs-over");

export const runsOverTable = (): string => text("runs-over-table");

export const runsColumnWho = (): string => text("runs-column-who");

export const runsColumnWhat = (): string => text("runs-column-what");

export const runsColumnProgress = (): string => text("runs-column-progress");

export const runsColumnSince = (): string => text("runs-column-since");

export const runsColumnState = (): string => text("runs-column-state");

export const runsNumber = (run: Arg): string => text("runs-number", { run });

export const runsShow = ({ name, run }: { name: Arg; run: Arg }): string => text("runs-show", { name, run });

export const runsKindJob = ({ job, kind }: { job: Arg; kind: Arg }): string => text("runs-kind-job", { job, kind });

export const runsSays = ({ job, kind, name }: { job: Arg; kind: Arg; name: Arg }): string => text("runs-says", { job, kind, name });

export const runsDay = ({ day, kind }: { day: Arg; kind: Arg }): string => text("runs-day", { day, kind });

export const runsStarted = ({ by, day }: { by: Arg; day: Arg }): string => text("runs-started", { by, day });

export const runsClosed = ({ by, day }: { by: Arg; day: Arg }): string => text("runs-closed", { by, day });

export const runsGivenUp = ({ by, day, reason }: { by: Arg; day: Arg; reason: Arg }): string => text("runs-given-up", { by, day, reason });

export const runsProgress = ({ done, letBe, steps, verified }: { done: Arg; letBe: number; steps: Arg; verified: number }): string => text("runs-progress", { done, let_be: letBe, steps, verified });

export const runsLeftNone = (): string => text("runs-left-none");

export const runsLeftToVerify = ({ left, word }: { left: number; word: Arg }): string => text("runs-left-to-verify", { left, word });

export const runsLeft = ({ left, word }: { left: number; word: Arg }): string => text("runs-left", { left, word });

export const runsPillClosed = (): string => text("runs-pill-closed");

export const runsPillGivenUp = (): string => text("runs-pill-given-up");

export const runsPillReady = (): string => text("runs-pill-ready");

export const runsPillToVerify = (left: Arg): string => text("runs-pill-to-verify", { left });

export const runsPillLeft = (left: number): string => text("runs-pill-left", { left });

export const runsStartTitle = (kind: Arg): string => text("runs-start-title", { kind });

export const runsStartUnder = (kind: Arg): string => text("runs-start-under", { kind });

export const runsStartLeave = (): string => text("runs-start-leave");

export const runsStartWhoLeaves = (): string => text("runs-start-who-leaves");

export const runsStartWho = (): string => text("runs-start-who");

export const runsStartPerson = (): string => text("runs-start-person");

export const runsStartPersonMissing = (): string => text("runs-start-person-missing");

export const runsStartCompany = (): string => text("runs-start-company");

export const runsStartCompanyChoose = (): string => text("runs-start-company-choose");

export const runsStartCompanyMissing = (): string => text("runs-start-company-missing");

export const runsStartJob = (): string => text("runs-start-job");

export const runsStartJobChoose = (): string => text("runs-start-job-choose");

export const runsStartJobHint = (): string => text("runs-start-job-hint");

export const runsStartJobNone = (): string => text("runs-start-job-none");

export const runsStartLastDay = (): string => text("runs-start-last-day");

export const runsStartFirstDay = (): string => text("runs-start-first-day");

export const runsStartReasonHint = (): string => text("runs-start-reason-hint");

export const runsStartShow = (): string => text("runs-start-show");

export const runsPlanTitle = ({ name, steps }: { name: Arg; steps: number }): string => text("runs-plan-title", { name, steps });

export const runsPlanUnder = (): string => text("runs-plan-under");

export const runsPlanNow = (count: number): string => text("runs-plan-now", { count });

export const runsPlanNowHint = (): string => text("runs-plan-now-hint");

export const runsPlanVerified = (count: number): string => text("runs-plan-verified", { count });

export const runsPlanStart = (): string => text("runs-plan-start");

export const runsPlanStarted = (): string => text("runs-plan-started");
