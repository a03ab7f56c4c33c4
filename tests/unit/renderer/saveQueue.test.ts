import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CommandFailed } from '#renderer/api/CommandFailed.ts';
import type { AnyRecord } from '#renderer/api/patchRecords.ts';
import { createSaveQueue } from '#renderer/api/saveQueue.ts';
import { highlight } from '#shared/domain/highlight.ts';

function saying(text: string, id = 'h1'): AnyRecord {
  return { entity: 'highlight', record: highlight.parse({ id, reportId: 'r', text }) };
}

/** A backend whose answers the test gives by hand, oldest question first. */
function backend() {
  const sent: string[] = [];
  const waiting: { answer: () => void; refuse: (error: Error) => void }[] = [];
  const send = (saving: AnyRecord) =>
    new Promise<void>((answer, refuse) => {
      sent.push(saving.entity === 'highlight' ? saving.record.text : '');
      waiting.push({ answer, refuse });
    });
  const next = () => {
    const question = waiting.shift();
    if (!question) throw new Error('nothing was sent');
    return question;
  };
  return { sent, send, next };
}

const offline = new CommandFailed({ code: 'disk-full', message: 'Disken er fuld', fields: [] });
const refused = new CommandFailed({
  code: 'invalid-input',
  message: 'Forkert',
  fields: [{ path: 'record.text', message: 'For langt' }],
});

describe('createSaveQueue', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('sends only the newest version, after the pause', async () => {
    const { sent, send, next } = backend();
    const queue = createSaveQueue({ send, onPut: () => {}, delay: 400 });
    queue.put(saying('a'));
    await vi.advanceTimersByTimeAsync(399);
    queue.put(saying('ab'));
    await vi.advanceTimersByTimeAsync(399);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toEqual(['ab']);
    expect(queue.state().state).toBe('saving');
    next().answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.state().state).toBe('saved');
  });

  it('has one save of a record under way at a time, and ends with the newest', async () => {
    const { sent, send, next } = backend();
    const queue = createSaveQueue({ send, onPut: () => {} });
    queue.put(saying('first'));
    const flushed = queue.flush();
    queue.put(saying('second'));
    const again = queue.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual(['first']);
    next().answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual(['first', 'second']);
    expect(queue.state().state).toBe('saving');
    next().answer();
    expect(await flushed).toBe(true);
    expect(await again).toBe(true);
    expect(queue.state().state).toBe('saved');
  });

  it('keeps a failed save and tries again by itself', async () => {
    const { sent, send, next } = backend();
    const queue = createSaveQueue({ send, onPut: () => {}, retryDelay: 1000 });
    queue.put(saying('kept'));
    const flushed = queue.flush();
    next().refuse(offline);
    expect(await flushed).toBe(false);
    expect(queue.state()).toMatchObject({ state: 'failed', failures: [{ error: { code: 'disk-full' } }] });
    expect(queue.pending()).toEqual([saying('kept')]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual(['kept', 'kept']);
    next().answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.state().state).toBe('saved');
  });

  it('does not ask again what was refused, until it is changed', async () => {
    const { sent, send, next } = backend();
    const queue = createSaveQueue({ send, onPut: () => {}, retryDelay: 1000, delay: 400 });
    queue.put(saying('wrong'));
    void queue.flush();
    next().refuse(refused);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual(['wrong']);
    expect(queue.failureOf('h1')?.fields).toEqual([{ path: 'record.text', message: 'For langt' }]);
    queue.put(saying('right'));
    await vi.advanceTimersByTimeAsync(400);
    next().answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.state().state).toBe('saved');
    expect(sent).toEqual(['wrong', 'right']);
  });

  it('forgets a record that is deleted, also while it is on its way', async () => {
    const { sent, send, next } = backend();
    const queue = createSaveQueue({ send, onPut: () => {}, retryDelay: 10 });
    queue.put(saying('gone'));
    void queue.flush();
    queue.put(saying('gone too'));
    queue.drop('h1');
    next().refuse(offline);
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toEqual(['gone']);
    expect(queue.has('h1')).toBe(false);
    expect(queue.state().state).toBe('saved');
  });

  it('shows every version at once, and keeps records apart', async () => {
    const shown: AnyRecord[] = [];
    const { sent, send } = backend();
    const queue = createSaveQueue({ send, onPut: (saving) => void shown.push(saving) });
    queue.put(saying('one', 'h1'));
    queue.put(saying('two', 'h2'));
    expect(shown).toHaveLength(2);
    void queue.flush('h2');
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual(['two']);
  });
});
