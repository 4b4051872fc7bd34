/** The line that says what was just done. */

const SHOWN = 6000; // milliseconds; the journal keeps what was done
const OFFERED = 20_000; // milliseconds; the entry's page in the journal offers it for ever

export type Offer = { label: string; act: () => unknown };

class Status {
  text = $state("");
  /** Offered beside the sentence: "Undo". */
  offer = $state.raw<Offer | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Says a sentence: "Colin Frost is disabled." What is offered with it stays for longer. */
  tell(text: string, offer: Offer | null = null): void {
    clearTimeout(this.#timer);
    this.text = text;
    this.offer = offer;
    this.#timer = setTimeout(() => this.clear(), offer ? OFFERED : SHOWN);
  }

  clear(): void {
    this.text = "";
    this.offer = null;
  }
}

export const status = new Status();
