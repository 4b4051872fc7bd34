/** One thing somebody does with a form or a button: busy while it runs, and why it failed. */

import { call, Failure } from "../ipc/call";
import { fieldWords, refusalWords } from "../ipc/wording";
import type { Field } from "../ipc/bindings";

type Calls<T> = Parameters<typeof call<T>>[0];

export class Attempt {
  busy = $state(false);
  failure = $state<Failure | null>(null);
  /** Fields that show their own error, so that it isn't said twice. */
  readonly #shown: readonly (Field | "password")[];

  constructor(...shown: (Field | "password")[]) {
    this.#shown = shown;
  }

  /** Runs a call and keeps its failure. One at a time: a second press while busy does nothing and gives nothing. */
  async run<T>(calls: () => Calls<T>): Promise<T | Failure | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.failure = null;
    const got = await call(calls());
    this.busy = false;
    if (got instanceof Failure) this.failure = got;
    return got;
  }

  /** The error to stand under a field. */
  under(field: Field | "password"): string | undefined {
    const trouble = this.failure?.trouble;
    if (trouble?.code !== "refused") return undefined;
    const why = trouble.why;
    if (why.refusal === "field" && why.field === field) return fieldWords(why.field, why.fault);
    if (why.refusal === "password" && field === "password") {
      const { happened, todo } = refusalWords(why);
      return `${happened} ${todo}`;
    }
    return undefined;
  }

  /** The failure, unless it stands under one of the form's fields. */
  get rest(): Failure | null {
    return this.#shown.some((field) => this.under(field)) ? null : this.failure;
  }
}
