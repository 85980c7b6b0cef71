import type { ReactNode } from 'react';
import type { MessageBody as Body } from '../model/index.ts';
import { useView } from './transcript-context.ts';

function pretty(value: unknown, text: string): string {
  return value === undefined ? text : (JSON.stringify(value, null, 2) ?? text);
}

/** What a message says, as readable text. */
export function MessageBody({ body }: { readonly body: Body }): ReactNode {
  const { labels } = useView();
  switch (body.type) {
    case 'json':
      return (
        <pre data-part="json" dir="ltr">
          {pretty(body.value, body.text)}
        </pre>
      );
    case 'text':
    case 'markdown':
    case 'interactive':
    case 'response':
      return body.text === '' ? (
        <p data-part="text" data-empty="">
          {labels.noText}
        </p>
      ) : (
        <p data-part="text" dir="auto">
          {body.text}
        </p>
      );
    default:
      return body satisfies never;
  }
}
