import { mkdirSync } from 'node:fs';
import Database from 'better-sqlite3';
import { FACT_TABLES } from '../../../src/store/facts/fact-tables.ts';
import { newOffice, type Office } from '../office.ts';
import { runHere } from '../run-here.ts';
import { csvOf } from '../small-city.ts';
import { writeCity } from './city-sheets.ts';
import { officeFrom } from './kill-acts.ts';
import { type Ended, startProgram } from './started-program.ts';

const DATABASE = 'binjai-pay.db';
const EXPORTED = 'gaji.csv';

/** An office, and what eight people are about to do in it in the same moment. */
export interface Rush {
  readonly folder: string;
  readonly commands: readonly (readonly string[])[];
}

/** The only way in which a command may fail while others write. */
const WAITED_TOO_LONG =
  /^error: another process is using the database \S+ and did not finish in time\n\nhint: wait for it to finish, then try again; nothing has changed\n$/;

/** What stands in an office when all is done, whoever was first. */
export interface Outcome {
  /** Every fact, with the file that brought it. */
  readonly facts: readonly string[];
  /** Acts and what they were about, sorted. */
  readonly acts: readonly string[];
  /** January's payroll as exported meanwhile. */
  readonly exported: string;
  /** February's payroll. */
  readonly payroll: string;
}

/** Five sheets of February to import, January's run to be computed once more, and two reports of it. */
export async function prepareRush(parent: string, employees: number): Promise<Rush> {
  mkdirSync(parent, { recursive: true });
  const office = newOffice(parent);
  office.must('import', ...(await writeCity(office.dir, employees, '2026-01', 'csv')), '--period', '2026-01');
  office.must('run', '2026-01', '--actor', 'Operator');
  const sheets = await writeCity(office.dir, employees, '2026-02', 'csv');
  const [people = ''] = sheets;
  const nips = office
    .read(people)
    .split('\n')
    .slice(1, -1)
    .map((row) => row.slice(0, 18));
  const deductions = office.put(
    'potongan.csv',
    csvOf(
      'nip,period,kode,uraian,arah,jumlah,kena_pajak,prioritas',
      nips.map((nip, index) => `${nip},2026-02,KOPERASI,Simpanan wajib,potong,${50_000 + index},tidak,1`),
    ),
  );
  return {
    folder: office.dir,
    commands: [
      ...[...sheets, deductions].map((sheet) => ['import', sheet, '--period', '2026-02']),
      ['run', '2026-01', '--actor', 'Operator'],
      ['export', 'payroll', '2026-01', '--format', 'csv', '--out', EXPORTED],
      ['export', 'audit', '2026-01', '--format', 'csv', '--out', 'audit'],
    ],
  };
}

/** One command after the other. */
export function oneByOne({ folder, commands }: Rush, parent: string): Promise<Outcome> {
  const office = officeFrom(folder, parent);
  for (const args of commands) office.must(...args);
  return outcomeOf(office);
}

/**
 * All commands at once, each a process of its own. Whoever has waited too long and says so tries again afterwards, as
 * people do; any other end is an error.
 */
export async function allAtOnce(
  { folder, commands }: Rush,
  parent: string,
): Promise<{ readonly outcome: Outcome; readonly waitedTooLong: number }> {
  const office = officeFrom(folder, parent);
  const started = commands.map((args) => ({ args, ended: startProgram(args, { cwd: office.dir }).ended }));
  let waitedTooLong = 0;
  for (const { args, ended } of started) {
    const end = await ended;
    if (end.code !== 5 || !WAITED_TOO_LONG.test(end.stderr)) mustEnd(args, end);
  }
  for (const { args, ended } of started) {
    if ((await ended).code === 0) continue;
    waitedTooLong++;
    mustEnd(args, await startProgram(args, { cwd: office.dir }).ended);
  }
  return { outcome: await outcomeOf(office), waitedTooLong };
}

function mustEnd(args: readonly string[], { code, stderr }: Ended): void {
  if (code !== 0) throw new Error(`binjai-pay ${args.join(' ')} ended with ${code}:\n${stderr}`);
}

async function outcomeOf(office: Office): Promise<Outcome> {
  const { facts, acts } = recordedIn(office.path(DATABASE));
  const exported = office.read(EXPORTED);
  for (const args of [['run', '2026-02'], ['verify']]) {
    const { code, stderr } = await runHere(office, ...args);
    if (code !== 0) throw new Error(`${args[0]} ended with ${code}:\n${stderr}`);
  }
  const payroll = office.must('export', 'payroll', '2026-02', '--out', '-');
  return { facts, acts, exported, payroll };
}

/** Each fact has the file of its sheet in the place of the sheet's number, which depends on who was first. */
function recordedIn(path: string): Pick<Outcome, 'facts' | 'acts'> {
  const db = new Database(path, { readonly: true, fileMustExist: true });
  try {
    const facts = Object.values(FACT_TABLES).flatMap(({ table, columns }) => {
      const own = columns.replace('batch, ', '');
      return db.prepare(`SELECT (SELECT file FROM batch WHERE id = batch), ${own} FROM ${table}`).raw().all();
    });
    const acts = db.prepare<[], string>("SELECT act || ' ' || subject FROM audit").pluck().all();
    return { facts: facts.map((row) => JSON.stringify(row)).sort(), acts: [...acts].sort() };
  } finally {
    db.close();
  }
}
