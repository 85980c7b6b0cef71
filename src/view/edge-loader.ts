import type { Edge } from '../model/index.ts';

/** Asks an edge for one page at a time: never again before the edge has changed. */
export function createEdgeLoader(): (edge: Edge) => void {
  let asked: Edge | null = null;
  return (edge) => {
    if (edge === asked) return;
    asked = edge.status === 'more' ? edge : null;
    if (asked) void asked.load();
  };
}
