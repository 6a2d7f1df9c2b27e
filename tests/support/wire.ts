import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Wire } from '../../src/timeline/model/schema.ts';
import { dist } from './site.ts';

/** The timeline as the built site publishes it. */
export const wire = JSON.parse(readFileSync(join(dist, 'timeline.json'), 'utf8')) as Wire;
