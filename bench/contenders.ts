/** A page of the bench. */
export interface ContenderPage {
  readonly name: string;
  /** What charts call it. */
  readonly label: string;
  /** What the table says of it. */
  readonly description: string;
  /** The module in contenders/. */
  readonly entry: string;
  /** Whether the budgets are this page's. */
  readonly isKit?: boolean;
  /** Whether it is another complete kit, which this one is compared with. */
  readonly isPeer?: boolean;
  /** Beyond this it is not usable, by what the bench says of the next size, and left out. @default none */
  readonly mostItems?: number;
  /** From this size on it is so slow that fewer of each are measured. @default none */
  readonly slowFrom?: number;
}

/** The limit that all others are compared with. */
export const limit: ContenderPage = {
  name: 'raw',
  label: 'react-virtuoso, divs',
  description: 'react-virtuoso at its defaults with one plain div per row, the limit',
  entry: 'raw.tsx',
};

export const contenders: readonly ContenderPage[] = [
  limit,
  {
    name: 'kit',
    label: 'this kit',
    description: 'this kit, TranscriptView fed by useTranscriptItems',
    entry: 'kit.tsx',
    isKit: true,
  },
  {
    name: 'kit-query',
    label: 'this kit, paged',
    description: 'this kit, TranscriptView fed by useTranscript on a memory source',
    entry: 'kit-query.tsx',
    isKit: true,
  },
  {
    name: 'plain',
    label: 'list of divs',
    description: 'the same plain divs in a React list without a window',
    entry: 'plain.tsx',
    mostItems: 10_000,
  },
  {
    name: 'chatscope',
    label: 'chatscope',
    description:
      '@chatscope/chat-ui-kit-react with its own styles: MessageList with a Message (header, read mark) or MessageSeparator per item, whose elements are kept so that none is drawn twice',
    entry: 'chatscope.tsx',
    isPeer: true,
    mostItems: 10_000,
    slowFrom: 10_000,
  },
  {
    name: 'assistant-ui',
    label: 'assistant-ui',
    description:
      '@assistant-ui/react: useExternalStoreRuntime with convertMessage, ThreadPrimitive.Viewport and Messages, one MessagePrimitive.Root and Parts per item, with the content-visibility of its example thread and without Markdown and action bars',
    entry: 'assistant-ui.tsx',
    isPeer: true,
    mostItems: 1_000,
    slowFrom: 1_000,
  },
];
