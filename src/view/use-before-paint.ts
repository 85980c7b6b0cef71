import { useEffect, useLayoutEffect } from 'react';

/** `useLayoutEffect`, and on a server, where there is no layout, what React 18 does not warn of. */
export const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;
