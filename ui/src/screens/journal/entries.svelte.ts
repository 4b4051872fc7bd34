/** The journal read backwards, a stretch at a time. */

import { commands, type JournalPage, type JournalQuery, type JournalRow } from "../../ipc/bindings";
import { call, Failure } from "../../ipc/call";

const STRETCH = 100; // entries asked for at a time
const LOOKS = 10; // stretches without a match before people decide whether to go on

export type Asked = Pick<
  JournalQuery,
  "user" | "account" | "since" | "until" | "search" | "without_sign_ins"
>;

export class JournalRows {
  rows = $state.raw<readonly JournalRow[]>([]);
  page = $state.raw<JournalPage | null>(null);
  failure = $state<Failure | null>(null);
  busy = $state(false);
  #turn = 0;
  #asked: Asked | null = null;

  /** Whether there is more to read. */
  get more(): boolean {
    return this.page?.next !== null;
  }

  /** Reads from the newest on; what is on screen stays until the answer comes. */
  async ask(asked: Asked): Promise<void> {
    this.#asked = asked;
    await this.#read(null, ++this.#turn);
  }

  /** Reads on from where the last stretch ended. */
  async on(): Promise<void> {
    if (this.page?.next === null || this.page === null) return;
    await this.#read(this.page.next, ++this.#turn);
  }

  async #read(from: number | null, turn: number): Promise<void> {
    if (!this.#asked) return;
    this.busy = true;
    const found: JournalRow[] = [];
    let before = from;
    for (let look = 0; look < LOOKS; look += 1) {
      const got = await call(commands.journal({ ...this.#asked, before, limit: STRETCH }));
      if (turn !== this.#turn) return;
      if (got instanceof Failure) {
        this.failure = got;
        break;
      }
      this.failure = null;
      found.push(...got.rows);
      this.page = got;
      before = got.next;
      if (found.length > 0 || before === null) break;
    }
    this.busy = false;
    if (!this.failure) this.rows = from === null ? found : [...this.rows, ...found];
  }
}
