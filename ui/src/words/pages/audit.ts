// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import type { AuditBy, AuditFormat, ReportCheck } from "../../ipc/bindings";
import { label, said, text, type Arg, type Said } from "../catalogue";

/** Two closed lists of the same codes. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

export const auditByCodes = ["account", "person", "company"] as const;
export const auditByHasAll: Same<(typeof auditByCodes)[number], AuditBy> = true;
export const auditBy = (of: AuditBy, form?: string): string => label("audit_by", of, form);

export const auditFormatCodes = ["pdf", "xlsx", "csv", "json"] as const;
export const auditFormatHasAll: Same<(typeof auditFormatCodes)[number], AuditFormat> = true;
export const auditFormat = (of: AuditFormat, form?: string): string => label("audit_format", of, form);

export const reportCheckCodes = ["agrees", "differs", "not_reached", "other_journal", "other_vault", "no_report", "too_large"] as const;
export const reportCheckHasAll: Same<(typeof reportCheckCodes)[number], ReportCheck["result"]> = true;
export const reportCheck = (of: ReportCheck): Said => said("report_check", of.result, of);

export const auditName = (): string => text("audit-name");

export const auditTitleNow = ({ count, many }: { count: number; many: Arg }): string => text("audit-title-now", { count, many });

export const auditTitleThen = ({ count, many, when }: { count: number; many: Arg; when: Arg }): string => text("audit-title-then", { count, many, when });

export const auditUnder = ({ at, head }: { at: Arg; head: Arg }): string => text("audit-under", { at, head });

export const auditMeasures = (): string => text("audit-measures");

export const auditCheck = (): string => text("audit-check");

export const auditSave = (): string => text("audit-save");

export const auditGrouped = (): string => text("audit-grouped");

export const auditShown = (): string => text("audit-shown");

export const auditActiveOnly = (): string => text("audit-active-only");

export const auditPrivilegedOnly = (): string => text("audit-privileged-only");

export const auditPartnersOnly = (): string => text("audit-partners-only");

export const auditCounting = (): string => text("audit-counting");

export const auditFigures = (): string => text("audit-figures");

export const auditTable = (group: Arg): string => text("audit-table", { group });

export const auditFirstLines = ({ lines, shown }: { lines: Arg; shown: Arg }): string => text("audit-first-lines", { lines, shown });

export const auditNobody = (): string => text("audit-nobody");

export const auditNobodySuch = (): string => text("audit-nobody-such");

export const auditNobodyThen = (): string => text("audit-nobody-then");

export const auditSaveTitle = (): string => text("audit-save-title");

export const auditSaveName = ({ business, day }: { business: Arg; day: Arg }): string => text("audit-save-name", { business, day });

export const auditSaveHint = (): string => text("audit-save-hint");

export const auditSavePrint = (): string => text("audit-save-print");

export const auditSaveKind = (): string => text("audit-save-kind");

export const auditCheckTitle = (): string => text("audit-check-title");

export const auditCheckUnder = (): string => text("audit-check-under");

export const auditCheckFile = (): string => text("audit-check-file");

export const auditCheckFileMissing = (): string => text("audit-check-file-missing");

export const auditCheckDo = (): string => text("audit-check-do");
