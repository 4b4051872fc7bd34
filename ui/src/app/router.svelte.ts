/** The page on screen. */

import { back, forward, go, replace, start, type Route, type Trail } from "../routes";

class Router {
  #trail = $state.raw<Trail>(start);

  get here(): Route {
    return this.#trail.here;
  }
  get canGoBack(): boolean {
    return this.#trail.past.length > 0;
  }
  go(to: Route): void {
    this.#trail = go(this.#trail, to);
  }
  replace(here: Route): void {
    this.#trail = replace(this.#trail, here);
  }
  back(): void {
    this.#trail = back(this.#trail);
  }
  forward(): void {
    this.#trail = forward(this.#trail);
  }
  home(): void {
    this.#trail = start;
  }
}

export const router = new Router();
