import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '#renderer/api/call.ts';
import { toCommandError } from '#renderer/api/CommandFailed.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import { base64Of } from '#renderer/ui/base64Of.ts';
import type { WordTemplate, WordTemplateCheck } from '#shared/domain/wordTemplate.ts';

const LARGEST = 30_000_000;

type ReadWordTemplate = {
  /** Looks a file through and keeps it; null when it cannot be used. */
  read: (file: File) => Promise<WordTemplate | null>;
  busy: boolean;
  /** Why the last file cannot be used, in Danish; null when it can. */
  problem: string | null;
};

/** Takes a Word file for the template to use. */
export function useReadWordTemplate(): ReadWordTemplate {
  const client = useQueryClient();
  const { t } = useTranslation('template');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function bytesOf(file: File): Promise<string | null> {
    try {
      return await base64Of(file);
    } catch {
      setProblem(t('word.unreadable', { fileName: file.name }));
      return null;
    }
  }

  async function read(file: File): Promise<WordTemplate | null> {
    setProblem(null);
    if (file.size > LARGEST) {
      setProblem(t('word.tooLarge', { fileName: file.name }));
      return null;
    }
    setBusy(true);
    try {
      const base64 = await bytesOf(file);
      if (base64 === null) return null;
      const { wordTemplate, check } = await call('template.readWord', { fileName: file.name, base64 });
      client.setQueryData(queryKeys.wordTemplateCheck(wordTemplate.hash), check);
      return wordTemplate;
    } catch (thrown) {
      setProblem(toCommandError(thrown).message);
      return null;
    } finally {
      setBusy(false);
    }
  }

  return { read, busy, problem };
}

/** What the chosen Word file has of what a report needs; undefined while it is looked up. */
export function useWordTemplateCheck(hash: string): WordTemplateCheck | undefined {
  return useQuery({
    queryKey: queryKeys.wordTemplateCheck(hash),
    queryFn: () => call('template.checkWord', { hash }),
  }).data;
}
