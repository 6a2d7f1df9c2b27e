import { createServer, type AddressInfo } from 'node:net';
import { openFirefox } from './firefox.ts';
import { firefoxPath, webKitPaths } from './installed.ts';
import type { Reader } from './reader.ts';
import { openWebKit } from './webkit.ts';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

const [firefox, webKit] = [firefoxPath(), webKitPaths()];

/** The engines, each with what opens it; null where it is not installed. */
export const readiness: readonly { readonly name: string; readonly open: (() => Promise<Reader>) | null }[] = [
  { name: 'Firefox', open: firefox === null ? null : () => openFirefox(firefox) },
  {
    name: 'WebKit',
    open: webKit === null ? null : async () => openWebKit(webKit.driver, webKit.browser, await freePort()),
  },
];
