/** Keys that work everywhere in an open vault. One list for the listener, the dialog and the About page. */

import * as m from "../words/pages/components";

export type Shortcut =
  "palette" | "lock" | "help" | "back" | "forward" | "larger" | "smaller" | "usual" | "print";

const mac = typeof navigator !== "undefined" && navigator.userAgent.includes("Mac");
const mod = mac ? "⌘" : m.componentsKeyControl();

export const shortcuts: readonly { id: Shortcut; keys: readonly string[]; does: string }[] = [
  { id: "palette", keys: [mod, "K"], does: m.componentsKeysPalette() },
  { id: "lock", keys: [mod, "L"], does: m.componentsKeysLock() },
  { id: "back", keys: mac ? ["⌘", "["] : [m.componentsKeyAlt(), "←"], does: m.componentsKeysBack() },
  { id: "forward", keys: mac ? ["⌘", "]"] : [m.componentsKeyAlt(), "→"], does: m.componentsKeysForward() },
  { id: "larger", keys: [mod, "+"], does: m.componentsKeysLarger() },
  { id: "smaller", keys: [mod, "−"], does: m.componentsKeysSmaller() },
  { id: "usual", keys: [mod, "0"], does: m.componentsKeysUsual() },
  { id: "print", keys: [mod, "P"], does: m.componentsKeysPrint() },
  { id: "help", keys: ["?"], does: m.componentsKeysHelp() },
];

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** The shortcut that was pressed. `typing` when a text box has the focus: plain keys are text there. */
export function pressed(event: Pressed, typing: boolean): Shortcut | undefined {
  const held = (event.ctrlKey || event.metaKey) && !event.altKey;
  // Where the plus stands above another sign, Shift is held for it.
  if (held && (event.key === "+" || event.key === "=")) return "larger";
  if (held && (event.key === "-" || event.key === "_" || event.key === "−")) return "smaller";
  const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  const key = event.key.toLowerCase();
  if (command && key === "k") return "palette";
  if (command && key === "l") return "lock";
  if (command && key === "0") return "usual";
  if (command && key === "p") return "print";
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

/** What the buttons at a mouse's side do: as in a browser. */
export function turned(button: number): "back" | "forward" | undefined {
  return button === 3 ? "back" : button === 4 ? "forward" : undefined;
}
