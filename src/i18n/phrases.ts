import type { Sentiment } from '../model/index.ts';
import type { ErrorWords, Subject } from './labels.ts';

/** A sentence about the viewer, or about somebody else. */
export const about =
  (own: string, other: (name: string) => string) =>
  (subject: Subject): string =>
    subject.own ? own : other(subject.name);

/** A sentence that is the same whomever it is about. */
export const always = (sentence: string) => (): string => sentence;

/** What happened, and what the reader can do. */
export const words = (title: string, advice: string): ErrorWords => ({ title, advice });

/** The sentiments that occur, from good to bad. */
export const occurring = (counts: Readonly<Record<Sentiment, number>>): readonly Sentiment[] =>
  (['positive', 'neutral', 'mixed', 'negative'] as const).filter((sentiment) => counts[sentiment] > 0);
