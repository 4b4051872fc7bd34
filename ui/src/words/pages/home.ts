// The messages of the catalogue, and the codes of its lists. Written by `cargo xtask bindings`.

import type { Weight } from "../../ipc/bindings";
import { label } from "../catalogue";

/** Two closed lists of the same codes. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

export const weightCodes = ["danger", "warning", "hint"] as const;
export const weightHasAll: Same<(typeof weightCodes)[number], Weight> = true;
export const weight = (of: Weight, form?: string): string => label("weight", of, form);
