'use strict';
// Tells the layer check which file an import names: `#shared/…` by package.json's imports, the rest as Node does.
const path = require('node:path');
const fs = require('node:fs');

const root = path.join(__dirname, '..');
const imports = Object.entries(require('../package.json').imports);

exports.interfaceVersion = 2;

exports.resolve = (source, file) => {
  if (require('node:module').isBuiltin(source)) return { found: true, path: null };
  const alias = imports.find(([pattern]) => source.startsWith(pattern.slice(0, -1)));
  const target = alias
    ? path.join(root, alias[1].slice(0, -1), source.slice(alias[0].length - 1))
    : source.startsWith('.')
      ? path.resolve(path.dirname(file), source)
      : null;
  if (target) return fs.existsSync(target) ? { found: true, path: target } : { found: false };
  const name = source.split('/').slice(0, source.startsWith('@') ? 2 : 1);
  return { found: true, path: path.join(root, 'node_modules', ...name, 'package.json') };
};
