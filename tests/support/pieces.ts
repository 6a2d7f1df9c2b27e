import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pass } from 'node:timers/promises';

/** Milliseconds between two pieces: a few frames. */
const apart = 60;

/** Pieces of a page, at most. */
const most = 40;

/** A page cut where parts of its main content begin. */
const cut = (html: string): string[] => {
  const main = html.indexOf('<main');
  const beginnings = [...html.matchAll(/<(?:nav|div|figcaption|button|section|form)\b/g)].map(({ index }) => index);
  const cuts = beginnings.filter((index) => index > main).slice(0, most);
  return [0, ...cuts].map((from, i) => html.slice(from, cuts[i]));
};

/**
 * Serves the pages of a site as a slow connection does: in pieces, each of which a browser may show before the next has come.
 * @param origin of the site
 */
export const serveInPieces = async (
  origin: string,
): Promise<{ readonly origin: string; readonly stop: () => void }> => {
  const server = createServer((request, response) => {
    void fetch(`${origin}${request.url ?? '/'}`).then(async (answer) => {
      const type = answer.headers.get('content-type') ?? '';
      response.writeHead(answer.status, { 'content-type': type });
      if (!type.startsWith('text/html')) {
        response.end(Buffer.from(await answer.arrayBuffer()));
        return;
      }
      for (const piece of cut(await answer.text())) {
        response.write(piece);
        await pass(apart);
      }
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
