/** What `ready` tells, and `whenReady` resolves with. */
export interface Ready {
  /** How many events there are. */
  readonly events: number;
  /** How many entries of the data could not be read. */
  readonly dropped: number;
}

/** A promise of what is to be drawn; settled, it stands until something else is expected. */
export class Expectation {
  #promise!: Promise<Ready>;
  #settle: { readonly done: (detail: Ready) => void; readonly failed: (reason: Error) => void } | undefined;

  constructor() {
    this.expect();
  }

  get promise(): Promise<Ready> {
    return this.#promise;
  }

  /** Makes a promise of what is to come, unless there is one that waits. */
  expect(): void {
    if (this.#settle) return;
    this.#promise = new Promise((done, failed) => {
      this.#settle = { done, failed };
    });
    // A failure that nobody waits for is told by an event alone.
    this.#promise.catch(() => undefined);
  }

  settle(outcome: Ready | Error): void {
    if (outcome instanceof Error) this.#settle?.failed(outcome);
    else this.#settle?.done(outcome);
    this.#settle = undefined;
  }
}
