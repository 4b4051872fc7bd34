/** What services and their profiles are called on screen. */

import type { ProfileComes, ServicesPage } from "../../ipc/bindings";
import { table } from "../../words/catalogue";
import * as m from "../../words/said";
import { counted, digits } from "../../components/numbers";

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
  switch (comes) {
    case "new":
      return `${name} is added to the services that accounts can be held at.`;
    case "same":
      return `What is known of ${name} says the same already. There is nothing to change.`;
    case "before_own":
      return `This takes the place of your own profile of ${name}.`;
    case "before_built_in":
      return `This replaces the profile of ${name} that comes with Keyholder.`;
  }
}

/** "39 services, 12 have accounts in the register". */
export function titleOf({ rows }: ServicesPage): string {
  const used = rows.filter((row) => row.accounts > 0).length;
  const held = used === 0 ? "none has" : used === 1 ? "one has" : `${digits(used)} have`;
  return `${counted(rows.length, "service", "services")}, ${held} accounts in the register`;
}
