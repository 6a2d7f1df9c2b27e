import rules from '../../.astro/fonts/han.css?raw';

/** True where the site shows Han characters, for which it brings fonts. */
export const hasHan = rules.includes('@import');
