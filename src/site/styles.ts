import tokens from '../styles/tokens.css?raw';
import chart from '../timeline/draw/timeline.css?raw';
import poster from '../timeline/picture/poster.css?raw';
import { tierStyles } from '../timeline/draw/tier-styles';
import { tiers } from '../timeline/layout/tiers';

/** The tokens as they are on the site, where no host sets others. */
const ownTokens = tokens.replace(/var\(\s*--ct-[\w-]+,\s*([\s\S]*?)\s*\);/g, '$1;');

/** The stylesheets of the chart as text, in their order. */
export const chartStyles: readonly string[] = [ownTokens, tierStyles(tiers), chart];

/** The stylesheets of the chart on a poster. */
export const posterStyles: readonly string[] = [...chartStyles, poster];
