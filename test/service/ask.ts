import type { ParticipantService } from '../../service/index.ts';
import type { TranscriptItem } from '../../src/wire/index.ts';

export interface Answer {
  readonly status: number;
  readonly errorType: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Posts to an operation; a body that is no object is sent as it is. */
export async function ask(
  service: ParticipantService,
  path: string,
  token: string,
  body: object | string,
): Promise<Answer> {
  const response = await fetch(`${service.url}/participant/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-amz-bearer': token },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return {
    status: response.status,
    errorType: response.headers.get('x-amzn-errortype'),
    body: (await response.json()) as Answer['body'],
  };
}

export interface Page {
  readonly Transcript: readonly TranscriptItem[];
  readonly NextToken?: string | null;
  readonly InitialContactId: string;
}

/** One page; the test fails where it is refused. */
export async function askForPage(service: ParticipantService, token: string, request: object): Promise<Page> {
  const { status, body } = await ask(service, 'transcript', token, request);
  if (status !== 200) throw new Error(`GetTranscript answered ${status}: ${JSON.stringify(body)}`);
  return body as unknown as Page;
}

/** All pages of a walk, asked for with the same request and the token of the page before. */
export async function walk(service: ParticipantService, token: string, request: object): Promise<readonly Page[]> {
  const pages: Page[] = [];
  let NextToken: string | null | undefined;
  do {
    const page = await askForPage(service, token, { ...request, ...(NextToken && { NextToken }) });
    pages.push(page);
    NextToken = page.NextToken;
    if (pages.length > 5_000) throw new Error('The walk does not end.');
  } while (NextToken);
  return pages;
}
