import { defineConfig } from 'vite';
import { hostTokens } from './scripts/host-tokens.mjs';

/**
 * The custom element, with all that it needs in it: as a module whose markdown is asked for when it is needed, and
 * (`--mode script`) as one file for a script tag.
 */
export default defineConfig(({ mode }) => ({
  // For production whoever builds it, a test among them.
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', development: false } },
  css: { postcss: { plugins: [hostTokens()] } },
  build: {
    target: 'es2022',
    cssTarget: 'esnext',
    emptyOutDir: false,
    // One file for a script tag has no map: with all that is in it, that would be most of the package.
    sourcemap: mode !== 'script',
    license: { fileName: 'element/LICENSES.md' },
    lib: {
      entry: mode === 'script' ? 'src/element/script.ts' : 'src/element.ts',
      formats: [mode === 'script' ? 'iife' : 'es'],
      // What the script's exports would be called, if it had any.
      name: 'ConnectTranscript',
    },
    rollupOptions: {
      // Of React's directives for servers: nothing here is rendered there.
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
      output: {
        entryFileNames: mode === 'script' ? 'element/connect-transcript.js' : 'element.js',
        chunkFileNames: 'element/[name].js',
        minify: true,
      },
    },
  },
}));
