import { seasons, type Qualifier, type Season } from './dates.ts';

/** The qualifier at the end of an EDTF date. */
export const qualifierOf = (part: string): Qualifier => (/[~?%]$/.exec(part)?.[0] ?? '') as Qualifier;

/** The season that an EDTF date names, if it names one. */
export const seasonOf = (part: string): Season | undefined => {
  const [, number] = /^-?\d{4}-2([1-4])[~?%]?$/.exec(part) ?? [];
  return seasons[Number(number) - 1];
};
