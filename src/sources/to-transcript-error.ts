import { TranscriptError, type TranscriptErrorKind } from '../wire/index.ts';
import { withoutSecrets } from './without-secrets.ts';

/** Reads a member of anything. What throws when it is looked at (a getter, a revoked proxy) has no members. */
function member(value: unknown, ...path: readonly string[]): unknown {
  try {
    return path.reduce<unknown>(
      (holder, name) => (typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined),
      value,
    );
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isStatus = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 100 && value <= 599;

/** "com.amazonaws.connect#ThrottlingException:http://…" is a ThrottlingException. */
const shortName = (name: string): string => name.replace(/:.*$/s, '').replace(/^.*#/s, '');

interface Facts {
  /** What the failure calls itself, most telling first. */
  readonly names: readonly string[];
  readonly status: number | null;
  readonly message: string;
}

/** What an Error, an AWS SDK exception, a ChatJS rejection, an error's JSON or a bare string says about a failure. */
function factsOf(cause: unknown): Facts {
  const statuses = [['$metadata', 'httpStatusCode'], ['statusCode'], ['status'], ['$response', 'statusCode']];
  const names = [['name'], ['type'], ['__type'], ['code'], ['cause', 'code'], ['cause', 'name']];
  const messages = [cause, member(cause, 'message'), member(cause, 'Message')];
  return {
    names: names
      .map((path) => member(cause, ...path))
      .filter(isText)
      .map(shortName),
    status: statuses.map((path) => member(cause, ...path)).find(isStatus) ?? null,
    message: messages.find(isText) ?? '',
  };
}

const kindByName: readonly (readonly [RegExp, TranscriptErrorKind])[] = [
  [/throttl|toomanyrequests|slowdown|limitexceeded/i, 'throttled'],
  [/accessdenied|unauthorized|forbidden|expiredtoken/i, 'denied'],
  [/timeout|timedout/i, 'timeout'],
  [/^E(CONN|NOTFOUND|AI_|PIPE|HOST|NET)|UND_ERR|network|^AbortError$/i, 'network'],
  [/validation|badrequest|conflict|notfound|quotaexceeded|credential|^(Range|Reference)Error$/i, 'invalid'],
  [/internalserver|internalfailure|serviceunavailable/i, 'service'],
  [/^SyntaxError$/, 'malformed'],
];

const kindByMessage: readonly (readonly [RegExp, TranscriptErrorKind])[] = [
  [/participant (is|was) disconnected|chat (has )?ended|access denied|forbidden|token (has )?expired/i, 'denied'],
  [/throttl|too many requests|rate exceeded/i, 'throttled'],
  [/time(d)? ?out/i, 'timeout'],
  [/fetch|network|load failed|connect|socket|offline|terminated/i, 'network'],
  [/credential/i, 'invalid'],
];

/** What an HTTP status says, or null where it says nothing. */
function kindOfStatus(status: number | null): TranscriptErrorKind | null {
  if (status === null || status < 400) return null;
  if (status >= 500) return 'service';
  if (status === 401 || status === 403) return 'denied';
  if (status === 408) return 'timeout';
  return status === 429 ? 'throttled' : 'invalid';
}

function kindOf({ names, status, message }: Facts): TranscriptErrorKind {
  const find = (text: string, kinds: typeof kindByName) => kinds.find(([pattern]) => pattern.test(text))?.[1];
  // An error page that no client could read is an answer of that status, not a malformed transcript.
  const byStatus = kindOfStatus(status);
  const byName = names.map((name) => find(name, kindByName)).find((kind) => kind !== undefined);
  if (byStatus !== null) return byName === undefined || byName === 'malformed' ? byStatus : byName;
  return byName ?? find(message, kindByMessage) ?? (names.includes('TypeError') ? 'invalid' : 'service');
}

const sentences: Readonly<Record<TranscriptErrorKind, string>> = {
  denied:
    'The access was refused: the connection token has expired or the chat has ended. Get a new token, or show the stored transcript.',
  invalid: 'The request was refused, and the same request will be refused again. Check what it asks for.',
  throttled:
    'There were more requests than the quota of the Amazon Connect instance allows. Wait a little and ask again.',
  service: 'The service failed to answer. Ask again in a while.',
  network:
    'The service was not reached, or the connection broke off. Check the network, the endpoint and its CORS rules, then ask again.',
  timeout: 'No answer came in time. Ask again, or allow more time.',
  malformed:
    'The answer is not the JSON of a transcript. Check that nothing on the way (a proxy, a sign-in page) answers in place of the service.',
  'empty-pages': 'Many pages in a row had no items. Asking again goes on from there.',
  unavailable: 'The attachment is not there, or this source has no way to get it.',
};

const isKind = (value: unknown): value is TranscriptErrorKind => isText(value) && Object.hasOwn(sentences, value);

/** An error of a kind, in the kit's words, with what the service said about it. */
export function transcriptError(
  kind: TranscriptErrorKind,
  said: string,
  status: number | null = null,
  secrets: readonly string[] = [],
): TranscriptError {
  const safe = withoutSecrets(said, secrets);
  return new TranscriptError(kind, safe === '' ? sentences[kind] : `${sentences[kind]} (${safe})`, status);
}

/** What another copy of the kit threw, as a page's own source does beside an element that brings its own. */
function fromOtherCopy(cause: unknown, secrets: readonly string[]): TranscriptError | null {
  const [name, kind, message, status] = ['name', 'kind', 'message', 'status'].map((key) => member(cause, key));
  if (name !== 'TranscriptError' || !isKind(kind) || !isText(message)) return null;
  return new TranscriptError(kind, withoutSecrets(message, secrets), isStatus(status) ? status : null);
}

/**
 * Tells what went wrong from whatever a source threw: an AWS SDK exception, a rejection of ChatJS (an object or a bare
 * string), what fetch throws, the JSON of an error answer, or anything else. Never throws itself. A failure of which
 * nothing is known counts as `service`, so that asking again is offered.
 * @param secrets texts that must not stand in the message, such as the token of the request
 */
export function toTranscriptError(cause: unknown, secrets: readonly string[] = []): TranscriptError {
  try {
    if (cause instanceof TranscriptError) return cause;
  } catch {
    // A proxy may throw when asked what it is.
  }
  const known = fromOtherCopy(cause, secrets);
  if (known) return known;
  const facts = factsOf(cause);
  const name = facts.names.find((name) => !/^(Error|Unknown)$/.test(name));
  const said = [name, facts.status, facts.message].filter((part) => part !== undefined && part !== null && part !== '');
  return transcriptError(kindOf(facts), said.join(', '), facts.status, secrets);
}
