import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import type { ReactNode } from 'react';
import { TranscriptView } from '../src/index.ts';
import { ChatFooter } from './chat-footer.tsx';
import { ConnectionSwitch } from './connection-switch.tsx';
import { sharedChat } from './conversations.ts';
import { Disclosure } from './disclosure.tsx';
import { participantOf } from './local-service.ts';
import { ShowEverythingChoice } from './show-everything-choice.tsx';
import { useShowEverything } from './show-everything.ts';
import { useChat } from './use-chat.ts';
import { useLiveSource } from './use-live-source.ts';
import type { Stage } from './use-stage.ts';

/** The agent's console shows a conversation beside it, and the two must differ for who only hears their names. */
const labels = { transcript: 'Your conversation' };

/** A chat widget as a customer sees it on a shop's page. */
export function CustomerWidget({ stage }: { readonly stage: Stage }): ReactNode {
  const { service, play } = stage;
  const chat = sharedChat(service);
  const customer = participantOf(chat, 'CUSTOMER');
  const access = { endpoint: service.endpoint, connectionToken: customer.connectionToken };
  const source = useLiveSource(stage, customer);
  const [showsEverything] = useShowEverything();
  const { transcript, onRetry, onReply, send } = useChat(source, access);
  return (
    <section className="widget" aria-label="Customer’s chat">
      <header className="widget-header">
        <span className="widget-mark" aria-hidden="true">
          N
        </span>
        <div>
          <h2>Northlight</h2>
          <p>Customer care</p>
        </div>
        <div className="widget-tools">
          <Disclosure title="View" Icon={SlidersHorizontal}>
            <ShowEverythingChoice />
          </Disclosure>
          <ConnectionSwitch participant={customer} play={play} />
        </div>
      </header>
      <div className="fill">
        <TranscriptView
          transcript={transcript}
          viewer={{ participantId: customer.participantId, role: 'CUSTOMER' }}
          labels={labels}
          virtualized={!showsEverything}
          onSeen={source.sendReceipts}
          onRetry={onRetry}
          onReply={onReply}
        />
      </div>
      <ChatFooter
        access={access}
        ended={chat.ended || transcript.connection === 'ended'}
        onSend={send}
        onStartAgain={() => play('start-again')}
      />
    </section>
  );
}
