import { describe, expect, it } from 'vitest';
import { validPart } from '#renderer/api/validPart.ts';
import { finalProject } from '#shared/domain/finalProject.ts';
import type { FinalProject } from '#shared/domain/finalProject.ts';
import { report } from '#shared/domain/report.ts';

const saved = report.parse({ id: 'r', kind: 'annual', year: 2023, planYear: 2024, title: 'Før' });

function projectWith(fields: Partial<FinalProject>): FinalProject {
  return finalProject.parse({ id: 'p', reportId: 'r', ...fields });
}

function line(label: string, amount: number) {
  return { label, source: 'other' as const, amount, note: '' };
}

/** What a field holds while its text cannot be read. */
const unread = { unreadable: 'to mio' } as unknown as number;

describe('validPart', () => {
  it('takes what holds and keeps the last valid value of what does not', () => {
    const typed = { ...saved, year: 20, title: 'Efter' };
    expect(validPart(report, typed, saved)).toEqual({
      valid: { ...saved, title: 'Efter' },
      wrong: { year: 20 },
    });
  });

  it('takes all of a form that holds', () => {
    const typed = { ...saved, year: 2025 };
    expect(validPart(report, typed, saved)).toEqual({ valid: typed, wrong: {} });
  });

  it('keeps a field that does not agree with another', () => {
    const project = projectWith({ periodFrom: '2019-05-01', periodTo: '2021-04-30' });
    const typed = { ...project, periodTo: '2018-01-01', projectTitle: 'Nyt navn' };
    expect(validPart(finalProject, typed, project)).toEqual({
      valid: { ...project, projectTitle: 'Nyt navn' },
      wrong: { periodTo: '2018-01-01' },
    });
  });

  it('saves nothing when what is left does not hold either, and names all that waits', () => {
    const project = projectWith({ periodTo: '2021-04-30' });
    const typed = { ...project, periodFrom: '2022-01-01', projectTitle: 'Nyt navn' };
    expect(validPart(finalProject, typed, project)).toEqual({
      valid: null,
      wrong: { periodFrom: '2022-01-01', projectTitle: 'Nyt navn' },
    });
  });
});

describe('validPart of a list of rows', () => {
  const before = projectWith({ financing: [line('EU', 100), line('Region', 50)] });
  const check = (financing: FinalProject['financing']) => {
    const { valid, wrong } = validPart(finalProject, { ...before, financing }, before);
    return { saved: valid?.financing, wrong: wrong.financing };
  };

  it('saves the other rows, and the rest of the row, beside an amount nobody can read', () => {
    const typed = [line('EU og stat', unread), line('Kommune', 50)];
    expect(check(typed)).toEqual({ saved: [line('EU og stat', 100), line('Kommune', 50)], wrong: typed });
  });

  it('finds the amount of a row again when the row has moved', () => {
    const typed = [line('Region', 50), line('EU', unread)];
    expect(check(typed).saved).toEqual([line('Region', 50), line('EU', 100)]);
  });

  it('finds it again when another row is gone', () => {
    expect(check([line('Region', unread)]).saved).toEqual([line('Region', 50)]);
  });

  it('lets a new row wait until it holds', () => {
    const typed = [line('EU', 200), line('Region', 50), line('Fond', unread)];
    expect(check(typed)).toEqual({ saved: [line('EU', 200), line('Region', 50)], wrong: typed });
  });

  it('changes nothing when there is no telling which row it was', () => {
    const typed = [line('Fond', unread), line('EU', 100), line('Region', 50)];
    expect(check(typed).saved).toEqual(before.financing);
  });
});
