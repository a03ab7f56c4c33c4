import { describe, expect, it } from 'vitest';
import { chosenSections } from '#shared/domain/sectionChoices.ts';
import { sectionLists } from '#shared/domain/sectionList.ts';
import type { SectionKey } from '#shared/domain/section.ts';
import type { SectionChoice } from '#shared/domain/template.ts';

function order(annual: SectionChoice[], sections: { key: SectionKey; level: number; order: number }[] = []) {
  return chosenSections({ sections: { annual, final: [] } }, 'annual', sections);
}
const keys = (annual: SectionChoice[]) => order(annual).map(({ key }) => key);
const on = (key: SectionKey) => ({ key, shown: true });
const off = (key: SectionKey) => ({ key, shown: false });

describe('the sections a template prints', () => {
  it('stand as their kind of report has them when the template says nothing', () => {
    expect(keys([])).toEqual(sectionLists.annual.map(({ key }) => key));
    expect(order([]).every(({ shown }) => shown)).toBe(true);
  });

  it('stand in the report’s own order when the template says nothing', () => {
    const own = sectionLists.annual.map(({ key, level }, index, all) => ({
      key,
      level,
      order: key === 'plan' ? 0 : index + all.length,
    }));
    expect(order([], own)[0]?.key).toBe('plan');
  });

  it('stand in the template’s order, a part with its chapter', () => {
    const mixed = keys([on('plan'), on('overview'), on('introduction'), on('about')]);
    expect(mixed.slice(0, 2)).toEqual(['plan', 'overview']);
    expect(mixed.indexOf('about')).toBe(mixed.indexOf('introduction') + 1);
    expect(mixed.toSorted()).toEqual(sectionLists.annual.map(({ key }) => key).toSorted());
  });

  it('that the template does not name follow the chapter they followed', () => {
    expect(keys([on('plan'), on('events')]).slice(0, 2)).not.toContain('funding');
    const mixed = keys([on('plan'), on('projects')]);
    expect(mixed.indexOf('events')).toBe(mixed.indexOf('projects') + 1);
  });

  it('go with the chapter they stand under when it is off', () => {
    const chosen = new Map(order([off('introduction'), on('about')]).map(({ key, shown }) => [key, shown]));
    expect(chosen.get('introduction')).toBe(false);
    expect(chosen.get('about')).toBe(false);
    expect(chosen.get('overview')).toBe(true);
  });

  it('come once, however often the template names them', () => {
    const mixed = keys([on('plan'), off('plan'), on('events'), on('plan')]);
    expect(new Set(mixed).size).toBe(mixed.length);
  });
});
