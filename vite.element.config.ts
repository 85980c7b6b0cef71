import { defineConfig } from 'vite';
import { hostTokens } from './scripts/host-tokens.mjs';

/**
 * The custom element, with all that it needs in it: as a module whose markdown is asked for when it is needed, and
 * (`--mode script`) as one file for a script tag.
 */
export default defineConfig(({ mode }) => ({
  define: { 'process.env.NODE_ENV': '"production"' },
  css: { postcss: { plugins: [hostTokens()] } },
  build: {
    target: 'es2022',
    cssTarget: 'esnext',
    emptyOutDir: false,
    sourcemap: true,
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
