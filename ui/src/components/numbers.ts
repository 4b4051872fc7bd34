/** Numbers in sentences. */

const small = [
  "No",
  "One",
  "Two",
  "Three",
  "Four",
  "Five",
  "Six",
  "Seven",
  "Eight",
  "Nine",
  "Ten",
  "Eleven",
  "Twelve",
];
const grouped = new Intl.NumberFormat("en-GB");

/** A count at the start of a sentence: a word up to twelve, digits above. */
export function countWord(count: number): string {
  return small[count] ?? grouped.format(count);
}

/** "1 person", "24 people", "1,204 people". */
export function counted(count: number, one: string, many: string): string {
  return `${grouped.format(count)} ${count === 1 ? one : many}`;
}

/** Digits in groups of three. */
export function digits(count: number): string {
  return grouped.format(count);
}
