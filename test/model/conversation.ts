import fc from 'fast-check';

/** A wire item as JSON, with whatever members a test gives it. */
export type Item = Readonly<Record<string, unknown>>;

const start = Date.parse('2026-11-19T22:00:00.000Z');

const participants = [
  { ParticipantId: 'customer-1', ParticipantRole: 'CUSTOMER', DisplayName: 'Maria' },
  { ParticipantId: 'agent-1', ParticipantRole: 'AGENT', DisplayName: 'Ben' },
  { ParticipantId: 'supervisor-1', ParticipantRole: 'SUPERVISOR', DisplayName: 'Sam' },
  { ParticipantRole: 'SYSTEM', DisplayName: 'SYSTEM_MESSAGE' },
] as const;

const sender = fc.constantFrom(...participants);

const content = fc.oneof(
  fc.record({
    Type: fc.constant('MESSAGE'),
    ContentType: fc.constant('text/plain'),
    Content: fc.string({ minLength: 1 }),
  }),
  fc.record({
    Type: fc.constant('EVENT'),
    ContentType: fc.constantFrom(
      'application/vnd.amazonaws.connect.event.participant.joined',
      'application/vnd.amazonaws.connect.event.transfer.succeeded',
    ),
  }),
  fc.record({
    Type: fc.constant('ATTACHMENT'),
    Attachments: fc.array(
      fc.record({
        AttachmentName: fc.string(),
        Status: fc.constantFrom('APPROVED', 'REJECTED', 'IN_PROGRESS'),
      }),
      { maxLength: 2 },
    ),
  }),
  fc.record({
    Type: fc.constantFrom('SURVEY', 'MESSAGE'),
    ContentType: fc.constant('application/x-new'),
    Content: fc.string({ minLength: 1 }),
  }),
);

const receipt = fc.record({
  RecipientParticipantId: fc.constantFrom('customer-1', 'agent-1', 'supervisor-1'),
  DeliveredTimestamp: fc.option(
    fc.integer({ min: 0, max: 5000 }).map((offset) => new Date(start + offset).toISOString()),
    { nil: undefined },
  ),
  ReadTimestamp: fc.option(
    fc.integer({ min: 0, max: 5000 }).map((offset) => new Date(start + offset).toISOString()),
    { nil: undefined },
  ),
});

interface Shape {
  /** How often an item has no usable time, and no Id: one in so many; 0 for never. */
  readonly untimed?: boolean;
  readonly anonymous?: boolean;
  readonly maxLength?: number;
}

/** A conversation in its true order: Ids without any order of their own, many equal times. */
export function conversation({ untimed = false, anonymous = false, maxLength = 25 }: Shape = {}): fc.Arbitrary<
  readonly Item[]
> {
  const part = fc.record({
    id: fc.uuid(),
    step: fc.constantFrom(0, 0, 1, 1000, 70_000, 40_000_000),
    sender,
    content,
    receipts: fc.array(receipt, { maxLength: 2 }),
    lacksTime: untimed ? fc.constantFrom(false, false, false, true) : fc.constant(false),
    lacksId: anonymous ? fc.constantFrom(false, false, true) : fc.constant(false),
  });
  return fc.uniqueArray(part, { maxLength, selector: ({ id }) => id }).map((parts) => {
    let time = start;
    return parts.map(({ id, step, sender: from, content: what, receipts, lacksTime, lacksId }, index) => {
      time += step;
      const files = 'Attachments' in what ? what.Attachments : undefined;
      return {
        ...from,
        ...what,
        ...(files ? { Attachments: files.map((file, place) => ({ ...file, AttachmentId: `${id}-${place}` })) } : {}),
        // Without an Id the content is the identity: it must differ for different items.
        ...(lacksId ? { Id: index % 2 ? '' : null, Content: `anonymous ${id}` } : { Id: id }),
        AbsoluteTime: lacksTime ? [undefined, null, '', 'yesterday'][index % 4] : new Date(time).toISOString(),
        MessageMetadata: { MessageId: lacksId ? undefined : id, Receipts: receipts },
      };
    });
  });
}

/**
 * What arrives of a conversation: pages that overlap, in any order, and single items in between, each any number of
 * times. Pages share at least their boundary item with the one before, as `mergeItems` asks for.
 */
export function arrivals(items: readonly Item[]): fc.Arbitrary<readonly (readonly Item[])[]> {
  if (items.length === 0) return fc.constant([]);
  const cuts = fc.array(fc.record({ at: fc.nat(items.length - 1), overlap: fc.integer({ min: 1, max: 5 }) }), {
    maxLength: 6,
  });
  const singles = fc.array(fc.nat(items.length - 1), { maxLength: 20 });
  const extraPages = fc.array(fc.tuple(fc.nat(items.length), fc.nat(items.length)), { maxLength: 3 });
  return fc.tuple(cuts, singles, extraPages).chain(([places, lone, extra]) => {
    const edges = [...new Set(places.map(({ at }) => at))].sort((one, other) => one - other);
    const bounds = [0, ...edges, items.length];
    const pages = bounds.slice(1).map((end, index) => {
      const overlap = places[index]?.overlap ?? 1;
      return items.slice(Math.max(0, (bounds[index] ?? 0) - overlap), end);
    });
    const more = extra.map(([one, other]) => items.slice(Math.min(one, other), Math.max(one, other)));
    const batches = [...pages, ...more, ...lone.map((index) => items.slice(index, index + 1))];
    return fc.shuffledSubarray(batches, { minLength: batches.length });
  });
}
