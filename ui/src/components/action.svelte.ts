/** One thing somebody does with a form or a button: busy while it runs, and why it failed. */

import { call, Failure } from "../ipc/call";
import { fieldWords, refusalWords, words, type Words } from "../ipc/wording";
import type { Field } from "../ipc/bindings";
import { toFaultInSight } from "./faults";

type Calls<T> = Parameters<typeof call<T>>[0];

/** A field of the core, a new password, or a recovery code or vault secret. */
type Shown = Field | "password" | "code";

export class Action {
  busy = $state(false);
  failure = $state<Failure | null>(null);
  /** Fields that show their own error, so that it isn't said twice. */
  readonly #shown: readonly Shown[];

  constructor(...shown: Shown[]) {
    this.#shown = shown;
  }

  /** Runs a call and keeps its failure. One at a time: a second press while busy does nothing and gives nothing. */
  async run<T>(calls: () => Calls<T>): Promise<T | Failure | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.failure = null;
    const got = await call(calls());
    this.busy = false;
    if (got instanceof Failure) {
      this.failure = got;
      if (this.rest === null) void toFaultInSight();
    }
    return got;
  }

  /** The error to stand under a field. */
  under(field: Shown): string | undefined {
    const error = this.failure?.error;
    if (error?.code === "code" && field === "code") return sentence(words(error));
    if (error?.code !== "refused") return undefined;
    const why = error.why;
    if (why.refusal === "field" && why.field === field) return fieldWords(why.field, why.fault);
    return why.refusal === "password" && field === "password" ? sentence(refusalWords(why)) : undefined;
  }

  /** The failure, unless it stands under one of the form's fields. */
  get rest(): Failure | null {
    return this.#shown.some((field) => this.under(field)) ? null : this.failure;
  }
}

function sentence({ happened, todo }: Words): string {
  return `${happened} ${todo}`;
}
