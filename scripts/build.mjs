// Bundles src into dist: one small entry and one chunk per command, so that a command loads only what it uses.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { build, transform } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const { version, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Packages that every command needs: part of the bundle, since Node looks for each file of a package at every start. */
const BUNDLED = ['commander', 'better-sqlite3', 'chalk'];

/** What `bindings` would search for: the one file that better-sqlite3 is compiled to. */
const BINDINGS = `module.exports = (name) => require('better-sqlite3/build/Release/' + name);`;

/** Parts of Node that load slowly and that most commands never call: their functions, loaded at the first call. */
const LOADED_WHEN_CALLED = {
  'node:crypto': ['createHash', 'randomBytes'],
  'node:child_process': ['spawn'],
  'node:fs/promises': [
    ...'chmod copyFile lstat mkdir open readFile readdir realpath rename rm rmdir stat unlink writeFile'.split(
      ' ',
    ),
  ],
  'node:os': ['hostname', 'userInfo'],
};

const loadWhenCalled = {
  name: 'load-when-called',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path, importer }) =>
      path in LOADED_WHEN_CALLED && !importer.includes('/chalk/')
        ? { path, namespace: 'load-when-called' }
        : undefined,
    );
    onResolve({ filter: /^bindings$/ }, ({ path }) => ({ path, namespace: 'bindings' }));
    onLoad({ filter: /./, namespace: 'bindings' }, () => ({ contents: BINDINGS, resolveDir: root }));
    onLoad({ filter: /./, namespace: 'load-when-called' }, ({ path }) => ({
      // Without `node:`, which would be resolved to this very module.
      contents: LOADED_WHEN_CALLED[path]
        .map((name) => `export const ${name} = (...given) => require('${path.slice(5)}').${name}(...given);`)
        .join('\n'),
    }));
  },
};

/**
 * Modules that are needed together: Node finds and reads one file faster than two dozen. `started` is what every command
 * on a database starts with, `explained` what an explanation needs beside it.
 */
const JOINED = {
  started: [
    'src/cli/run-program.ts',
    'src/cli/streams.ts',
    'src/store/index.ts',
    'src/app/period-status.ts',
    'src/text/outcomes.ts',
    'src/app/clock.ts',
    'src/files/index.ts',
  ],
  explained: [
    'src/app/explain/explain-slip.ts',
    'src/app/objections/list-objections.ts',
    'src/app/explain/cell-finder.ts',
    'src/report/index.ts',
    'src/cli/render-explanation.ts',
    'src/domain/pay/posted.ts',
  ],
};

const { outputFiles, metafile } = await build({
  absWorkingDir: root,
  entryPoints: {
    main: 'src/cli/main.ts',
    'slip-thread': 'src/cli/threads/slip-thread.ts',
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
  metafile: true,
  write: false,
  logLevel: 'warning',
});

// Only ES modules can be split, but Node starts CommonJS modules in a third less time: each chunk becomes one.
const MODULE_URL = `const moduleUrl = require('node:url').pathToFileURL(__filename).href;`;
/** esbuild exports by getters; calling one for each of millions of calls takes a tenth of a run. */
const PLAIN_EXPORTS = 'module.exports = { ...module.exports };\n';
const chunks = new Map();
for (const { path, text } of outputFiles) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'dynamic-import': false },
    minifyWhitespace: true,
    define: { 'import.meta.url': 'moduleUrl' },
  });
  const needsUrl = text.includes('import.meta.url');
  chunks.set(basename(path), `${needsUrl ? `${MODULE_URL}\n` : ''}${code}${PLAIN_EXPORTS}`);
}

/** Licences of the packages that are in the bundle and are not installed beside it. */
const LICENCES = 'LICENCES.txt';
const bundledOnly = new Set(
  Object.keys(metafile.inputs).flatMap((path) => {
    const [folder, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)(?=\/)/.exec(path) ?? [];
    return folder === undefined || name in dependencies ? [] : [folder];
  }),
);
const licences = [...bundledOnly].sort().flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isLicence(entry, folder))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => `${relative(root, path)}\n\n${readFileSync(path, 'utf8').trim()}\n`),
);

/** Made by the program itself once it is built. */
const MANUAL = 'binjai-pay.1';
const files = new Map([
  ['package.json', '{ "type": "commonjs" }\n'],
  [MANUAL, ''],
  [LICENCES, licences.join('\n\n')],
  ...chunks,
]);
const placed = chunksBehind(['src/cli/main.ts']);
/** Where the chunks of the groups so far are found. */
const homes = {};
const groups = Object.entries(JOINED).map(([name, modules]) => {
  const names = chunksBehind(modules).filter((chunk) => !placed.includes(chunk));
  placed.push(...names);
  const code = joined(names, homes);
  for (const chunk of names) homes[`./${chunk}`] = `./${name}.js`;
  const digest = createHash('sha256').update(code).digest('hex').slice(0, 12);
  const group = {
    name,
    names,
    code,
    codeFile: `${name}-${digest}.code`,
    cacheFile: `${name}-${digest}.cache`,
  };
  files.set(group.codeFile, code).set(group.cacheFile, '').set(`${name}.js`, loaderOf(group));
  for (const chunk of names) files.set(chunk, `module.exports = require('./${name}.js')('./${chunk}');\n`);
  return group;
});

mkdirSync(dist, { recursive: true });
for (const [name, text] of files) writeFileSync(join(dist, name), text);
for (const group of groups) await compileAhead(group);

// The manual that `npm install -g` puts in its place.
const manual = execFileSync(process.execPath, [
  join(root, 'bin/binjai-pay.js'),
  'help',
  'man',
  '--lang',
  'en',
]);
writeFileSync(join(dist, MANUAL), manual);

// Chunks of earlier builds go only now, so that a program that is just running still finds its own.
if (existsSync(dist)) {
  for (const name of readdirSync(dist)) if (!files.has(name)) rmSync(join(dist, name), { recursive: true });
}

/**
 * Stores what V8 compiles when the chunks of a group are loaded, and of the first group for two small commands. It names
 * the file by its content, so it never speaks of another.
 */
async function compileAhead({ name, names, code, codeFile, cacheFile }) {
  const loader = join(dist, `${name}.js`);
  const script = new Script(code, { filename: join(dist, codeFile) });
  const load = script.runInThisContext()(createRequire(loader), loader);
  const modules = names.map((chunk) => load(`./${chunk}`));
  const program = modules.find((module) => 'runProgram' in module);
  if (program !== undefined) await runSmallCommands(program);
  writeFileSync(join(dist, cacheFile), script.createCachedData());
}

async function runSmallCommands({ runProgram }) {
  const silent = { write() {}, isTerminal: false, columns: 80 };
  const world = { streams: { out: silent, err: silent, in: silent }, env: {}, version };
  const folder = mkdtempSync(join(tmpdir(), 'binjai-pay-build-'));
  try {
    for (const command of ['init', 'status'])
      await runProgram([command, '--db', join(folder, 'x.db')], world);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whether a file of a package, not of a package within it, says under which terms it may be passed on. */
function isLicence({ parentPath, name }, folder) {
  const within = relative(join(root, folder), parentPath);
  return /^(licen[cs]e|notice|copyright)/i.test(name) && !within.includes('node_modules');
}

/** Names of the chunks that some modules of src need as soon as they are loaded. */
function chunksBehind(modules) {
  const outputs = Object.entries(metafile.outputs);
  const found = new Set();
  const visit = (path) => {
    if (found.has(path)) return;
    found.add(path);
    for (const { path: next, kind } of metafile.outputs[path].imports)
      if (kind === 'import-statement' && next in metafile.outputs) visit(next);
  };
  for (const module of modules)
    for (const [path, { entryPoint }] of outputs) if (entryPoint === module) visit(path);
  return [...found].map((path) => basename(path));
}

/**
 * Several chunks as one function of Node's `require`, each still run when it is first asked for.
 * @param homes files of other groups, by the chunks in them
 */
function joined(names, homes) {
  const parts = names.map((name) => `'./${name}'(module, exports, require) {\n${chunks.get(name)}\n}`);
  return `(function (require, __filename) {
const chunks = {\n${parts.join(',\n')}\n};
const homes = ${JSON.stringify(homes)};
const loaded = new Map();
return function load(name) {
  if (name in homes) return require(homes[name])(name);
  if (!(name in chunks)) return require(name);
  let module = loaded.get(name);
  if (module === undefined) {
    module = { exports: {} };
    loaded.set(name, module);
    chunks[name](module, module.exports, load);
  }
  return module.exports;
};
})`;
}

/**
 * Runs the joined chunks. V8 takes what it has compiled before from the cache that the build has made, as long as Node
 * is the same; otherwise it compiles anew.
 */
function loaderOf({ codeFile, cacheFile }) {
  return `const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');
const filename = __dirname + '/${codeFile}';
let cachedData;
try {
  cachedData = readFileSync(__dirname + '/${cacheFile}');
} catch {}
const script = new Script(readFileSync(filename, 'utf8'), { filename, cachedData });
module.exports = script.runInThisContext()(require, __filename);
`;
}
