import { useId, type ReactNode } from 'react';
import type { BubbleRow, MessageEntry, Template } from '../../model/index.ts';
import { Fill } from '../slots.tsx';
import { useView } from '../transcript-context.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { Carousel } from './carousel.tsx';
import { group } from './group.ts';
import { OptionList } from './option-list.tsx';
import { TemplateHeading } from './template-heading.tsx';
import { TimePicker } from './time-picker.tsx';
import { useReply, type Reply } from './use-reply.ts';
import { ViewCard } from './view-card.tsx';

interface TemplateMessageProps {
  readonly row: BubbleRow;
  readonly entry: MessageEntry;
  readonly template: Template;
}

/** An interactive message: controls while it can be answered, and from then on what was offered and what was chosen. */
export function TemplateMessage({ row, entry, template }: TemplateMessageProps): ReactNode {
  const { labels, slots } = useView();
  const reply = useReply(row, entry, template);
  const keptFocus = useKeptFocus(null);
  const title = useId();
  const values = { entry, answer: row.answer, reply: reply.send };
  const card = (
    <div {...group} {...keptFocus} data-part="template" aria-labelledby={title}>
      <TemplateHeading heading={template} id={title} untitled={labels.template.untitled[template.type]} />
      <Choices template={template} reply={reply} label={title} />
      {row.answer !== null && template.reply && (
        <div data-part="template-reply">
          <TemplateHeading heading={template.reply} />
        </div>
      )}
    </div>
  );
  return template.type === 'view' ? (
    <Fill slot={slots.view} values={{ ...values, template }}>
      {card}
    </Fill>
  ) : (
    <Fill slot={slots.interactive} values={{ ...values, template }}>
      {card}
    </Fill>
  );
}

interface ChoicesProps {
  readonly template: Template;
  readonly reply: Reply;
  readonly label: string;
}

function Choices({ template, reply, label }: ChoicesProps): ReactNode {
  switch (template.type) {
    case 'list-picker':
    case 'panel':
    case 'quick-reply':
      return <OptionList template={template} reply={reply} label={label} />;
    case 'time-picker':
      return <TimePicker template={template} reply={reply} label={label} />;
    case 'carousel':
      return <Carousel template={template} reply={reply} />;
    case 'view':
      return <ViewCard template={template} reply={reply} />;
    default:
      return template satisfies never;
  }
}
