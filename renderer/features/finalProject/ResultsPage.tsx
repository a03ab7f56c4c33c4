import type { PageProps } from '#renderer/app/PageProps.ts';
import { IndicatorSentences } from '#renderer/features/indicators/IndicatorSentences.tsx';
import { FinalChapterPage } from './FinalChapterPage.tsx';

/** Chapter 2: what the project led to, with sentences made of its indicators. */
export function ResultsPage(props: PageProps) {
  return (
    <FinalChapterPage
      {...props}
      chapter="results"
      inForm={<IndicatorSentences indicators={props.records.indicators} />}
    />
  );
}
