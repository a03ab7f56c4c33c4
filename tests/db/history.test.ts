import { describe, expect, it } from 'vitest';
import { openTestBackend } from './testBackend.ts';

async function withReport() {
  const test = openTestBackend();
  const reportId = await test.makeReport(2024);
  const save = (id: string, quote: string, person = 'Eksempel Eksempelsen') =>
    test.ok('testimonial.save', { record: { id, reportId, quote, person } });
  const quotes = async () =>
    (await test.ok('report.read', { reportId })).testimonials.map(({ quote }) => quote);
  const state = () => test.ok('history.state', {});
  return { ...test, reportId, save, quotes, state };
}

describe('undo and redo', () => {
  it('say nothing when there is nothing', async () => {
    const { ok } = openTestBackend();
    expect(await ok('history.state', {})).toEqual({ undo: null, redo: null });
    expect(await ok('history.undo', {})).toBeNull();
    expect(await ok('history.redo', {})).toBeNull();
  });

  it('name the steps in Danish, and the report they are in', async () => {
    const { ok, save, state, clock, reportId } = await withReport();
    await save('t', 'Et');
    expect((await state()).undo).toBe('Tilføjet udtalelse: Eksempel Eksempelsen');
    clock.advance(6000);
    await save('t', 'To');
    expect((await state()).undo).toBe('Ændret udtalelse: Eksempel Eksempelsen');
    await ok('testimonial.delete', { id: 't' });
    expect((await state()).undo).toBe('Slettet udtalelse: Eksempel Eksempelsen');
    await ok('activity.save', { record: { id: 'e', reportId, kind: 'event', title: 'Konference' } });
    await ok('activity.delete', { id: 'e' });
    expect((await state()).undo).toBe('Slettet event: Konference');
    expect(await ok('history.undo', {})).toEqual({ label: 'Slettet event: Konference', reportId });
    await ok('organisation.save', { record: { id: 'o', name: 'X' } });
    expect(await ok('history.undo', {})).toEqual({ label: 'Tilføjet organisation: X', reportId: null });
  });

  it('shorten long names, and name only the kind of what has no name', async () => {
    const { save, state, clock } = await withReport();
    await save('t', 'Et', '');
    expect((await state()).undo).toBe('Tilføjet udtalelse');
    clock.advance(6000);
    await save('t', 'Et', `${'meget '.repeat(20)}langt`);
    expect((await state()).undo).toBe(
      'Ændret udtalelse: meget meget meget meget meget meget meget meget meget meget…',
    );
  });

  it('go back and forth through several steps', async () => {
    const { ok, save, quotes, clock } = await withReport();
    const seen: string[][] = [await quotes()];
    for (const quote of ['a', 'b', 'c']) {
      await save('t', quote);
      clock.advance(6000);
      seen.push(await quotes());
    }
    for (const expected of seen.toReversed().slice(1)) {
      await ok('history.undo', {});
      expect(await quotes()).toEqual(expected);
    }
    for (const expected of seen.slice(1)) {
      await ok('history.redo', {});
      expect(await quotes()).toEqual(expected);
    }
    expect(await ok('history.redo', {})).toBeNull();
  });

  it('a new step clears what could be done again', async () => {
    const { ok, save, state } = await withReport();
    await save('t', 'a');
    await ok('history.undo', {});
    expect((await state()).redo).not.toBeNull();
    await save('u', 'b');
    expect((await state()).redo).toBeNull();
  });

  it('tell the window what they touched', async () => {
    const { ok, save, events, reportId } = await withReport();
    await save('t', 'a');
    events.length = 0;
    await ok('history.undo', {});
    await ok('history.redo', {});
    expect(events).toEqual(Array(2).fill({ name: 'changed', payload: { reportId } }));
  });

  it('leave nothing behind of a command that failed', async () => {
    const { fail, state, reportId, quotes } = await withReport();
    const before = await state();
    await fail('testimonial.save', { record: { id: 't', reportId, portraitId: 'gone' } });
    expect(await state()).toEqual(before);
    expect(await quotes()).toEqual([]);
  });
});

describe('saves that follow each other', () => {
  it('are one step while less than five seconds lie between them', async () => {
    const { ok, save, quotes, clock } = await withReport();
    await save('t', 'a');
    clock.advance(6000);
    for (const quote of ['ab', 'abc', 'abcd']) {
      await save('t', quote);
      clock.advance(5000);
    }
    await ok('history.undo', {});
    expect(await quotes()).toEqual(['a']);
    await ok('history.redo', {});
    expect(await quotes()).toEqual(['abcd']);
  });

  it('are two steps after more than five seconds, or when the clock was set back', async () => {
    for (const pause of [5001, -1000]) {
      const { ok, save, quotes, clock } = await withReport();
      await save('t', 'a');
      clock.advance(pause);
      await save('t', 'b');
      await ok('history.undo', {});
      expect(await quotes()).toEqual(['a']);
    }
  });

  it('of another record are another step', async () => {
    const { ok, save, quotes } = await withReport();
    await save('t', 'a');
    await save('u', 'b');
    await save('t', 'c');
    await ok('history.undo', {});
    expect(await quotes()).toEqual(['a', 'b']);
  });

  it('never fold over an undo', async () => {
    const { ok, save, quotes } = await withReport();
    await save('t', 'a');
    await save('u', 'b');
    await ok('history.undo', {});
    await save('t', 'c');
    await ok('history.undo', {});
    expect(await quotes()).toEqual(['a']);
  });

  it('never fold over an undo that was done again', async () => {
    const { ok, save, quotes } = await withReport();
    await save('t', 'a');
    await ok('history.undo', {});
    await ok('history.redo', {});
    await save('t', 'b');
    await ok('history.undo', {});
    expect(await quotes()).toEqual(['a']);
  });

  it('that end where they began leave no step', async () => {
    const { save, state, clock } = await withReport();
    await save('t', 'a');
    clock.advance(6000);
    const before = await state();
    await save('t', 'ab');
    await save('t', 'a');
    expect(await state()).toEqual(before);
  });

  it('keep the word of the first: what was added is still added', async () => {
    const { ok, save, state, quotes } = await withReport();
    await save('t', 'a', 'Eksempel');
    await save('t', 'a', 'Eksempel Eksempelsen');
    expect((await state()).undo).toBe('Tilføjet udtalelse: Eksempel Eksempelsen');
    await ok('history.undo', {});
    expect(await quotes()).toEqual([]);
  });
});

describe('the limit', () => {
  it('is a thousand steps; the oldest go', async () => {
    const { ok, clock, save, quotes } = await withReport();
    for (let i = 0; i < 1005; i += 1) {
      await save('t', `nr. ${i}`);
      clock.advance(6000);
    }
    let undone = 0;
    while (await ok('history.undo', {})) undone += 1;
    expect(undone).toBe(1000);
    expect(await quotes()).toEqual(['nr. 4']);
  });
});
