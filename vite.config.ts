import { readdirSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { chromiumOptions } from './scripts/chromium.mjs';
import { engineNames, findEngine } from './scripts/engines.mjs';
import packageJson from './package.json' with { type: 'json' };

/** One file per published subpath, by the name it has in package.json's `exports`. */
const entries = ['index', 'http', 'participant', 'chatjs', 'aws-sdk', 'file', 'contact-lens', 'memory', 'model'];
/** One file per language, published as `labels/<tag>`. */
const languages = readdirSync(new URL('src/i18n/languages', import.meta.url)).map(
  (file) => `i18n/languages/${file.replace(/\.ts$/, '')}`,
);

const external = [...Object.keys(packageJson.peerDependencies), ...Object.keys(packageJson.dependencies)];

/** Tests that look at every painted frame of long histories. */
const framesTests = ['test/reading/reading.test.ts'];

const storiesTests = ['test/stories/**/*.test.ts'];

const enginesTests = ['test/engines/**/*.test.ts'];
/** What others ask of Chromium, and so the engines' tests only of the rest. */
const scrollTests = ['test/view/scroll/scroll.test.ts'];
const askedOfChromium = ['test/engines/reading.test.ts', 'test/engines/stories.test.ts'];

/** Where an engine is missing, `npm test` says so; a CI has them all. */
const engines = engineNames.filter((name) => process.env['CI'] || findEngine(name).missing.length === 0);

/** From half a minute to two, in turn those that mostly wait for frames or answers and those that compute. */
const longTests = [
  'test/view/scroll/scroll.test.ts',
  'test/consumers/consumers.test.ts',
  'test/demo/live.test.ts',
  'test/hostile/hostile.test.ts',
  'test/demo/demo.test.ts',
  'test/live/stream.test.ts',
  'test/fuzz/fuzz.test.ts',
  'test/reading/bad-input.test.ts',
  'test/model/timeline.test.ts',
  'test/live/histories.test.ts',
];

/** One that begins last would keep one processor busy alone, and how long each takes is not known in a fresh clone. */
class LongTestsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = longTests.findIndex((path) => moduleId.endsWith(path));
      return place === -1 ? longTests.length : place;
    };
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: {
      entry: Object.fromEntries([...entries, ...languages].map((name) => [name, `src/${name}.ts`])),
      formats: ['es'],
    },
    rollupOptions: {
      external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)),
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: '[name].js',
        // An app's bundler puts constants where they are used, and variables not.
        topLevelVar: false,
        // The package ships src, and the maps lead there.
        sourcemapExcludeSources: true,
      },
    },
  },
  test: {
    // Tests that mostly wait for frames run beside each other; more would take the frames from one another.
    maxConcurrency: 4,
    // What is awaited comes when it comes: a second, as is usual, is little on a machine whose processors are both busy.
    expect: { poll: { timeout: 15_000 } },
    sequence: { sequencer: LongTestsFirst },
    reporters: ['default', './test/engines/engine-table.ts'],
    // The browser's note that a list measured rows and moved them in the same frame, which is what it is there for.
    onConsoleLog: (log) => !log.includes('ResizeObserver loop'),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [...framesTests, ...storiesTests, ...enginesTests, 'test/**/*.browser.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // Nothing is mocked, so that files can share what they import; to import it anew took half of their time.
          isolate: false,
        },
      },
      {
        extends: true,
        // They keep both processors busy themselves.
        test: {
          name: 'frames',
          environment: 'node',
          include: framesTests,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          maxWorkers: 2,
          isolate: false,
          environment: 'jsdom',
          include: ['test/**/*.test.tsx'],
          setupFiles: 'test/patience.ts',
          exclude: ['test/**/*.browser.test.tsx'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          maxWorkers: 2,
          include: ['test/**/*.browser.test.tsx', 'test/**/*.browser.test.ts'],
          setupFiles: 'test/patience.ts',
          testTimeout: 60_000,
          isolate: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        // Each story in one of a few pages of one browser.
        test: {
          name: 'stories',
          environment: 'node',
          include: storiesTests,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 1,
        },
      },
      // Each mostly waits for frames, so that two run beside each other.
      ...engines.map((engine) => ({
        extends: true as const,
        test: {
          name: `engines-${engine}`,
          environment: 'node',
          include: [...enginesTests, ...(engine === 'chromium' ? [] : scrollTests)],
          exclude: engine === 'chromium' ? askedOfChromium : [],
          provide: { engine },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
        },
      })),
    ],
  },
});
