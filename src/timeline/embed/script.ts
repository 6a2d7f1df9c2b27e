/**
 * The address of the script that is running. A module does not learn which element loaded it: the first of its name is
 * taken.
 * @param name the file, as `frame.js`
 * @returns null where the page has no such script, as one that is imported or bundled
 */
export const addressOfScript = (name: string): string | null => {
  const { currentScript } = document;
  const script =
    currentScript instanceof HTMLScriptElement
      ? currentScript
      : document.querySelector<HTMLScriptElement>(`script[src*="/${name}"]`);
  return script?.src || null;
};
