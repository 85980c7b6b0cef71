import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { useId, useRef, useState, type ReactNode } from 'react';
import type { CarouselTemplate, ChoiceTemplate } from '../../model/index.ts';
import { useView } from '../transcript-context.ts';
import { useBeforePaint } from '../use-before-paint.ts';
import { group } from './group.ts';
import { OptionList } from './option-list.tsx';
import { TemplateHeading } from './template-heading.tsx';
import type { Reply } from './use-reply.ts';

interface CarouselProps {
  readonly template: CarouselTemplate;
  readonly reply: Reply;
}

// What scrolls must be within reach of the keyboard.
const reachable = { tabIndex: 0 };

/** How far the track goes from one card to the next, in pixels; the cards are equally wide. */
function stepOf(track: HTMLElement): number {
  const [first, second] = track.children;
  if (!(first instanceof HTMLElement) || !(second instanceof HTMLElement)) return 0;
  return second.offsetLeft - first.offsetLeft;
}

/** Cards beside each other: to swipe, to scroll, or to go through by buttons. */
export function Carousel({ template: { cards }, reply }: CarouselProps): ReactNode {
  const { labels, formats } = useView();
  const track = useRef<HTMLDivElement>(null);
  const answered = cards.findIndex(({ options }) => options.some((option) => reply.stateOf(option.id) === 'chosen'));
  const start = Math.max(answered, 0);
  const [shown, setShown] = useState(start);
  useBeforePaint(() => {
    const { current } = track;
    const step = current ? stepOf(current) : 0;
    // Who reads back sees what was chosen.
    if (start > 0 && step !== 0) current?.scrollTo({ left: start * step, behavior: 'instant' });
  }, [start]);
  const id = useId();
  const numbered = cards.map((card, index) => ({ card, number: index + 1 }));
  const look = () => {
    const { current } = track;
    if (!current) return;
    const step = stepOf(current);
    const isAtEnd = Math.abs(current.scrollLeft) >= current.scrollWidth - current.clientWidth - 1;
    setShown(isAtEnd ? cards.length - 1 : step === 0 ? 0 : Math.round(current.scrollLeft / step));
  };
  const go = (steps: 1 | -1) => track.current?.scrollBy({ left: steps * stepOf(track.current) });
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
            type="button"
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
            type="button"
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
