import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { faultsOf, importFiles, startText } from './import-files.ts';
import { fail, listed, say } from './say.ts';

const usage = `npm run new -- --name "Ada Lovelace" [--lang en,zh] [--from FILE] [--force]

Makes this site one of your own: a small career, or that of a file, in place of the one that is here.
In a terminal it asks for what no flag says.`;

const data = 'src/data/timeline.ts';
/** What the career before leaves behind. */
const cleared = ['src/content/story', 'src/content/about', 'src/content/figures', 'README.zh.md'];
const lock = 'package-lock.json';
const replaced = [data, 'README.md', 'package.json', lock];

function readArguments() {
  try {
    return parseArgs({
      options: {
        name: { type: 'string' },
        lang: { type: 'string' },
        from: { type: 'string' },
        force: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), '', usage);
  }
}

/** What git has no copy of among what would be replaced; null where there is no git. */
function unsaved(): readonly string[] | null {
  try {
    const paths = [...cleared, ...replaced];
    const status = execFileSync('git', ['status', '--porcelain', '--', ...paths], { encoding: 'utf8', stdio: 'pipe' });
    return status.split('\n').filter(Boolean);
  } catch {
    return null;
  }
}

/** Gives the package its name in the lock file, too, where there is one. */
function renameLock(name: string): void {
  if (!existsSync(lock)) return;
  const { packages, ...rest } = JSON.parse(readFileSync(lock, 'utf8')) as { packages: Record<string, object> };
  const renamed = { ...rest, name, packages: { ...packages, '': { ...packages[''], name } } };
  writeFileSync(lock, `${JSON.stringify(renamed, null, 2)}\n`);
}

async function ask(): Promise<{ name: string; lang: string; from: string }> {
  const asked = { name: values.name ?? '', lang: values.lang ?? '', from: values.from ?? '' };
  const isWhole = values.name !== undefined || values.from !== undefined;
  if (isWhole) return { ...asked, lang: asked.lang || 'en' };
  if (!process.stdin.isTTY) return fail('There is no terminal to ask in: say --name or --from.', '', usage);
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const name = await lines.question('Whose career is it? ');
  const lang =
    values.lang ?? (await lines.question('In which languages (en, zh, de, es, ja; the default first)? [en] '));
  const from = await lines.question('A file to begin with (résumé, LinkedIn export, TimelineJS), or nothing? ');
  lines.close();
  return { name: name.trim(), lang: lang.trim() || 'en', from: from.trim() };
}

const values = readArguments();
const changes = unsaved();
if (!values.force && changes === null)
  fail('There is no git here to keep what would be replaced; add --force to replace it all the same.');
if (!values.force && changes && changes.length > 0)
  fail('These have changes that git does not keep; commit them, or add --force to lose them:', ...changes);

const { name, lang, from } = await ask();
if (!name && !from) fail('A career needs a name: say --name.', '', usage);
const langs = lang.split(',').map((tag) => tag.trim());

try {
  const imported = from ? await importFiles([from], langs[0] ?? 'en', data) : null;
  const text = imported?.text ?? (await startText(name, langs, data));
  for (const path of cleared) rmSync(path, { recursive: true, force: true });
  writeFileSync(data, text);
  const title = name || imported?.name || 'Career timeline';
  writeFileSync(
    'README.md',
    `# ${title}\n\nA career, told as a timeline.\n\n\`\`\`sh\nnpm ci && npm start   # builds the site, serves it, prints its address\nnpm run dev           # while you write\nnpm test              # checks and tests it\n\`\`\`\n\nThe career is in \`${data}\`; chapters go to \`src/content/story/\`.\n`,
  );
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<Record<string, unknown>>;
  const own = Object.entries(manifest).filter(([field]) => !['repository', 'homepage', 'bugs'].includes(field));
  const slug = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-');
  const named = {
    ...Object.fromEntries(own),
    name: slug ?? 'career',
    description: `The career of ${title}, told as a timeline.`,
  };
  writeFileSync('package.json', `${JSON.stringify(named, null, 2)}\n`);
  renameLock(named.name);
  say(`Wrote ${data}${imported ? `: ${imported.counts}` : ''}, README.md and package.json; git keeps what was there.`);
  if (imported) say(...listed('Not as in the file:', imported.notes), ...listed('To decide:', imported.decide));
  say('', 'Next: npm run dev, and write.');
} catch (error) {
  const faults = faultsOf(error);
  if (!faults) throw error;
  fail(...faults, '', 'Nothing is written.');
}
