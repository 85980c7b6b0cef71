import type { Preview } from '@storybook/react-vite';

type Icon = NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>['icon'];

/** What the toolbar sets for every story. 'story' stands for whatever the story itself says. */
export interface Toolbar {
  readonly viewer: 'story' | 'customer' | 'agent' | 'supervisor';
  /** A BCP 47 tag, of words, dates and numbers. */
  readonly language: string;
  readonly direction: 'auto' | 'ltr' | 'rtl';
  /** An IANA name. */
  readonly zone: string;
  readonly scheme: 'light' | 'dark';
  readonly theme: 'default' | 'connect' | 'console' | 'high-contrast';
  readonly density: 'story' | 'comfortable' | 'compact';
  /** In px, or all there is. */
  readonly width: string;
  /** How long each answer takes, in the stories that ask a source. */
  readonly network: 'instant' | 'quick' | 'slow' | 'never';
  /** Which answers fail there. */
  readonly faults: 'none' | 'throttled' | 'first' | 'older' | 'denied';
}

/** What is chosen before anybody chooses. */
export const untouched: Toolbar = {
  viewer: 'story',
  language: 'story',
  direction: 'auto',
  zone: 'story',
  scheme: 'light',
  theme: 'default',
  density: 'story',
  width: 'story',
  network: 'quick',
  faults: 'none',
};

export const languages: readonly string[] = [
  'en',
  'ar',
  'de',
  'es',
  'fr',
  'he',
  'hi',
  'id',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt-BR',
  'sv',
  'tr',
  'uk',
  'zh-CN',
  'zh-TW',
];

const named = new Intl.DisplayNames(['en'], { type: 'language' });

const menu = (description: string, icon: Icon, titles: Readonly<Record<string, string>>) => ({
  description,
  toolbar: {
    icon,
    dynamicTitle: true,
    items: Object.entries(titles).map(([value, title]) => ({ value, title })),
  },
});

export const menus = {
  scheme: menu('Light or dark', 'mirror', { light: 'Light', dark: 'Dark' }),
  theme: menu('Theme', 'paintbrush', {
    default: 'Default theme',
    connect: 'Connect',
    console: 'Console',
    'high-contrast': 'High contrast',
  }),
  density: menu('Density', 'component', { story: 'Density', comfortable: 'Comfortable', compact: 'Compact' }),
  width: menu('Width', 'ruler', {
    story: 'Width',
    280: '280 px',
    320: '320 px',
    360: '360 px',
    400: '400 px',
    640: '640 px',
    full: 'All there is',
  }),
  viewer: menu('Who looks', 'user', {
    story: 'Viewer',
    customer: 'Customer',
    agent: 'Agent',
    supervisor: 'Supervisor',
  }),
  language: menu('Words, dates and numbers', 'globe', {
    story: 'Language',
    ...Object.fromEntries(languages.map((tag) => [tag, named.of(tag) ?? tag])),
  }),
  direction: menu('Direction', 'transfer', { auto: 'As the language', ltr: 'Left to right', rtl: 'Right to left' }),
  zone: menu('Time zone', 'time', {
    story: 'Time zone',
    UTC: 'UTC',
    'America/Los_Angeles': 'Los Angeles',
    'Europe/Berlin': 'Berlin',
    'Asia/Kolkata': 'Kolkata',
    'Pacific/Auckland': 'Auckland',
  }),
  network: menu('Network, where a story asks a source', 'lightning', {
    instant: 'Instant network',
    quick: 'Quick network',
    slow: 'Slow network',
    never: 'No answer',
  }),
  faults: menu('Faults, where a story asks a source', 'alert', {
    none: 'No faults',
    throttled: 'Every third request throttled',
    first: 'The first request fails',
    older: 'Older pages fail',
    denied: 'Access denied',
  }),
};

/** The toolbar as a story finds it in its globals. */
export function readToolbar(globals: Readonly<Record<string, unknown>>): Toolbar {
  return { ...untouched, ...globals };
}
