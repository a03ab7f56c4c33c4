import { NodeViewWrapper } from '@tiptap/react';
import type { NodeViewProps } from '@tiptap/react';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { reference } from '#shared/domain/richText.ts';
import { ReferenceChoices, targetOf } from './referenceChoices.ts';

/** A cross-reference in the text as it reads now; one that leads nowhere is marked and says so. */
export function ReferenceChip({ node }: NodeViewProps) {
  const { t } = useTranslation('editor');
  const choices = use(ReferenceChoices);
  const written: unknown = node.attrs['text'];
  const words = typeof written === 'string' ? written : '';
  const asked = reference.safeParse(node.attrs);
  const target = asked.success && choices ? targetOf(choices, asked.data) : undefined;
  const gone = choices !== null && !target;
  return (
    <NodeViewWrapper
      as="span"
      className={gone ? 'reference gone' : 'reference'}
      title={gone ? t('reference.gone', { text: words }) : target?.title}
    >
      {target?.text ?? words}
    </NodeViewWrapper>
  );
}
