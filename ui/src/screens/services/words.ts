/** What services and their profiles are called on screen. */

import type {
  Category,
  Counted,
  ListFormat,
  NothingTicked,
  ProfileComes,
  SecondFactorRule,
  ServicesPage,
  Untold,
} from "../../ipc/bindings";
import { counted, digits } from "../../components/numbers";

export const categories: Record<Category, string> = {
  marketing: "Mailings and advertising",
  web_and_domains: "Web sites and domain names",
  shop: "Shops and tills",
  money: "Banks and bookkeeping",
  office: "Office work",
  communication: "Chat, meetings, telephone",
  files: "Files",
  people_and_pay: "Employees and pay",
  development: "Source code and servers",
  security: "Passwords and sign-in",
  building: "The building",
  other: "Anything else",
};

/** How a second factor is asked for. */
export const secondFactorRules: Record<SecondFactorRule, string> = {
  unknown: "Not known",
  none: "There is none",
  offered: "Users may turn it on",
  required: "Nobody signs in without it",
  bound: "It hangs on one person or device",
};

/** Whether something takes up a seat. */
export const seatWords: Record<Counted, string> = {
  unknown: "Not known",
  counts: "It takes up a seat",
  free: "It takes up no seat",
};

export const tickedNothing: Record<NothingTicked, string> = {
  unknown: "Not known",
  nothing: "They may do nothing",
  everything: "They may do everything",
};

export const formats: Record<ListFormat, string> = {
  csv: "A text file with columns (CSV)",
  xlsx: "An Excel workbook",
  json: "A JSON file",
  screen: "A table on the screen",
};

export const untold: Record<Untold, string> = {
  email: "The e-mail address",
  role: "The role",
  status: "Active, invited or disabled",
  last_use: "When somebody was last there",
  second_factor: "The second factor",
};

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
