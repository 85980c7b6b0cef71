const start = Date.parse('2026-03-02T09:00:00.000Z');
let count = 0;

function item(ParticipantRole: 'AGENT' | 'CUSTOMER', more: object) {
  count += 1;
  const AbsoluteTime = new Date(start + count * 60_000).toISOString();
  return { Id: `item-${count}`, AbsoluteTime, ParticipantRole, ParticipantId: ParticipantRole, ...more };
}

/** What an agent writes now. */
export const message = (Content: string) => item('AGENT', { Type: 'MESSAGE', ContentType: 'text/plain', Content });

/** An image in the page's own memory. */
export const picture = URL.createObjectURL(
  new Blob(['<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"/>'], { type: 'image/svg+xml' }),
);

/** 400 messages, some of two lines, and near the end a picture and an own message that was read. */
export const items = [
  ...Array.from({ length: 400 }, (_, index) => message(`Message ${index + 1}${index % 3 === 0 ? '\nand more' : ''}`)),
  item('AGENT', {
    Type: 'ATTACHMENT',
    Attachments: [
      { AttachmentId: 'picture', AttachmentName: 'door.gif', ContentType: 'image/gif', Status: 'APPROVED' },
    ],
  }),
  item('CUSTOMER', {
    Type: 'MESSAGE',
    ContentType: 'text/plain',
    Content: 'Mine',
    MessageMetadata: {
      MessageId: 'own',
      Receipts: [{ RecipientParticipantId: 'AGENT', ReadTimestamp: new Date(start + 500 * 60_000).toISOString() }],
    },
  }),
  message('The last one'),
];
