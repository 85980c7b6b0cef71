import type { Preview } from '@storybook/react-vite';
import '../src/theme/styles.css';
import './frame.css';

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    options: { storySort: { order: ['TranscriptView', 'Parts', 'Live', 'Jump to latest', 'Slots'] } },
    controls: { matchers: { date: /Date$/ } },
  },
  globalTypes: {
    theme: {
      description: 'Light or dark',
      toolbar: { icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'light' },
  decorators: [
    (Story, { globals, parameters }) => (
      <div className="story-frame" data-theme={String(globals['theme'])} dir={parameters['dir']}>
        <div
          className="story-transcript"
          style={{ maxInlineSize: parameters['width'], blockSize: parameters['height'] }}
        >
          <Story />
        </div>
      </div>
    ),
  ],
};

export default preview;
