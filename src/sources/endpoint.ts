import { TranscriptError } from '../wire/index.ts';

/** Where the Participant Service is: an AWS region, or the address of an own proxy, a local service or a FIPS host. */
export type ParticipantEndpoint =
  | { readonly region: string; readonly endpoint?: never }
  /** An http(s) address, or a path on the page's own server ("/connect"). `/participant/…` is appended. */
  | { readonly endpoint: string; readonly region?: never };

/**
 * The address of the Participant Service, with no slash at its end.
 * @throws TranscriptError `invalid` for what is no region or no address
 * @see https://docs.aws.amazon.com/general/latest/gr/connect_region.html
 */
export function participantEndpoint({ region, endpoint }: ParticipantEndpoint): string {
  if (region !== undefined) {
    if (!/^[a-z]{2}(-[a-z]+)+-\d+$/.test(region)) {
      throw new TranscriptError('invalid', `"${region}" is no AWS region. Pass one such as "us-east-1".`);
    }
    return `https://participant.connect.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
  }
  if (typeof endpoint !== 'string' || !/^(https?:\/)?\/[^?#@\s]+$/i.test(endpoint)) {
    throw new TranscriptError(
      'invalid',
      'The endpoint is no http(s) address. Pass one without a query, a fragment or a password, such as "https://chat.example.com".',
    );
  }
  return endpoint.replace(/\/+$/, '');
}
