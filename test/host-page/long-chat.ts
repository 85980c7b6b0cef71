const words = 'Could you please tell me when the boat to the lighthouse leaves and whether there is room for a dog';
const start = Date.parse('2026-03-01T08:00:00.000Z');

/** Two hundred messages of all lengths over some days, as the wire has them. */
export const longChat = Array.from({ length: 200 }, (_, index) => ({
  Id: `m${index}`,
  Type: 'MESSAGE',
  ContentType: 'text/plain',
  AbsoluteTime: new Date(start + index * 900_000).toISOString(),
  Content: `${index} ${words.slice(0, 4 + ((index * 37) % 90))}${index % 7 === 0 ? ` ${words}` : ''}`,
  ContactId: 'contact-1',
  ...(Math.floor(index / 3) % 2 === 0
    ? { ParticipantId: 'amira', ParticipantRole: 'CUSTOMER', DisplayName: 'Amira Haddad' }
    : { ParticipantId: 'mei', ParticipantRole: 'AGENT', DisplayName: 'Mei Tanaka' }),
}));
