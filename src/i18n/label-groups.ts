import type { Sentiment, Template } from '../model/index.ts';
import type { Formats } from './formats.ts';

/** The words of interactive messages. */
export interface TemplateWords {
  /** Said of the option that was chosen. */
  readonly chosen: string;
  /** Said of the option that was chosen just now. */
  readonly sending: string;
  readonly confirmTime: string;
  /** @param zone such as "UTC+2" or "Central European Summer Time" */
  readonly timeZone: (zone: string) => string;
  readonly location: string;
  /** Names the times whose day cannot be read. */
  readonly otherTimes: string;
  /** Names the cards of a carousel. */
  readonly cards: string;
  readonly card: (number: number, count: number, formats: Formats) => string;
  readonly previousCard: string;
  readonly nextCard: string;
  /** Names the ways to answer a form. */
  readonly actions: string;
  /** Stands for the title of a message that has none. */
  readonly untitled: Readonly<Record<Template['type'], string>>;
  /** An interactive message as it is spoken when it arrives. */
  readonly spoken: (title: string, options: number, formats: Formats) => string;
}

/** The words of what Contact Lens found. */
export interface AnalysisWords {
  /** Names the card of one contact. */
  readonly title: string;
  readonly summary: string;
  readonly sentiment: string;
  readonly categories: string;
  readonly issues: string;
  readonly outcomes: string;
  readonly actions: string;
  /** Names the list of what was found in a message. */
  readonly found: string;
  /** How one role's messages felt, for who cannot see the strip. */
  readonly course: (name: string, counts: Readonly<Record<Sentiment, number>>, formats: Formats) => string;
  /** Scores from -5 to 5, as they are spoken. */
  readonly shift: (begin: string, end: string) => string;
  /** Stands for words of a message that is not loaded yet: selecting it loads them. */
  readonly notLoaded: string;
}

/** The words of the window that shows an image large. */
export interface ViewerWords {
  readonly close: string;
  readonly older: string;
  readonly newer: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** 100 where the whole image fits into the window. */
  readonly zoom: (percent: number, formats: Formats) => string;
  readonly fit: string;
  /** Which of the loaded images it is, counted from 1. */
  readonly place: (number: number, count: number, formats: Formats) => string;
  readonly loading: string;
}

/** The words of a persistent chat’s contacts. */
export interface ChapterWords {
  readonly past: string;
  readonly current: string;
  /** How the contact was held, where nothing else is known. */
  readonly channel: string;
  /** How much of it is loaded; `isWhole` is false where older messages may be missing. */
  readonly messages: (count: number, isWhole: boolean, formats: Formats) => string;
  /** Names the buttons that move from chapter to chapter. */
  readonly navigation: string;
  readonly older: string;
  readonly newer: string;
}
