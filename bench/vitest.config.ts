import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    include: [],
    environment: 'node',
    globalSetup: 'model/built-model.ts',
    // One after the other, each in a process of its own: they take both time and memory from one another.
    fileParallelism: false,
    pool: 'forks',
    execArgv: ['--max-old-space-size=12288'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    benchmark: { include: ['model/**/*.bench.ts'] },
  },
});
