// The page BENCHMARKS.md, made from what run-bench measured. The remarks explain the figures; the table gives them.
import { spawnSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';

/** @param results what `compare` gave for each case */
export function markdownPage(results) {
  const sqlite = spawnSync('sqlite3', ['--version'], { encoding: 'utf8' }).stdout?.split(' ')[0] ?? 'none';
  const rows = results.map((row) =>
    [
      row.name,
      row.floor,
      `${row.programMs.toFixed(0)} / ${row.floorMs.toFixed(0)}`,
      `**${row.ratio.toFixed(2)}** (${row.lowestRatio.toFixed(2)}–${row.highestRatio.toFixed(2)})`,
      row.cpuRatio?.toFixed(2) ?? '–',
      row.limit ?? '–',
      memory(row),
      verdict(row),
    ].join(' | '),
  );
  return `# Benchmarks

Made by \`node test/bench/run-bench.mjs --markdown BENCHMARKS.md\` on ${new Date().toISOString().slice(0, 10)}:
${cpus().length} processor cores, Node ${process.versions.node}, sqlite3 ${sqlite}. On average
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

function verdict({ ratio, limit, peakMegabytes, memoryLimit }) {
  if (memoryLimit !== null && (peakMegabytes ?? 0) > memoryLimit) return 'MISSED';
  if (limit === null) return '';
  return ratio > limit ? 'MISSED' : 'met';
}

const REMARKS = `## What the figures mean

- **Start-up.** The floor is Node without additions: variables such as \`NODE_EXTRA_CA_CERTS\` make every start of Node
  slower, the floor's too, and would flatter the ratio, so they are taken out. The command-line parser, the SQLite
  library and Node's own crypto and stream modules take most of \`status\`.
- **Run.** The floor only copies rows inside SQLite. The program carries every fact into JavaScript, computes, writes
  the lines as text, seals them, and carries every slip back. One thread reads and computes, the other stores and seals;
  they share two processor threads, so both together are about a fifth faster than one after the other. The compilation
  of hot code by Node takes the same for a city as for a country.
- **Import.** The floor stores texts without looking at them. One thread takes the CSV apart, the other checks and
  stores; of its time two fifths are the binding of values and the growth of a table that is kept in NIP order.
- **Export.** The floor prints the same cells, each line taken out of the stored JSON text.
- 500,000 and 5 million employees, workbooks, and other programs as peers have not been measured yet.
`;
