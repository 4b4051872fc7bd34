/** What roles and kinds of user are called on screen. */

import type { Role, UserKind } from "../ipc/bindings";

export const roles: Record<Role, string> = {
  owner: "Owner",
  administrator: "Administrator",
  billing: "Billing",
  support: "Support",
  billing_and_support: "Billing and support",
  auditor: "Auditor",
  partner_manager: "Partner manager",
};

export const kinds: Record<UserKind, string> = {
  person: "Person",
  api: "API process",
  integration: "Third-party integration",
};
