import { useId, type ReactNode } from 'react';
import { useShowEverything } from './show-everything.ts';

/** The choice between the windowed list and one with all loaded messages in the page. */
export function ShowEverythingChoice(): ReactNode {
  const id = useId();
  const [showsEverything, setShowsEverything] = useShowEverything();
  return (
    <div>
      <label className="check">
        <input
          type="checkbox"
          checked={showsEverything}
          aria-describedby={id}
          onChange={(event) => setShowsEverything(event.target.checked)}
        />
        Show everything on one page (for search, print and screen readers)
      </label>
      <p className="hint" id={id}>
        All loaded messages stand in the page, so that the browser can find, select and print them; long conversations
        take longer to draw.
      </p>
    </div>
  );
}
