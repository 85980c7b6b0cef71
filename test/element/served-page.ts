import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { buildElementScript } from '../../scripts/element-script.mjs';
import { startParticipantService, type ParticipantService } from '../../service/index.ts';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript; charset=utf-8',
};

const policyFor = (service: string) =>
  [
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; frame-src 'self'",
    `connect-src ${service} ${service.replace('http', 'ws')}`,
    "require-trusted-types-for 'script'; trusted-types 'none'",
  ].join('; ');

export interface ServedElementPage {
  /** Such as http://127.0.0.1:1234, without a slash. */
  readonly origin: string;
  readonly service: ParticipantService;
  close(): Promise<void>;
}

/** The page and the script of the element, under the policy. */
export async function serveElementPage(): Promise<ServedElementPage> {
  const [script, service] = await Promise.all([buildElementScript(), startParticipantService()]);
  const server = createServer((request, response) => {
    const name = request.url === '/' ? 'index.html' : (request.url ?? '').slice(1);
    const body = name === 'connect-transcript.js' ? script : readFile(new URL(`page/${name}`, import.meta.url));
    void Promise.resolve(body).then((content) => {
      const type = types[name.split('.').at(-1) ?? ''];
      response.writeHead(200, { 'content-type': type, 'content-security-policy': policyFor(service.url) });
      response.end(content);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    service,
    async close() {
      server.close();
      server.closeAllConnections();
      await service.close();
    },
  };
}
