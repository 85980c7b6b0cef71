import type { Decorator } from '@storybook/react-vite';
import type { CSSProperties } from 'react';
import { readToolbar, type Toolbar } from './toolbar.ts';

const readFromTheRight = /^(ar|he|fa|ur)\b/;

function directionOf(toolbar: Toolbar, story: unknown): 'ltr' | 'rtl' {
  if (toolbar.direction !== 'auto') return toolbar.direction;
  if (toolbar.language !== 'story') return readFromTheRight.test(toolbar.language) ? 'rtl' : 'ltr';
  return story === 'rtl' ? 'rtl' : 'ltr';
}

function widthOf(toolbar: Toolbar, story: number | undefined): CSSProperties['maxInlineSize'] {
  if (toolbar.width === 'story') return story;
  return toolbar.width === 'full' ? undefined : Number(toolbar.width);
}

/** The page around a story, as an app would make it: scheme, theme, direction and room. */
export const inFrame: Decorator = (Story, { globals, name, parameters, title, viewMode }) => {
  const toolbar = readToolbar(globals);
  const Page = viewMode === 'docs' ? 'div' : 'main';
  return (
    <Page
      className={`story-frame transcript-theme-${toolbar.theme}`}
      data-scheme={toolbar.scheme}
      data-view={viewMode}
      dir={directionOf(toolbar, parameters['dir'])}
      lang={toolbar.language === 'story' ? undefined : toolbar.language}
    >
      {viewMode === 'story' && (
        <div className="story-name">
          <h1>connect-transcript</h1>
          <h2>{title}</h2>
          <h3>{name}</h3>
        </div>
      )}
      <div
        className="story-transcript"
        style={{ maxInlineSize: widthOf(toolbar, parameters['width']), blockSize: parameters['height'] }}
      >
        <Story />
      </div>
    </Page>
  );
};
