import { describe, expect, it } from 'vitest';
import { firstWindowState, fitWindowState } from '../../electron/main/windowState.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1040 };

describe('fitWindowState', () => {
  it.each(['', 'null', '7', '[]', '{', '{"width":"wide"}'])('takes %j for a first start', (text) => {
    expect(fitWindowState(text, [screen])).toEqual(firstWindowState);
  });

  it('comes back where it was, on any screen', () => {
    const state = { x: 2000, y: 40, width: 1200, height: 800, maximized: true };
    expect(fitWindowState(JSON.stringify(state), [screen, { ...screen, x: 1920 }])).toEqual(state);
  });

  it('comes back on the first screen when its own is gone', () => {
    const state = { x: 2000, y: 40, width: 1200, height: 800, maximized: false };
    expect(fitWindowState(JSON.stringify(state), [screen])).toEqual({
      width: 1200,
      height: 800,
      maximized: false,
    });
  });

  it('never is larger than the screen, nor too small to use', () => {
    const small = { x: 0, y: 0, width: 1280, height: 680 };
    expect(fitWindowState('{"width":9000,"height":9000}', [small])).toMatchObject({
      width: 1280,
      height: 680,
    });
    expect(fitWindowState('{"width":1,"height":1}', [small])).toMatchObject({ width: 960, height: 600 });
  });
});
