/** The line that says what was just done. */

const SHOWN = 6000; // milliseconds; the journal keeps what was done

class Status {
  text = $state("");
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Says a sentence: "Colin Frost is disabled." */
  tell(text: string): void {
    clearTimeout(this.#timer);
    this.text = text;
    this.#timer = setTimeout(() => (this.text = ""), SHOWN);
  }
}

export const status = new Status();
