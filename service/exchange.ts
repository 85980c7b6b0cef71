import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Faults, FaultPlan } from './faults.ts';
import { planFaults } from './faults.ts';
import { readJson, sendError, sendJson, sendText } from './http.ts';
import { operations } from './operations/index.ts';
import type { ServiceParts } from './parts.ts';
import type { RequestRecord } from './request-log.ts';
import { errorWithStatus, ServiceError } from './service-error.ts';
import type { JsonObject } from './validation.ts';

const signInPage =
  '<!doctype html><html><head><title>Sign in</title></head><body><h1>Please sign in</h1></body></html>';

/** Waits, or until the caller has hung up. */
async function wait(milliseconds: number, response: ServerResponse): Promise<void> {
  if (milliseconds <= 0) return;
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), milliseconds);
  await once(response, 'close', { signal: over.signal }).catch(() => undefined);
  clearTimeout(timer);
}

/** @returns null where the one who asks is cut off */
function run(
  parts: ServiceParts,
  request: IncomingMessage,
  path: string,
  body: JsonObject,
  plan: FaultPlan,
): JsonObject | null {
  const operation = operations.get(path);
  if (!operation) throw new ServiceError('ResourceNotFoundException', `There is no operation at ${path}.`);
  if (request.method !== 'POST') throw new ServiceError('ValidationException', `${path} is asked with POST.`);
  const bearer = request.headers['x-amz-bearer'];
  const access = parts.tokens.open(typeof bearer === 'string' ? bearer : undefined, operation.token);
  return parts.lostConnections.has(access) ? null : operation.run({ ...parts, access, body, random: plan.random });
}

function cut(response: ServerResponse, record: RequestRecord): void {
  record.cut = true;
  response.destroy();
}

function answer(response: ServerResponse, body: JsonObject, { disturbance }: FaultPlan, record: RequestRecord): void {
  switch (disturbance.kind) {
    case 'none':
    case 'status':
      sendJson(response, body);
      break;
    case 'cut':
      cut(response, record);
      break;
    case 'truncated': {
      const text = JSON.stringify(body);
      sendText(response, 200, 'application/json', text.slice(0, text.length / 2));
      break;
    }
    case 'html':
      sendText(response, 200, 'text/html', signInPage);
      break;
    default:
      disturbance satisfies never;
  }
}

function takeFromQuota({ quota }: Faults, parts: ServiceParts, path: string): void {
  if (quota === null || path !== '/participant/transcript') return;
  if (!parts.transcriptBucket.take(quota, Date.now())) throw errorWithStatus(429);
}

/** Answers one request to an operation, disturbed as the faults say. Refusals become the documented errors. */
export async function answerOperation(
  parts: ServiceParts,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  record: RequestRecord,
): Promise<void> {
  const plan = planFaults(parts.faults, path, parts.nextRequest());
  try {
    const body = await readJson(request);
    record.body = body;
    await wait(plan.delay, response);
    if (response.destroyed) return;
    if (plan.disturbance.kind === 'status') throw errorWithStatus(plan.disturbance.status);
    takeFromQuota(parts.faults, parts, path);
    const answered = run(parts, request, path, body, plan);
    if (answered) answer(response, answered, plan, record);
    else cut(response, record);
  } catch (error) {
    sendError(response, error);
  }
}
