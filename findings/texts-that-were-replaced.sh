#!/bin/sh
# Where a browser translates a page it replaces text nodes. React then goes on writing into a text that stands beside
# others, which nobody sees any more, and throws when it is to remove it. A text that is the only child of its element is
# written as the element's content and is seen.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund react@19.2.0 react-dom@19.2.0 jsdom@27.0.0
cat >run.mjs <<'SCRIPT'
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<div id="root"></div>');
Object.assign(globalThis, { window, document: window.document });
const { createElement: h, version } = await import('react');
const { flushSync } = await import('react-dom');
const { createRoot } = await import('react-dom/client');

const container = window.document.getElementById('root');
const translate = () => {
  const walker = window.document.createTreeWalker(container, window.NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    const font = window.document.createElement('font');
    font.textContent = text.nodeValue;
    text.replaceWith(font);
  }
};

/** What stands in the page after a change, and what was thrown. */
function change(before, after) {
  let thrown = 'nothing';
  const root = createRoot(container, { onUncaughtError: (error) => (thrown = error.name) });
  flushSync(() => root.render(h('p', null, ...before)));
  translate();
  flushSync(() => root.render(h('p', null, ...after)));
  const text = container.textContent;
  container.textContent = '';
  return `${text} (${thrown} thrown)`;
}

const results = {
  'a text alone': change(['secret'], ['[PII]']),
  'a text beside an element': change(['secret', h('b', { key: 1 })], ['[PII]', h('b', { key: 1 })]),
  'a text that goes': change(['secret', h('b', { key: 1 }, 'b')], [null, h('b', { key: 1 }, 'b')]),
};
console.log(`react-dom ${version}`);
for (const [name, result] of Object.entries(results)) console.log(`${name}: ${result}`);
const [alone, beside, gone] = Object.values(results);
const asKnown =
  alone === '[PII] (nothing thrown)' && beside === 'secret (nothing thrown)' && gone.includes('NotFoundError');
process.exit(asKnown ? 0 : 1);
SCRIPT
NODE_ENV=production node run.mjs
