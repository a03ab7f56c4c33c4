import { describe, expect, it } from 'vitest';
import { validPart } from '#renderer/api/validPart.ts';
import { finalProject } from '#shared/domain/finalProject.ts';
import { report } from '#shared/domain/report.ts';

const saved = report.parse({ id: 'r', kind: 'annual', year: 2023, planYear: 2024, title: 'Før' });

describe('validPart', () => {
  it('takes what holds and keeps the last valid value of what does not', () => {
    const typed = { ...saved, year: 20, title: 'Efter' };
    expect(validPart(report, typed, saved)).toEqual({ ...saved, title: 'Efter' });
  });

  it('takes all of a form that holds', () => {
    const typed = { ...saved, year: 2025 };
    expect(validPart(report, typed, saved)).toEqual(typed);
  });

  it('keeps a field that does not agree with another', () => {
    const project = finalProject.parse({
      id: 'p',
      reportId: 'r',
      periodFrom: '2019-05-01',
      periodTo: '2021-04-30',
    });
    const typed = { ...project, periodTo: '2018-01-01', projectTitle: 'Nyt navn' };
    expect(validPart(finalProject, typed, project)).toEqual({ ...project, projectTitle: 'Nyt navn' });
  });

  it('saves nothing when what is left does not hold either', () => {
    const project = finalProject.parse({ id: 'p', reportId: 'r', periodTo: '2021-04-30' });
    const typed = { ...project, periodFrom: '2022-01-01', periodTo: '2021-04-30' };
    expect(validPart(finalProject, typed, project)).toBeNull();
  });
});
