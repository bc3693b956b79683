// Peak memory of writing and reading a workbook: node test/bench/xlsx-memory.mjs [ROWS]. Fails above the limit.
// exceljs has no flow control of its own; this is what notices when ours stops working.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSource } from '../../scripts/load-source.mjs';

const LIMIT_MB = 160;
const COLUMNS = 25;

const steps = {
  async write(path, rows) {
    const { writeReport } = await loadSource('src/sheets/index.ts');
    const columns = Array.from({ length: COLUMNS }, (_, i) => ({
      name: `k${i}`,
      heading: `Kolom ${i}`,
      format: i < 8 ? 'text' : i < 10 ? 'day' : i < 12 ? 'score' : 'rupiah',
      total: i >= 12,
    }));
    const cell = (row, { format }) =>
      format === 'text' ? `Pegawai ${row}` : format === 'day' ? '2025-12-01' : 5_000_000 + row;
    const sheet = {
      name: 'Gaji',
      titles: ['Daftar gaji'],
      columns,
      rows: () => tableRows(rows, columns, cell),
    };
    await writeReport.xlsx(path, [sheet]);
  },
  async read(path) {
    const { openSheetFile } = await loadSource('src/sheets/index.ts');
    const file = await openSheetFile(path);
    for await (const block of file.sheets[0].rows())
      if (block.length === 0) throw new Error('an empty block');
    await file.close();
  },
};

function* tableRows(rows, columns, cell) {
  for (let row = 0; row < rows; row++) yield columns.map((column) => cell(row, column));
}

const [step, path, rows] = process.argv.slice(2);
if (step in steps) {
  await steps[step](path, Number(rows));
  console.log(Math.round(process.resourceUsage().maxRSS / 1024));
} else {
  const folder = mkdtempSync(join(tmpdir(), 'binjai-pay-bench-'));
  for (const name of Object.keys(steps)) {
    const args = [fileURLToPath(import.meta.url), name, join(folder, 'gaji.xlsx'), step ?? '100000'];
    const megabytes = Number(
      spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] }).stdout,
    );
    console.log(`xlsx ${name}: peak ${megabytes} MB, limit ${LIMIT_MB} MB`);
    if (!(megabytes > 0 && megabytes <= LIMIT_MB)) process.exitCode = 1;
  }
  rmSync(folder, { recursive: true });
}
