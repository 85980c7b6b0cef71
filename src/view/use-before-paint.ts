import { useEffect, useLayoutEffect } from 'react';
import { scriptDocument } from './own-window.ts';

/** `useLayoutEffect`, and on a server, where there is no layout, what React 18 does not warn of. */
export const useBeforePaint = scriptDocument() === null ? useEffect : useLayoutEffect;
