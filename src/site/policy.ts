/** The dev server sends stylesheets within the page. */
const style = import.meta.env.DEV ? "'self' 'unsafe-inline'" : "'self'";

const own = {
  default: "'none'",
  script: "'self'",
  style,
  img: "'self'",
  font: "'self'",
  connect: "'self'",
  manifest: "'self'",
};

/**
 * The sources of a page that others put into a sandbox: there, to some browsers, `'self'` is nothing, so the site is named
 * beside it.
 * @param origin of the site, as in `https://example.org`
 */
export const framedFrom = (origin: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(own).map(([kind, sources]) => [kind, sources.replace("'self'", `'self' ${origin}`)]),
  );

/**
 * The content security policy of a page: all comes from the site itself, and, once built, nothing of it stands in the page.
 * @param extra sources of kinds that this page alone needs, like `{ frame: "'self'" }`
 */
export const policyWith = (extra: Readonly<Record<string, string>>): string =>
  [
    ...Object.entries({ ...own, ...extra }).map(([kind, sources]) => `${kind}-src ${sources}`),
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
