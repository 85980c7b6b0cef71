import { expect, test } from 'vitest';
import { complaintsAbout } from './markup.ts';

test.each([
  ['<p style="color:red">'],
  ['<a href="javascript:alert(1)">'],
  ['<a href="/logout">'],
  ['<img src="data:,">'],
  ['<b onclick="x()">'],
  ['<p id="root">'],
  ['<script>'],
  ['<!--$!-->'],
])('%s is not let through', (html) => {
  expect(complaintsAbout(`<div>${html}words</div>`)).toHaveLength(1);
});

test('words that only look like markup are no complaint', () => {
  expect(complaintsAbout('<p dir="auto">&lt;p style=&quot;x&quot; onclick=&quot;y&quot;&gt;</p>')).toEqual([]);
});
