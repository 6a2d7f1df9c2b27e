/** What the tests use of packages that come without types. */
declare module '@babel/core' {
  export const transformAsync: (
    code: string,
    options: Readonly<Record<string, unknown>>,
  ) => Promise<{ readonly code?: string | null } | null>;
}
declare module 'babel-preset-solid' {
  const preset: unknown;
  export default preset;
}
