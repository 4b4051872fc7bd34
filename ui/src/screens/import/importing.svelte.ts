/** An import on its way: the table, what the user agreed to, what it would do, what it did. */

import {
  commands,
  type ImportChoices,
  type ImportColumn,
  type ImportOpening,
  type ImportPreview,
  type Imported,
  type ImportSource,
  type ImportTable,
  type Meaning,
  type Shape,
} from "../../ipc/bindings";
import { call, Failure } from "../../ipc/call";
import { Action } from "../../components/action.svelte";

export type Step = "choose" | "columns" | "preview" | "done";

export class Importing {
  step = $state<Step>("choose");
  /** Where the table is, as it was typed: a file's path, or the table itself. */
  path = $state("");
  pasted = $state("");
  table = $state.raw<ImportTable | null>(null);
  preview = $state.raw<ImportPreview | null>(null);
  done = $state.raw<Imported | null>(null);
  shape = $state<Shape>("list");
  meanings = $state<Meaning[]>([]);
  dayOrder = $state<ImportChoices["day_order"]>(null);
  service = $state("");
  account = $state("");
  address = $state("");
  /** Columns with dates that can be read in two ways, once the preview has said so. */
  whichOrder = $state.raw<readonly string[]>([]);
  /** Which differences are taken over, by their ids. */
  ticked = $state.raw<readonly string[]>([]);
  readonly action = new Action();
  #source: ImportSource | null = null;
  opening = $state.raw<ImportOpening>({ sheet: null, encoding: null, heading: null });

  /** Opens a table anew, as the user says that it is to be read. */
  async open(
    source: ImportSource,
    opening: ImportOpening = { sheet: null, encoding: null, heading: null },
  ): Promise<void> {
    const got = await this.action.run(() => commands.openImport(source, opening));
    if (got === undefined || got instanceof Failure) return;
    this.#source = source;
    this.opening = opening;
    this.table = got;
    this.whichOrder = [];
    this.as(got.shape);
    this.step = "columns";
  }

  /** The same table, read otherwise. */
  async reopen(change: Partial<ImportOpening>): Promise<void> {
    if (this.#source) await this.open(this.#source, { ...this.opening, ...change });
  }

  /** Takes the table for a list or a grid, with the meanings that this suggests. */
  as(shape: Shape): void {
    this.shape = shape;
    this.meanings = (this.table?.columns ?? []).map((column) => suggested(column, shape));
  }

  async look(): Promise<void> {
    const source = this.#source;
    if (!source) return;
    const got = await this.action.run(() => commands.previewImport(source, this.opening, this.#choices([])));
    if (got === undefined || got instanceof Failure) return;
    this.whichOrder = got.which_order;
    this.preview = got;
    // A tick stays with what it was set on, and goes with it.
    const listed = new Set([...got.changed, ...got.gone].map((one) => one.id));
    this.ticked = this.ticked.filter((id) => listed.has(id));
    // A question that is open is answered beside the columns.
    this.step = got.which_order.length > 0 || got.which_account ? "columns" : "preview";
  }

  async import(): Promise<void> {
    const source = this.#source;
    const expected = this.preview?.counts;
    if (!source || !expected) return;
    const got = await this.action.run(() =>
      commands.import(source, this.opening, this.#choices(this.ticked), expected),
    );
    if (got === undefined || got instanceof Failure) return;
    this.done = got;
    this.step = "done";
  }

  /** Ticks these differences, or takes the ticks off. */
  tick(ids: readonly string[], on: boolean): void {
    const these = new Set(ids);
    const others = this.ticked.filter((id) => !these.has(id));
    this.ticked = on ? [...others, ...ids] : others;
  }

  /** Whether there is something to import: what is new, or a difference that is ticked. */
  get can(): boolean {
    const preview = this.preview;
    return preview !== null && (!preview.refused || (preview.nothing_new && this.ticked.length > 0));
  }

  /** Stops what is under way; the call that waits for it says so. What is being written is written to its end. */
  async stop(): Promise<void> {
    await call(commands.stopImport());
  }

  /** Another step, without what failed in this one. */
  go(step: Step): void {
    this.action.failure = null;
    this.step = step;
  }

  /** What is looked at is shown without ticks: whether something is new doesn't hang on them. */
  #choices(ticked: readonly string[]): ImportChoices {
    return {
      shape: this.shape,
      meanings: $state.snapshot(this.meanings),
      day_order: this.dayOrder,
      service: this.shape === "list" ? this.service : "",
      account: this.shape === "list" ? this.account : "",
      address: this.address,
      ticked: [...ticked],
    };
  }
}

function suggested(column: ImportColumn, shape: Shape): Meaning {
  return column.suggested[shape];
}
