// Bundles src into dist: one small entry and one chunk per command, so that a command loads only what it uses.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { build } from 'esbuild';
import { assertNoCircles, commonJsOf } from './build/common-js.mjs';
import { loadAhead, runSilently } from './build/compile-ahead.mjs';
import { grouped } from './build/groups.mjs';
import { licencesOf } from './build/licences.mjs';
import { loadWhenCalled, straightToTheFile } from './build/source-plugins.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const { version, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Packages that every command needs: part of the bundle, since Node looks for each file of a package at every start. */
const BUNDLED = ['commander', 'better-sqlite3', 'chalk'];

/**
 * Modules that are needed together and become one file. `started` is what every command on a database starts with,
 * `explained` what an explanation needs beside it, `imported` what an import needs, `declared` what the other commands
 * are declared by.
 */
const JOINED = {
  started: [
    'src/cli/run-program.ts',
    'src/cli/streams.ts',
    'src/cli/save-memory.ts',
    'src/cli/commands/status.ts',
    'src/store/index.ts',
    'src/app/period-status.ts',
    'src/text/outcomes/index.ts',
    'src/app/clock.ts',
    'src/files/index.ts',
  ],
  explained: [
    'src/cli/commands/explain.ts',
    'src/app/explain/explain-slip.ts',
    'src/app/objections/list-objections.ts',
    'src/app/explain/cell-finder.ts',
    'src/cli/render/explanation.ts',
    'src/domain/pay/posted.ts',
  ],
  imported: [
    'src/cli/commands/import.ts',
    'src/intake/index.ts',
    'src/cli/meaning-arguments.ts',
    'src/app/import/import-sheets.ts',
    'src/sheets/index.ts',
    'src/sheets/xlsx/read-xlsx.ts',
    'src/text/imported.ts',
    'src/cli/render/problem.ts',
  ],
};
const elsewhere = Object.values(JOINED).flat();
const declared = readdirSync(join(root, 'src/cli/commands'))
  .map((name) => `src/cli/commands/${name}`)
  .filter((path) => !elsewhere.includes(path));

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
  plugins: [loadWhenCalled(root), straightToTheFile],
  metafile: true,
  write: false,
  logLevel: 'warning',
});
assertNoCircles(metafile.outputs);

const chunks = new Map();
for (const { path, text } of outputFiles) chunks.set(basename(path), await commonJsOf(text));
const members = Object.entries({ ...JOINED, declared }).map(([group, modules]) => [
  group,
  chunksBehind(modules),
]);
const { groups, files } = grouped(chunks, Object.fromEntries(members));

/** Made by the program itself once it is built. */
const MANUAL = 'binjai-pay.1';
files
  .set('package.json', '{ "type": "commonjs" }\n')
  .set('LICENCES.txt', licencesOf(root, Object.keys(metafile.inputs), dependencies))
  .set(MANUAL, '');
mkdirSync(dist, { recursive: true });
for (const [name, text] of files) writeFileSync(join(dist, name), text);
await compileAhead();

// The manual that `npm install -g` puts in its place.
const bin = join(root, 'bin/binjai-pay.js');
writeFileSync(join(dist, MANUAL), execFileSync(process.execPath, [bin, 'help', 'man', '--lang', 'en']));

// Chunks of earlier builds go only now, so that a program that is just running still finds its own.
for (const name of readdirSync(dist)) if (!files.has(name)) rmSync(join(dist, name), { recursive: true });

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

/** Stores what V8 compiles for each group while the commands run that are to start fast, on the month of a small office. */
async function compileAhead() {
  const folder = mkdtempSync(join(tmpdir(), 'binjai-pay-build-'));
  const db = ['--db', join(folder, 'x.db')];
  const month = '2026-01';
  const demo = join(root, 'fixtures/demo/csv');
  const sheets = readdirSync(demo).map((name) => join(demo, name));
  const [, { nip }] = parse(readFileSync(sheets.find((path) => path.includes('pegawai'))), { columns: true });
  const [runner] = chunksBehind(['src/cli/run-program.ts']);
  const run = (...command) => runSilently(dist, runner, version, [...command, ...db]);
  const load = (wanted) =>
    loadAhead(
      dist,
      groups.find(({ name }) => name === wanted),
    );
  try {
    const storeStarted = load('started');
    await run('init');
    await run('status');
    storeStarted();
    const storeShared = load('shared');
    const storeImported = load('imported');
    await run('import', ...sheets, '--period', month);
    storeImported();
    await run('run', month);
    const storeExplained = load('explained');
    await run('explain', nip, month);
    storeExplained();
    const storeDeclared = load('declared');
    await run('help');
    storeDeclared();
    storeShared();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
