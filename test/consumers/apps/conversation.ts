const start = Date.parse('2026-11-20T08:00:00.000Z');

const item = (index: number, more: object) => ({
  Id: `item-${index}`,
  AbsoluteTime: new Date(start + index * 60_000).toISOString(),
  ...more,
});

const message = (index: number, content: string, contentType = 'text/plain') => {
  const role = index % 3 ? 'CUSTOMER' : 'AGENT';
  const more = { ParticipantId: role, ParticipantRole: role, DisplayName: role === 'AGENT' ? 'Maria' : 'Sam' };
  return item(index, { Type: 'MESSAGE', ContentType: contentType, Content: content, ...more });
};

/** What GetTranscript would give of a chat with 122 items, three pages of it; the last one needs markdown. */
export const conversation = [
  item(0, {
    Type: 'EVENT',
    ContentType: 'application/vnd.amazonaws.connect.event.participant.joined',
    ParticipantId: 'CUSTOMER',
    ParticipantRole: 'CUSTOMER',
    DisplayName: 'Sam',
  }),
  ...Array.from({ length: 120 }, (_, index) => message(index + 1, `Message number ${index + 1}`)),
  message(121, 'Your order is **on its way**: https://example.com/orders/121', 'text/markdown'),
];
