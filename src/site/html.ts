import { parseHTML } from 'linkedom';
import { htmlIn } from '../timeline/draw/html.ts';

/** Makes elements for a page at build time; their `outerHTML` goes into its markup. */
export const html = htmlIn(parseHTML('<!doctype html><html><body></body></html>').document);
