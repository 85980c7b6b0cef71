export { createAnnouncer, type Announcer } from './announcer.ts';
export { conditionNews, conditionOf, type Condition } from './condition.ts';
export { describeEntry } from './describe-entry.ts';
export { LiveRegions } from './live-regions.tsx';
export { isEndOfChat, type News } from './news.ts';
export { endTurns, nextTurns, type TypingTurns } from './typing-turns.ts';
