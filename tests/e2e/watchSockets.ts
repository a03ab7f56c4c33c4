import { Socket } from 'node:net';

/**
 * Loaded into the app's process and its threads before anything else: says on stderr, where every test looks, when a
 * socket is opened to another machine. The browser is watched by `watchProblems`; this watches the rest.
 */
const connect = Reflect.get(Socket.prototype, 'connect') as (...args: unknown[]) => Socket;

function hostOf([first, second]: unknown[]): unknown {
  const [options, host] = Array.isArray(first) ? (first as unknown[]) : [first, second];
  if (typeof options !== 'object' || options === null) return host;
  return 'path' in options && options.path ? undefined : Reflect.get(options, 'host');
}

const here = new Set<unknown>([undefined, null, '', 'localhost', '127.0.0.1', '::1']);

Reflect.set(Socket.prototype, 'connect', function (this: Socket, ...args: unknown[]): Socket {
  const host = hostOf(args);
  if (!here.has(host)) console.error(`En forbindelse ud af maskinen: ${String(host)}`);
  return connect.apply(this, args);
});
