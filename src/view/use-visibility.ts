import { useMemo } from 'react';
import { roleOfViewer, visibleTo, type Entry, type Participant, type Viewer, type Visibility } from '../model/index.ts';

/** Which entries the viewer may see; changes only with the viewer's role or the rule. */
export function useVisibility(
  participants: readonly Participant[],
  viewer: Viewer,
  visibility: Visibility | undefined,
): (entry: Entry) => boolean {
  const role = roleOfViewer(viewer, participants);
  return useMemo(() => visibleTo(viewer, role, visibility), [viewer, role, visibility]);
}
