import ExpandMoreIcon from '@mui/icons-material/ExpandMoreOutlined';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { DragHandle } from './DragHandle.tsx';
import { RecordMenu } from './RecordMenu.tsx';
import { useNear } from './useNear.ts';

type RecordCardProps = {
  id: string;
  title: string;
  headingLevel: 2 | 3;
  summary?: (() => ReactNode) | undefined;
  status?: (() => ReactNode) | undefined;
  open: boolean;
  onToggle: () => void;
  /** Undefined for a list without an order of its own, or of a single record. */
  onMove?: ((by: 1 | -1) => void) | undefined;
  onRemove?: (() => void) | undefined;
  /** Its place in the list, from 0, and how many the list has. */
  at: number;
  of: number;
  children: ReactNode;
};

/**
 * One record of a list: a line that says what it is, and its form when open. Far from the view of a long list it is its
 * title alone, as a button like the others.
 */
export function RecordCard({
  id,
  title,
  headingLevel,
  summary,
  status,
  open,
  onToggle,
  onMove,
  onRemove,
  at,
  of,
  children,
}: RecordCardProps) {
  const bodyId = useId();
  const { near: inView, watch } = useNear(at, of);
  const near = open || inView;
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  const line = near && !open ? summary?.() : null;
  return (
    <li ref={watch} data-record={id} className={open ? 'open' : near ? undefined : 'far'}>
      <div className="line">
        {near && onMove && <DragHandle id={id} title={title} />}
        <Heading className="title">
          <button
            type="button"
            className="toggle"
            aria-expanded={open}
            aria-controls={near ? bodyId : undefined}
            onClick={onToggle}
            data-record-toggle=""
            data-title={title}
          >
            <span className="words">
              <span className="name">{title}</span>
              {near && status && <span className="marks">{status()}</span>}
              {line && <span className="summary">{line}</span>}
            </span>
            {near && (
              <ExpandMoreIcon
                fontSize="small"
                sx={{
                  color: 'text.secondary',
                  transform: open ? 'rotate(180deg)' : 'none',
                  transition: 'transform 120ms',
                }}
              />
            )}
          </button>
        </Heading>
        {near && (onMove ?? onRemove) && (
          <RecordMenu
            title={title}
            onMove={onMove}
            canMoveUp={at > 0}
            canMoveDown={at < of - 1}
            onRemove={onRemove}
          />
        )}
      </div>
      {(near || children) && (
        <div id={bodyId} hidden={!open} className="body" data-record-body="">
          {children}
        </div>
      )}
    </li>
  );
}
