import type { ReactNode } from 'react';
import { PlainText } from './plain-text.tsx';

interface Props {
  readonly text: string;
  /** Whether it stands inside of a line: then it holds no paragraphs, lists or tables. @default false */
  readonly inline?: boolean;
}

/** What an attribute plugin of Connect's own widget reads, and readers never see. */
const attributeNote = /<!--\s?rehype:[^<>]{0,200}?-->/g;

/** Text that may hold markdown: plain, with links, until markdown is loaded. */
export function RichText({ text }: Props): ReactNode {
  return <PlainText text={text.replace(attributeNote, '')} />;
}
