/** A long list read in stretches as it comes into view. */

import { Failure } from "../ipc/call";

const STRETCH = 50; // rows asked for at a time
const MOST = 500; // rows that the core gives at a time

/** The column that rows are in the order of, and whether backwards. */
export type Sorted = { by: string; down: boolean };

/** Rows that are sorted here: the core gives them by their names, and more would take long to read. */
export const SORTED = 5000;

type Read<T> = (offset: number, limit: number) => Promise<{ total: number; rows: T[] } | Failure>;

export class Rows<T> {
  total = $state(0);
  failure = $state<Failure | null>(null);
  /** Whether the first stretch has come. */
  known = $state(false);
  #rows = $state.raw<ReadonlyMap<number, T>>(new Map());
  #asked = new Set<number>();
  #turn = 0; // raised by `reset`, so that late answers to earlier questions are dropped
  readonly #read: Read<T>;
  #order: ((a: T, b: T) => number) | null = null;

  constructor(read: Read<T>) {
    this.#read = read;
  }

  at(index: number): T | undefined {
    return this.#rows.get(index);
  }

  /** Shows them in another order than that of their names, or in that again; reads anew. */
  async sort(order: ((a: T, b: T) => number) | null): Promise<void> {
    this.#order = order;
    await this.reset();
  }

  /** Reads whatever is missing of the rows from `first` up to `end`. */
  async need(first: number, end: number): Promise<void> {
    if (this.#order) return; // all of them are here
    const reads: Promise<void>[] = [];
    for (let offset = first - (first % STRETCH); offset < Math.max(end, 1); offset += STRETCH) {
      if (!this.#asked.has(offset)) reads.push(this.#stretch(offset));
    }
    await Promise.all(reads);
  }

  /** Forgets everything and reads again from the start; what is on screen stays until the answer comes. */
  async reset(): Promise<void> {
    this.#turn += 1;
    this.#asked.clear();
    await (this.#order ? this.#whole(this.#order) : this.#stretch(0, true));
  }

  async #whole(order: (a: T, b: T) => number): Promise<void> {
    const turn = this.#turn;
    const all: T[] = [];
    for (let total = 1; all.length < Math.min(total, SORTED);) {
      const got = await this.#read(all.length, MOST);
      if (turn !== this.#turn) return;
      if (got instanceof Failure) {
        this.failure = got;
        return;
      }
      total = got.total;
      if (got.rows.length === 0) break;
      all.push(...got.rows);
    }
    this.#rows = new Map(all.sort(order).map((row, i) => [i, row]));
    this.total = all.length;
    this.failure = null;
    this.known = true;
  }

  async #stretch(offset: number, anew = false): Promise<void> {
    const turn = this.#turn;
    this.#asked.add(offset);
    const got = await this.#read(offset, STRETCH);
    if (turn !== this.#turn) return;
    if (got instanceof Failure) {
      this.#asked.delete(offset);
      this.failure = got;
      return;
    }
    const rows = new Map(anew ? [] : this.#rows);
    got.rows.forEach((row, i) => rows.set(offset + i, row));
    this.#rows = rows;
    this.total = got.total;
    this.failure = null;
    this.known = true;
  }
}
