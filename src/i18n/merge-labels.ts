import { english } from './english.ts';
import type { LabelOverrides, Labels } from './labels.ts';

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/**
 * The English labels with an app's own in their place.
 * @param overrides a group (such as `events`) may be given in part; undefined members count as not given
 */
export function mergeLabels(overrides: LabelOverrides | undefined): Labels {
  if (!overrides) return english;
  const labels: Record<string, unknown> = { ...english };
  for (const [name, given] of Object.entries(overrides)) {
    if (given === undefined) continue;
    labels[name] = isGroup(given) ? { ...(labels[name] as object), ...given } : given;
  }
  return labels as unknown as Labels;
}
