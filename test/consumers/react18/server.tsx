import { renderToString } from 'react-dom/server';
import { Page } from './app.tsx';

/** A worker has no document, as a server has none. */
postMessage(renderToString(<Page />));
