import { expect, it, vi } from 'vitest';
import { hostAddress } from '../../src/site/host-address.ts';
import { publishedAddress } from '../../src/site/published-address.ts';

it.each<[string, Readonly<Record<string, string>>, string | undefined, string?]>([
  ['nothing', {}, undefined],
  ['a variable that others set, too', { URL: 'https://example.org' }, undefined],
  [
    'Netlify',
    {
      NETLIFY: 'true',
      CONTEXT: 'production',
      URL: 'https://ada.example',
      DEPLOY_PRIME_URL: 'https://main--ada.netlify.app',
    },
    'https://ada.example',
  ],
  [
    'a preview on Netlify',
    {
      NETLIFY: 'true',
      CONTEXT: 'deploy-preview',
      URL: 'https://ada.example',
      DEPLOY_PRIME_URL: 'https://7--ada.netlify.app',
    },
    'https://7--ada.netlify.app',
  ],
  ['Cloudflare Pages', { CF_PAGES: '1', CF_PAGES_URL: 'https://1a2b.ada.pages.dev' }, 'https://1a2b.ada.pages.dev'],
  [
    'Vercel',
    {
      VERCEL: '1',
      VERCEL_ENV: 'production',
      VERCEL_PROJECT_PRODUCTION_URL: 'ada.example',
      VERCEL_URL: 'ada-1a2b.vercel.app',
    },
    'https://ada.example',
  ],
  [
    'a preview on Vercel',
    {
      VERCEL: '1',
      VERCEL_ENV: 'preview',
      VERCEL_PROJECT_PRODUCTION_URL: 'ada.example',
      VERCEL_URL: 'ada-1a2b.vercel.app',
    },
    'https://ada-1a2b.vercel.app',
  ],
  ['GitHub Actions', { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'Ada/career' }, 'https://ada.github.io', '/career/'],
  [
    'GitHub Actions, of a user’s own site',
    { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'Ada/ada.github.io' },
    'https://ada.github.io',
  ],
  ['a workspace of GitHub’s', { GITHUB_REPOSITORY: 'Ada/career' }, undefined],
])('reads where a site will stand from the variables of %s', (_, env, site, base = '/') => {
  expect(hostAddress(env)).toEqual(site && { site, base });
});

/** What a build is told with some variables: its address, and a warning. */
const built = (env: Readonly<Record<string, string>>, command: 'build' | 'dev' = 'build') => {
  const [updateConfig, warn] = [vi.fn(), vi.fn()];
  const setUp = publishedAddress(env).hooks['astro:config:setup'] as unknown as (options: object) => void;
  setUp({ command, config: { site: 'http://localhost:4321' }, updateConfig, logger: { warn } });
  return { told: updateConfig.mock.calls.flat() as unknown[], warnings: warn.mock.calls.flat() as unknown[] };
};
const github = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'ada/career' };

it('gives a build the address of its host', () => {
  expect(built(github)).toEqual({ told: [{ site: 'https://ada.github.io', base: '/career/' }], warnings: [] });
});

it('puts the owner’s own words first', () => {
  expect(built({ ...github, SITE_URL: 'https://ada.example' }).told).toEqual([]);
  expect(built({ ...github, BASE_PATH: '/' }).told).toEqual([{ site: 'https://ada.github.io' }]);
});

it('warns, once, of a build that knows no address, and leaves the dev server alone', () => {
  expect(built({}).warnings).toEqual([expect.stringMatching(/^SITE_URL is not set: .*localhost:4321.*\.$/)]);
  expect(built({}, 'dev')).toEqual({ told: [], warnings: [] });
  expect(built(github, 'dev').told).toEqual([]);
});
