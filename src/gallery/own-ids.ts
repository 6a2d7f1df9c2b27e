/**
 * Markup whose ids no other copy on the page has: each ends in `-<own>`, and what refers to it within the markup follows.
 * A chart’s fades would otherwise be those of the first chart of the page.
 */
export const withOwnIds = (markup: string, own: string): string => {
  const ids = new Set([...markup.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id));
  return markup.replaceAll(
    /( (?:id|for|aria-labelledby|aria-describedby)="|url\(#)([^")]*)/g,
    (all, before: string, id: string) => (ids.has(id) ? `${before}${id}-${own}` : all),
  );
};
