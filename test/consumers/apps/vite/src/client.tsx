import 'connect-transcript/styles.css';
import 'connect-transcript/themes/console.css';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app.tsx';

const root = document.getElementById('root');
if (root) {
  hydrateRoot(root, <App />, { onRecoverableError: (error) => console.error('Not hydrated:', error) });
}
