// Bundles src into dist: one small entry and one chunk per command, so that a command loads only what it uses.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const { version, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Packages that every command needs: part of the bundle, since Node looks for each file of a package at every start. */
const BUNDLED = ['commander'];

/** Parts of Node that load slowly and that most commands never call: their functions, loaded at the first call. */
const LOADED_WHEN_CALLED = {
  'node:crypto': ['createHash', 'randomBytes'],
  'node:child_process': ['spawn'],
};

const loadWhenCalled = {
  name: 'load-when-called',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path }) =>
      path in LOADED_WHEN_CALLED ? { path, namespace: 'load-when-called' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'load-when-called' }, ({ path }) => ({
      // Without `node:`, which would be resolved to this very module.
      contents: LOADED_WHEN_CALLED[path]
        .map((name) => `export const ${name} = (...given) => require('${path.slice(5)}').${name}(...given);`)
        .join('\n'),
    }));
  },
};

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: {
    main: 'src/cli/main.ts',
    'slip-thread': 'src/cli/threads/slip-thread.ts',
    'csv-thread': 'src/cli/threads/csv-thread.ts',
  },
  outdir: dist,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: Object.keys(dependencies).filter((name) => !BUNDLED.includes(name)),
  define: { BINJAI_PAY_VERSION: JSON.stringify(version) },
  legalComments: 'none',
  plugins: [loadWhenCalled],
  write: false,
  logLevel: 'warning',
});

// Only ES modules can be split, but Node starts CommonJS modules in a third less time: each chunk becomes one.
const MODULE_URL = `const moduleUrl = require('node:url').pathToFileURL(__filename).href;`;
mkdirSync(dist, { recursive: true });
writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }\n');
for (const { path, text } of outputFiles) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'moduleUrl' },
  });
  writeFileSync(path, text.includes('import.meta.url') ? `${MODULE_URL}\n${code}` : code);
}

// Chunks of earlier builds go only now, so that a program that is just running still finds its own.
const made = new Set(['package.json', ...outputFiles.map(({ path }) => basename(path))]);
if (existsSync(dist)) {
  for (const name of readdirSync(dist)) if (!made.has(name)) rmSync(join(dist, name), { recursive: true });
}
