import { converter, wcagContrast, type Color } from 'culori';
import { colorTokens, type Theme } from '../../tests/support/tokens.ts';
import { colorTokens as companyColors } from '../timeline/model/vocabulary.ts';

/** A colour of `tokens.css` in one theme. */
export interface Swatch {
  readonly name: string;
  /** Lightness, chroma and hue (OKLCH), as the stylesheet writes them: `0.405 0.092 54`. */
  readonly value: string;
  /** Contrast against paper, 1 to 21 (WCAG 2). */
  readonly contrast: number;
}

const groups: readonly (readonly [heading: string, names: readonly string[]])[] = [
  ['Companies', companyColors],
  ['Inks', ['ink', 'ink-soft', 'ink-faint', 'link']],
  ['Papers', ['paper', 'raised']],
  ['Bands and lines', ['band', 'rule']],
  ['Focus', ['focus']],
];

const channelsOf = (color: Color): string => {
  const { l, c, h = 0 } = converter('oklch')(color);
  return `${l} ${c} ${h}`;
};

/** The colours of a theme in groups; what belongs to none stands in the last. */
export const swatchesOf = (theme: Theme): readonly { readonly heading: string; readonly swatches: Swatch[] }[] => {
  const tokens = colorTokens(theme);
  const paper = tokens.get('paper');
  const grouped = new Set(groups.flatMap(([, names]) => names));
  const others = [...tokens.keys()].filter((name) => !grouped.has(name));
  return [...groups, ['Others', others] as const]
    .map(([heading, names]) => ({
      heading,
      swatches: names.flatMap((name) => {
        const color = tokens.get(name);
        return color && paper ? [{ name, value: channelsOf(color), contrast: wcagContrast(color, paper) }] : [];
      }),
    }))
    .filter(({ swatches }) => swatches.length > 0);
};
