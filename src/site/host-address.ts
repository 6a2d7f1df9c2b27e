type Env = Readonly<Record<string, string | undefined>>;

/** Where a site will stand: its origin, and its path below that, which begins and ends in a slash. */
export interface HostAddress {
  readonly site: string;
  readonly base: string;
}

const atRoot = (site: string | undefined): HostAddress | undefined => (site ? { site, base: '/' } : undefined);

const secure = (host: string | undefined): string | undefined => (host ? `https://${host}` : undefined);

/** The address of a repository’s site on GitHub Pages: that of a user or an organisation stands at the root. */
function onGitHub(repository: string): HostAddress | undefined {
  const [owner = '', name = ''] = repository.split('/');
  if (!owner || !name) return undefined;
  const host = `${owner.toLowerCase()}.github.io`;
  return { site: `https://${host}`, base: name.toLowerCase() === host ? '/' : `/${name}/` };
}

/**
 * Where the host that builds a site will publish it, by the variables that Netlify, Cloudflare Pages, Vercel and GitHub Actions
 * set in a build; undefined elsewhere. Of a preview, the address is its own.
 */
export function hostAddress(env: Env): HostAddress | undefined {
  if (env['NETLIFY'])
    return atRoot(
      env['CONTEXT'] === 'production'
        ? (env['URL'] ?? env['DEPLOY_PRIME_URL'])
        : (env['DEPLOY_PRIME_URL'] ?? env['URL']),
    );
  if (env['CF_PAGES']) return atRoot(env['CF_PAGES_URL']);
  if (env['VERCEL']) {
    const { VERCEL_PROJECT_PRODUCTION_URL: production, VERCEL_URL: own } = env;
    return atRoot(secure(env['VERCEL_ENV'] === 'production' ? (production ?? own) : (own ?? production)));
  }
  return env['GITHUB_ACTIONS'] ? onGitHub(env['GITHUB_REPOSITORY'] ?? '') : undefined;
}
