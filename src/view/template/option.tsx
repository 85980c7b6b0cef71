import ArrowUpRight from 'lucide-react/icons/arrow-up-right';
import { useId, type ReactNode } from 'react';
import type { TemplateOption } from '../../model/index.ts';
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

/** One option: a link, a button while it can be chosen, or what could be chosen. */
export function Option({ option, state, onChoose }: OptionProps): ReactNode {
  const { labels } = useView();
  const description = useId();
  const { title, subtitle, image, action } = option;
  const address = action === 'link' ? pageOf(option.url) : null;
  const face = (
    <>
      {image && <TemplateImage image={image} />}
      <span data-part="option-words">
        <span data-part="option-title" dir="auto">
          {title}
        </span>
        {subtitle !== null && (
          <span data-part="option-subtitle" id={description} dir="auto">
            {subtitle}
          </span>
        )}
      </span>
    </>
  );
  if (address !== null) {
    return (
      <a data-part="option" data-action="link" href={address} target="_blank" rel="noopener noreferrer nofollow">
        {face}
        <ArrowUpRight size={16} aria-hidden="true" />
        <span data-part="hidden">{labels.opensInNewTab(new URL(address).host)}</span>
      </a>
    );
  }
  const shown = action === 'link' ? 'quiet' : state;
  if (shown === 'quiet' || shown === 'chosen') {
    return (
      <div data-part="option" data-state={shown}>
        {face}
        <ChoiceMark state={shown} />
      </div>
    );
  }
  return (
    <button
      type="button"
      data-part="option"
      data-state={shown}
      data-action={action}
      aria-label={title}
      aria-describedby={subtitle === null ? undefined : description}
      aria-disabled={shown === 'open' ? undefined : true}
      onClick={onChoose}
    >
      {face}
      <ChoiceMark state={shown} />
    </button>
  );
}
