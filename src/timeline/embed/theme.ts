export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The theme that a text names, `auto` for any other. */
export const toTheme = (text: string | null): Theme => themes.find((theme) => theme === text) ?? 'auto';
