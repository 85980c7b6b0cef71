import { isValidElement, type ComponentProps, type ReactNode } from 'react';
import { useView } from '../transcript-context.ts';
import { Link } from './link.tsx';
import { Redacted } from './redacted.tsx';
import { safeLink } from './safe-link.ts';

interface Inside {
  readonly children?: ReactNode;
}

function MarkdownLink({ href, children }: ComponentProps<'a'>): ReactNode {
  const address = safeLink(href ?? '');
  return address === null ? <span>{children}</span> : <Link href={address}>{children}</Link>;
}

/** A picture where the app allows its address, else the words that stand for it. */
function MarkdownImage({ src, alt = '' }: ComponentProps<'img'>): ReactNode {
  const { allowsImage } = useView();
  const address = typeof src === 'string' ? safeLink(src) : null;
  if (address === null || !allowsImage(address)) return <span>{alt}</span>;
  return (
    <img
      data-part="markdown-image"
      src={address}
      alt={alt}
      loading="lazy"
      decoding="async"
      referrerPolicy="no-referrer"
    />
  );
}

/** A heading inside a message stands below every heading of the page. */
const heading = (Tag: 'h4' | 'h5' | 'h6') =>
  function MarkdownHeading({ children }: Inside): ReactNode {
    return <Tag data-part="markdown-heading">{children}</Tag>;
  };

/** A wide table scrolls in a box of its own, by keyboard too. */
function MarkdownTable({ children }: Inside): ReactNode {
  const { labels } = useView();
  const reachable = { tabIndex: 0, role: 'group', 'aria-label': labels.table };
  return (
    <div data-part="markdown-table" {...reachable}>
      <table>{children}</table>
    </div>
  );
}

const cell = (Tag: 'td' | 'th') =>
  function MarkdownCell({ children, style }: ComponentProps<'td'>): ReactNode {
    return (
      <Tag data-align={style?.textAlign} dir="auto">
        {children}
      </Tag>
    );
  };

/** The box of a task is no control: it only says what stands there. */
function MarkdownTask({ checked = false }: ComponentProps<'input'>): ReactNode {
  const { labels } = useView();
  const spoken = { role: 'img', 'aria-label': checked ? labels.taskDone : labels.taskOpen };
  return (
    <span data-part="markdown-task" data-done={checked || undefined} {...spoken}>
      {checked ? '☑' : '☐'}
    </span>
  );
}

function MarkdownItem({ children }: Inside): ReactNode {
  const isTask =
    Array.isArray(children) && children.some((child) => isValidElement(child) && child.type === MarkdownTask);
  return <li data-task={isTask || undefined}>{children}</li>;
}

const Code = ({ children }: Inside): ReactNode => <code data-part="code">{children}</code>;
const CodeBlock = ({ children }: Inside): ReactNode => (
  <pre data-part="code-block" dir="ltr">
    {children}
  </pre>
);

/** What stands for the elements that need more than their tag. */
export const markdownParts = {
  a: MarkdownLink,
  img: MarkdownImage,
  h1: heading('h4'),
  h2: heading('h5'),
  h3: heading('h6'),
  h4: heading('h6'),
  h5: heading('h6'),
  h6: heading('h6'),
  table: MarkdownTable,
  td: cell('td'),
  th: cell('th'),
  input: MarkdownTask,
  li: MarkdownItem,
  ul: ({ children }: Inside): ReactNode => <ul>{children}</ul>,
  code: Code,
  pre: CodeBlock,
  mark: ({ children }: Inside): ReactNode => <Redacted>{children}</Redacted>,
};
