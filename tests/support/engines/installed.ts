import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const first = (paths: readonly string[]): string | null => paths.find((path) => existsSync(path)) ?? null;
const onPath = (name: string): string[] =>
  (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));

/** Firefox: `FIREFOX_PATH`, else where Debian and macOS have it. */
export const firefoxPath = (): string | null =>
  process.env['FIREFOX_PATH'] ??
  first([...onPath('firefox-esr'), ...onPath('firefox'), '/Applications/Firefox.app/Contents/MacOS/firefox']);

const libraries = ['/usr/lib', '/usr/libexec'];
/** Where a distribution keeps the small browser of WebKitGTK: `/usr/lib/<machine>/webkit2gtk-4.1/MiniBrowser`. */
const miniBrowsers = (): string[] =>
  libraries
    .filter(existsSync)
    .flatMap((library) =>
      [library, ...readdirSync(library).map((name) => join(library, name))].flatMap((folder) =>
        ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((name) => join(folder, name, 'MiniBrowser')),
      ),
    );

/** WebKit’s driver and browser: `WEBKIT_PATH` is the browser; null where one of them, or any screen to draw on, is missing. */
export const webKitPaths = (): { readonly driver: string; readonly browser: string } | null => {
  const driver = first(onPath('WebKitWebDriver'));
  const browser = process.env['WEBKIT_PATH'] ?? first(miniBrowsers());
  const screen = process.env['DISPLAY'] ?? first(onPath('Xvfb'));
  return driver && browser && screen ? { driver, browser } : null;
};
