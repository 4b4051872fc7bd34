/** Numbers in sentences. */

import * as m from "../words/pages/components";

/** A count at the start of a sentence: a word up to twelve, digits above. */
export function countWord(count: number): string {
  return m.componentsCount(count);
}

/** The same within a sentence. */
export function countWithin(count: number): string {
  return m.componentsCountWithin(count);
}

/** "1 person", "24 people", "1,204 people". */
export function counted(count: number, one: string, many: string): string {
  return `${digits(count)} ${count === 1 ? one : many}`;
}

/** Digits in groups of three. */
export function digits(count: number): string {
  return m.componentsNumber(count);
}
