import { describe, expect, it } from 'vitest';
import { activity } from '#shared/domain/activity.ts';
import type { Activity } from '#shared/domain/activity.ts';
import { fundingApplication } from '#shared/domain/fundingApplication.ts';
import { kpi } from '#shared/domain/kpi.ts';
import { priority } from '#shared/domain/priority.ts';
import { markTouched } from '#shared/import/rollForward/markTouched.ts';

const ids = { id: 'a', reportId: 'r' };
const forum: Activity = activity.parse({ ...ids, kind: 'network', title: 'Forum', carriedOver: 'untouched' });
const promise = priority.parse({ ...ids, title: 'Projekter', carriedOver: 'untouched' });
const grant = fundingApplication.parse({ ...ids, title: 'Pulje', carriedOver: 'untouched' });

describe('a record carried over', () => {
  it('is untouched as long as it is the same, wherever it stands', () => {
    const moved = { ...forum, order: 4 };
    expect(markTouched('activity', moved, forum).carriedOver).toBe('untouched');
  });

  it('is touched by a change, and keeps that mark while its texts are seen through', () => {
    const changed = { ...forum, title: 'Samarbejdsforum' };
    const touched = markTouched('activity', changed, forum);
    expect(touched.carriedOver).toBe('touched');
    expect(markTouched('activity', { ...touched, title: 'Forummet' }, touched).carriedOver).toBe('touched');
  });

  it('is this year’s when somebody says so, and no late save takes that back', () => {
    const confirmed = markTouched('activity', { ...forum, carriedOver: 'no' }, forum);
    expect(confirmed.carriedOver).toBe('no');
    expect(markTouched('activity', { ...forum, title: 'Sent' }, confirmed).carriedOver).toBe('no');
  });

  it('has no texts to see through when it is an application', () => {
    expect(markTouched('fundingApplication', { ...grant, stage: 'finished' }, grant).carriedOver).toBe('no');
  });

  it('keeps the mark it comes with when it is new', () => {
    expect(markTouched('activity', forum, null)).toEqual(forum);
  });
});

describe('a promise of last year’s plan', () => {
  it('is not answered by a new title', () => {
    expect(markTouched('priority', { ...promise, title: 'Flere' }, promise).carriedOver).toBe('untouched');
  });

  it('is answered by another outcome, a reason, or a plain yes', () => {
    expect(markTouched('priority', { ...promise, outcome: 'partly' }, promise).carriedOver).toBe('no');
    expect(markTouched('priority', { ...promise, reason: 'Tid' }, promise).carriedOver).toBe('no');
    expect(markTouched('priority', { ...promise, carriedOver: 'no' }, promise).carriedOver).toBe('no');
  });
});

it('a record that cannot be carried over is left alone', () => {
  const record = kpi.parse({ ...ids, label: 'Netværk' });
  expect(markTouched('kpi', { ...record, label: 'Andet' }, record)).toEqual({ ...record, label: 'Andet' });
});
