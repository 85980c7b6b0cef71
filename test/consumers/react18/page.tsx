import { version } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './app.tsx';
import '../../../src/theme/styles.css';

const server = new Worker(new URL('./server.tsx', import.meta.url), { type: 'module' });
server.addEventListener('message', ({ data }: MessageEvent<string>) => {
  const root = document.getElementById('root');
  if (!root) return;
  root.innerHTML = data;
  document.title = `React ${version}`;
  hydrateRoot(root, <Page />, { onRecoverableError: (error) => console.error('Not hydrated:', error) });
});
