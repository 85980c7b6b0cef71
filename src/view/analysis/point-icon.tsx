import CircleAlert from 'lucide-react/icons/circle-alert';
import CircleCheck from 'lucide-react/icons/circle-check';
import ListTodo from 'lucide-react/icons/list-todo';
import Tag from 'lucide-react/icons/tag';
import type { ReactNode } from 'react';
import type { AnalysisPoint } from '../../model/index.ts';

const icons = { issue: CircleAlert, outcome: CircleCheck, action: ListTodo, category: Tag } satisfies Record<
  AnalysisPoint['kind'],
  unknown
>;

/** What kind of point it is; the words stand beside it. */
export function PointIcon({ kind }: { readonly kind: AnalysisPoint['kind'] }): ReactNode {
  const Icon = icons[kind];
  return <Icon size={14} aria-hidden="true" />;
}
