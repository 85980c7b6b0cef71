import type { TranscriptElementProperties } from './properties.ts';

/** A server has no elements, and the import alone must not fail there. */
const Native = typeof HTMLElement === 'undefined' ? Object : HTMLElement;

/** What the element begins with. Its properties are made from tables (`properties.ts`), so only their types stand here. */
export const ElementBase = Native as new () => HTMLElement & TranscriptElementProperties;
