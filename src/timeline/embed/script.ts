/**
 * The address of the script that is running. A module does not learn which element loaded it: the first of its name in a
 * folder `embed/v1/` is taken.
 * @param name the file, as `frame.js`
 * @returns null where the page has no such script, as one that is imported or bundled
 */
export const addressOfScript = (name: string): string | null => {
  const { currentScript } = document;
  const script =
    currentScript instanceof HTMLScriptElement
      ? currentScript
      : document.querySelector<HTMLScriptElement>(`script[src*="/embed/v1/${name}"]`);
  return script?.src || null;
};
