export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The theme that a text names, `auto` for any other. */
export const toTheme = (text: string | null): Theme => themes.find((theme) => theme === text) ?? 'auto';

/** What a page says of the colours of a place, in CSS or for all of it; empty where it says nothing. */
export const schemeOf = (element: Element): string => {
  const { colorScheme } = getComputedStyle(element);
  const page = element.ownerDocument.querySelector<HTMLMetaElement>('meta[name="color-scheme" i]');
  return colorScheme === 'normal' ? (page?.content ?? '') : colorScheme;
};

/** The theme that a colour scheme stands for, `auto` where it leaves the choice to the device. */
export const themeOfScheme = (scheme: string): Theme => {
  const [light, dark] = ['light', 'dark'].map((name) => scheme.split(/\s+/).includes(name));
  return light === dark ? 'auto' : dark ? 'dark' : 'light';
};
