import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page on a host that is not ours. */
export interface HostPage {
  readonly body: string;
  readonly head?: string;
  /** The host's content security policy. */
  readonly policy?: string;
  /** Further headers that the host sends. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Host {
  readonly origin: string;
  /** Puts a page at an address of its own. Answers with the address. */
  readonly put: (page: HostPage) => string;
  readonly stop: () => Promise<void>;
}

const markup = ({ head = '', body }: HostPage): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>${head}</head><body>${body}</body></html>`;

/** A web server on another origin than the site’s, for pages that embed it. */
export const openHost = async (): Promise<Host> => {
  const pages = new Map<string, HostPage>();
  const server: Server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://host').pathname);
    if (!page) {
      response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    const policy = page.policy ? { 'content-security-policy': page.policy } : {};
    const headers = { 'content-type': 'text/html; charset=utf-8', ...policy, ...page.headers };
    response.writeHead(200, headers).end(markup(page));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    put: (page) => {
      const path = `/article-${pages.size}/`;
      pages.set(path, page);
      return `${origin}${path}`;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
};
