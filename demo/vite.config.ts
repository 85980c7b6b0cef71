import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { serveElementScript } from './element-script.ts';

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../node_modules/.vite/demo',
  clearScreen: false,
  logLevel: 'warn',
  plugins: [react(), serveElementScript()],
  build: { rollupOptions: { input: ['index.html', 'element.html'].map((name) => `${import.meta.dirname}/${name}`) } },
  server: { host: '127.0.0.1', port: 5173 },
});
