// Other programs at the same work: a workbook of formulas in LibreOffice, and engines that compute one slip's rules.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { city, copyBefore, PERIOD, pay } from '../city.mjs';
import { prepare } from '../measure.mjs';
import { soffice } from '../office.mjs';
import { slipFacts } from '../peers/slip-facts.mjs';
import { writeWorkbook } from '../peers/workbook.mjs';

export const ROUNDS = 3;

const PEERS = fileURLToPath(new URL('../peers/', import.meta.url));
/** LibreOffice needs minutes and gigabytes for more. */
const LARGEST_WORKBOOK = 50_000;
/** Slips that an engine computes, by what it takes for one. */
const ENGINES = [
  { engine: 'publicodes', slips: () => PUBLICODES_SLIPS, work: 'every line, checked' },
  { engine: 'json-rules-engine', slips: () => 5_000, work: 'rules only, simplified' },
  { engine: 'duckdb', slips: (employees) => employees, work: 'arithmetic only, simplified' },
];
/** So many that the start of Node and the reading of the rules are about a hundredth of it. */
const PUBLICODES_SLIPS = 2_000;
/** The city that gives publicodes its employees; it has enough plain ones. */
const PUBLICODES_CITY = 5_000;
/** The program is to be a hundred times as fast as publicodes for a country. */
const PUBLICODES_LIMIT = 1 / 100;
const PUBLICODES_LIMIT_FROM = 500_000;

export async function benches(scratch, employees) {
  const { empty, imported, files, folder } = await city(scratch, employees);
  const engines = installed(join(scratch, 'peers'));
  const facts = await publicodesFacts(scratch);
  const run = join(folder, 'peer-run.db');
  const found = ENGINES.map(({ engine, slips, work }) => ({
    name: `per slip: run of ${employees} against ${engine}`,
    floorName: `${engine}, ${slips(employees)} slips, ${work}`,
    program: { ...pay('--db', run, 'run', PERIOD), ...copyBefore(imported, run), units: employees },
    floor: {
      command: process.execPath,
      args: [join(engines, 'rules.mjs'), engine, String(slips(employees)), facts],
      units: slips(employees),
    },
    ...(engine === 'publicodes' && employees >= PUBLICODES_LIMIT_FROM && { limit: PUBLICODES_LIMIT }),
  }));
  if (employees > LARGEST_WORKBOOK) return found;
  const workbook = join(folder, 'rumus.xlsx');
  await writeWorkbook(workbook, employees);
  const month = join(folder, 'peer-month.db');
  const steps = [
    pay('--db', month, 'import', ...files, '--period', PERIOD),
    pay('--db', month, 'run', PERIOD),
    pay('--db', month, 'export', 'payroll', PERIOD, '--format', 'csv', '--out', join(folder, 'peer.csv')),
  ];
  const script = steps.map(({ command, args }) => [command, ...args].map((word) => `'${word}'`).join(' '));
  return [
    {
      name: `whole month: import, run, export of ${employees}`,
      floorName: 'LibreOffice, a workbook of formulas → csv',
      program: { command: 'sh', args: ['-c', script.join(' && ')], ...copyBefore(empty, month) },
      floor: soffice(workbook, 'csv', join(folder, 'lo')),
      limit: 1,
    },
    ...found,
  ];
}

/** Writes the facts and the program's lines of the slips that publicodes computes; gives the path. */
async function publicodesFacts(scratch) {
  const { ran, folder, sheet } = await city(scratch, PUBLICODES_CITY);
  const payroll = join(folder, 'peer-payroll.csv');
  const { command, args } = pay(
    '--db',
    ran,
    'export',
    'payroll',
    PERIOD,
    '--format',
    'csv',
    '--out',
    payroll,
  );
  prepare(command, args);
  const facts = join(scratch, 'publicodes-facts.json');
  writeFileSync(
    facts,
    JSON.stringify(await slipFacts({ sheet, payroll, period: PERIOD, slips: PUBLICODES_SLIPS })),
  );
  return facts;
}

/** Installs the engines, at the versions of peers/package.json, without running their scripts. */
function installed(folder) {
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'rules.mjs', 'publicodes-slip.mjs'])
    copyFileSync(join(PEERS, file), join(folder, file));
  const npm = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (npm.status !== 0) throw new Error(`the peers cannot be installed: ${npm.stderr}`);
  return folder;
}
