import app from './da/app.json';
import common from './da/common.json';

/** Every text of the window in Danish, a namespace a feature. */
export const resources = { app, common };
