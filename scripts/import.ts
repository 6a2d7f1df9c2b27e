import { existsSync, globSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { faultsOf, importFiles } from './import-files.ts';
import { fail, listed, say } from './say.ts';

const usage = `npm run import -- FILE… [--lang en] [--out src/data/timeline.ts] [--force] [--dry-run]

Writes a career from a JSON Resume, a LinkedIn export (its zip or its CSV files), TimelineJS JSON,
or the timeline.json or timeline.csv of a site like this one.`;

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'en' },
        out: { type: 'string', default: 'src/data/timeline.ts' },
        force: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), '', usage);
  }
}

const { values, positionals } = readArguments();
const { lang, out, force } = values;
const isDry = values['dry-run'];
if (positionals.length === 0) fail(usage);
if (existsSync(out) && !force && !isDry)
  fail(`${out} holds a career already, which this would replace; add --force, or write elsewhere with --out.`);

try {
  const { text, counts, notes, decide } = await importFiles(positionals, lang, out);
  if (isDry) say(text);
  else writeFileSync(out, text);
  say(isDry ? `Would write ${out}: ${counts}.` : `Wrote ${out}: ${counts}.`);
  say(...listed('Not as in the file:', notes), ...listed('To decide, as TODO at the head of the file:', decide));
  if (globSync('src/content/story/**/*.mdx').length > 0)
    say('', 'The chapters in src/content/story/ are those of the career before: change or remove them.');
} catch (error) {
  const faults = faultsOf(error);
  if (!faults) throw error;
  fail(...faults, '', 'Nothing is written.');
}
