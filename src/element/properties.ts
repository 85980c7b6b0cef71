import type { LabelOverrides } from '../i18n/index.ts';
import type { ContactAnalysis, PendingMessage, Visibility } from '../model/index.ts';
import type { ConnectionToken } from '../sources/connection-token.ts';
import type { ParticipantToken } from '../sources/participant-access.ts';
import type { ConnectionDetails } from '../sources/participant-connection.ts';
import type { StartPosition, TranscriptSource } from '../sources/source.ts';

/** Properties that are attributes too: setting the one sets the other. null and undefined take the attribute away. */
export interface ReflectedProperties {
  /** `region`: the AWS region of the Participant Service, such as "us-east-1". */
  region: string | null;
  /** `endpoint`: in place of the region, the address of an own proxy, or a path on the page's own server. */
  endpoint: string | null;
  /** `contact-id`: shows only this contact of the current chain. */
  contactId: string | null;
  /** `viewer-role`: who looks, which decides whose messages are on the own side. @default CUSTOMER */
  viewerRole: string | null;
  /** `viewer-id`: the participant id of who looks, where several have their role. */
  viewerId: string | null;
  /** `locale`: a BCP 47 tag for dates and numbers. @default the labels' language, in the reader's way */
  locale: string | null;
  /** `time-zone`: an IANA name. @default the browser's */
  timeZone: string | null;
  /** `other-time-zone`: an IANA name; the detail of each time says the same moment there. */
  otherTimeZone: string | null;
  /** `density`: 'compact' has smaller text and less space between. @default 'comfortable' */
  density: string | null;
  /** `theme`: 'connect', 'console' or 'high-contrast'. @default the plain one */
  theme: string | null;
  /** `page-size`: items per page, 1 to 100. @default 50 */
  pageSize: number | null;
  /** `poll`: seconds between two looks at the newest page, for sources without a live channel. @default never */
  poll: number | null;
  /** `answerable`: whether interactive messages can be answered; each answer is a `transcript-reply` event. */
  answerable: boolean;
  /** `read-receipts`: whether the senders are told what was read, by a source that can (`sendReceipts`). */
  readReceipts: boolean;
  /** `previews="false"`: files that are images are chips, as other files are. @default true */
  previews: boolean;
  /** `virtualized="false"`: all rows that are loaded are in the document, for print and for the browser's search. @default true */
  virtualized: boolean;
}

/** Properties that are no attributes, because they are no text or must not stand in the DOM. */
export interface GivenProperties {
  /** Where the items come from: any source of this package, or the page's own. Goes before all of the following. */
  source: TranscriptSource | undefined;
  /** Items that the page has already, in their order: nothing is fetched. Give a new array where something changed. */
  items: readonly unknown[] | undefined;
  /** With `region` or `endpoint`: history and live messages of this participant. A string, or an (async) function. */
  participantToken: ParticipantToken | undefined;
  /** The same for a page whose server makes the participant's connection. */
  connectionDetails: ConnectionDetails | (() => ConnectionDetails | Promise<ConnectionDetails>) | undefined;
  /** With `region` or `endpoint`: history alone, and what `poll` finds. A string, or an (async) function. */
  connectionToken: ConnectionToken | undefined;
  /** Opens the transcript in the middle. @default the newest item */
  startAt: StartPosition | undefined;
  /** Messages that the page is sending or could not send: behind all others, until the real item comes. */
  pending: readonly PendingMessage[] | undefined;
  /** Words to use instead of the English ones: an export of `connect-transcript/labels/*`, your own, or some only. */
  labels: LabelOverrides | undefined;
  /** Whether pictures may be loaded from addresses that messages name: true, or a function that knows which. @default false */
  allowImages: boolean | ((url: URL) => boolean) | undefined;
  /** Which entries this viewer may see. */
  visibility: Visibility | undefined;
  /** What Contact Lens says of the contacts of `items`. */
  analysis: readonly ContactAnalysis[] | undefined;
}

export interface TranscriptElementProperties extends ReflectedProperties, GivenProperties {}

type NamesOf<Type> = {
  [Name in keyof ReflectedProperties]: ReflectedProperties[Name] extends Type ? Name : never;
}[keyof ReflectedProperties];

export const textAttributes: Readonly<Record<NamesOf<string | null>, string>> = {
  region: 'region',
  endpoint: 'endpoint',
  contactId: 'contact-id',
  viewerRole: 'viewer-role',
  viewerId: 'viewer-id',
  locale: 'locale',
  timeZone: 'time-zone',
  otherTimeZone: 'other-time-zone',
  density: 'density',
  theme: 'theme',
};

export const numberAttributes: Readonly<Record<NamesOf<number | null>, string>> = {
  pageSize: 'page-size',
  poll: 'poll',
};

/** There or not, as `disabled` is. */
export const flagAttributes = { answerable: 'answerable', readReceipts: 'read-receipts' } as const;

/** On unless they are "false", as `spellcheck` is. */
export const switchAttributes = { previews: 'previews', virtualized: 'virtualized' } as const;

export const givenNames = [
  'source',
  'items',
  'participantToken',
  'connectionDetails',
  'connectionToken',
  'startAt',
  'pending',
  'labels',
  'allowImages',
  'visibility',
  'analysis',
] as const satisfies readonly (keyof GivenProperties)[];

const reflected = [textAttributes, numberAttributes, flagAttributes, switchAttributes];

export const reflectedNames: readonly string[] = reflected.flatMap((attributes) => Object.keys(attributes));

/** What would show a token to everything that reads the page. */
export const tokenAttributes: ReadonlySet<string> = new Set([
  'participant-token',
  'participanttoken',
  'connection-token',
  'connectiontoken',
]);

export const observedAttributes: readonly string[] = [
  ...reflected.flatMap((attributes) => Object.values(attributes)),
  ...tokenAttributes,
];
