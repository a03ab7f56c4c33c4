import { use } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { Medium } from '../medium.ts';

/** Words that refer to another place in the report, and lead there: on the screen by a jump, in print as a link. */
export function ReferenceView({ anchor, children }: { anchor: string; children: ReactNode }) {
  const medium = use(Medium);
  const jump = (event: MouseEvent<HTMLElement>) => {
    // Any other click on the page leads to the field.
    event.preventDefault();
    event.stopPropagation();
    document.querySelector(`[data-anchor="${CSS.escape(anchor)}"]`)?.scrollIntoView({ block: 'center' });
  };
  return (
    <a className="reference" href={`#${anchor}`} {...(medium === 'screen' && { onClick: jump })}>
      {children}
    </a>
  );
}
