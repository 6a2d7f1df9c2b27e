import { readiness } from '../engines/ready.ts';

/** Says which engines are skipped. */
export default (): void => {
  for (const { name, open } of readiness)
    if (!open)
      process.stdout.write(`${name} is skipped, as it is not installed: docs/engines.md says how to get it.\n`);
};
