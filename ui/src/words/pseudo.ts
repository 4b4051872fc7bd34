/**
 * Two languages that nobody speaks, for whoever looks at the pages: they show which text isn't from the catalogue, and
 * which place is too narrow or takes it for granted that one reads from left to right. Asked for in the window's storage.
 */

export const PSEUDO = "keyholder.pseudo";

export type Pseudo = "longer" | "mirrored";

const ACCENTS: Readonly<Record<string, string>> = {
  a: "á",
  e: "é",
  i: "í",
  o: "ó",
  u: "ú",
  y: "ý",
  n: "ñ",
  c: "ç",
  A: "Á",
  E: "É",
  I: "Í",
  O: "Ó",
  U: "Ú",
};

/** The pseudo-language that is asked for, if one is. */
export function asked(): Pseudo | undefined {
  const asked = globalThis.localStorage?.getItem(PSEUDO);
  return asked === "longer" || asked === "mirrored" ? asked : undefined;
}

/** How a text of the catalogue is turned. What names the rules of a language, such as "en-GB", stays. */
export function turned(text: string, into: Pseudo): string {
  if (/^[a-z]{2}-[A-Z]{2}$/.test(text) || !/\p{L}/u.test(text)) return text;
  if (into === "mirrored") return text.replace(/[^<>]+(?![^<]*>)/g, (part) => `\u202E${part}\u202C`);
  // As long as German or Finnish make it; tags stay as they are.
  const accented = text.replace(/[^<>]+(?![^<]*>)/g, (part) =>
    part.replace(/[aeiouyncAEIOU]/g, (letter) => ACCENTS[letter] ?? letter),
  );
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return `⟦${accented}${"ẋ".repeat(Math.floor((letters * 2) / 5))}⟧`;
}
