import { createBackend } from '#backend/createBackend.ts';
import { workHere } from '#backend/longWork/workHere.ts';

/** Run by storeLock.test.ts as a window of its own: opens a store, says so, and stays until it is ended. */
const backend = createBackend({ work: workHere, storeFile: process.argv[2] ?? '' });
const status = await backend.dispatch('store.status', {});
console.log(JSON.stringify(status));
setInterval(() => undefined, 1000);
