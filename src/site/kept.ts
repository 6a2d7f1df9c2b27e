/** Finds what is made once in a build by its name; on the dev server, where files change, it is made each time. */
export function keptInBuild<Made>(): (name: string, make: () => Made) => Made {
  const kept = new Map<string, Made>();
  return (name, make) => {
    const made = kept.get(name) ?? make();
    if (import.meta.env.PROD) kept.set(name, made);
    return made;
  };
}
