/** Closing the window while something on the page would be lost by it. */

import { listen } from "@tauri-apps/api/event";
import { commands } from "../ipc/bindings";
import { call, Failure } from "../ipc/call";
import { router } from "../state/router.svelte";
import { session } from "../state/session.svelte";

/** Has closing the window asked first, until it is stopped. As long as nobody listens, the window closes by itself. */
export function watchClosing(): () => void {
  const heard = listen("tauri://close-requested", () => router.leave(() => void close()), {
    target: { kind: "WebviewWindow", label: "main" },
  });
  return () => {
    heard.then(
      (stop) => stop(),
      () => {}, // nothing was heard, so there is nothing to stop
    );
  };
}

async function close(): Promise<void> {
  const got = await call(commands.closeWindow());
  if (got instanceof Failure) session.failure = got;
}
