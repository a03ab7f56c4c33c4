import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '#shared/contract/bridge.ts';
import { channels } from '#shared/contract/channels.ts';

/** The page gets these two functions and nothing else: no ipcRenderer, no channel names, no Electron event. */
const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(channels.command, name, input),
  onEvent(name, listener) {
    const hear = (_event: unknown, heard: string, payload: Parameters<typeof listener>[0]) => {
      if (heard === name) listener(payload);
    };
    ipcRenderer.on(channels.event, hear);
    return () => {
      ipcRenderer.removeListener(channels.event, hear);
    };
  },
};

contextBridge.exposeInMainWorld('hubrapport', bridge);
