import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What a bundler calls its own modules: no file, but the name of the package that wrote them. */
const ownModule = /^\0(rolldown|vite)\//;

/**
 * Notes what a build really took in: the files behind its chunks and assets, after everything unused was left out.
 * @param note called with the absolute path of each file, and with the name of each package that wrote code of its own.
 */
export function bundledModules(note: (found: { file: string } | { packageName: string }) => void): Plugin {
  return {
    name: 'hubrapport:bundled-modules',
    generateBundle(_options, bundle) {
      const root = this.environment.config.root;
      for (const output of Object.values(bundle)) {
        const ids =
          output.type === 'chunk'
            ? output.moduleIds
            : output.originalFileNames.map((name) => resolve(root, name));
        for (const id of ids) {
          const packageName = ownModule.exec(id)?.[1];
          if (packageName !== undefined) note({ packageName });
          else if (!id.startsWith('\0')) note({ file: id.replace(/\?.*$/, '') });
        }
      }
    },
  };
}
