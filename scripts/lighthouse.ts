import lighthouse from 'lighthouse';
import { createServer, type AddressInfo } from 'node:net';
import { launchChrome } from '../tests/support/chrome.ts';
import { installChineseFonts } from '../tests/support/chinese-fonts.ts';
import { host } from './static-host.ts';

const paths = ['/', '/zh/', '/company/google-brain/', '/about/', '/embed/', '/zh/embed/', '/share/', '/zh/share/'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
/** The audit that embeds fail by design: search engines are to list the story in their place. */
const unlisted = 'is-crawlable';
const timings = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'];
const runs = Number(process.env['RUNS'] ?? 5);

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

const print = (line: string): unknown => process.stdout.write(`${line}\n`);

/** Scores out of 100 by category, timings in ms, layout shift, and the audits that cost points. */
const measure = async (url: string, port: number) => {
  const skipAudits = url.endsWith('/embed/') ? [unlisted] : null;
  const result = await lighthouse(url, { port, onlyCategories: categories, skipAudits, logLevel: 'error' });
  if (!result) throw new Error(`Lighthouse has nothing to say on ${url}.`);
  const { audits, categories: scored, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  const weighed = Object.values(scored).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  const counted = new Set(weighed.map(({ id }) => id));
  return {
    scores: categories.map((id) => Math.round((scored[id]?.score ?? 0) * 100)),
    times: timings.map((id) => Math.round(audits[id]?.numericValue ?? NaN)),
    shift: audits['cumulative-layout-shift']?.numericValue ?? NaN,
    short: Object.values(audits).flatMap(({ id, score, title }) =>
      counted.has(id) && score !== null && score < 0.9 ? [title] : [],
    ),
  };
};

/** Prints the medians of a page, and what costs points where one is below 100. Answers whether all are 100. */
const judge = async (name: string, url: string, port: number): Promise<boolean> => {
  const measured: Awaited<ReturnType<typeof measure>>[] = [];
  for (let run = 0; run < runs; run++) measured.push(await measure(url, port));
  const scores = categories.map((_, i) => median(measured.map(({ scores }) => scores[i] ?? 0)));
  const times = timings.map((_, i) => median(measured.map(({ times }) => times[i] ?? NaN)));
  const shift = median(measured.map(({ shift }) => shift)).toFixed(3);
  const cells = [
    ...scores.map((score, i) => String(score).padStart(categories[i]?.length ?? 0)),
    ...times.map((time) => `${time} ms`.padStart(8)),
    shift,
  ];
  print(`${name.padEnd(26)}${cells.join('  ')}`);
  const perfect = scores.every((score) => score === 100);
  if (!perfect) for (const title of new Set(measured.flatMap(({ short }) => short))) print(`    ${title}`);
  return perfect;
};

const open = async () => {
  const port = await freePort();
  return { port, browser: await launchChrome([`--remote-debugging-port=${port}`]) };
};

/** The phone that Lighthouse emulates has Chinese fonts, like every phone; a bare machine is shown beside it. */
const fonts = await installChineseFonts('dist');
const site = await host('dist');
const bare = await open();
process.env['FONTCONFIG_FILE'] = fonts.config;
const phone = await open();

print(`${''.padEnd(26)}${categories.join('  ')}     paint   largest   blocked  shift   median of ${runs}`);
const verdicts: boolean[] = [];
for (const path of paths) verdicts.push(await judge(path, `${site.origin}${path}`, phone.port));
await judge('/zh/, no Chinese font', `${site.origin}/zh/`, bare.port);

await Promise.all([phone.browser.close(), bare.browser.close(), fonts.remove()]);
site.stop();
if (verdicts.includes(false)) process.exitCode = 1;
