import Clapperboard from 'lucide-react/icons/clapperboard';
import { useState, type ReactNode } from 'react';
import { answer, type Speaker } from './answer.ts';
import { sharedChat } from './conversations.ts';
import { Disclosure } from './disclosure.tsx';
import { participantOf } from './local-service.ts';
import type { Stage } from './use-stage.ts';

interface SceneButtonProps {
  readonly possible: boolean;
  readonly onPlay: () => void;
  readonly children: ReactNode;
}

/** Makes something happen, and gives the view free for it. */
function SceneButton({ possible, onPlay, children }: SceneButtonProps): ReactNode {
  return (
    <button
      type="button"
      className="button"
      disabled={!possible}
      onClick={({ currentTarget }) => {
        currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
        onPlay();
      }}
    >
      {children}
    </button>
  );
}

const questions = [
  ['list-picker', 'List picker'],
  ['panel', 'Panel'],
  ['quick-reply', 'Quick reply'],
  ['time-picker', 'Time picker'],
  ['carousel', 'Carousel'],
  ['view', 'Form (view)'],
  ['paging', 'List picker with pages'],
] as const;

interface AssistantAsksProps {
  readonly possible: boolean;
  readonly onAsk: (message: string) => void;
}

/** Sends one of the kinds of interactive messages to the customer, who can answer it in the widget. */
function AssistantAsks({ possible, onAsk }: AssistantAsksProps): ReactNode {
  const [message, setMessage] = useState<string>(questions[0][0]);
  return (
    <>
      <label className="field">
        <span>Interactive message</span>
        <select value={message} onChange={(event) => setMessage(event.target.value)}>
          {questions.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <SceneButton possible={possible} onPlay={() => onAsk(message)}>
        The assistant sends it
      </SceneButton>
    </>
  );
}

const firstName = (name: string): string => name.split(' ')[0] ?? name;

/** What happens next in the chat that both sides show. */
export function ScenarioPanel({ service, play }: Stage): ReactNode {
  const chat = sharedChat(service);
  const [customer, agent] = [participantOf(chat, 'CUSTOMER'), participantOf(chat, 'AGENT')];
  const colleague = chat.participants.find((one) => one.role === 'AGENT' && one !== agent);
  // Whoever watches sees whether the line arrived.
  const write = (speaker: Speaker) => void answer(service, chat, speaker).catch(() => {});
  const served = !chat.ended && agent.present;
  return (
    <Disclosure title="Scenario" Icon={Clapperboard}>
      <SceneButton possible={!chat.ended && !customer.connectionLost} onPlay={() => write('CUSTOMER')}>
        {firstName(customer.displayName)} writes
      </SceneButton>
      <SceneButton possible={served && !agent.connectionLost} onPlay={() => write('AGENT')}>
        {firstName(agent.displayName)} answers
      </SceneButton>
      <SceneButton possible={!chat.ended} onPlay={() => play('assistant')}>
        An assistant answers word by word
      </SceneButton>
      <hr />
      <AssistantAsks possible={!chat.ended} onAsk={(message) => play('assistant', { message })} />
      <hr />
      {colleague && (
        <SceneButton possible={!chat.ended} onPlay={() => play('transfer', { participantId: colleague.participantId })}>
          {agent.present ? 'Transfer to' : 'Send in'} {colleague.displayName}
        </SceneButton>
      )}
      <SceneButton possible={served} onPlay={() => play('agent-leaves')}>
        {firstName(agent.displayName)} leaves
      </SceneButton>
      <SceneButton possible={!chat.ended} onPlay={() => play('end')}>
        End the chat
      </SceneButton>
      <hr />
      <SceneButton possible onPlay={() => play('start-again')}>
        Start again
      </SceneButton>
    </Disclosure>
  );
}
