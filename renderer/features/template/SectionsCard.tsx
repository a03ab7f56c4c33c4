import {
  DndContext,
  KeyboardSensor,
  PointerSensor,
  closestCenter,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  SortableContext,
  arrayMove,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { visuallyHidden } from '@mui/utils';
import { useRef, useState } from 'react';
import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormSwitch } from '#renderer/ui/FormSwitch.tsx';
import { dragTexts } from '#renderer/ui/dragTexts.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { SectionKey } from '#shared/domain/section.ts';
import { chosenSections } from '#shared/domain/sectionChoices.ts';
import type { ChosenSection } from '#shared/domain/sectionChoices.ts';
import { sectionLists } from '#shared/domain/sectionList.ts';
import type { Template } from '#shared/domain/template.ts';
import { SectionRow } from './SectionRow.tsx';
import { TemplateCard } from './TemplateCard.tsx';

function chaptersOf(sections: readonly ChosenSection[]): ChosenSection[][] {
  const chapters: ChosenSection[][] = [];
  for (const section of sections) {
    if (section.level > 1 && chapters.length > 0) chapters.at(-1)?.push(section);
    else chapters.push([section]);
  }
  return chapters;
}

/** Which sections are printed, in what order, and whether they are numbered. */
export function SectionsCard({ control, records }: { control: Control<Template>; records: ReportRecords }) {
  const { t } = useTranslation('template');
  const { t: tUi } = useTranslation('ui');
  const { field } = useController({ control, name: 'sections' });
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const { kind } = records.report;
  const chapters = chaptersOf(chosenSections({ sections: field.value }, kind, records.sections));
  const ids = chapters.flatMap(([head]) => head?.key ?? []);

  function heading(key: SectionKey): string {
    const own = records.sections.find((section) => section.key === key)?.heading.trim();
    return own || (sectionLists[kind].find((entry) => entry.key === key)?.heading ?? key);
  }
  function put(next: readonly ChosenSection[][]): void {
    // A section under a chapter that is off keeps its own choice for when the chapter comes back.
    const chosen = next.flat().map(({ key, shown }) => {
      const isPart = !ids.includes(key);
      const before = field.value[kind].find((choice) => choice.key === key)?.shown ?? true;
      const chapter = next.find((one) => one.some((part) => part.key === key))?.[0];
      return { key, shown: isPart && chapter?.shown === false ? before : shown };
    });
    field.onChange({ ...field.value, [kind]: chosen });
  }
  function show(key: SectionKey, shown: boolean): void {
    const before = (part: ChosenSection) =>
      field.value[kind].find((choice) => choice.key === part.key)?.shown ?? true;
    put(
      chapters.map((chapter) =>
        chapter.map((part, index) => {
          if (part.key === key) return { ...part, shown };
          return index > 0 && chapter[0]?.key === key ? { ...part, shown: shown && before(part) } : part;
        }),
      ),
    );
  }
  function move(from: number, to: number): void {
    const [head] = chapters[from] ?? [];
    if (!head || to < 0 || to >= chapters.length || from === to) return;
    put(arrayMove(chapters, from, to));
    setSaid(t('sections.moved', { heading: heading(head.key), place: to + 1, count: chapters.length }));
  }

  /** Moved to an end, a chapter's arrow can go no further: the other one takes the focus. */
  function moveBy(index: number, by: 1 | -1): void {
    move(index, index + by);
    const to = index + by;
    const left = to === 0 ? 'down' : to === chapters.length - 1 ? 'up' : null;
    const key = ids[index];
    if (left === null || key === undefined) return;
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-section="${key}"] [data-move="${left}"]`)?.focus(),
    );
  }

  return (
    <TemplateCard title={t('sections.title')}>
      <FormSwitch
        control={control}
        name="numberHeadings"
        label={t('sections.numbers')}
        help={t('sections.numbersHelp')}
      />
      <Typography variant="body2" color="text.secondary">
        {t('sections.help', { kind: t(`sections.kind.${kind}`) })}
      </Typography>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={dragTexts(tUi, (id) => ({
          title: heading(ids.find((key) => key === id) ?? 'plan'),
          place: ids.findIndex((key) => key === id) + 1,
          count: ids.length,
        }))}
        onDragEnd={({ active, over }) => {
          const at = (id: unknown) => ids.findIndex((key) => key === id);
          if (over) move(at(active.id), at(over.id));
        }}
      >
        <SortableContext items={ids} strategy={verticalListSortingStrategy}>
          <Stack ref={list} component="ol" aria-label={t('sections.list')} spacing={0.75} sx={{ p: 0, m: 0 }}>
            {chapters.map((chapter, index) => (
              <SectionRow
                key={chapter[0]?.key}
                chapter={chapter}
                heading={heading}
                onShow={show}
                onMove={(by) => moveBy(index, by)}
                isFirst={index === 0}
                isLast={index === chapters.length - 1}
              />
            ))}
          </Stack>
        </SortableContext>
      </DndContext>
      <Box component="output" sx={visuallyHidden}>
        {said}
      </Box>
    </TemplateCard>
  );
}
