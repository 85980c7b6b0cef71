import type { ReactNode } from 'react';
import type { TemplateHeading as Heading } from '../../model/index.ts';
import { RichText } from '../text/rich-text.tsx';
import { TemplateImage } from './template-image.tsx';

interface TemplateHeadingProps {
  readonly heading: Heading;
  /** The id that the title gets, for what it names. */
  readonly id?: string;
  /** Stands for a title where there is none. */
  readonly untitled?: string;
}

/** The picture, the title and the words below it. */
export function TemplateHeading({ heading, id, untitled = '' }: TemplateHeadingProps): ReactNode {
  const { title, subtitle, image } = heading;
  const named = title === '' ? untitled : title;
  return (
    <>
      {image && <TemplateImage image={image} />}
      <div data-part="template-words">
        {named !== '' && <RichText part="template-title" id={id} text={named} inline />}
        {subtitle !== null && <RichText part="template-subtitle" text={subtitle} />}
      </div>
    </>
  );
}
