/** Not a fieldset, because most pages have rules for how those look. */
export const group = { role: 'group' } as const;
