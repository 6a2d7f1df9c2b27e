import { renderAsync, type RenderedImage } from '@resvg/resvg-js';
import icon from '../../public/favicon.svg?raw';

/** Icons that systems ask for as PNG, by their file, with their size in pixels. */
export const icons = { 'apple-touch-icon.png': 180, 'icon-192.png': 192, 'icon-512.png': 512 } as const;
export type IconFile = keyof typeof icons;

const draw = (size: number, background?: string): Promise<RenderedImage> =>
  renderAsync(icon, {
    fitTo: { mode: 'width', value: size },
    font: { loadSystemFonts: false },
    ...(background && { background }),
  });

/** The colour of an image in the middle of its left edge, as CSS writes it. */
const edgeOf = ({ pixels, width, height }: RenderedImage): string => {
  const at = 4 * width * Math.floor(height / 2);
  const [red, green, blue, alpha = 0] = pixels.subarray(at, at + 4);
  return `rgba(${red}, ${green}, ${blue}, ${alpha / 255})`;
};

/** The icon of the site as PNG. Its ground reaches into its corners, as systems round them themselves and show what is clear as black. */
export const iconPng = async (file: IconFile): Promise<Buffer> => {
  const size = icons[file];
  return (await draw(size, edgeOf(await draw(size)))).asPng();
};
