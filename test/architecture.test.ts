import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

const source = fileURLToPath(new URL('../src', import.meta.url));

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(source, name), 'utf8') }));

const styles = readdirSync(join(source, 'theme')).map((name) => ({
  name,
  text: readFileSync(join(source, 'theme', name), 'utf8'),
}));

const layerOf = (name: string) => (name.includes('/') ? (name.split('/')[0] ?? '') : 'entry point');

/** What a file imports or re-exports, as written. */
function importsOf(text: string): readonly string[] {
  return [
    ...text.matchAll(/(?:^|\n)(?:import|export)\b[^'";]*?from\s+'([^']+)'/g),
    ...text.matchAll(/import\('([^']+)'\)/g),
  ].map((match) => match[1] ?? '');
}

/** Which folders, and which packages, a folder may import. */
const allowed: Readonly<Record<string, { readonly folders: readonly string[]; readonly packages: readonly RegExp[] }>> =
  {
    wire: { folders: [], packages: [] },
    sources: { folders: ['wire'], packages: [] },
    model: { folders: ['wire'], packages: [] },
    query: { folders: ['model', 'sources', 'wire'], packages: [/^react$/, /^@tanstack\/react-query$/] },
    i18n: { folders: ['model'], packages: [] },
    a11y: { folders: ['model', 'i18n'], packages: [/^react$/] },
    view: { folders: ['model', 'i18n', 'a11y'], packages: [/^react$/, /^lucide-react/] },
    theme: { folders: [], packages: [] },
    element: {
      folders: ['wire', 'sources', 'model', 'query', 'i18n', 'view'],
      packages: [/^react$/, /^react-dom\/client$/, /^@tanstack\/react-query$/],
    },
  };

/** The few imports that a rule lets through, each for one file. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  'view/virtual-rows.tsx': ['react-virtuoso'],
  'sources/aws-sdk.ts': ['@aws-sdk/client-connectparticipant'],
  'sources/live-socket.ts': ['partysocket/ws'],
  'view/text/find-links.ts': ['linkify-it'],
  'view/text/markdown.tsx': ['react-markdown', 'remark-gfm', 'remark-breaks'],
};

describe('the layers', () => {
  test.each(files.filter(({ name }) => layerOf(name) !== 'entry point'))(
    '$name imports only what its layer may',
    ({ name, text }) => {
      const rule = allowed[layerOf(name)];
      expect(rule, `the folder of ${name} is not in the architecture`).toBeDefined();
      for (const specifier of importsOf(text)) {
        if (exceptions[name]?.includes(specifier)) continue;
        if (!specifier.startsWith('.')) {
          expect(
            rule?.packages.some((pattern) => pattern.test(specifier)),
            `${name} imports ${specifier}`,
          ).toBe(true);
          continue;
        }
        const target = relative(source, normalize(join(source, dirname(name), specifier))).replaceAll('\\', '/');
        expect([layerOf(name), ...(rule?.folders ?? [])], `${name} imports ${specifier}`).toContain(layerOf(target));
      }
    },
  );

  test('the query knows of the sources only their port and their errors', () => {
    const imported = files
      .filter(({ name }) => layerOf(name) === 'query')
      .flatMap(({ text }) => importsOf(text))
      .filter((specifier) => specifier.startsWith('../sources/'));
    expect(new Set(imported)).toEqual(new Set(['../sources/source.ts', '../sources/to-transcript-error.ts']));
  });

  test('nothing is global: no style on html or body, no markup from strings', () => {
    for (const { name, text } of files) expect(text, name).not.toMatch(/dangerouslySetInnerHTML|innerHTML/);
    for (const { name, text } of styles) expect(text, name).not.toMatch(/(^|[\s,{}])(html|body|:root)\s*[,{]/);
  });

  test('the view asks no class of a window by instanceof: the element may be of another one', () => {
    for (const { name, text } of files.filter(({ name }) => /^(view|a11y)\//.test(name)))
      expect(text, name).not.toMatch(/\binstanceof (?!Error\b)/);
  });

  test('every stylesheet is a part of the published one, and all but one stand in a layer of their own within its layer', () => {
    const whole = readFileSync(join(source, 'theme/styles.css'), 'utf8');
    for (const { name, text } of styles) {
      if (name === 'styles.css') continue;
      expect(whole).toContain(`@import './${name}';\n`);
      // The one that takes back what stands outside of layers stands there too.
      if (name === 'guard.css') continue;
      const layer = `@layer transcript.${name.replace('.css', '')} {\n`;
      expect(text.startsWith(layer), name).toBe(true);
      expect(text.slice(layer.length), name).toMatch(/^(( .*)?\n)+\}\n$/);
    }
  });

  test('a page takes as little from a part by rules outside of layers as by those of an earlier layer', () => {
    const mainRule = (name: string) => {
      const text = styles.find((style) => style.name === name)?.text ?? '';
      const [, parts, properties = ''] = /:where\(\n([^{]*)\n {2}\) \{([^}]*)\}/.exec(text) ?? [];
      return { parts, properties: [...properties.matchAll(/([\w-]+): revert/g)].map(([, property]) => property) };
    };
    const guard = mainRule('guard.css');
    expect(guard.properties.length).toBeGreaterThan(80);
    expect(mainRule('reset.css')).toEqual(guard);
  });
});

describe('the ready themes', () => {
  const themes = readdirSync(join(source, 'themes'));

  test('each is published by its name and holds nothing but tokens, for a class of its own', () => {
    expect(packageJson.exports['./themes/*.css'].default).toBe('./dist/themes/*.css');
    expect(themes.sort()).toEqual(['connect.css', 'console.css', 'high-contrast.css']);
    for (const name of themes) {
      const text = readFileSync(join(source, 'themes', name), 'utf8');
      const theme = `.transcript-theme-${name.replace('.css', '')}`;
      const properties = [...text.matchAll(/([\w-]+):(?!where)[^;{]*;/g)].map((match) => match[1]);
      expect(properties.length).toBeGreaterThan(20);
      for (const property of properties) expect(property, name).toMatch(/^--transcript-/);
      const selectors = [...text.matchAll(/^\s*([^\s@/*{}][^{};]*) \{$/gm)].map((match) => match[1]);
      const own = `[data-part='transcript']:where(${theme}, ${theme} *)`;
      expect(new Set(selectors), name).toEqual(new Set([own, "&[data-density='compact']"]));
    }
  });
});

/** The files that come with an import of a file, itself among them; types come with none, and an end with nothing more. */
function reachedFrom(
  name: string,
  isEnd: (name: string) => boolean | undefined = () => false,
  reached = new Set<string>(),
): ReadonlySet<string> {
  const text = files.find((file) => file.name === name)?.text.replace(/^(import|export) type\b[^;]*;/gm, '') ?? '';
  reached.add(name);
  if (isEnd(name)) return reached;
  for (const specifier of importsOf(text)) {
    const target = relative(source, normalize(join(source, dirname(name), specifier))).replaceAll('\\', '/');
    if (specifier.startsWith('.') && !reached.has(target)) reachedFrom(target, isEnd, reached);
  }
  return reached;
}

describe('on a server', () => {
  test('what a server component imports ends at "use client" before any hook, and the query’s options are before it', () => {
    const isForClients = (name: string) => files.find((file) => file.name === name)?.text.startsWith("'use client';");
    const reached = reachedFrom('index.ts', isForClients);
    expect([...reached].filter(isForClients).length).toBeGreaterThan(0);
    expect(reached).toContain('query/transcript-query.ts');
    for (const name of [...reached].filter((name) => !isForClients(name))) {
      const text = files.find((file) => file.name === name)?.text.replace(/^(import|export) type\b[^;]*;/gm, '') ?? '';
      expect(importsOf(text), name).not.toContain('react');
    }
  });
});

describe('the languages', () => {
  const isLanguage = (name: string) => /^i18n\/(languages|events)\//.test(name);
  const languages = files.map(({ name }) => name).filter((name) => name.startsWith('i18n/languages/'));

  test('no entry but a language’s own brings any other words than the English ones', () => {
    const entries = files.map(({ name }) => name).filter((name) => layerOf(name) === 'entry point');
    const reached = entries.flatMap((entry) => [...reachedFrom(entry)]);
    expect(reached).toContain('i18n/english.ts');
    expect(reached.filter((name) => isLanguage(name) && name !== 'i18n/events/en.ts')).toEqual([]);
  });

  test.each(languages)('%s brings its own words and nothing else', (language) => {
    const reached = [...reachedFrom(language)].filter((name) => name !== 'i18n/english.ts');
    const shared = ['i18n/phrases.ts', 'i18n/plural.ts'].filter((name) => reached.includes(name));
    const own = [language, language.replace('/languages/', '/events/')];
    expect(reached.sort()).toEqual([...own, ...shared].sort());
  });
});

describe('the files', () => {
  test.each(files)('$name is no longer than a reader can hold in mind', ({ name, text }) => {
    expect(text.split('\n').length - 1, name).toBeLessThanOrEqual(250);
  });
});

describe('the public exports', () => {
  const entries: Readonly<Record<string, readonly string[]>> = {
    index: [
      'Transcript',
      'TranscriptError',
      'TranscriptView',
      'defaultVisibility',
      'english',
      'transcriptQueryOptions',
      'useTranscript',
      'useTranscriptItems',
    ],
    chatjs: ['TranscriptError', 'createChatJsSource'],
    http: ['TranscriptError', 'createHttpSource'],
    participant: ['TranscriptError', 'createParticipantSource'],
    'aws-sdk': ['TranscriptError', 'createAwsSdkSource'],
    file: ['TranscriptError', 'createFileSource'],
    'contact-lens': ['TranscriptError', 'createContactLensSource'],
    memory: ['TranscriptError', 'createMemorySource'],
    element: ['ConnectTranscriptElement'],
    model: [
      'TranscriptError',
      'buildRows',
      'defaultVisibility',
      'emptyTimeline',
      'entryOfRow',
      'findAnswer',
      'mergeItems',
      'readTemplate',
      'replyTo',
      'sideOf',
    ],
  };

  test.each(Object.entries(entries))('%s exports these names and no others', async (entry, names) => {
    const module: Readonly<Record<string, unknown>> = await import(`../src/${entry}.ts`);
    expect(Object.keys(module).sort()).toEqual([...names].sort());
    for (const name of names) expect(module[name], name).toBeDefined();
  });

  test('package.json publishes exactly these and the languages, types first', () => {
    const published = Object.entries(packageJson.exports).filter(([path]) => !/\.(css|json|js)$/.test(path));
    expect(published.map(([path]) => (path === '.' ? 'index' : path.slice(2))).sort()).toEqual(
      [...Object.keys(entries), 'labels/*'].sort(),
    );
    for (const [, target] of published) expect(Object.keys(target)).toEqual(['types', 'default']);
  });
});
