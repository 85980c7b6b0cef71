import type { ReactNode } from 'react';
import type { ViewTemplate } from '../../model/index.ts';
import { useView } from '../transcript-context.ts';
import { ChoiceMark } from './choice-mark.tsx';
import type { Reply } from './use-reply.ts';
import { viewFacts } from './view-facts.ts';

interface ViewCardProps {
  readonly template: ViewTemplate;
  readonly reply: Reply;
}

/** What the data of a view says, and how it can be answered. The view itself is the app's to draw: see the slot `view`. */
export function ViewCard({ template: { data, actions }, reply }: ViewCardProps): ReactNode {
  const facts = viewFacts(data);
  return (
    <>
      {facts.length > 0 && (
        <dl data-part="view-facts">
          {facts.map(({ key, name, value }) => (
            <div key={key} data-part="view-fact">
              <dt dir="auto">{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {actions.length > 0 && <Actions actions={actions} reply={reply} />}
    </>
  );
}

function Actions({ actions, reply }: { readonly actions: readonly string[]; readonly reply: Reply }): ReactNode {
  const { labels } = useView();
  return (
    <ul data-part="options" data-layout="chips" aria-label={labels.template.actions}>
      {actions.map((action) => {
        const state = reply.stateOf(action);
        const face = (
          <>
            <span data-part="option-title" dir="auto">
              {action}
            </span>
            <ChoiceMark state={state} />
          </>
        );
        return (
          <li key={action}>
            {reply.isLive ? (
              <button
                form=""
                data-part="option"
                data-state={state}
                aria-disabled={state === 'open' ? undefined : true}
                onClick={() => reply.choose(action)}
              >
                {face}
              </button>
            ) : (
              <div data-part="option" data-state={state}>
                {face}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
