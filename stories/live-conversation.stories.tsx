import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect, useState, type ReactNode } from 'react';
import { Transcript } from '../src/index.ts';
import type { TranscriptViewProps } from '../src/view/index.ts';
import { findStage, type Stage } from './live-stage.ts';

interface LiveConversationProps extends Omit<TranscriptViewProps, 'transcript'> {
  /** How many times faster than people are. */
  readonly pace: number;
}

/** A chat that happens while it is watched, again from its beginning whenever the story is shown. */
function LiveConversation({ pace, ...view }: LiveConversationProps): ReactNode {
  const [stage, setStage] = useState<Stage | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    void findStage(pace).then((found) => {
      if (leaving.signal.aborted) return;
      setStage(found);
      // Who leaves has seen enough of it.
      found.play(leaving.signal).catch((reason: unknown) => leaving.signal.aborted || console.warn(reason));
    });
    return () => leaving.abort();
  }, [pace]);
  return stage && <Transcript {...view} source={stage.source} onReply={stage.reply} />;
}

const meta = {
  title: 'Live conversation',
  component: LiveConversation,
  // It moves, so it has no picture.
  tags: ['moving'],
  args: { pace: 1, viewer: { participantId: 'customer', role: 'CUSTOMER' }, locale: 'en-GB' },
  parameters: { width: 400, height: 720 },
} satisfies Meta<typeof LiveConversation>;

export default meta;
type Story = StoryObj<typeof meta>;

/**
 * Messages, typing, receipts, a file that is checked, somebody who leaves, and a question to answer. The local
 * participant service drives it where Storybook runs with one (`npm run storybook`), else a source in memory.
 */
export const LiveConversationStory: Story = { name: 'Live conversation' };
