/** Builds the custom element as one file for a script tag. */
export function buildElementScript(): Promise<string>;
