import { useState, type PointerEvent } from 'react';
import { windowOf } from '../own-window.ts';

/** Whether a pointer is just being pressed: what takes the focus then was not reached by keyboard. */
export function usePointer() {
  const [pointer] = useState(() => {
    let isDown = false;
    return {
      isDown: () => isDown,
      onPointerDown({ currentTarget }: PointerEvent) {
        isDown = true;
        windowOf(currentTarget)?.requestAnimationFrame(() => {
          isDown = false;
        });
      },
    };
  });
  return pointer;
}
