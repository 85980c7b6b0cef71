import { useState } from 'react';

/** Whether a pointer is just being pressed: what takes the focus then was not reached by keyboard. */
export function usePointer() {
  const [pointer] = useState(() => {
    let isDown = false;
    return {
      isDown: () => isDown,
      onPointerDown() {
        isDown = true;
        requestAnimationFrame(() => {
          isDown = false;
        });
      },
    };
  });
  return pointer;
}
