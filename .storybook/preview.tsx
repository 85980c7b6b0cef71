import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/noto-sans-arabic/index.css';
import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import '../src/theme/styles.css';
import '../src/themes/connect.css';
import '../src/themes/console.css';
import '../src/themes/high-contrast.css';
import './frame.css';
import { inFrame } from './frame.tsx';
import { loadLabels, withToolbar } from './toolbar-args.tsx';
import { menus, untouched } from './toolbar.ts';

// In ms: a machine that does much else takes its time.
configure({ asyncUtilTimeout: 5000 });

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Docs',
          [
            'Introduction',
            'Getting started',
            'Theming',
            'Slots',
            'Accessibility',
            'Languages',
            'Testing in your app',
            'Migrating',
          ],
          'Live conversation',
          'Kitchen sink',
          'TranscriptView',
        ],
      },
    },
    controls: { matchers: { date: /Date$/ } },
  },
  globalTypes: menus,
  initialGlobals: { ...untouched },
  loaders: [loadLabels],
  decorators: [withToolbar, inFrame],
};

export default preview;
