/** Runs in the page: works for so many parts of the time that all else takes `times` as long. */
export function keepBusy(times: number): void {
  if (times <= 1) return;
  const { port1, port2 } = new MessageChannel();
  let idleSince = performance.now();
  port1.addEventListener('message', () => {
    // As long again for each time more, and no longer than a slow page's own tasks are.
    const rest = Math.min(performance.now() - idleSince, 10);
    const end = performance.now() + rest * (times - 1);
    while (performance.now() < end);
    idleSince = performance.now();
    setTimeout(() => port2.postMessage(null));
  });
  port1.start();
  port2.postMessage(null);
}
