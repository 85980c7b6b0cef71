import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../src/theme/styles.css';
import './demo.css';
import { App } from './app.tsx';
import { findLocalService } from './local-service.ts';

const container = document.getElementById('demo');
if (!container) throw new TypeError('The page has no element with the id "demo" to put the demo into.');
const root = createRoot(container);

try {
  const service = await findLocalService();
  root.render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <App service={service} />
      </QueryClientProvider>
    </StrictMode>,
  );
} catch {
  root.render(
    <p className="no-service">The participant service does not answer. Start it and this page with “npm start”.</p>,
  );
}
