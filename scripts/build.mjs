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
import { createRequire, Module } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { parse } from 'csv-parse/sync';
import { build, transform } from 'esbuild';

const require = createRequire(import.meta.url);
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
  'node:v8': ['setFlagsFromString'],
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

/** `import { a, type B, c as d } from '…/index.ts';` */
const THROUGH_A_DOOR = /^(import|export) \{([^}]*)\} from '(\.[^']*\/index\.ts)';$/gm;
const OUT_OF_A_DOOR = /^export (?:type )?\{([^}]*)\} from '([^']+)';$/gm;

/**
 * A folder's `index.ts` is the door for readers of the code. The bundle goes straight to the file behind it: otherwise
 * one function of `src/report` would bring every report into the start of a command.
 */
const straightToTheFile = {
  name: 'straight-to-the-file',
  setup({ onLoad }) {
    const doors = new Map();
    onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replace(THROUGH_A_DOOR, (_, verb, names, from) => {
        const door = join(dirname(path), from);
        if (!doors.has(door)) doors.set(door, filesBehind(door));
        return valuesIn(names)
          .map((name) => {
            const file = doors.get(door).get(name.split(' as ')[0]) ?? door;
            return `${verb} { ${name} } from '${file}';`;
          })
          .join(' ');
      }),
    }));
  },
};

/** The file behind each name that a door only passes on. */
function filesBehind(door) {
  const exported = [...readFileSync(door, 'utf8').matchAll(OUT_OF_A_DOOR)];
  return new Map(
    exported.flatMap(([, names, from]) => valuesIn(names).map((name) => [name, join(dirname(door), from)])),
  );
}

function valuesIn(names) {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));
}

/**
 * Modules that are needed together: Node finds and reads one file faster than two dozen. `started` is what every command
 * on a database starts with, `explained` what an explanation needs beside it, `imported` what an import needs. What two
 * of them need, and not every command, is in `shared`.
 */
const JOINED = {
  started: [
    'src/cli/run-program.ts',
    'src/cli/streams.ts',
    'src/cli/save-memory.ts',
    'src/store/index.ts',
    'src/app/period-status.ts',
    'src/text/outcomes/index.ts',
    'src/app/clock.ts',
    'src/files/index.ts',
  ],
  explained: [
    'src/app/explain/explain-slip.ts',
    'src/app/objections/list-objections.ts',
    'src/app/explain/cell-finder.ts',
    'src/cli/render/explanation.ts',
    'src/domain/pay/posted.ts',
  ],
  imported: [
    'src/intake/index.ts',
    'src/cli/meaning-arguments.ts',
    'src/app/import/import-sheets.ts',
    'src/sheets/index.ts',
    'src/sheets/xlsx/read-xlsx.ts',
    'src/text/imported.ts',
    'src/cli/render/problem.ts',
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
  plugins: [loadWhenCalled, straightToTheFile],
  metafile: true,
  write: false,
  logLevel: 'warning',
});

// Only ES modules can be split, but Node starts CommonJS modules in a third less time: each chunk becomes one.
/** Where a module asks for its own address: worked out only then. */
const MODULE_URL = `require('node:url').pathToFileURL(__filename).href`;
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
  chunks.set(basename(path), `${code.replaceAll('moduleUrl', MODULE_URL)}${PLAIN_EXPORTS}`);
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

/** Sheets of a small office and their month, to be imported, computed and explained while the program is built. */
const SHEETS = join(root, 'fixtures/demo/csv');
const SHEETS_MONTH = '2026-01';

/** Made by the program itself once it is built. */
const MANUAL = 'binjai-pay.1';
const files = new Map([
  ['package.json', '{ "type": "commonjs" }\n'],
  [MANUAL, ''],
  [LICENCES, licences.join('\n\n')],
  ...chunks,
]);
/** Where the chunks of the groups are found. */
const homes = {};
for (const [group, modules] of Object.entries(JOINED))
  for (const chunk of chunksBehind(modules)) {
    const home = homes[`./${chunk}`];
    if (home !== './started.js') homes[`./${chunk}`] = `./${home === undefined ? group : 'shared'}.js`;
  }
const groups = ['shared', ...Object.keys(JOINED)].map((name) => {
  const names = [...chunks.keys()].filter((chunk) => homes[`./${chunk}`] === `./${name}.js`);
  const code = inAscii(joined(names));
  const digest = createHash('sha256').update(code).digest('hex').slice(0, 12);
  const group = {
    name,
    names,
    code,
    codeFile: `${name}-${digest}.code`,
    cacheFile: `${name}-${digest}.cache`,
  };
  files.set(group.codeFile, code).set(group.cacheFile, '').set(`${name}.js`, loaderOf(group));
  for (const chunk of names) files.delete(chunk);
  return group;
});
for (const chunk of chunks.keys()) if (files.has(chunk)) files.set(chunk, atHome(chunks.get(chunk)));

mkdirSync(dist, { recursive: true });
for (const [name, text] of files) writeFileSync(join(dist, name), text);
const trial = mkdtempSync(join(tmpdir(), 'binjai-pay-build-'));
try {
  const [shared, started, explained, imported] = groups;
  const db = ['--db', join(trial, 'x.db')];
  await compileAhead(started, [
    ['init', ...db],
    ['status', ...db],
  ]);
  const sheets = readdirSync(SHEETS).map((name) => join(SHEETS, name));
  const storeShared = loadAhead(shared);
  await compileAhead(imported, [['import', ...sheets, '--period', SHEETS_MONTH, ...db]]);
  await start(['run', SHEETS_MONTH, ...db]);
  const [, { nip }] = parse(readFileSync(sheets.find((path) => path.includes('pegawai'))), { columns: true });
  await compileAhead(explained, [['explain', nip, SHEETS_MONTH, ...db]]);
  storeShared();
} finally {
  rmSync(trial, { recursive: true });
}

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

/** A chunk that finds others in the groups to which they belong, and does not load what it does not use. */
function atHome(code) {
  return code
    .replace(/var (import_\w+)=require\("\.[^"]+"\);/g, (all, name) =>
      code.split(name).length > 2 ? all : '',
    )
    .replace(/require\("(\.[^"]+)"\)/g, (all, chunk) =>
      chunk in homes ? `require("${homes[chunk]}")("${chunk}")` : all,
    );
}

/**
 * Stores what V8 compiles when the chunks of a group are loaded and then used for the commands that are to start fast.
 * The cache names the file by its content, so it never speaks of another.
 */
async function compileAhead(group, commands) {
  const store = loadAhead(group);
  for (const command of commands) await start(command);
  store();
}

/** Loads the chunks of a group into this process; gives what stores all that V8 has compiled of them by then. */
function loadAhead({ name, names, code, codeFile, cacheFile }) {
  const loader = join(dist, `${name}.js`);
  const script = new Script(code, { filename: join(dist, codeFile) });
  const load = script.runInThisContext()(createRequire(loader), loader);
  // Other chunks that ask for the group get this one.
  require.cache[loader] = Object.assign(new Module(loader), { exports: load, loaded: true });
  for (const chunk of names) load(`./${chunk}`);
  return () => writeFileSync(join(dist, cacheFile), script.createCachedData());
}

/** Runs a command of the program that was just built, in this process and silently; gives what it printed. */
async function start(command) {
  let printed = '';
  const silent = { write() {}, isTerminal: false, columns: 80 };
  const out = { ...silent, write: (text) => (printed += text) };
  const { runProgram } = require(join(dist, 'started.js'))(
    `./${chunksBehind(['src/cli/run-program.ts'])[0]}`,
  );
  const code = await runProgram(command, { streams: { out, err: silent, in: silent }, env: {}, version });
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}`);
  return printed;
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

/** Several chunks as one function of Node's `require`, each still run when it is first asked for. */
function joined(names) {
  const parts = names.map((name) => `'./${name}'(module, exports, require) {\n${chunks.get(name)}\n}`);
  return `(function (require, __filename) {
const chunks = {\n${parts.join(',\n')}\n};
const homes = ${JSON.stringify(Object.fromEntries(Object.entries(homes).filter(([chunk]) => !names.includes(chunk.slice(2)))))};
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

/** Node reads and scans text of one byte a character in half the time. Also regular expressions take the escapes. */
function inAscii(code) {
  return code.replace(/[^ -~\n]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
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
const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
module.exports = script.runInThisContext()(require, __filename);
`;
}
