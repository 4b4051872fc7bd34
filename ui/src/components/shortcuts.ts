/** Keys that work everywhere in an open vault. One list for the listener, the dialog and the About page. */

import * as m from "../words/pages/components";

export type Shortcut = "palette" | "lock" | "help" | "back" | "forward";

const mac = typeof navigator !== "undefined" && navigator.userAgent.includes("Mac");
const mod = mac ? "⌘" : m.componentsKeyControl();

export const shortcuts: readonly { id: Shortcut; keys: readonly string[]; does: string }[] = [
  { id: "palette", keys: [mod, "K"], does: m.componentsKeysPalette() },
  { id: "lock", keys: [mod, "L"], does: m.componentsKeysLock() },
  { id: "back", keys: mac ? ["⌘", "["] : [m.componentsKeyAlt(), "←"], does: m.componentsKeysBack() },
  { id: "forward", keys: mac ? ["⌘", "]"] : [m.componentsKeyAlt(), "→"], does: m.componentsKeysForward() },
  { id: "help", keys: ["?"], does: m.componentsKeysHelp() },
];

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** The shortcut that was pressed. `typing` when a text box has the focus: plain keys are text there. */
export function pressed(event: Pressed, typing: boolean): Shortcut | undefined {
  const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  const key = event.key.toLowerCase();
  if (command && key === "k") return "palette";
  if (command && key === "l") return "lock";
  if ((event.metaKey && key === "[") || (event.altKey && !typing && key === "arrowleft")) return "back";
  if ((event.metaKey && key === "]") || (event.altKey && !typing && key === "arrowright")) return "forward";
  if (event.key === "?" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) return "help";
  return undefined;
}

export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (/^(input|textarea|select)$/i.test(target.tagName) || target.isContentEditable)
  );
}
