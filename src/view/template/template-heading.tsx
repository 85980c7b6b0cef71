import type { ReactNode } from 'react';
import type { TemplateHeading as Heading } from '../../model/index.ts';
import { RichText } from '../text/rich-text.tsx';
import { TemplateImage } from './template-image.tsx';

interface TemplateHeadingProps {
  readonly heading: Heading;
  /** The id that the title gets, for what it names. */
  readonly id?: string;
  /** What to say to a screen reader where there is no title. */
  readonly untitled?: string;
}

/** The picture, the title and the words below it. */
export function TemplateHeading({ heading, id, untitled }: TemplateHeadingProps): ReactNode {
  const { title, subtitle, image } = heading;
  return (
    <>
      {image && <TemplateImage image={image} />}
      <div data-part="template-words">
        {title !== '' ? (
          <div data-part="template-title" id={id} dir="auto">
            <RichText text={title} inline />
          </div>
        ) : (
          untitled !== undefined && (
            <div data-part="hidden" id={id}>
              {untitled}
            </div>
          )
        )}
        {subtitle !== null && (
          <div data-part="template-subtitle" dir="auto">
            <RichText text={subtitle} />
          </div>
        )}
      </div>
    </>
  );
}
