// Other programs at the same work: a workbook of formulas in LibreOffice, and engines that compute one slip's rules.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { city, copyBefore, PERIOD, pay } from '../city.mjs';
import { soffice } from '../office.mjs';
import { writeWorkbook } from '../peers/workbook.mjs';

export const ROUNDS = 3;

const PEERS = fileURLToPath(new URL('../peers/', import.meta.url));
/** LibreOffice needs minutes and gigabytes for more. */
const LARGEST_WORKBOOK = 50_000;
/** Slips that an engine computes, by what it takes for one, and how many times faster the program must be. */
const ENGINES = [
  { engine: 'publicodes', slips: () => 2_000, faster: 100 },
  { engine: 'json-rules-engine', slips: () => 5_000 },
  { engine: 'duckdb', slips: (employees) => employees },
];

export async function benches(scratch, employees) {
  const { empty, imported, files, folder } = await city(scratch, employees);
  const engines = installed(join(scratch, 'peers'));
  const run = join(folder, 'peer-run.db');
  const found = ENGINES.map(({ engine, slips, faster }) => ({
    name: `per slip: run of ${employees} against ${engine}`,
    floorName: `${engine}, ${slips(employees)} slips, rules only`,
    program: { ...pay('--db', run, 'run', PERIOD), ...copyBefore(imported, run), units: employees },
    floor: {
      command: process.execPath,
      args: [join(engines, 'rules.mjs'), engine, String(slips(employees))],
      units: slips(employees),
    },
    ...(faster && employees >= 50_000 && { limit: 1 / faster }),
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

/** Installs the engines, at the versions of peers/package.json, without running their scripts. */
function installed(folder) {
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'rules.mjs']) copyFileSync(join(PEERS, file), join(folder, file));
  const npm = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (npm.status !== 0) throw new Error(`the peers cannot be installed: ${npm.stderr}`);
  return folder;
}
