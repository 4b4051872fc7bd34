/** What roles and kinds of user are called on screen. */

import { table } from "../words/catalogue";
import { roleCodes, userKindCodes } from "../words/said";

export const roles = table("role", roleCodes, "label");

export const kinds = table("user_kind", userKindCodes, "label");
