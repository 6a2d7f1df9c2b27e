const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** The address of a file that has no language, like `timeline.json`. */
export const fileOf = (file: string): string => `${base}${file}`;

/** What follows the language in the address of the page of a company, and of an era. */
export const companyPage = (id: string): string => `company/${id}/`;
export const eraPage = (id: string): string => `era/${id}/`;
