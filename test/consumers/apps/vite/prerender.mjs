import { readFileSync, writeFileSync } from 'node:fs';
import { markup } from './dist-server/server.js';

const page = new URL('dist/index.html', import.meta.url);
writeFileSync(page, readFileSync(page, 'utf8').replace('<!--app-->', markup()));
