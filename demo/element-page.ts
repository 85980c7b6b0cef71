import { answer } from './answer.ts';
import { sharedChat } from './conversations.ts';
import { sendThrough } from './element-outbox.ts';
import { findLocalService, participantOf } from './local-service.ts';

function find<Found extends Element>(selector: string, kind: new () => Found): Found {
  const found = document.querySelector(selector);
  if (found instanceof kind) return found;
  throw new TypeError(`The page has no ${kind.name} that is "${selector}", and cannot show what it is for.`);
}

const element = document.querySelector('connect-transcript');
if (!element) throw new TypeError('The page has no <connect-transcript> to show a chat in.');

const service = await findLocalService();
const chat = sharedChat(service);
const customer = participantOf(chat, 'CUSTOMER');
const access = { endpoint: service.endpoint, connectionToken: customer.connectionToken };

const said = { none: 'Connecting', live: 'Customer care', reconnecting: 'Reconnecting', ended: 'This chat has ended' };
element.addEventListener('transcript-state', ({ detail: { connection } }) => {
  find('#status', HTMLElement).textContent = said[connection];
});

element.viewerId = customer.participantId;
element.endpoint = service.endpoint;
element.participantToken = customer.participantToken;

const send = sendThrough(element, access);
element.addEventListener('transcript-reply', ({ detail: { reply } }) => send(reply));

const form = find('form', HTMLFormElement);
const text = find('textarea', HTMLTextAreaElement);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const content = text.value.trim();
  form.reset();
  if (content === '') return;
  send({ contentType: 'text/plain', content });
  void element.jumpTo('latest');
});
text.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
});

// Whoever watches sees whether it arrived.
find('#answer', HTMLButtonElement).addEventListener('click', () => void answer(service, chat, 'AGENT').catch(() => {}));

const copy = find('#copy', HTMLButtonElement);
copy.addEventListener('click', () => {
  void navigator.clipboard.writeText(find('.snippet code', HTMLElement).textContent ?? '').then(() => {
    copy.textContent = 'Copied';
  });
});

const choose = (id: string, apply: (value: string) => void) => {
  const choice = find(`#${id}`, HTMLSelectElement);
  choice.addEventListener('change', () => apply(choice.value));
};
choose('theme', (value) => (element.theme = value || null));
choose('density', (value) => (element.density = value || null));
choose('scheme', (value) => (document.documentElement.style.colorScheme = value));
