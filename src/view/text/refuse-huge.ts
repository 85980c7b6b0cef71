/** A parsed node, and what of it is drawn many times over. */
interface ParsedNode {
  readonly type: string;
  /** Of a table: how many columns its first row has, and so each other one. */
  readonly align?: readonly unknown[] | null;
  readonly children?: readonly ParsedNode[];
}

/** Of elements, and of those within each other. A page of messages may have many such texts. */
const mostDrawn = { elements: 1200, depth: 60 };

/** How many elements a text becomes. A short row of a table is filled with cells up to the width of the first. */
function drawnBy({ type, align, children = [] }: ParsedNode): number {
  const missing = align ? children.reduce((sum, row) => sum + align.length - (row.children?.length ?? 0), 0) : 0;
  return children.reduce((sum, child) => sum + drawnBy(child), missing + (type === 'text' ? 0 : 1));
}

const isDeeper = ({ children = [] }: ParsedNode, depth: number): boolean =>
  depth === 0 || children.some((child) => isDeeper(child, depth - 1));

/** Refuses a parsed text of which too much would be drawn: it is shown as it was written. */
export function refuseHuge(root: ParsedNode): void {
  if (isDeeper(root, mostDrawn.depth) || drawnBy(root) > mostDrawn.elements)
    throw new Error('The text would become too many elements. It is shown as it is.');
}
