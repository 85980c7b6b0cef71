/** A page of the bench. */
export interface ContenderPage {
  readonly name: string;
  /** What the table says of it. */
  readonly description: string;
  /** The module in contenders/. */
  readonly entry: string;
  /** Sizes beyond this are left out: what does not window its rows goes only so far. @default none */
  readonly mostItems?: number;
}

/** The limit that all others are compared with. */
export const limit: ContenderPage = {
  name: 'raw',
  description: 'react-virtuoso with one plain div per row',
  entry: 'raw.tsx',
};

export const contenders: readonly ContenderPage[] = [
  limit,
  { name: 'kit', description: 'TranscriptView fed by useTranscriptItems', entry: 'kit.tsx' },
  { name: 'kit-query', description: 'TranscriptView fed by useTranscript on a memory source', entry: 'kit-query.tsx' },
];
