/** Sizes of files in words. */

/** "600 bytes", "52 KB", "1.2 MB"; a KB is 1,000 bytes, as file managers count. */
export function sizeWord(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** A name that every system takes for a file: what they refuse becomes a space. */
export function fileName(text: string): string {
  return text
    .replace(/[<>:"/\\|?*]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Today as file names carry it: "2026-11-23". */
export function dayStamp(now: number = Date.now()): string {
  const date = new Date(now);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((n) => String(n).padStart(2, "0"))
    .join("-");
}

/** The path with this ending, whatever ending was typed. */
export function withEnding(path: string, ending: string): string {
  const trimmed = path.trim();
  return trimmed.toLowerCase().endsWith(`.${ending}`) ? trimmed : `${trimmed}.${ending}`;
}
