import type { ReactNode } from 'react';
import type { ChoiceTemplate } from '../../model/index.ts';
import { Option } from './option.tsx';
import type { Reply } from './use-reply.ts';

interface OptionListProps {
  readonly template: ChoiceTemplate;
  readonly reply: Reply;
  /** The id of what names the list. */
  readonly label: string;
}

/** The options of a list picker, a panel or a quick reply. To page makes sense only while it can be answered. */
export function OptionList({ template, reply, label }: OptionListProps): ReactNode {
  const options = template.options.filter(({ action }) => reply.isLive || (action !== 'more' && action !== 'previous'));
  return (
    <ul data-part="options" data-layout={template.type === 'quick-reply' ? 'chips' : 'list'} aria-labelledby={label}>
      {options.map((option) => (
        <li key={option.id}>
          <Option option={option} state={reply.stateOf(option.id)} onChoose={() => reply.choose(option.id)} />
        </li>
      ))}
    </ul>
  );
}
