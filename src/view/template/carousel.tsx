import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { useId, type ReactNode } from 'react';
import type { CarouselTemplate, ChoiceTemplate } from '../../model/index.ts';
import { useView } from '../transcript-context.ts';
import { group } from './group.ts';
import { OptionList } from './option-list.tsx';
import { TemplateHeading } from './template-heading.tsx';
import { useCardTrack } from './use-card-track.ts';
import type { Reply } from './use-reply.ts';

interface CarouselProps {
  readonly template: CarouselTemplate;
  readonly reply: Reply;
}

// What scrolls must be within reach of the keyboard.
const reachable = { tabIndex: 0 };

/** Cards beside each other: to swipe, to scroll, or to go through by buttons. */
export function Carousel({ template: { cards }, reply }: CarouselProps): ReactNode {
  const { labels, formats } = useView();
  const answered = cards.findIndex(({ options }) => options.some((option) => reply.stateOf(option.id) === 'chosen'));
  const { track, shown, look, go } = useCardTrack(cards.length, Math.max(answered, 0));
  const id = useId();
  const numbered = cards.map((card, index) => ({ card, number: index + 1 }));
  return (
    <>
      <div
        {...group}
        {...reachable}
        ref={track}
        data-part="carousel"
        aria-label={labels.template.cards}
        onScroll={look}
      >
        {numbered.map(({ card, number }) => (
          <Card
            key={number}
            card={card}
            reply={reply}
            id={`${id}${number}`}
            place={labels.template.card(number, cards.length, formats)}
          />
        ))}
      </div>
      {cards.length > 1 && (
        <div data-part="carousel-controls">
          <button
            form=""
            data-part="carousel-button"
            aria-label={labels.template.previousCard}
            aria-disabled={shown === 0 || undefined}
            onClick={() => go(-1)}
          >
            <ChevronLeft size={20} aria-hidden="true" />
          </button>
          <span data-part="carousel-place" dir="auto" aria-live="polite">
            {labels.template.card(shown + 1, cards.length, formats)}
          </span>
          <button
            form=""
            data-part="carousel-button"
            aria-label={labels.template.nextCard}
            aria-disabled={shown === cards.length - 1 || undefined}
            onClick={() => go(1)}
          >
            <ChevronRight size={20} aria-hidden="true" />
          </button>
        </div>
      )}
    </>
  );
}

interface CardProps {
  readonly card: ChoiceTemplate;
  readonly reply: Reply;
  readonly id: string;
  /** "2 of 5" */
  readonly place: string;
}

function Card({ card, reply, id, place }: CardProps): ReactNode {
  const { labels } = useView();
  return (
    <div {...group} data-part="card" aria-label={place} aria-describedby={id}>
      <TemplateHeading heading={card} id={id} untitled={labels.template.untitled[card.type]} />
      <OptionList template={card} reply={reply} label={id} />
    </div>
  );
}
