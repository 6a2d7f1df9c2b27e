import tokens from '../styles/tokens.css?raw';
import { coloursOf } from '../timeline/picture/colours.ts';

/** Finds a colour of the site by its name. */
export const siteColour = coloursOf(tokens);
