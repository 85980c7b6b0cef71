import { readFileSync } from 'node:fs';

function packaged(name: string, file: string): readonly [name: string, css: string] {
  const folder = new URL(`../../node_modules/${name}/`, import.meta.url);
  const { version }: { readonly version: string } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  const css = readFileSync(new URL(file, folder), 'utf8')
    .replace(/@charset "[^"]*";/g, '')
    // Tailwind 3 fills its theme in; these are the values behind the commas.
    .replace(/theme\('[^']+', ([^;]+)\);/g, '$1;')
    // Of Tailwind 4 as a build leaves it.
    .replace(/--theme\(\s*[\w-]+,\s*([^;]+?)\s*\);/g, '$1;');
  return [`${name.replace(/.*\//, '').replace(/\.css$|css$|\d$/g, '')} ${version}`, css];
}

/** Style sheets as pages load them whole. */
export const sheets: ReadonlyMap<string, string> = new Map([
  packaged('@picocss/pico', 'css/pico.css'),
  packaged('simpledotcss', 'simple.css'),
  packaged('water.css', 'out/light.css'),
  packaged('bulma', 'css/bulma.css'),
  packaged('bootstrap', 'dist/css/bootstrap.css'),
  packaged('tailwindcss3', 'src/css/preflight.css'),
  packaged('tailwindcss4', 'preflight.css'),
  packaged('normalize.css', 'normalize.css'),
  packaged('foundation-sites', 'dist/css/foundation.css'),
  packaged('the-new-css-reset', 'css/reset.css'),
  packaged('milligram', 'dist/milligram.css'),
  packaged('mvp.css', 'mvp.css'),
  packaged('sakura.css', 'css/sakura.css'),
  packaged('@exampledev/new.css', 'new.css'),
]);

/** Rules for elements as such, as style sheets of apps have them. */
export const rules: readonly string[] = [
  'article { margin-bottom: 16px }',
  'article { margin: 2rem 0 }',
  'article { display: none }',
  'article, section { padding: 24px; border: 1px solid red; box-shadow: 0 0 9px red; background: lime }',
  'section { min-height: 100vh; padding: 4rem 0 }',
  '#root > div > div { display: block }',
  'section > div, section > div > div { display: flex; gap: 9px; padding: 9px; margin: 9px }',
  'div { overflow: hidden; margin-bottom: 8px }',
  'button, a, input { all: unset; color: red; padding: 20px; text-transform: uppercase; box-shadow: 0 0 9px red }',
  'ul, ol { list-style: none; padding: 0 } li { margin: 12px 0 } li::before { content: "–" }',
  'p, li, td, span, time { font: 30px/2 serif; color: red; margin: 1em }',
  'svg { display: block; max-width: 100%; width: 3em; height: 3em; fill: red }',
  'img { border: 9px solid; border-radius: 50%; max-width: 50px }',
  'table { width: 100%; display: block } th, td { padding: 3em; border: 3px solid red } tr { background: lime }',
  'blockquote { background: red; padding: 3em; font-style: italic } blockquote::before { content: "“" }',
  '* { transition: all .2s }',
  'main div div * { transition: all 1s ease .1s; animation: spin 2s linear infinite } @keyframes spin { to { transform: rotate(20deg); margin: 40px } }',
  '* { margin: 0; padding: 0 }',
  'main div div * { margin: 4px; padding: 3px }',
  '* { line-height: 2.4; letter-spacing: 2px; word-spacing: 4px; text-indent: 8px; text-transform: uppercase }',
  'main div div * { box-sizing: content-box; border: 1px solid red }',
  '* { scroll-behavior: smooth; overflow-anchor: auto }',
  '* { user-select: none; pointer-events: none; cursor: none }',
  '*, *::before, *::after { font-family: serif; color: red; background: none; border: 0; outline: 0; text-shadow: 1px 1px red }',
  'main div div * { min-width: 0; max-width: 300px; min-height: 1px } article, section { contain: content; content-visibility: auto; transform: scale(.9) }',
  '* + * { margin-top: 1.5em } article + article, div + div { margin-top: 2rem }',
  '* { text-wrap: balance; hyphens: auto; font-variant: small-caps; font-feature-settings: "smcp"; -webkit-text-stroke: 1px red }',
  '* { min-height: 0; max-height: 100px; overflow: auto; resize: both; contain: layout paint }',
  'div { inset: 3px; z-index: 1; order: 2; flex: 1; align-self: end; mix-blend-mode: multiply; mask: linear-gradient(red, blue) }',
  'article { height: 80px; overflow: hidden; aspect-ratio: 1; width: 50%; float: left; columns: 2 }',
  'time, span, bdi, i { display: inline-block; margin: 3px; opacity: .6; position: relative; top: 2px }',
  'dl, dt, dd { margin: 2em; font-weight: 900; float: left } dt::after { content: ":" } a::after, button::after { content: "↗" }',
  'th:first-child, td:last-child, tr:last-child td { padding: 0; border: 3px solid red; border-radius: 9px; text-align: center }',
  'body { font: italic 30px/3 serif; letter-spacing: 3px; text-align: center; text-transform: uppercase; white-space: nowrap; word-break: break-all; text-shadow: 1px 1px red; text-indent: 2em; list-style: square inside; user-select: none }',
];
