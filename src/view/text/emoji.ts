/** One that is drawn in colour: by itself, by the variation selector, or by a skin tone. */
const picture = String.raw`(?:(?!\p{RI})\p{Emoji_Presentation}\p{EMod}?|\p{ExtPict}(?:\uFE0F|\p{EMod}))`;
/** Tags make the flags of regions, a joiner makes one picture of several. */
const sequence = String.raw`${picture}(?:[\u{E0020}-\u{E007E}]+\u{E007F})?(?:\u200D\p{ExtPict}(?:\uFE0F|\p{EMod})?)*`;
const emoji = String.raw`(?:\p{RI}\p{RI}|[0-9#*]\uFE0F\u20E3|${sequence})`;
const fewEmoji = new RegExp(String.raw`^\s*(?:${emoji}\s*){1,6}$`, 'u');

/** In UTF-16 units: room for six of the longest sequences. */
const longest = 120;

/** Whether a message is one to six emoji and nothing else. */
export const isEmojiOnly = (text: string): boolean => text.length <= longest && fewEmoji.test(text);
