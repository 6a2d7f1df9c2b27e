/** The names under which a view is written in queries and attributes. */
export const viewNames = ['company', 'era', 'q', 'from', 'to', 'select', 'lens'] as const;
