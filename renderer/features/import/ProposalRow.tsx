import { memo } from 'react';
import { useNear } from '#renderer/ui/useNear.ts';
import type { ImportItem } from '#shared/contract/importing.ts';
import { detailOfItem } from './detailOfItem.ts';
import { EditForm } from './EditForm.tsx';
import { effectiveState, takenByDefault } from './effectiveState.ts';
import { selectItem } from './importActions.ts';
import { useImport } from './importState.ts';
import { nameOfItem } from './nameOfItem.ts';
import { ProposalChoice } from './ProposalChoice.tsx';
import { ProposalKind } from './ProposalKind.tsx';
import { ProposalMarks } from './ProposalMarks.tsx';

/** How much of a name is shown; an unnamed point of the overview is known by its whole text. */
const LONGEST = 160;

type Props = {
  item: ImportItem;
  /** Its place among all that was found, from 0, and how much that is. */
  at: number;
  of: number;
  /** What stands for a name, and what choosing a row does. */
  unnamed: string;
  hint: string;
};

/** A proposed record: what it is, how sure that is, and whether it is taken. Far from the view it is its name alone. */
export const ProposalRow = memo(function ProposalRow({ item: read, at, of, unnamed, hint }: Props) {
  const { id } = read.record;
  const edit = useImport(({ edits }) => edits[id]);
  const chosen = useImport(({ selected }) => selected === id);
  const editing = useImport((state) => state.editing === id);
  const state = useImport(({ into }) => effectiveState(read, into));
  const taken = useImport(({ take }) => take[id]) ?? takenByDefault(state);
  const { near, watch } = useNear(at, of);
  const item = edit ?? read;
  const name = nameOfItem(item).trim() || unnamed;
  const detail = near ? detailOfItem(item) : '';
  return (
    <li
      ref={watch}
      data-proposal={id}
      className={`proposal${chosen ? ' chosen' : ''}${editing ? ' editing' : ''}`}
    >
      {near && <ProposalKind item={item} />}
      <button
        type="button"
        className={taken || state === 'same' ? 'name' : 'name left'}
        aria-pressed={chosen}
        title={near ? hint : undefined}
        onClick={() => selectItem(id)}
      >
        {name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name}
      </button>
      {detail !== '' && <span className="detail">{detail}</span>}
      {near && (
        <ProposalChoice id={id} name={name} known={state === 'same'} taken={taken} editing={editing} />
      )}
      {near && <ProposalMarks item={item} state={state} edited={edit !== undefined} />}
      {editing && (
        <div className="wide">
          <EditForm item={item} />
        </div>
      )}
    </li>
  );
});
