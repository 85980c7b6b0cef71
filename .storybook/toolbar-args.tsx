import type { Decorator, Loader } from '@storybook/react-vite';
import type { LabelOverrides } from '../src/i18n/index.ts';
import type { TranscriptViewProps } from '../src/view/index.ts';
import { readToolbar } from './toolbar.ts';

const languages = import.meta.glob<Readonly<Record<string, LabelOverrides>>>('../src/i18n/languages/*.ts');

/** The words of the language that is chosen: each language is a chunk of its own. */
export const loadLabels: Loader = async ({ globals }) => {
  const load = languages[`../src/i18n/languages/${readToolbar(globals).language}.ts`];
  return { labels: load && Object.values(await load())[0] };
};

const viewers = {
  customer: { participantId: 'customer', role: 'CUSTOMER' },
  agent: { participantId: 'agent', role: 'AGENT' },
  supervisor: { participantId: 'supervisor', role: 'SUPERVISOR' },
} as const;

/** Gives every story what the toolbar chooses, over what the story says: all take the props of a view. */
export const withToolbar: Decorator = (Story, { args, globals, loaded }) => {
  const { viewer, language, zone, density } = readToolbar(globals);
  const chosen: Partial<TranscriptViewProps> = {
    ...(viewer !== 'story' && { viewer: viewers[viewer] }),
    ...(language !== 'story' && { locale: language, labels: loaded['labels'] }),
    ...(zone !== 'story' && { timeZone: zone }),
    ...(density !== 'story' && { density }),
  };
  return <Story args={{ ...args, ...chosen }} />;
};
