/** Thrown where a file cannot be imported; one sentence per fault, all of them. */
export class ImportError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'ImportError';
  }
}
