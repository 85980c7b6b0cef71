import { build } from 'esbuild';

await build({
  entryPoints: ['widget.ts', 'frame.tsx'],
  outdir: 'built',
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  jsx: 'automatic',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
});
