import type { ReactNode } from 'react';
import type { MatchedCategory } from '../../model/index.ts';
import { PointIcon } from './point-icon.tsx';

interface CategoryListProps {
  readonly categories: readonly MatchedCategory[];
  readonly onSelect: (itemId: string) => void;
}

/** The categories of a contact; one that was found in a message is a way to it. */
export function CategoryList({ categories, onSelect }: CategoryListProps): ReactNode {
  return (
    <ul data-part="points">
      {categories.map(({ name, itemId }) => {
        const words = (
          <>
            <PointIcon kind="category" />
            <span dir="auto">{name}</span>
          </>
        );
        return (
          <li key={name}>
            {itemId === null ? (
              <span data-part="point" data-kind="category">
                {words}
              </span>
            ) : (
              <button form="" data-part="point" data-kind="category" onClick={() => onSelect(itemId)}>
                {words}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
