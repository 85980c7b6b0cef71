import type { ReactNode } from 'react';
import { participantName } from '../../i18n/index.ts';
import type { Sentiment, SentimentCourse } from '../../model/index.ts';
import { useView } from '../transcript-context.ts';

interface CourseProps {
  readonly course: SentimentCourse;
  /** How many messages the strip is long. */
  readonly length: number;
}

/** Where a bar stands in a strip of height 10: good above the middle, bad below it, so that colour says nothing alone. */
const bars: Readonly<Record<Sentiment, { readonly y: number; readonly height: number }>> = {
  positive: { y: 0, height: 5 },
  neutral: { y: 4.5, height: 1 },
  mixed: { y: 3, height: 4 },
  negative: { y: 5, height: 5 },
};

const rounded = (score: number) => (Math.sign(score) * Math.round(Math.abs(score) * 10)) / 10;

/** How one role felt, message by message, and its scores at the beginning and at the end. */
export function SentimentLine({ course, length }: CourseProps): ReactNode {
  const { labels, formats } = useView();
  const { role, stretches, counts, begin, end } = course;
  const name = participantName({ id: null, name: null, role: role === '' ? null : role }, labels);
  const score = (value: number) => formats.number(rounded(value));
  const spoken = { role: 'img', 'aria-label': labels.analysis.course(name, counts, formats) };
  return (
    <li data-part="course">
      <span data-part="course-name" aria-hidden="true">
        {name}
      </span>
      <svg data-part="course-strip" viewBox={`0 0 ${length} 10`} preserveAspectRatio="none" {...spoken}>
        {stretches.map(({ place, length: width, sentiment }) => (
          <rect key={place} data-sentiment={sentiment} x={place} width={width} {...bars[sentiment]} />
        ))}
      </svg>
      {begin !== null && end !== null && (
        <span data-part="course-score">
          <span data-part="hidden">{labels.analysis.shift(score(begin), score(end))}</span>
          <span aria-hidden="true" dir="ltr">
            {`${score(begin)} → ${score(end)}`}
          </span>
        </span>
      )}
    </li>
  );
}
