/** Sizes of files in words, and what files are called. */

import * as m from "../words/pages/components";

/** "600 bytes", "52 KB", "1.2 MB"; a KB is 1,000 bytes, as file managers count. */
export function sizeWord(bytes: number): string {
  if (bytes < 1000) return m.componentsBytes(bytes);
  if (bytes < 1_000_000) return m.componentsKilobytes(Math.round(bytes / 1000));
  return m.componentsMegabytes(Math.round(bytes / 100_000) / 10);
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

/** A file in a folder, with the sign that this system sets between the two. */
export function inFolder(folder: string, name: string): string {
  const sign = folder.includes("\\") && !folder.includes("/") ? "\\" : "/";
  return `${folder.replace(/[\\/]+$/, "")}${sign}${name}`;
}
