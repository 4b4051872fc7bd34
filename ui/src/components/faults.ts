/** Leads to what is wrong in a form. */

import { tick } from "svelte";

const WRONG = '[aria-invalid="true"]';

/** Puts the focus into the first field with an error, and brings it into sight: a long form's fault stands far above its button. */
export async function toFirstFault(form: ParentNode | null | undefined): Promise<void> {
  await tick();
  const first = form?.querySelector<HTMLElement>(WRONG);
  first?.focus({ preventScroll: true });
  first?.scrollIntoView({ block: "center" });
}

/** What somebody sees now: the dialog on top, or the page. */
const inSight = (): ParentNode => [...document.querySelectorAll("dialog[open]")].at(-1) ?? document;

/** The same, of whatever is in sight. */
export const toFaultInSight = (): Promise<void> => toFirstFault(inSight());

/** Has every form lead to what it tells to be wrong once it was sent; gives back how to stop. */
export function leadToFaults(): () => void {
  const sent = ({ target }: Event) => target instanceof HTMLFormElement && void toFirstFault(target);
  window.addEventListener("submit", sent);
  return () => window.removeEventListener("submit", sent);
}

/**
 * Keeps forms from being sent while a field in them holds what can't be read: it would be saved as nothing.
 * For `onMount`: gives back how to stop.
 */
export function holdForm(
  box: () => HTMLElement | undefined,
  wrong: () => boolean,
  tell: () => void,
): () => void {
  // Before the form itself hears of it.
  const hold = (event: Event) => {
    const field = box();
    if (!field || !(event.target instanceof Node) || !event.target.contains(field) || !wrong()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    tell();
    void toFirstFault(field);
  };
  window.addEventListener("submit", hold, true);
  return () => window.removeEventListener("submit", hold, true);
}
