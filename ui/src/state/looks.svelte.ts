/** How the window looks on this computer: how large, light or dark, how dense. */

import { commands, type Colours, type Looks } from "../ipc/bindings";
import { call, Failure } from "../ipc/call";

/** Sizes that the keys go through, in percent. */
export const sizes = [75, 90, 100, 110, 125, 150, 175, 200] as const;

const USUAL = 100;

class LooksHere {
  #now = $state.raw<Looks>({ size: USUAL, colours: "system", dense: false });
  #zoomed = USUAL; // what the window was told last

  get now(): Looks {
    return this.#now;
  }

  /** Reads what was chosen on this computer. */
  async begin(): Promise<void> {
    const got = await call(commands.looks());
    if (!(got instanceof Failure)) await this.#show(got);
  }

  /** Takes over a choice, at once and for later. */
  async choose(change: Partial<Looks>): Promise<void> {
    const looks = { ...this.#now, ...change };
    await this.#show(looks);
    const kept = await call(commands.keepLooks(looks));
    if (!(kept instanceof Failure)) await this.#show(kept);
  }

  larger(): Promise<void> {
    return this.choose({ size: sizes.find((size) => size > this.#now.size) ?? this.#now.size });
  }
  smaller(): Promise<void> {
    return this.choose({ size: sizes.findLast((size) => size < this.#now.size) ?? this.#now.size });
  }
  usual(): Promise<void> {
    return this.choose({ size: USUAL });
  }

  async #show(looks: Looks): Promise<void> {
    this.#now = looks;
    const { dataset } = document.documentElement;
    if (looks.colours === ("system" satisfies Colours)) delete dataset.theme;
    else dataset.theme = looks.colours;
    if (looks.dense) dataset.dense = "";
    else delete dataset.dense;
    if (looks.size === this.#zoomed) return;
    this.#zoomed = looks.size;
    await call(commands.zoom(looks.size));
  }
}

export const looks = new LooksHere();
