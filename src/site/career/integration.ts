import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { CareerError } from './career-error';
import { findCareerFaults } from './find-career-faults';

/**
 * Checks the owner’s files before anything else of a build.
 * @throws {CareerError} with all their faults
 */
export function checkedCareer(): AstroIntegration {
  return {
    name: 'checked-career',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'build') return;
        const root = fileURLToPath(config.root);
        const faults = await findCareerFaults(root);
        if (faults.length > 0) throw new CareerError(root, faults);
      },
    },
  };
}
