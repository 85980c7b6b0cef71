const customer = { ParticipantId: 'customer-1', ParticipantRole: 'CUSTOMER', DisplayName: '[PII]' };
const agent = { ParticipantId: 'agent-1', ParticipantRole: 'AGENT', DisplayName: 'Jonas' };

const text = (Id: string, time: string, from: object, Content: string) => {
  const tags = [...Content.matchAll(/\[[A-Z]+\]/g)].map(({ index, 0: tag }) => ({
    BeginOffsetChar: index,
    EndOffsetChar: index + tag.length,
  }));
  return {
    Id,
    Type: 'MESSAGE',
    ContentType: 'text/plain',
    AbsoluteTime: time,
    ...from,
    Content,
    ...(tags.length > 0 && { Redaction: { CharacterOffsets: tags } }),
  };
};

const transcript = [
  text(
    'a1',
    '2026-03-09T08:12:03.100Z',
    customer,
    'Hi, I am [NAME]. My parcel is shown as delivered, but nothing ever came to [ADDRESS].',
  ),
  text('a2', '2026-03-09T08:12:40.000Z', agent, 'Good morning. I will look into that. Which order is it?'),
  text('a3', '2026-03-09T08:13:02.000Z', customer, 'Order [PII]'),
  text('a4', '2026-03-09T08:13:30.000Z', agent, 'Thank you, one moment please.'),
  text('a5', '2026-03-09T08:15:10.000Z', customer, 'This is the third time. I will buy elsewhere if it goes on.'),
  text(
    'a6',
    '2026-03-09T08:16:00.000Z',
    agent,
    'I have opened a search with the carrier for you. I will write to you on Wednesday at the latest.',
  ),
  text('a7', '2026-03-09T08:16:20.000Z', agent, 'If they do not find it, we send it again.'),
  text('a8', '2026-03-09T08:17:00.000Z', customer, 'Good, thank you.'),
];

const found = (Id: string, words: string) => {
  const begin = transcript.find((item) => item.Id === Id)?.Content.indexOf(words) ?? 0;
  return {
    TranscriptItems: [{ Id, CharacterOffsets: { BeginOffsetChar: begin, EndOffsetChar: begin + words.length } }],
  };
};

const felt = (Sentiment: string, ParticipantRole: string, ...ids: readonly string[]) => ({
  Sentiment,
  ParticipantRole,
  TranscriptItems: ids.map((Id) => ({ Id })),
});

/** A redacted file of Contact Lens, with everything that it can hold. */
export const lostParcel = {
  Version: 'CHAT-2022-11-30',
  Channel: 'CHAT',
  ContentMetadata: { Output: 'Redacted', RedactionTypes: ['PII'] },
  CustomerMetadata: { ContactId: 'contact-1' },
  JobStatus: 'COMPLETED',
  Participants: [customer, agent],
  Categories: {
    MatchedCategories: ['Lost parcel', 'Threat to leave', 'Greeting missing'],
    MatchedDetails: {
      'Lost parcel': { PointsOfInterest: [found('a1', 'My parcel is shown as delivered')] },
      'Threat to leave': { PointsOfInterest: [found('a5', 'I will buy elsewhere if it goes on')] },
    },
  },
  ConversationCharacteristics: {
    ContactSummary: {
      PostContactSummary: {
        Content:
          'The customer asked about a parcel that was shown as delivered and never came. The agent opened a search with the carrier and promised an answer within two days.',
      },
      SummaryItemsDetected: [
        {
          IssuesDetected: [found('a1', 'My parcel is shown as delivered, but nothing ever came to [ADDRESS].')],
          OutcomesDetected: [found('a6', 'I have opened a search with the carrier for you.')],
          ActionItemsDetected: [
            found('a6', 'I will write to you on Wednesday at the latest.'),
            found('a7', 'If they do not find it, we send it again.'),
          ],
        },
      ],
    },
    Sentiment: {
      DetailsByTranscriptItemGroup: [
        felt('NEGATIVE', 'CUSTOMER', 'a1', 'a5'),
        felt('NEUTRAL', 'CUSTOMER', 'a3'),
        felt('POSITIVE', 'CUSTOMER', 'a8'),
        felt('NEUTRAL', 'AGENT', 'a2', 'a4', 'a6'),
        felt('MIXED', 'AGENT', 'a7'),
      ],
      OverallSentiment: { DetailsByParticipantRole: { CUSTOMER: -0.6, AGENT: 0.4 } },
      SentimentShift: {
        DetailsByParticipantRole: {
          CUSTOMER: { BeginScore: -3.75, EndScore: 2.5 },
          AGENT: { BeginScore: 0, EndScore: 0.83 },
        },
      },
    },
  },
  Transcript: transcript,
};

/** The customer's next contact. */
export const parcelFound = {
  ...lostParcel,
  CustomerMetadata: { ContactId: 'contact-2' },
  Categories: { MatchedCategories: ['Solved'], MatchedDetails: {} },
  ConversationCharacteristics: {
    ContactSummary: { PostContactSummary: { Content: 'The parcel was found.' } },
    Sentiment: { DetailsByTranscriptItemGroup: [felt('POSITIVE', 'CUSTOMER', 'b2'), felt('NEUTRAL', 'AGENT', 'b1')] },
  },
  Transcript: [
    text('b1', '2026-03-11T10:00:00.000Z', agent, 'The carrier has found your parcel. It comes tomorrow.'),
    text('b2', '2026-03-11T10:20:00.000Z', customer, 'Great news!'),
  ],
};

/** The same as segments of the real-time API. */
export const parcelSegments: readonly object[] = [
  ...lostParcel.Transcript.map(({ AbsoluteTime, Type: _type, ...members }, index) => ({
    Transcript: {
      ...members,
      Sentiment: ['NEGATIVE', 'NEUTRAL', 'NEUTRAL', 'NEUTRAL', 'NEGATIVE', 'NEUTRAL', 'NEUTRAL', 'POSITIVE'][index],
      Time: { AbsoluteTime },
    },
  })),
  { Issues: { IssuesDetected: [found('a1', 'My parcel is shown as delivered, but nothing ever came to [ADDRESS].')] } },
  { Categories: { MatchedDetails: lostParcel.Categories.MatchedDetails } },
];
