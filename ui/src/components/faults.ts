/** Leads to what is wrong in a form. */

import { tick } from "svelte";

/** Puts the focus into the first field with an error. */
export async function toFirstFault(form: HTMLElement | null | undefined): Promise<void> {
  await tick();
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
