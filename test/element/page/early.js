// What the page does before the element's script is there.
const events = [];
const violations = [];
const names = ['state', 'change', 'error', 'seen', 'reply', 'retry'].map((name) => `transcript-${name}`);
for (const name of names) {
  document.addEventListener(name, ({ type, detail, target }) => events.push({ type, detail, from: target.id }));
}
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  violations.push(`${violatedDirective} ${blockedURI}`),
);

const begin = Date.parse('2026-03-02T09:00:00.000Z');
const messages = (count) =>
  Array.from({ length: count }, (_, index) => {
    const role = index % 2 === 0 ? 'AGENT' : 'CUSTOMER';
    return {
      Id: `message-${index}`,
      Type: 'MESSAGE',
      ContentType: 'text/plain',
      Content: `Message number ${index}`,
      AbsoluteTime: new Date(begin + index * 60_000).toISOString(),
      ParticipantId: role,
      ParticipantRole: role,
      DisplayName: role === 'AGENT' ? 'Priya' : 'Maya',
    };
  });

const marked = [{ ...messages(1)[0], ContentType: 'text/markdown', Content: 'This is **bold**.' }];

globalThis.page = { events, violations, marked };
document.getElementById('early').items = messages(200);
