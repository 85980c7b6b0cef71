import { act, cleanup, render } from '@testing-library/react';
import '../../../src/theme/styles.css';
import '../../../src/element.ts';
import { TranscriptView } from '../../../src/view/index.ts';
import type { Entry } from '../../../src/model/index.ts';
import { agent, message, minute, noon, transcript } from '../../../stories/fixtures.ts';

export const kinds = ['windowed list', 'plain list', 'element'] as const;

/** A transcript of three messages in a page of its own. */
export interface Panel {
  /** The element around the transcript, 400 px wide and high, at the window's top left corner. */
  readonly panel: HTMLElement;
  /** What was told as seen, in its order. */
  readonly told: readonly string[];
  close(): void;
}

const words = ['First', 'Second', 'Third'];
const wordsOf = (entry: Entry) => (entry.kind === 'message' ? entry.body.text : entry.kind);

/** What is drawn is observed in the frames after it. */
export async function frames(count = 4) {
  for (let index = 0; index < count; index += 1)
    await act(() => new Promise<void>((done) => requestAnimationFrame(() => done())));
}

export function openPanel(kind: (typeof kinds)[number]): Panel {
  const told: string[] = [];
  const onSeen = (entry: Entry) => told.push(wordsOf(entry));
  const panel = document.createElement('div');
  panel.style.cssText = 'position: relative; inline-size: 400px; block-size: 400px; background: white;';
  // What a test lays around it.
  const stage = document.createElement('div');
  stage.style.cssText = 'position: absolute; inset: 0 auto auto 0';
  stage.append(panel);
  document.body.append(stage);
  if (kind === 'element') {
    const element = document.createElement('connect-transcript');
    element.style.blockSize = '100%';
    element.items = words.map((Content, index) => ({
      Id: `${index}`,
      Type: 'MESSAGE',
      ContentType: 'text/plain',
      Content,
      AbsoluteTime: new Date(noon + index * minute).toISOString(),
      ParticipantId: 'agent',
      ParticipantRole: 'AGENT',
    }));
    element.addEventListener('transcript-seen', ({ detail }) => onSeen(detail.entry));
    panel.append(element);
  } else {
    const entries = words.map((text, index) => message(agent, noon + index * minute, text));
    render(
      <TranscriptView
        locale="en"
        virtualized={kind === 'windowed list'}
        transcript={transcript(entries)}
        onSeen={onSeen}
      />,
      { container: panel },
    );
  }
  return {
    panel,
    told,
    close() {
      cleanup();
      stage.remove();
    },
  };
}
