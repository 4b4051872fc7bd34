/** Copies a secret and takes it off the clipboard again. */

const KEPT = 30_000; // milliseconds a secret stays on the clipboard

export type Board = { read(): Promise<string>; write(text: string): Promise<void> };

/**
 * Copies `secret`, and clears the clipboard after 30 s if it still holds it.
 * Where the clipboard can't be read it is cleared anyway: a lost copy can be made again, a secret left lying can't be taken back.
 * False when this computer has no clipboard for the window.
 */
export async function copySecret(secret: string, board: Board = systemBoard): Promise<boolean> {
  try {
    await board.write(secret);
  } catch {
    return false;
  }
  setTimeout(() => void clear(secret, board), KEPT);
  return true;
}

/** Copies a text that is no secret and stays on the clipboard. False when this computer has no clipboard for the window. */
export async function copyText(text: string, board: Board = systemBoard): Promise<boolean> {
  try {
    await board.write(text);
    return true;
  } catch {
    return false;
  }
}

async function clear(secret: string, board: Board): Promise<void> {
  let held = secret;
  try {
    held = await board.read();
  } catch {
    // Not allowed to look: clear it.
  }
  if (held !== secret) return;
  try {
    await board.write("");
  } catch {
    // The window lost the clipboard; the words beside the button said to clear it.
  }
}

const systemBoard: Board = {
  read: () => navigator.clipboard.readText(),
  write: (text) => navigator.clipboard.writeText(text),
};
