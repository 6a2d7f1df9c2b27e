import { dev } from 'astro';

// A process of its own: what else a process of tests does neither stops this server nor waits for it.
const server = await dev({
  root: process.cwd(),
  logLevel: 'error',
  cacheDir: '.astro/gallery-test',
  devToolbar: { enabled: false },
  server: { port: 0, host: '127.0.0.1' },
  // Other tests write sites, with settings of their own, at the same time.
  vite: { cacheDir: '.astro/gallery-test/vite', optimizeDeps: { noDiscovery: true }, server: { watch: null } },
});
process.send?.(server.address.port);
process.on('disconnect', () => process.exit());
