import { readFileSync } from 'node:fs';
import type { Wire } from '../../src/timeline/model/schema';

/** The timeline as the built site publishes it. */
export const wire = JSON.parse(readFileSync('dist/timeline.json', 'utf8')) as Wire;
