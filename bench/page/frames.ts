/** Resolves after the next paint: a task posted from an animation frame runs behind it. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(), { once: true });
      port1.start();
      port2.postMessage(null);
    });
  });
}

export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await painted();
}
