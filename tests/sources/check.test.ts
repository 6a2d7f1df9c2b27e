import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { check: string } };

/** The commands of `npm run check`, but for the first: the types that it writes are there since the site was built. */
const commands = scripts.check.split(' && ').slice(1);

describe('the sources', () => {
  it.each(commands.map((command) => [command.split(' ')[0] ?? '', command] as const))(
    'have nothing that %s objects to',
    async (_, command) => {
      const { code, output } = await run(command);
      expect(code, output).toBe(0);
    },
  );
});
