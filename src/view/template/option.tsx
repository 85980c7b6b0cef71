import ArrowUpRight from 'lucide-react/icons/arrow-up-right';
import { useId, type ReactNode } from 'react';
import { plainTitle, type TemplateOption } from '../../model/index.ts';
import { isWebAddress, safeLink } from '../text/safe-link.ts';
import { useView } from '../transcript-context.ts';
import { ChoiceMark } from './choice-mark.tsx';
import { TemplateImage } from './template-image.tsx';
import type { ChoiceState } from './use-reply.ts';

interface OptionProps {
  readonly option: TemplateOption;
  readonly state: ChoiceState;
  readonly onChoose: () => void;
}

/** The address of a page, or null for what cannot be opened in a tab. */
function pageOf(url: string | null): string | null {
  const address = url === null ? null : safeLink(url);
  return address !== null && isWebAddress(address) ? address : null;
}

/** One option, without the marks and links of markdown, which a control cannot hold: a link, a button while it can be chosen, or what could be chosen. */
export function Option({ option, state, onChoose }: OptionProps): ReactNode {
  const { labels } = useView();
  const { title, subtitle, image, action } = option;
  const address = action === 'link' ? pageOf(option.url) : null;
  const id = useId();
  const isRead = address === null && (action === 'link' || state === 'quiet' || state === 'chosen');
  // A control is called by its title alone; picture and subtitle describe it.
  const aside = isRead ? undefined : ({ id: `${id}subtitle`, 'aria-hidden': true } as const);
  const face = (
    <>
      {image && <TemplateImage image={image} describes={isRead ? undefined : `${id}image`} />}
      <span data-part="option-words">
        <span data-part="option-title" dir="auto">
          {plainTitle(title) || title}
        </span>
        {subtitle !== null && (
          <span {...aside} data-part="option-subtitle" dir="auto">
            {plainTitle(subtitle)}
          </span>
        )}
      </span>
    </>
  );
  const description = `${image ? `${id}image ` : ''}${subtitle === null ? '' : `${id}subtitle`}`.trim() || undefined;
  if (address !== null) {
    return (
      <a
        data-part="option"
        data-action="link"
        href={address}
        target="_blank"
        rel="noopener noreferrer nofollow"
        title={labels.opensInNewTab(new URL(address).host)}
        aria-describedby={description}
      >
        {face}
        <ArrowUpRight size={16} aria-hidden="true" />
      </a>
    );
  }
  if (isRead) {
    const shown = action === 'link' ? 'quiet' : state;
    return (
      <div data-part="option" data-state={shown}>
        {face}
        <ChoiceMark state={shown} />
      </div>
    );
  }
  return (
    <button
      form=""
      data-part="option"
      data-state={state}
      data-action={action}
      aria-describedby={description}
      aria-disabled={state === 'open' ? undefined : true}
      onClick={onChoose}
    >
      {face}
      <ChoiceMark state={state} />
    </button>
  );
}
