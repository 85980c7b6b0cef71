import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The file of the built model. */
    readonly model: string;
  }
}

/** Builds the model as an app gets it: what runs module by module, as tests do, looks up each function at every call. */
export default async function ({ provide }: TestProject): Promise<() => Promise<void>> {
  const outDir = await mkdtemp(join(tmpdir(), 'bench-model-'));
  const entry = fileURLToPath(new URL('../../src/model/index.ts', import.meta.url));
  await build({
    configFile: false,
    logLevel: 'warn',
    build: { outDir, target: 'es2022', minify: false, lib: { entry, formats: ['cjs'], fileName: () => 'model.cjs' } },
  });
  provide('model', join(outDir, 'model.cjs'));
  return () => rm(outDir, { recursive: true });
}
