import { paintRules } from '../../draw/paints.ts';
import styles from './embed.css?inline';

/** Pixels for one `rem`: host pages set theirs as they like. */
const pixelsPerRem = 16;

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** The style of all elements of a document: a sheet holds only in the one that made it. */
export function sheetOf(page: Document): CSSStyleSheet[] {
  const view = page.defaultView;
  if (!view) return [];
  const sheet = sheets.get(page) ?? new view.CSSStyleSheet();
  if (!sheets.has(page))
    sheet.replaceSync(
      styles.replace(/(\d*\.?\d+)rem\b/g, (_, n: string) => `${Number(n) * pixelsPerRem}px`) +
        `@layer chart{${paintRules()}}`,
    );
  sheets.set(page, sheet);
  return [sheet];
}
