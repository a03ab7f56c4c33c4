import { expect, it, vi } from 'vitest';
import { createHeldFields } from '#renderer/api/heldFields.ts';

const project = { entity: 'finalProject', id: 'p', reportId: 'r' } as const;

it('keeps what a record’s form cannot save, until the form holds again', () => {
  const held = createHeldFields();
  const heard = vi.fn();
  held.subscribe(heard);
  held.keep({ ...project, values: { totalCost: { unreadable: 'to mio' } } });
  expect(held.of('p')).toEqual({ totalCost: { unreadable: 'to mio' } });
  expect(held.list().map(({ id }) => id)).toEqual(['p']);
  held.keep({ ...project, values: {} });
  expect(held.of('p')).toEqual({});
  expect(held.list()).toEqual([]);
  expect(heard).toHaveBeenCalledTimes(2);
});

it('says nothing while nothing changes, and forgets a deleted record', () => {
  const held = createHeldFields();
  held.keep({ ...project, values: { periodTo: '2018-01-01' } });
  const before = held.list();
  const heard = vi.fn();
  const stop = held.subscribe(heard);
  held.keep({ ...project, values: { periodTo: '2018-01-01' } });
  held.keep({ entity: 'report', id: 'r', reportId: 'r', values: {} });
  expect(heard).not.toHaveBeenCalled();
  expect(held.list()).toBe(before);
  held.drop('p');
  expect(held.list()).toEqual([]);
  stop();
});
