import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { CareerError } from './career-error.ts';
import { findCareerFaults } from './find-career-faults.ts';

/**
 * Checks the owner’s files before anything else of a build, which ends with exit code 1 and all their faults where they have any.
 * @param source the default export of the data, where it could be read
 */
export function checkedCareer(source: unknown): AstroIntegration {
  return {
    name: 'career',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'build') return;
        const root = fileURLToPath(config.root);
        const faults = await findCareerFaults(root, source);
        if (faults.length === 0) return;
        logger.error(new CareerError(root, faults).message);
        // What is thrown here is told as an accident of the configuration.
        process.exit(1);
      },
    },
  };
}
