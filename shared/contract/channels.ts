/** The two channels between window and shell: commands out of the page, events into it. */
export const channels = { command: 'command', event: 'event' } as const;
