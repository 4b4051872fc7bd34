/** Puts a component on the page for a test, and finds things on it by what people see. */

import { flushSync, mount, unmount, type Component } from "svelte";
import { afterEach } from "vitest";

let mounted: ReturnType<typeof mount>[] = [];

afterEach(async () => {
  await Promise.all(mounted.map((one) => unmount(one)));
  mounted = [];
  document.body.replaceChildren();
});

export function show<P extends Record<string, unknown>>(component: Component<P>, props: P): void {
  mounted.push(mount(component, { target: document.body, props }));
  flushSync();
}

/** Lets calls to the fake answer and the page follow. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((done) => setTimeout(done));
  flushSync();
}

export function text(): string {
  return document.body.textContent.replace(/\s+/g, " ");
}

export function button(name: string): HTMLButtonElement {
  const all = [...document.querySelectorAll("button")];
  const found = all.find((one) =>
    (one.getAttribute("aria-label") ?? one.textContent).trim().startsWith(name),
  );
  if (!found)
    throw new Error(`no button “${name}” among ${all.map((one) => one.textContent.trim()).join(", ")}`);
  return found;
}

export async function press(name: string): Promise<void> {
  button(name).click();
  await settle();
}

export function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll("label")].find((one) => one.textContent.trim() === label);
  const box = found && document.getElementById(found.htmlFor);
  if (!(box instanceof HTMLInputElement)) throw new Error(`no field “${label}”`);
  return box;
}

export function type(label: string, value: string): void {
  const box = field(label);
  box.value = value;
  box.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

/** Sends the form on the page. */
export async function send(): Promise<void> {
  document
    .querySelector("form")
    ?.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
  await settle();
}

/** Sends the form of the dialog that is open. */
export async function sendInDialog(): Promise<void> {
  document
    .querySelector("dialog[open] form")
    ?.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
  await settle();
}
