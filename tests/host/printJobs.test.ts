import { describe, expect, it } from 'vitest';
import { PrintJobs } from '../../electron/main/printJobs.ts';

describe('PrintJobs', () => {
  it('waits until the page says that it stands', async () => {
    const jobs = new PrintJobs();
    const job = jobs.begin();
    jobs.ready('another');
    jobs.ready(job.id);
    // What comes later changes nothing.
    jobs.failed(job.id, 'Siden blev lukket.');
    expect(await job.done).toEqual({ ok: true, value: {} });
  });

  it('says why a page could not stand', async () => {
    const jobs = new PrintJobs();
    const [one, other] = [jobs.begin(), jobs.begin()];
    jobs.failed(one.id, 'Siden gik ned.');
    jobs.ready(other.id);
    expect(await one.done).toMatchObject({
      error: { message: 'PDF-filen kunne ikke laves: Siden gik ned.' },
    });
    expect(await other.done).toMatchObject({ ok: true });
  });

  it('does not wait for ever', async () => {
    const job = new PrintJobs(5).begin();
    expect(await job.done).toMatchObject({ error: { message: expect.stringContaining('i tide') as string } });
  });

  it('gives each page a name nobody can guess', () => {
    const jobs = new PrintJobs(1);
    expect(jobs.begin().id).not.toBe(jobs.begin().id);
  });
});
