import { useState, type ReactNode } from 'react';
import type { MessageBody as Body } from '../model/index.ts';
import { useView } from './transcript-context.ts';

/** In characters. The service takes no longer ones, and a text of some megabytes keeps the page busy for seconds. */
const longestMessage = 16_384;

/** The text without the half of a character where it was cut. */
const beginningOf = (text: string) => text.slice(0, longestMessage).replace(/[\uD800-\uDBFF]$/, '');

function readableText(body: Body): string {
  if (body.type !== 'json' || body.value === undefined) return body.text;
  return JSON.stringify(body.value, null, 2) ?? body.text;
}

/** What a message says, as readable text; of a very long one the beginning, and the rest for who asks. */
export function MessageBody({ body }: { readonly body: Body }): ReactNode {
  const { labels } = useView();
  const [showsWhole, setShowsWhole] = useState(false);
  const text = readableText(body);
  if (showsWhole || text.length <= longestMessage) return <Words type={body.type} text={text} />;
  return (
    <>
      <Words type={body.type} text={`${beginningOf(text)}…`} />
      <p data-part="cut">
        {labels.cutShort}{' '}
        <button type="button" data-part="show-whole" onClick={() => setShowsWhole(true)}>
          {labels.showWhole}
        </button>
      </p>
    </>
  );
}

function Words({ type, text }: { readonly type: Body['type']; readonly text: string }): ReactNode {
  const { labels } = useView();
  switch (type) {
    case 'json':
      return (
        <pre data-part="json" dir="ltr">
          {text}
        </pre>
      );
    case 'text':
    case 'markdown':
    case 'interactive':
    case 'response':
      return text === '' ? (
        <p data-part="text" data-empty="">
          {labels.noText}
        </p>
      ) : (
        <p data-part="text" dir="auto">
          {text}
        </p>
      );
    default:
      return type satisfies never;
  }
}
