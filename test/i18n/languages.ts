import { readdirSync } from 'node:fs';
import type { Labels } from '../../src/i18n/index.ts';

const folder = new URL('../../src/i18n/languages/', import.meta.url);

export interface Language {
  /** The name of its file, and of its subpath. */
  readonly tag: string;
  /** Everything that its file exports, by name. */
  readonly exports: Readonly<Record<string, Labels>>;
  readonly labels: Labels;
}

async function read(tag: string): Promise<Language> {
  const exports: Readonly<Record<string, Labels>> = await import(`${folder.href}${tag}.ts`);
  const [labels] = Object.values(exports);
  if (!labels) throw new Error(`src/i18n/languages/${tag}.ts exports no language`);
  return { tag, exports, labels };
}

/** Every published language. */
export const languages: readonly Language[] = await Promise.all(
  readdirSync(folder).map((file) => read(file.replace(/\.ts$/, ''))),
);
