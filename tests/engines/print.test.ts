import { getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { inEveryEngine } from '../support/engines/index.ts';

/** The texts of a sheet of a PDF, each with its distance from the foot in points. */
const textsOn = async (pdf: Uint8Array, sheet: number) => {
  const page = await (await getDocumentProxy(new Uint8Array(pdf))).getPage(sheet);
  const { items } = await page.getTextContent();
  return items.flatMap((item) =>
    'str' in item && item.str.trim() ? [{ text: item.str, y: Math.round(item.transform[5] as number) }] : [],
  );
};

/** Takes the page’s own fonts away, whose letters Firefox prints as shapes; runs in the page. */
const withoutFonts = (): void => {
  for (const sheet of document.styleSheets)
    for (let i = sheet.cssRules.length - 1; i >= 0; i -= 1)
      if (sheet.cssRules[i] instanceof CSSFontFaceRule) sheet.deleteRule(i);
};

inEveryEngine('a printed story', (reader, site) => {
  it.for(['/', '/zh/'])(
    'has the chart on its first sheet, each row in its place above the years, on %s',
    async (path, { skip }) => {
      const { print, open, ask } = reader();
      if (!print) return skip('Printing is not tried in this engine.');
      await open(`${site}${path}`);
      await ask(withoutFonts);
      const texts = await textsOn(await print(), 1);
      const years = Map.groupBy(
        texts.filter(({ text }) => /^(19|20)\d\d$/.test(text)),
        ({ y }) => y,
      );
      const axis = [...years].find(([, labels]) => labels.length >= 5)?.[0];
      if (axis === undefined) throw new Error('There are no years below a chart.');
      const brain = texts.filter(({ text, y }) => text === 'Lumen Atelier' && y > axis + 50);
      expect(brain).not.toEqual([]);
      expect(new Set(texts.filter(({ y }) => y > axis).map(({ y }) => y)).size).toBeGreaterThan(20);
    },
  );
});
