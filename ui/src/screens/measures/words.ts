/** The measures in words. */

import type { MeasureView, Measures } from "../../ipc/bindings";
import * as m from "../../words/pages/measures";
import { countWord } from "../../components/numbers";

/** How one stands, for its colour: the words beside it say the same. */
export function kindOf({ met, all, unmet }: MeasureView): "quiet" | "ok" | "warn" {
  if (all === 0) return "quiet";
  if (met === all) return "ok";
  return unmet > 0 ? "warn" : "quiet";
}

/** The title: how many measures are fully met, among those that have something to count. */
export function titleOf({ measures }: Measures): string {
  const counted = measures.filter((one) => one.all > 0);
  const full = counted.filter((one) => one.met === one.all).length;
  if (counted.length === 0) return m.measuresTitleNothing();
  if (full === counted.length) return m.measuresTitleAll();
  return m.measuresTitle({ full, many: countWord(full), all: counted.length });
}

/** What was found besides the share: those that are not as they should be, and those nobody can tell of. */
export function restOf({ unmet, unknown, all }: MeasureView): string {
  return all === 0 ? "" : m.measuresRest({ unmet, unknown });
}
