/** Tells the core that somebody is there, at most once a minute: it signs out after too long without. */

import { commands } from "../ipc/bindings";
import { call } from "../ipc/call";

const APART = 60_000; // milliseconds between two tellings; the shortest idle time is five minutes
const NOTICE = 60_000; // milliseconds before signing out in which it is told
const LOOK = 2_000; // milliseconds between two looks at the clock, as the core's own

/** Listens for signs of life and gives back how to stop. */
export function watchActivity(
  tell: () => void = () => void call(commands.activity()),
  now: () => number = Date.now,
): () => void {
  let last = now();
  return listen(() => {
    if (now() - last < APART) return;
    last = now();
    tell();
  });
}

/** Says whether a sign-out is about to come because nobody was there for nearly `minutes`; gives back how to stop. */
export function watchIdle(
  minutes: () => number,
  say: (soon: boolean) => void,
  now: () => number = Date.now,
): () => void {
  // The core may have heard last of somebody a minute before their last sign of life.
  let told = now();
  const soon = () => now() - told >= minutes() * 60_000 - NOTICE - LOOK;
  const stop = listen(() => {
    if (now() - told >= APART) told = now();
    say(false);
  });
  const timer = setInterval(() => say(soon()), LOOK);
  return () => {
    clearInterval(timer);
    stop();
  };
}

function listen(seen: () => void): () => void {
  const signs = ["keydown", "pointerdown", "wheel"] as const;
  for (const sign of signs) window.addEventListener(sign, seen, { passive: true, capture: true });
  return () => signs.forEach((sign) => window.removeEventListener(sign, seen, { capture: true }));
}
