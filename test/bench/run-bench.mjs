// Measures the program against floors, in the same run on the same machine:
//   node test/bench/run-bench.mjs [start-up|run|import|export …] [--employees N,N] [--rounds N] [--json FILE] [--markdown FILE]
// Needs the sqlite3 shell; peak memory needs GNU time (/usr/bin/time). Exit code 1 when a limit is passed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exportCsv, importCsv, run, startUp } from './cases.mjs';
import { markdownPage } from './markdown-page.mjs';
import { compare } from './measure.mjs';

const GROUPS = { 'start-up': startUp, run, import: importCsv, export: exportCsv };
/** Commands of some 50 ms need more rounds than those of seconds. */
const ROUNDS = { 'start-up': 21, run: 5, import: 5, export: 5 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    employees: { type: 'string', default: '50000' },
    rounds: { type: 'string' },
    json: { type: 'string' },
    markdown: { type: 'string' },
  },
});
const groups = positionals.length > 0 ? positionals : Object.keys(GROUPS);
const unknown = groups.filter((group) => !(group in GROUPS));
if (unknown.length > 0) throw new Error(`no such bench: ${unknown.join(', ')}`);

const scratch = mkdtempSync(join(tmpdir(), 'binjai-pay-bench-'));
const results = [];
try {
  for (const group of groups) {
    const sizes = group === 'start-up' ? [0] : values.employees.split(',').map(Number);
    for (const size of sizes) {
      for (const bench of await GROUPS[group](scratch, size)) {
        const result = compare(bench, Number(values.rounds ?? ROUNDS[group]), scratch);
        results.push(result);
        console.error(`${result.name}: ${result.ratio.toFixed(2)}`);
      }
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

const isOver = ({ ratio, limit, peakMegabytes, memoryLimit }) =>
  (limit !== null && ratio > limit) || (memoryLimit !== null && (peakMegabytes ?? 0) > memoryLimit);
console.log(table(results));
if (values.json)
  writeFileSync(values.json, `${JSON.stringify({ node: process.version, results }, null, 2)}\n`);
if (values.markdown) writeFileSync(values.markdown, markdownPage(results));
if (results.some(isOver)) process.exitCode = 1;

function table(rows) {
  const head = [
    'bench',
    'program ms',
    'floor ms',
    'ratio',
    'lowest–highest',
    'cpu ratio',
    'limit',
    'peak MB',
    'limit MB',
    '',
  ];
  const lines = rows.map((row) => [
    row.name,
    row.programMs.toFixed(0),
    row.floorMs.toFixed(0),
    row.ratio.toFixed(2),
    `${row.lowestRatio.toFixed(2)}–${row.highestRatio.toFixed(2)}`,
    row.cpuRatio?.toFixed(2) ?? '-',
    row.limit ?? '-',
    row.peakMegabytes?.toFixed(0) ?? '-',
    row.memoryLimit ?? '-',
    isOver(row) ? 'OVER' : 'ok',
  ]);
  const widths = head.map((title, i) =>
    Math.max(title.length, ...lines.map((line) => String(line[i]).length)),
  );
  return [head, ...lines]
    .map((line) => line.map((cell, i) => String(cell).padEnd(widths[i])).join('  '))
    .join('\n');
}
