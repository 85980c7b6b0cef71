#!/bin/sh
# A markdown table of 4 kB becomes more than 400,000 elements: on the way from markdown to HTML each row is filled with
# cells up to the width of the first one, however short it was written. The length of a text bounds nothing.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund unified@11.0.5 remark-parse@11.0.0 remark-gfm@4.0.1 remark-rehype@11.1.2
cat >run.mjs <<'SCRIPT'
import { readFileSync } from 'node:fs';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const columns = 650;
const rows = 690;
const text = `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'|b\n'.repeat(rows)}`;
const parser = unified().use(remarkParse).use(remarkGfm);
const parsed = parser.parse(text);
const count = (node, is) => (is(node) ? 1 : 0) + (node.children ?? []).reduce((sum, child) => sum + count(child, is), 0);
const written = count(parsed, ({ type }) => type === 'tableCell');
const html = await unified().use(remarkRehype).run(parsed);
const drawn = count(html, ({ tagName }) => tagName === 'td' || tagName === 'th');
const { version } = JSON.parse(readFileSync('node_modules/mdast-util-to-hast/package.json', 'utf8'));
console.log(`mdast-util-to-hast ${version}: ${text.length} characters, ${written} cells as written, ${drawn} cells as drawn`);
process.exit(written === columns + rows && drawn === columns * (rows + 1) ? 0 : 1);
SCRIPT
node run.mjs
