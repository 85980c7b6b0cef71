import type { Plugin, ViteDevServer } from 'vite';
import { buildElementScript } from '../scripts/element-script.mjs';

/** Serves the custom element as the package has it: one file for a script tag, built when it is first asked for. */
export function serveElementScript(): Plugin {
  let script: Promise<string> | null = null;
  const serve = ({ middlewares }: Pick<ViteDevServer, 'middlewares'>) => {
    middlewares.use('/connect-transcript.js', (_request, response, next) => {
      script ??= buildElementScript();
      script.then((code) => {
        response.setHeader('content-type', 'text/javascript; charset=utf-8');
        response.end(code);
      }, next);
    });
  };
  return {
    name: 'element-script',
    configureServer(server) {
      server.watcher.on('change', () => (script = null));
      serve(server);
    },
    configurePreviewServer: serve,
  };
}
