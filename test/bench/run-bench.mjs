// Measures the program against floors and peers, in the same run on the same machine; one file of paths/ per path:
//   node test/bench/run-bench.mjs [PATH …] [--size 5k,50k,500k,5m] [--rounds N] [--json FILE] [--markdown FILE]
// A JSON file that exists is added to, so that a page can be made of several runs; --markdown writes it from the file.
// Needs the sqlite3 shell, LibreOffice for workbooks and peers, GNU time (/usr/bin/time) for memory. Exit code 1 when a
// limit is passed.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { markdownPage } from './markdown-page.mjs';
import { compare, isOver } from './measure.mjs';

const SIZES = { '5k': 5_000, '50k': 50_000, '500k': 500_000, '5m': 5_000_000 };
const ROUNDS = 5;
/** In the order of the page. The peers are asked for by name: they take minutes. */
const USUAL = ['start-up', 'run', 'import-csv', 'export-csv', 'import-xlsx', 'export-xlsx', 'verify'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: '50k' },
    rounds: { type: 'string' },
    json: { type: 'string' },
    markdown: { type: 'string' },
  },
});
const paths = positionals.length > 0 ? positionals : USUAL;
const folder = fileURLToPath(new URL('./paths/', import.meta.url));
const known = readdirSync(folder).map((file) => file.replace('.mjs', ''));
const unknown = paths.filter((path) => !known.includes(path));
if (unknown.length > 0)
  throw new Error(`no such bench: ${unknown.join(', ')}; there are ${known.join(', ')}`);
const sizes = values.size.split(',').map((size) => SIZES[size]);
if (sizes.includes(undefined)) throw new Error(`sizes are ${Object.keys(SIZES).join(', ')}`);

const scratch = mkdtempSync(join(tmpdir(), 'binjai-pay-bench-'));
const results = [];
try {
  for (const path of paths) {
    const { benches, ROUNDS: usualRounds = ROUNDS } = await import(join(folder, `${path}.mjs`));
    for (const size of path === 'start-up' ? [0] : sizes) {
      for (const bench of await benches(scratch, size)) {
        const result = compare(bench, Number(values.rounds ?? usualRounds), scratch);
        results.push(result);
        const alone = `${result.peakMegabytes?.toFixed(0)} MB, ${result.perUnit?.toFixed(0) ?? '-'} µs each`;
        console.error(`${result.name}: ${result.ratio?.toFixed(2) ?? alone}`);
      }
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

console.log(table(results));
const all = [...earlierResults(values.json), ...results];
if (values.json)
  writeFileSync(values.json, `${JSON.stringify({ node: process.version, results: all }, null, 2)}\n`);
if (values.markdown) writeFileSync(values.markdown, markdownPage(all));
if (results.some(isOver)) process.exitCode = 1;

/** Results of a file that are not measured anew. */
function earlierResults(file) {
  if (file === undefined || !existsSync(file)) return [];
  const names = results.map(({ name }) => name);
  return JSON.parse(readFileSync(file, 'utf8')).results.filter(({ name }) => !names.includes(name));
}

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
  const decimals = (value, digits) => value?.toFixed(digits) ?? '-';
  const lines = rows.map((row) => [
    row.name,
    decimals(row.programMs, 0),
    decimals(row.floorMs, 0),
    decimals(row.ratio, row.ratio < 0.1 ? 4 : 2),
    `${decimals(row.lowestRatio, 2)}–${decimals(row.highestRatio, 2)}`,
    decimals(row.cpuRatio, 2),
    row.limit ?? '-',
    decimals(row.peakMegabytes, 0),
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
