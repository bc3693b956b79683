// The page BENCHMARKS.md, made from what run-bench measured. The remarks explain the figures; the table gives them.
import { spawnSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { isOver } from './measure.mjs';

/** @param results what `compare` gave for each case */
export function markdownPage(results) {
  const sqlite = spawnSync('sqlite3', ['--version'], { encoding: 'utf8' }).stdout?.split(' ')[0] ?? 'none';
  const office =
    spawnSync('soffice', ['--version'], { encoding: 'utf8' })
      .stdout?.trim()
      .split(' ')
      .slice(0, 2)
      .join(' ') ?? 'no LibreOffice';
  const rows = results.map((row) =>
    [
      row.name,
      row.floor,
      `${row.programMs.toFixed(0)} / ${row.floorMs?.toFixed(0) ?? '–'}`,
      ratioOf(row),
      row.cpuRatio?.toFixed(2) ?? '–',
      row.limit ?? '–',
      memory(row),
      verdict(row),
    ].join(' | '),
  );
  return `# Benchmarks

Made by \`node test/bench/run-bench.mjs … --json FILE --markdown BENCHMARKS.md\`, path by path, on ${new Date().toISOString().slice(0, 10)}:
${cpus().length} processor threads, Node ${process.versions.node}, sqlite3 ${sqlite}, ${office}. On average
${loadavg()[1].toFixed(1)} programs wanted a core at the same time; far more than there are cores means that the milliseconds are too high
and the ratios rough.

Program and floor run side by side, the one that goes first changing every round. The ratio is the median of the rounds,
in brackets the lowest and the highest: far apart means that the machine was busy with something else. The processor
ratio counts user and system time of both.

| bench | floor | ms program / floor | ratio | processor ratio | limit | peak MB (limit) | |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row} |`).join('\n')}

${REMARKS}`;
}

function memory({ peakMegabytes, memoryLimit }) {
  if (peakMegabytes === null) return '–';
  return memoryLimit === null ? peakMegabytes.toFixed(0) : `${peakMegabytes.toFixed(0)} (${memoryLimit})`;
}

function ratioOf({ ratio, lowestRatio, highestRatio, perUnit }) {
  if (ratio === null)
    return perUnit === null || perUnit === undefined ? '–' : `${perUnit.toFixed(0)} µs each`;
  const digits = ratio < 0.1 ? 4 : 2;
  return `**${ratio.toFixed(digits)}** (${lowestRatio.toFixed(digits)}–${highestRatio.toFixed(digits)})`;
}

function verdict(row) {
  if (isOver(row)) return 'MISSED';
  return row.limit === null && row.memoryLimit === null ? '' : 'met';
}

const REMARKS = `## What the figures mean

- **Start-up.** The floor is Node without additions: variables such as \`NODE_EXTRA_CA_CERTS\` make every start of Node
  slower, the floor's too, and would flatter the ratio, so they are taken out. The command-line parser, the SQLite
  library and Node's own crypto and stream modules take most of \`status\`.
- **Run.** The floor only copies rows inside SQLite. The program carries every fact into JavaScript, computes, writes
  the lines as text, seals them, and carries every slip back. Two threads read and compute, every other page each, a
  third stores and seals: both cores are busy all the time, the floor needs one, so whatever else runs on the machine
  makes this ratio higher than the others (series of one day: 3.4 to 4.4 at 500,000). The compilation of hot code by Node
  takes the same for a city as for a country.
- **Import.** The floor stores texts without looking at them, in the order in which they come. The program reads and
  checks every cell, writes and seals a record, and puts the rows in the order of NIPs: a quarter of its time is
  SQLite's (the table, the write-ahead log), the rest JavaScript's. Start and loading take a tenth of a second. Series of
  one day at 500,000: 2.1, 2.2, 2.2, and 2.9 in a bad hour.
- **Export.** The floor prints the same cells, each line taken out of the stored JSON text.
- **Workbooks.** LibreOffice starts, reads the same file and writes the other format; the workbook that is imported was
  saved by it. Plain rows and shared strings are read past the XML parser, which took twice as long.
- **Whole month.** LibreOffice opens a workbook with the facts of every employee and 20 formulas a row (allowances,
  contributions, score of three raters, TPP, tax), computes it and saves it as CSV. The program imports all sheets, runs
  the month and exports it. The formulas are simpler than the law.
- **Month of so many.** Import of all sheets, run, export and verification of one database, once, each with the time per
  employee: how cost grows from a city to the country.
- **Per slip.** The ratio is that of the time per slip. publicodes computes whole slips of civil servants in about a
  hundred rules: all salary lines, the TPP by class, criteria, three raters and attendance, contributions, the tax by all
  brackets, all totals. It throws when a line differs by a rupiah from the program's. Basic salary and functional
  allowance are given to it; it stores nothing. The other two engines compute a dozen simplified rules with made-up
  figures. The program reads its facts, applies all rules, stores, explains and seals.
- Whole months against LibreOffice, and slips of 5,000 and 50,000 against other engines, were measured one version earlier.
- What has no row here has not been measured on a quiet machine yet.
`;
