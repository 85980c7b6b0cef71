import { defineTranscriptElement } from './define.ts';

// What a script tag gets: the element, and nothing global.
defineTranscriptElement();
