/** Tells the core that somebody is there, at most once a minute: it signs out after too long without. */

import { commands } from "../ipc/bindings";
import { call } from "../ipc/call";

const APART = 60_000; // milliseconds between two tellings; the shortest idle time is five minutes

/** Listens for signs of life and gives back how to stop. */
export function watchActivity(
  tell: () => void = () => void call(commands.activity()),
  now: () => number = Date.now,
): () => void {
  let last = now();
  const seen = () => {
    if (now() - last < APART) return;
    last = now();
    tell();
  };
  const signs = ["keydown", "pointerdown", "wheel"] as const;
  for (const sign of signs) window.addEventListener(sign, seen, { passive: true, capture: true });
  return () => signs.forEach((sign) => window.removeEventListener(sign, seen, { capture: true }));
}
