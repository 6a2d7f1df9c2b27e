import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pass } from 'node:timers/promises';

/** Milliseconds between two pieces: a few frames. */
const apart = 60;

/** Pieces of a page, at most. */
const most = 40;

/** Milliseconds without a request after which a browser has what the head of a page asks for, and time to read it. */
const quiet = 200;

/** A page cut where parts of its main content begin. */
const cut = (html: string): string[] => {
  const main = html.indexOf('<main');
  const beginnings = [...html.matchAll(/<(?:nav|div|figcaption|button|section|form)\b/g)].map(({ index }) => index);
  const cuts = beginnings.filter((index) => index > main).slice(0, most);
  return [0, ...cuts].map((from, i) => html.slice(from, cuts[i]));
};

interface Slow {
  readonly origin: string;
  readonly stop: () => void;
}

/** Serves what a site answers, sent on by a function of one’s own. */
const serveBy = async (
  origin: string,
  send: (answer: Response, response: ServerResponse, path: string) => Promise<void>,
): Promise<Slow> => {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    void fetch(`${origin}${path}`).then((answer) => {
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
      return send(answer, response, path);
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

/**
 * Serves the pages of a site as a slow connection does: in pieces, each of which a browser may show before the next has come.
 * What stands before the main content comes first, with the files that it asks for.
 * @param origin of the site
 */
export const serveInPieces = (origin: string): Promise<Slow> => {
  let asked = 0;
  return serveBy(origin, async (answer, response) => {
    if (!(answer.headers.get('content-type') ?? '').startsWith('text/html')) {
      asked += 1;
      response.end(Buffer.from(await answer.arrayBuffer()));
      return;
    }
    const [head, ...pieces] = cut(await answer.text());
    response.write(head);
    for (let before = -1; before !== asked; await pass(quiet)) before = asked;
    for (const piece of pieces) {
      response.write(piece);
      await pass(apart);
    }
    response.end();
  });
};

/**
 * Serves a site of which some files come late. A driver that holds them back holds all others up, too, however little.
 * @param origin of the site
 * @param late what the paths of these files match
 * @returns besides, what lets go of them
 */
export const serveLate = async (origin: string, late: RegExp): Promise<Slow & { readonly release: () => void }> => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const server = await serveBy(origin, async (answer, response, path) => {
    if (late.test(path)) await promise;
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  return { ...server, release: () => resolve(undefined) };
};
