import type { Plugin } from 'postcss';

/** Moves the tokens of the transcript to the element around its shadow root. */
export function hostTokens(): Plugin;
