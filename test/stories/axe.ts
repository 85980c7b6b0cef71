import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** To be evaluated in a page before anything is found there. */
export const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

declare global {
  var axe: { run(context: Document, options: object): Promise<AxeResults> };
}

/** Runs in a page that has axe: what it finds, of any level, in words. */
export async function findViolations(): Promise<readonly string[]> {
  const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'], preload: false });
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ html, failureSummary }) => `axe ${id} (${impact}): ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}
