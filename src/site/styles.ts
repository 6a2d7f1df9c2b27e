import tokens from '../styles/tokens.css?raw';
import tiers from '../timeline/draw/tiers.css?raw';
import chart from '../timeline/draw/timeline.css?raw';

/** The tokens as they are on the site, where no host sets others. */
const ownTokens = tokens.replace(/var\(\s*--ct-[\w-]+,\s*([\s\S]*?)\s*\);/g, '$1;');

/** The stylesheets of the chart as text, in their order. */
export const chartStyles: readonly string[] = [ownTokens, tiers, chart];
