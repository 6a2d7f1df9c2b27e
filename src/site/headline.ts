import type { Locale } from '../i18n';
import { fitText } from '../timeline/picture/fit-text';
import { faceOf, measureIn } from './faces';

/** Pixels: the width of the corner that the opening picture has for its title, and the size of a title there. */
const corner = { width: 580, size: 62 } as const;

/** True for a headline that takes more than two lines of the corner at its usual size. */
export async function isLongHeadline(text: string, locale: Locale): Promise<boolean> {
  const { lines } = fitText(
    text,
    locale,
    corner.width,
    [{ size: corner.size, most: Infinity }],
    measureIn(await faceOf('serif')),
  );
  return lines.length > 2;
}
