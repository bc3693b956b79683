import { spawn } from 'node:child_process';
import { existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import type { Office } from '../office.ts';
import { BIN } from '../run-cli.ts';
import { writeFuzzFiles } from './fuzz-files.ts';

/** Seconds that one small file may take; longer is a hang. */
const PATIENCE = 60;
/** Heap of the importing process, in megabytes: a file of a few kilobytes needs no more. */
const HEAP = 256;

const FACT_TABLES = [
  'employee_fact',
  'attendance_fact',
  'assessment_fact',
  'target_fact',
  'predicate_fact',
  'discipline_fact',
  'adjustment_fact',
  'opening_fact',
] as const;

/** What became of one file. */
interface Imported {
  readonly file: string;
  readonly code: number;
  readonly ms: number;
}

/** What a campaign found. */
export interface FuzzOutcome {
  /** Files by exit code. */
  readonly codes: Readonly<Record<string, number>>;
  /** Milliseconds of the slowest file. */
  readonly slowest: number;
  /** Whatever must not be: an exit code other than 0 and 1, a crash, a hang, partial facts. */
  readonly faults: readonly string[];
}

/** Imports mutated files into an office of 12 employees, each by the built program, and looks at what it left. */
export async function runFuzz(office: Office, seed: number, count: number): Promise<FuzzOutcome> {
  const { sound, mutated } = writeFuzzFiles(office.dir, seed, count);
  office.must('import', ...sound);
  writeFileSync(office.path('list.txt'), mutated.join('\n'));
  const stopped = await importEach(office);
  const imported = readResults(office);
  const faults = [
    ...(stopped === null ? [] : [`${stopped} at ${mutated[imported.length] ?? 'the end'}`]),
    ...imported
      .filter(({ code }) => code !== 0 && code !== 1)
      .map(({ file, code }) => `${file}: exit code ${code}`),
    ...partialFacts(office, imported),
  ];
  const codes: Record<string, number> = {};
  for (const { code } of imported) codes[code] = (codes[code] ?? 0) + 1;
  return { codes, slowest: Math.max(0, ...imported.map(({ ms }) => ms)), faults };
}

/** Runs the importing process to its end; why it stopped before, or null. */
async function importEach(office: Office): Promise<string | null> {
  const script = fileURLToPath(new URL('./import-each.cjs', import.meta.url));
  const main = join(BIN, '../../dist/main.js');
  const output = openSync(office.path('output.txt'), 'w');
  const { BINJAI_PAY_DB: _db, ...inherited } = process.env;
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${HEAP}`, script, main, 'list.txt', 'results.txt'],
    { cwd: office.dir, env: { ...inherited, BINJAI_PAY_LANG: 'en' }, stdio: ['ignore', output, output] },
  );
  let seen = -1;
  let since = Date.now();
  let isHung = false;
  const watch = setInterval(() => {
    const now = readResults(office).length;
    if (now !== seen) since = Date.now();
    seen = now;
    isHung = Date.now() - since > PATIENCE * 1000;
    if (isHung) child.kill('SIGKILL');
  }, 1000);
  const ended = await new Promise<string>((resolve) =>
    child.on('close', (code, signal) => resolve(`${signal ?? code}`)),
  );
  clearInterval(watch);
  if (isHung) return 'hang';
  const codes = readResults(office).map(({ code }) => String(code));
  return ended === '0' || codes.at(-1) === ended ? null : `crash (${ended})`;
}

function readResults(office: Office): Imported[] {
  if (!existsSync(office.path('results.txt'))) return [];
  return readFileSync(office.path('results.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Imported => JSON.parse(line));
}

/** Batches of files that were refused, and batches whose facts are not as many as they say. */
function partialFacts(office: Office, imported: readonly Imported[]): string[] {
  const refused = new Set(imported.filter(({ code }) => code !== 0).map(({ file }) => file));
  const db = new Database(office.path('binjai-pay.db'), { readonly: true });
  try {
    const counts = FACT_TABLES.map((table) => `(SELECT count(*) FROM ${table} WHERE batch = b.id)`).join(
      ' + ',
    );
    const batches = db
      .prepare<[], { file: string; rows: number | null; facts: number }>(
        `SELECT file, rows, ${counts} AS facts FROM batch AS b`,
      )
      .all();
    const strays = FACT_TABLES.filter(
      (table) =>
        db.prepare(`SELECT 1 FROM ${table} WHERE batch NOT IN (SELECT id FROM batch) LIMIT 1`).get() !==
        undefined,
    );
    return [
      ...batches.filter(({ file }) => refused.has(file)).map(({ file }) => `${file}: refused, but stored`),
      ...batches
        .filter(({ rows, facts }) => rows !== facts)
        .map(({ file, rows, facts }) => `${file}: ${facts} facts of ${rows} rows`),
      ...strays.map((table) => `${table}: facts of no batch`),
    ];
  } finally {
    db.close();
  }
}
