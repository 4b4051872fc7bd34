/** The page on screen, and the question before it is left with something on it that would be lost. */

import { tick } from "svelte";
import * as m from "../words/pages/app";
import { back, forward, go, replace, same, start, type Route, type Trail } from "./routes";

/** What is lost by leaving, as the question says it. */
export type Loss = {
  /** The question: "Leave kit 5 without typing it back?" */
  title: string;
  happens: string;
  wayBack: string;
};

/** What would be lost now; nothing when the page may be left. */
type Guard = () => Loss | undefined;

class Router {
  #trail = $state.raw<Trail>(start);
  #guards = $state.raw<readonly Guard[]>([]);
  #asked = $state.raw<{ loss: Loss; then: () => void } | null>(null);

  get here(): Route {
    return this.#trail.here;
  }
  /** Where one came from, the latest first. */
  get past(): readonly Route[] {
    return this.#trail.past.toReversed();
  }
  get canGoBack(): boolean {
    return this.#trail.past.length > 0;
  }
  /** What leaving would lose now. */
  get loss(): Loss | undefined {
    for (const guard of this.#guards) {
      const loss = guard();
      if (loss) return loss;
    }
    return undefined;
  }
  /** What somebody is asked about now. */
  get asked(): Loss | null {
    return this.#asked?.loss ?? null;
  }

  go(to: Route): void {
    this.#to(go(this.#trail, to));
  }
  replace(here: Route): void {
    this.#to(replace(this.#trail, here));
  }
  back(): void {
    this.#to(back(this.#trail));
  }
  forward(): void {
    this.#to(forward(this.#trail));
  }
  home(): void {
    this.#to(start);
  }

  /** Has whoever leaves asked while `guard` gives a loss. For `onMount`: gives back how to stop. */
  guard(guard: Guard): () => void {
    this.#guards = [...this.#guards, guard];
    return () => (this.#guards = this.#guards.filter((one) => one !== guard));
  }
  /** Does what takes somebody away from the page: at once, or when they say that they leave. */
  leave(then: () => void): void {
    const loss = this.loss;
    if (loss) this.#asked = { loss, then };
    else then();
  }
  /** The answer to the question: no. */
  stay(): void {
    this.#asked = null;
  }
  /** The answer to the question: yes. */
  async agree(): Promise<void> {
    const then = this.#asked?.then;
    this.#asked = null;
    await tick(); // the question is gone before the next page takes the focus
    then?.();
  }

  #to(trail: Trail): void {
    if (same(trail.here, this.here)) this.#trail = trail;
    else this.leave(() => (this.#trail = trail));
  }
}

export const router = new Router();

/** The loss of what was typed into a form and isn't saved. */
export function unsaved(title: string): Loss {
  return {
    title,
    happens: m.appLeaveUnsaved(),
    wayBack: m.appLeaveUnsavedWayBack(),
  };
}
