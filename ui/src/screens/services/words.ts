/** What services and their profiles are called on screen. */

import type { ProfileComes, ServicesPage } from "../../ipc/bindings";
import { table } from "../../words/catalogue";
import { profileComes, servicesTitle } from "../../words/pages/services";
import * as m from "../../words/said";

export const categories = table("category", m.categoryCodes);

/** How a second factor is asked for. */
export const secondFactorRules = table("second_factor_rule", m.secondFactorRuleCodes, "label");

/** Whether something takes up a seat. */
export const seatWords = table("counted", m.countedCodes, "label");

export const tickedNothing = table("nothing_ticked", m.nothingTickedCodes, "label");

export const formats = table("list_format", m.listFormatCodes, "label");

export const untold = table("untold", m.untoldCodes, "label");

/** What writing a profile from a file does, before it is done. */
export function comesWords(comes: ProfileComes, name: string): string {
  return profileComes(comes, { name }).happened;
}

/** "39 services, 12 have accounts in the register". */
export function titleOf({ rows }: ServicesPage): string {
  return servicesTitle({
    services: rows.length,
    used: rows.filter((row) => row.accounts > 0).length,
  });
}
