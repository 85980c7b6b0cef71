import type { View } from '../transcript-context.ts';

/** What a chapter is called: earlier or current, and a day of it. */
export function chapterTitle(past: boolean, day: number | null, { labels, formats, today }: View): string {
  const name = past ? labels.chapter.past : labels.chapter.current;
  return day === null ? name : `${name} · ${formats.day(day, today)}`;
}
