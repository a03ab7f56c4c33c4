import type { Outline } from '#shared/report/outline/outline.ts';
import type { WordFrame } from '#shared/domain/wordFrame.ts';
import type { CheckedPdf, PdfToCheck } from './tasks/checkPdf.ts';
import type { FileToMatch, MatchedFile } from './tasks/matchFile.ts';
import type { Pictures } from './tasks/pictures.ts';
import type { FileRead, FileToRead } from './tasks/readFile.ts';
import type { FramesToRead } from './tasks/readFrames.ts';
import type { TemplateRead, TemplateToRead } from './tasks/readTemplateFile.ts';
import type { ReportToWrite, WrittenReport } from './tasks/writeReport.ts';

/** The tasks, by name: plain values in, plain values out, so that they can be handed to another thread. */
export type LongTasks = {
  practise: { input: null; output: void };
  writeReport: { input: ReportToWrite; output: WrittenReport };
  checkPdf: { input: PdfToCheck; output: CheckedPdf };
  writeOutline: { input: { outline: Outline; pictures: Pictures }; output: Uint8Array };
  readFile: { input: FileToRead; output: FileRead };
  matchFile: { input: FileToMatch; output: MatchedFile };
  readTemplate: { input: TemplateToRead; output: TemplateRead };
  readFrames: { input: FramesToRead; output: WordFrame[] };
};
export type LongTaskName = keyof LongTasks;

export type LongTask<T extends LongTaskName> = (
  input: LongTasks[T]['input'],
) => LongTasks[T]['output'] | Promise<LongTasks[T]['output']>;

/** Loads a task: the code of Word files is large, and no more of it than is asked for need be there. */
export const loadTask: { [T in LongTaskName]: () => Promise<LongTask<T>> } = {
  practise: async () => (await import('./tasks/practise.ts')).practise,
  writeReport: async () => (await import('./tasks/writeReport.ts')).writeReport,
  checkPdf: async () => (await import('./tasks/checkPdf.ts')).checkPdf,
  writeOutline: async () => (await import('./tasks/writeOutline.ts')).writeOutline,
  readFile: async () => (await import('./tasks/readFile.ts')).readFile,
  matchFile: async () => (await import('./tasks/matchFile.ts')).matchFile,
  readTemplate: async () => (await import('./tasks/readTemplateFile.ts')).readTemplateFile,
  readFrames: async () => (await import('./tasks/readFrames.ts')).readFrames,
};
