import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { AddressInfo } from 'node:net';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const answer = (folder: string, path: string): Answer => {
  const named = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const found = existsSync(named) && statSync(named).isFile();
  const file = found ? named : join(folder, '404.html');
  const content = existsSync(file) ? readFileSync(file) : Buffer.from('Nothing is here.');
  const packed = !file.endsWith('.woff2');
  return {
    status: found ? 200 : 404,
    headers: {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'public, max-age=600',
      ...(packed && { 'content-encoding': 'br', vary: 'accept-encoding' }),
    },
    body: packed ? brotliCompressSync(content) : content,
  };
};

/** Serves a folder on a free port the way static hosts do: text by Brotli, what has a hash in its name for good. */
export const host = async (folder: string): Promise<{ readonly origin: string; readonly stop: () => void }> => {
  const answers = new Map<string, Answer>();
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const { status, headers, body } = answers.get(path) ?? answer(folder, path);
    answers.set(path, { status, headers, body });
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => void server.close() };
};
