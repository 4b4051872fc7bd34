/** A long list read in stretches as it comes into view. */

import { Failure } from "../ipc/call";

const STRETCH = 50; // rows asked for at a time

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

  constructor(read: Read<T>) {
    this.#read = read;
  }

  at(index: number): T | undefined {
    return this.#rows.get(index);
  }

  /** Reads whatever is missing of the rows from `first` up to `end`. */
  async need(first: number, end: number): Promise<void> {
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
    await this.#stretch(0, true);
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
