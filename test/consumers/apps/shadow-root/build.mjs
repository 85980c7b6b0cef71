import { build } from 'esbuild';

await build({
  entryPoints: ['page.tsx', 'looks.css'],
  outdir: 'built',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  jsx: 'automatic',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
});
