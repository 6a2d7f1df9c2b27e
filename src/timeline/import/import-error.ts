/** Thrown where a file cannot be imported; one sentence per fault, all of them. */
export class ImportError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'ImportError';
    this.faults = faults;
  }
}
